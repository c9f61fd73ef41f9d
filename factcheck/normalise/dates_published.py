"""Partial and relative dates, told from the day on which the article appeared."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from factcheck.model.calendar import exists
from factcheck.model.eras import before_era
from factcheck.model.value import DateRange, Granularity, Unresolved
from factcheck.normalise.dates_parts import completed
from factcheck.normalise.dates_ranges import joined
from factcheck.normalise.periods import Days, shifted, week_days

CALENDAR = range(1500, 9000)
"""The years in which an article can have been published; others are a mistake, and near the end of the calendar."""

NEAR = 120
"""Up to how many days before publication a date without a year is sure to be the nearest one."""

MONTHS_AHEAD = 62
"""Likewise for a month to come: "an inspection in March", told in November, was most likely that of the same year."""

OVER = 75
"""Up to how many days after its end a range without a year is sure to be the latest one: so news tells results."""

AROUND = 10
"""Likewise before or after publication for a day without its month, where news tells it so."""

_SATURDAY = 6

_IN_YEARS = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.SEASON, Granularity.QUARTER, Granularity.HALF})
"""What a year tells apart: the March, the summer and the third quarter of last year."""

_ROUGH = frozenset({Granularity.MONTH, Granularity.QUARTER, Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY})
"""What is seldom meant to the month or year where it is counted: "three years ago"."""


def resolved(value: DateRange, published: date) -> DateRange | Unresolved:
    """The date with what the day of publication adds, as `inferred` says; as it was where that adds nothing."""
    if value.first is not None or published.year not in CALENDAR or before_era(value):
        return value
    if value.day and value.month and not exists(value.day, value.month, value.year):
        return value
    if value.until is not None:
        return _range(value, value.until, published)
    if value.relative is not None and value.shifted is not None:
        return _named_in_period(value, value.shifted, value.relative, published)
    if value.relative is not None:
        return _shifted(value, value.relative, published)
    return _nearest(value, published)


def coming(value: DateRange, published: date) -> DateRange:
    """A date that lacks but its year, in the first in which it is not over; as it was where more is missing."""
    ahead = _in_years(value, published, (0, 1))
    return next((one for one in ahead if one.last is not None and one.last >= published), value)


def begun(value: DateRange, published: date) -> DateRange:
    """A date that lacks but its year, in the last in which it has begun; as it was where more is missing."""
    behind = _in_years(value, published, (0, -1))
    return next((one for one in behind if one.first is not None and one.first <= published), value)


def _in_years(value: DateRange, published: date, steps: tuple[int, ...]) -> Iterator[DateRange]:
    """A date that lacks but its year in years around that of publication; a range from its beginning in them."""
    if value.granularity not in _IN_YEARS or value.year is not None or value.weekday is not None:
        return
    if value.granularity is Granularity.DAY and not (value.day and value.month):
        return
    for year in (published.year + step for step in steps):
        if not value.day or exists(value.day, value.month or 1, year):
            one = _in_year(replace(value, until=None), year)
            yield one if value.until is None else _reaching(one, value.until, value)


def is_bare_day(value: DateRange) -> bool:
    """Whether of a date nothing but the day of some month is known, and perhaps of a later one: "9th", "9th-12th"."""
    known = (value.year, value.month, value.weekday, value.relative, value.first)
    if value.day is None or known != (None,) * len(known):
        return False
    return value.until is None or (is_bare_day(value.until) and (value.until.day or 0) > value.day)


def about_now(value: DateRange, published: date) -> DateRange:
    """A bare day as that of the days around publication; as it was where none of them has its number."""
    near = (published + timedelta(days=offset) for offset in range(-AROUND, AROUND + 1))
    day = next((day for day in near if day.day == value.day), None)
    if day is None:
        return value
    first = _on(replace(value, until=None), day)
    if value.until is None:
        return first
    last = in_month_of(value.until, first)
    whole = joined(first, last)
    return value if last is value.until or isinstance(whole, Unresolved) else whole


def in_month_of(value: DateRange, before: DateRange) -> DateRange:
    """A bare day as a later one in the month of the day before it: "3月12日と15日"; as it was where it is none."""
    last = before.last if before.granularity is Granularity.DAY and value.until is None else None
    if last is None or value.day is None or value.day <= last.day or not exists(value.day, last.month, last.year):
        return value
    return _on(value, last.replace(day=value.day))


def _range(value: DateRange, until: DateRange, published: date) -> DateRange | Unresolved:
    left = resolved(replace(value, until=None), published)
    if isinstance(left, Unresolved):
        return value
    if left.first is None or left.first > published:
        latest = begun(value, published)
        if latest.last is not None and 0 < (published - latest.last).days <= OVER:
            return latest  # "January to September", told in November
    return value if left.first is None else _reaching(left, until, value)


def _reaching(left: DateRange, until: DateRange, value: DateRange) -> DateRange:
    """The range from a day to an end that lies behind it; as it was where there is none."""
    assert left.first is not None
    right = _nearest(until, left.first + timedelta(days=3 if until.month is None else 150), sure=True)
    if right.last is None or right.last < left.first:
        return value
    whole = joined(left, right)
    return value if isinstance(whole, Unresolved) else whole


def _with_days(value: DateRange, days: Days | None, *inferred: str) -> DateRange:
    if days is None:
        return value
    return replace(value, first=days[0], last=days[1], relative=None, shifted=None, inferred=inferred)


def _on(value: DateRange, day: date) -> DateRange:
    """The value as that day; what it did not say itself is inferred."""
    known = {"year": value.year, "month": value.month, "day": value.day}
    inferred = tuple(name for name, part in known.items() if part is None)
    whole = replace(value, year=day.year, month=day.month, day=day.day)
    return _with_days(whole, (day, day), *inferred)


def _in_year(value: DateRange, year: int) -> DateRange:
    """The value in that year, which is inferred."""
    return replace(completed(replace(value, year=year, relative=None, shifted=None)), inferred=("year",))


def _shifted(value: DateRange, count: int, published: date) -> DateRange:
    """Yesterday, last week, three years ago; last Tuesday, next March."""
    if value.weekday is not None and value.day is None:
        return _on(value, _weekday(value.weekday, count, published))
    if value.month is not None:
        return _in_year(value, published.year + _years_to(value.month, count, published))
    if value.season is not None:
        return _season(value, count, published)
    if value.granularity is Granularity.WEEKEND and (count == 0 or (count > 0 and published.isoweekday() < _SATURDAY)):
        return value  # on a Monday "next weekend" may be that of the same week
    days = shifted(published, value.granularity, count)
    if days is None:
        return value
    rough = value.approximate or (abs(count) > 1 and value.granularity in _ROUGH)
    return replace(_with_days(value, days, "year", "month", "day"), year=days[0].year, approximate=rough)


def _years_to(month: int, count: int, published: date) -> int:
    """How many years from this one the last or next month of a name lies."""
    if count < 0:
        return 0 if month < published.month else -1
    return 1 if count > 0 and month <= published.month else 0


def _weekday(weekday: int, count: int, published: date) -> date:
    if count == 0:
        return week_days(published)[0] + timedelta(days=weekday - 1)
    ahead = (weekday - published.isoweekday()) % 7 or 7
    return published + timedelta(days=ahead if count > 0 else ahead - 7 if ahead < 7 else -7)


def _season(value: DateRange, count: int, published: date) -> DateRange:
    """Last summer is the latest that is over, next summer the first to begin."""
    candidates = [_in_year(value, published.year + step) for step in (-2, -1, 0, 1, 2)]
    if count < 0:
        over = [one for one in candidates if one.last and one.last < published]
        return over[-1] if over else value
    if count > 0:
        to_come = [one for one in candidates if one.first and one.first > published]
        return to_come[0] if to_come else value
    return _in_year(value, published.year)


def _named_in_period(value: DateRange, granule: Granularity, count: int, published: date) -> DateRange:
    """March of last year, Tuesday of next week, 3 May of this year, the 25th of last month."""
    days = shifted(published, granule, count)
    if days is None:
        return value
    if granule is Granularity.YEAR and value.granularity in _IN_YEARS:
        if not any((value.month, value.season, value.quarter, value.half)):
            return value
        if value.day and value.month and not exists(value.day, value.month, days[0].year):
            return value
        return _in_year(value, days[0].year)
    if granule is Granularity.MONTH and value.day and exists(value.day, days[0].month, days[0].year):
        return _on(value, days[0].replace(day=value.day))
    if granule in (Granularity.WEEK, Granularity.WEEKEND) and value.weekday:
        return _on(value, week_days(days[0])[0] + timedelta(days=value.weekday - 1))
    return value


def _nearest(value: DateRange, published: date, *, sure: bool = False) -> DateRange:
    """The date near a day that fits the parts; as it was where none is near enough, unless `sure` says that it is."""
    if value.granularity is Granularity.DAY:
        return _nearest_day(value, published, sure=sure)
    if value.granularity is Granularity.WEEK:
        return value
    candidates = [_in_year(value, published.year + step) for step in (-1, 0, 1)]
    known = [one for one in candidates if one.first is not None and one.last is not None]
    nearest = min(known, key=lambda one: _distance(one.first, one.last, published), default=None)
    ahead = MONTHS_AHEAD if value.granularity is Granularity.MONTH else NEAR
    if nearest is None or (not sure and _is_far(nearest.first, nearest.last, published, ahead)):
        return value
    return nearest


def _distance(first: date | None, last: date | None, published: date) -> tuple[int, bool]:
    """How far a period lies from a day, and whether ahead of it: of two equally near the past one is meant."""
    assert first is not None
    assert last is not None
    return max((first - published).days, (published - last).days, 0), first > published


def _is_far(first: date | None, last: date | None, published: date, ahead: int = NEAR) -> bool:
    """Whether a date without a year may as well be that of another year: "im November", in April."""
    days, to_come = _distance(first, last, published)
    return days > (ahead if to_come else NEAR)


def _nearest_day(value: DateRange, published: date, *, sure: bool) -> DateRange:
    if value.day is None:
        if value.weekday is None:
            return value
        offset = (value.weekday - published.isoweekday() + 3) % 7 - 3
        return _on(value, published + timedelta(days=offset))
    if value.month is None:
        return _nearest_month(value, published)
    near = (published.year - 1, published.year, published.year + 1)
    days = [date(year, value.month, value.day) for year in near if exists(value.day, value.month, year)]
    fitting = [day for day in days if value.weekday in (None, day.isoweekday())]
    nearest = min(fitting or days, key=lambda day: _distance(day, day, published), default=None)
    sure = sure or value.weekday is not None or len(days) == 1
    return value if nearest is None or (not sure and _is_far(nearest, nearest, published)) else _on(value, nearest)


def _nearest_month(value: DateRange, published: date) -> DateRange:
    """The 25th: that of a month near by, on the weekday that was named."""
    assert value.day is not None
    if value.weekday is None:
        return value
    near = [published + timedelta(days=offset) for offset in range(-92, 93)]
    days = [day for day in near if day.day == value.day and day.isoweekday() == value.weekday]
    nearest = min(days, key=lambda day: (abs((day - published).days), day > published), default=None)
    return value if nearest is None else _on(value, nearest)
