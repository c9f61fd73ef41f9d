"""How two dates stand to each other: every part known on both sides must agree."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from factcheck.model.eras import before_era, relation_in_years
from factcheck.model.level import Relation
from factcheck.model.thirds import days_in_part, excluded_by_parts, of_other_parts
from factcheck.model.value import DateRange, Granularity

_AROUND = {
    Granularity.DAY: 3,
    Granularity.WEEK: 7,
    Granularity.WEEKEND: 7,
    Granularity.MONTH: 31,
    Granularity.QUARTER: 60,
    Granularity.SEASON: 60,
    Granularity.HALF: 90,
    Granularity.YEAR: 366 * 3,
    Granularity.DECADE: 3660,
    Granularity.CENTURY: 36600,
}
_FAR = 2  # granules from which on "ago" counts them
_SEASONS = {
    "spring": (2, 3, 4, 5, 6),
    "summer": (5, 6, 7, 8, 9),
    "autumn": (8, 9, 10, 11, 12),
    "winter": (1, 2, 3, 11, 12),
}


LEAP = 2020
"""A year that has every day which any year has."""


def exists(day: int, month: int, year: int | None) -> bool:
    """Whether the calendar has such a day, in that year or in any.

    >>> exists(29, 2, None), exists(29, 2, 2023), exists(31, 6, None)
    (True, False, False)
    """
    return day <= monthrange(year or LEAP, month)[1]


@dataclass(frozen=True, slots=True)
class Parts:
    """What is known of a date, part by part."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


def date_relation(left: DateRange, right: DateRange) -> Relation:
    """Say how two dates stand to each other; a part that was inferred is no ground for a conflict."""
    if before_era(left) or before_era(right):
        return relation_in_years(left, right)
    if (left.granularity is Granularity.QUARTER) is not (right.granularity is Granularity.QUARTER):
        level = _of_dates(left, right)
        return Relation.INCOMPARABLE if level is Relation.CONFLICT and _is_business(left, right) else level
    return _of_dates(left, right)


def _is_business(quarter: DateRange, other: DateRange) -> bool:
    """Whether a quarter that excludes a month may be one of a business year, which begins when it likes."""
    return {quarter.granularity, other.granularity} <= {Granularity.QUARTER, Granularity.MONTH, Granularity.DAY}


def _of_dates(left: DateRange, right: DateRange) -> Relation:
    if left.night or right.night:
        return _nights(left, right)
    if left.until or right.until:
        return _spans(left, right)
    if _relative(left) or _relative(right):
        return _steps(left, right)
    if left.inferred or right.inferred:
        return _inferred(left, right)
    if left.first and left.last and right.first and right.last:
        return _ranges(left, right)
    return _parts(left, right, parts_of(left), parts_of(right))


def _nights(left: DateRange, right: DateRange) -> Relation:
    """A night is told by its first day or by its last: whatever names either of them agrees.

    That "the night to Sunday" is not "Sunday night" many writers do not know; it is nothing to accuse them of.
    """
    one, other = replace(left, night=None), replace(right, night=None)
    level = date_relation(one, other)
    if left.night == right.night or level.agrees:
        return level
    return _neighbours(one, other, left.night) if left.night else _neighbours(other, one, right.night or 0)


def _neighbours(night: DateRange, day: DateRange, step: int) -> Relation:
    """How the other day of a night stands to a day."""
    level = date_relation(_moved(night, step), day)
    return Relation.CONTAINED if level.agrees else level


def _moved(value: DateRange, step: int) -> DateRange:
    """A day some days later, as far as it is known."""
    if value.first and value.last and date.min < value.first and value.last < date.max:
        first = value.first + timedelta(days=step)
        return replace(value, first=first, last=first, year=first.year, month=first.month, day=first.day, weekday=None)
    weekday = (value.weekday + step - 1) % 7 + 1 if value.weekday else None
    return replace(value, weekday=weekday, day=value.day + step if value.day else None)


def _spans(left: DateRange, right: DateRange) -> Relation:
    """Ranges whose days are not known, "14 to 16 August": both ends must agree, or one day must lie within."""
    first = date_relation(replace(left, until=None), replace(right, until=None))
    last = date_relation(left.until or replace(left, until=None), right.until or replace(right, until=None))
    if left.until and right.until:
        return Relation.CONFLICT if Relation.CONFLICT in (first, last) else max(first, last, key=list(Relation).index)
    span, single = (left, right) if left.until else (right, left)
    if first.agrees or last.agrees or _between(span, single):
        return Relation.CONTAINED
    return first


def _between(span: DateRange, single: DateRange) -> bool:
    one, other, last = parts_of(single), parts_of(span), parts_of(span.until or span)
    if one.day is None or other.day is None or last.day is None:
        return False
    return other.day <= one.day <= last.day and one.month in (None, last.month)


def _relative(value: DateRange) -> bool:
    return value.first is None and value.relative is not None


def _steps(left: DateRange, right: DateRange) -> Relation:
    """Relative dates: "30 years ago" excludes "80 years ago", but "yesterday" may be the other's "today".

    "Last Monday" is a Monday, and "last August" an August: what is named alike on both sides agrees.
    """
    if _told(left) == _told(right):
        return Relation.IDENTICAL
    if (left.relative is None or right.relative is None) and _named_alike(parts_of(left), parts_of(right)):
        return Relation.CONTAINED
    if left.relative is None or right.relative is None or left.granularity is not right.granularity:
        return Relation.INCOMPARABLE
    far = min(abs(left.relative), abs(right.relative)) >= _FAR and abs(left.relative - right.relative) > 1
    return Relation.CONFLICT if far else Relation.INCOMPARABLE


def _named_alike(one: Parts, other: Parts) -> bool:
    """Whether two dates are known by the same parts, a weekday or a month, and nothing else."""
    return one == other and one != Parts()


def discordant_ranges(left: DateRange, right: DateRange) -> bool:
    """Whether two ranges of days overlap but are told with other ends: "2016 to 2018" and "2014 to 2018".

    "From Saturday to Sunday" is told of a night, and who says "late on Saturday" means the same; "from 2027 on" tells
    where the range "2027 to 2029" begins.  A quarter and a half of a year are two periods; a day and a year that look
    the same, "July 19", "July 2019", are two dates.
    """
    if read_as_year(left, right) or read_as_year(right, left):
        return True
    if {left.granularity, right.granularity} == {Granularity.QUARTER, Granularity.HALF}:
        return True
    if left.granularity is not right.granularity or left.night or right.night:
        return False
    if of_other_parts(left, right):
        return True
    if left.part is not right.part:
        return False
    if left.first is None or right.first is None or (left.first, left.last) == (right.first, right.last):
        return False
    return not any(_is_night_of(one, other) or _begins(one, other) for one, other in ((left, right), (right, left)))


def read_as_year(day: DateRange, month: DateRange) -> bool:
    """Whether the day of one date, told without its year, is the year of the other: "July 19", "July 2019"."""
    if day.day is None or month.day is not None or month.year is None or day.month != month.month:
        return False
    untold = day.year is None or "year" in day.inferred
    return untold and day.month is not None and month.year % 100 == day.day and day.year != month.year


def _begins(start: DateRange, span: DateRange) -> bool:
    """Whether a single day, month or year is the one with which a range begins."""
    if start.first is None or start.last is None or start.first != span.first:
        return False
    one, other = start.first, start.last
    match start.granularity:
        case Granularity.DAY:
            return one == other
        case Granularity.MONTH:
            return (one.year, one.month) == (other.year, other.month)
        case Granularity.YEAR:
            return one.year == other.year
        case _:
            return False


def _is_night_of(night: DateRange, day: DateRange) -> bool:
    """Whether two days that follow each other, which may be told of the night between them, hold a single one."""
    if night.first is None or night.last != night.first + timedelta(days=1):
        return False
    return day.first == day.last and day.first in (night.first, night.last)


def _told(value: DateRange) -> tuple[object, ...]:
    return value.granularity, value.relative, value.shifted, value.weekday, value.month, value.day


def _inferred(left: DateRange, right: DateRange) -> Relation:
    if left.relative is not None and right.relative is not None:
        return _steps(left, right)
    if left.first and left.last and right.first and right.last:
        whole = _ranges(left, right)
        if whole.agrees:
            return whole
    read = _parts(left, right, parts_of(left), parts_of(right))
    if read.agrees and (left.first is None or right.first is None) and not (left.relative or right.relative):
        return Relation.CONTAINED  # one leaves open what the other infers
    return read if read is Relation.CONFLICT else Relation.INCOMPARABLE


def _ranges(left: DateRange, right: DateRange) -> Relation:
    one, other = _days(left), _days(right)
    if (left.first, left.last) == (right.first, right.last):
        if excluded_by_parts(left, right):
            return Relation.CONFLICT
        return Relation.CONTAINED if of_other_parts(left, right) else Relation.IDENTICAL
    if (one[0] <= other[0] and other[1] <= one[1]) or (other[0] <= one[0] and one[1] <= other[1]):
        return Relation.CONTAINED
    return Relation.ROUNDED if one[0] <= other[1] and other[0] <= one[1] else Relation.CONFLICT


def _days(value: DateRange) -> tuple[date, date]:
    first, last = days_in_part(value, value.first or date.min, value.last or date.max)
    if not value.approximate:
        return first, last
    leeway = timedelta(days=_AROUND[value.granularity])
    return max(first, date.min + leeway) - leeway, min(last, date.max - leeway) + leeway


def parts_of(value: DateRange) -> Parts:
    """The parts of a date that were read, and not inferred, from its article."""
    first, last = value.first, value.last
    year, month, day, weekday = value.year, value.month, value.day, value.weekday
    if first and last:
        year = first.year if first.year == last.year else None
        same_month = year and first.month == last.month
        month = first.month if same_month else None
        day = first.day if first == last else None
        weekday = first.isoweekday() if first == last else None
    skipped = frozenset(value.inferred)
    if skipped & {"year", "month", "day"} and value.weekday is None:
        weekday = None  # worked out with what was inferred
    return Parts(
        None if "year" in skipped else year,
        None if "month" in skipped else month,
        None if "day" in skipped else day,
        None if "weekday" in skipped else weekday,
    )


def _parts(left: DateRange, right: DateRange, one: Parts, other: Parts) -> Relation:
    known = [
        (one.year, other.year),
        (one.month, other.month),
        (one.day, other.day),
        (one.weekday, other.weekday),
        (_quarter(left, one), _quarter(right, other)),
        (left.season, right.season),
        (left.half, right.half),
    ]
    shared = [(a, b) for a, b in known if a is not None and b is not None]
    if (
        any(a != b for a, b in shared)
        or excluded_by_parts(left, right)
        or _out_of_season(left, other)
        or _out_of_season(right, one)
    ):
        return Relation.CONFLICT
    if not shared:
        return Relation.INCOMPARABLE
    whole = left.part is right.part and all((a is None) == (b is None) for a, b in known)
    return Relation.IDENTICAL if whole else Relation.CONTAINED


def _quarter(value: DateRange, parts: Parts) -> int | None:
    if value.quarter is not None:
        return value.quarter
    return None if parts.month is None else (parts.month + 2) // 3


def _out_of_season(value: DateRange, parts: Parts) -> bool:
    if value.season is None or parts.month is None:
        return False
    return parts.month not in _SEASONS.get(value.season, range(1, 13))
