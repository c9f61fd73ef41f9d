"""Years before our era, which no calendar of days reaches: counted as in EDTF, 1 BC as 0 and 472 BC as -471."""

from factcheck.model.level import Relation
from factcheck.model.value import DateRange, Granularity

_MORE_YEARS = {Granularity.DECADE: 9, Granularity.CENTURY: 99}
_AROUND = {Granularity.DECADE: 10, Granularity.CENTURY: 100}
_AROUND_YEAR = 3

Years = tuple[int, int]


def before_era(value: DateRange) -> bool:
    """Whether a date, or the beginning of a range, lies before the year 1 of our era.

    >>> before_era(DateRange(Granularity.YEAR, year=-471)), before_era(DateRange(Granularity.YEAR, year=472))
    (True, False)
    """
    return value.year is not None and value.year < 1


def relation_in_years(left: DateRange, right: DateRange) -> Relation:
    """Say how two dates stand to each other, by the years that they cover alone."""
    one, other = _years(left), _years(right)
    if one is None or other is None:
        return Relation.INCOMPARABLE
    if one == other:
        return Relation.IDENTICAL
    one, other = _widened(left, one), _widened(right, other)
    if (one[0] <= other[0] and other[1] <= one[1]) or (other[0] <= one[0] and one[1] <= other[1]):
        return Relation.CONTAINED
    return Relation.ROUNDED if one[0] <= other[1] and other[0] <= one[1] else Relation.CONFLICT


def _years(value: DateRange) -> Years | None:
    """The first and the last year of a date, where they are known."""
    if value.first is not None and value.last is not None:
        return value.first.year, value.last.year
    if value.year is None:
        return None
    end = _years(value.until) if value.until is not None else None
    return value.year, end[1] if end else value.year + _MORE_YEARS.get(value.granularity, 0)


def _widened(value: DateRange, years: Years) -> Years:
    leeway = _AROUND.get(value.granularity, _AROUND_YEAR) if value.approximate else 0
    return years[0] - leeway, years[1] + leeway
