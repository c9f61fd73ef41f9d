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
    if parts.month:
        day = f"d{parts.day}" if parts.day else ""
        return (f"m{parts.month}{day}",)
    known = {"y": parts.year, "w": parts.weekday, "q": value.quarter, f"{value.granularity}": value.relative}
    for name, number in known.items():
        if number is not None:
            return (f"{name}{number}",)
    return (value.season or f"{value.first}/{value.last}",)
