"""Values as keys: what makes two claims worth comparing, before anything is compared."""

from decimal import Decimal

from factcheck.model.calendar import parts_of
from factcheck.model.value import DateRange, Quantity, Score, TimeOfDay, Value


def value_keys(value: Value) -> tuple[str, ...]:
    """Keys that two values share when they are the same, whatever their hedges and, for dates, their missing parts."""
    if isinstance(value, Quantity):
        figures = {value.low, value.high, value.alternative} - {None}
        return tuple(f"{figure.normalize():f}" for figure in figures if isinstance(figure, Decimal))
    if isinstance(value, DateRange):
        return _date_keys(value)
    if isinstance(value, TimeOfDay):
        return (f"{value.hour % 12}:{value.minute:02}",)
    if isinstance(value, Score):
        return (f"{min(value.left, value.right)}-{max(value.left, value.right)}",)
    return ()


def _date_keys(value: DateRange) -> tuple[str, ...]:
    parts = parts_of(value)
    if parts.month and parts.day:
        return (f"m{parts.month}d{parts.day}",)
    if parts.month:
        return (f"m{parts.month}", *((f"y{parts.year}m{parts.month}",) if parts.year else ()))
    if parts.year:
        return (f"y{parts.year}",)
    if parts.weekday:
        return (f"w{parts.weekday}",)
    if value.quarter:
        return (f"q{value.quarter}",)
    if value.relative is not None:
        return (f"r{value.granularity}{value.relative}",)
    if value.first and value.last:
        return (f"{value.first}/{value.last}",)
    return (value.season,) if value.season else ()
