"""The days of a period of the calendar."""

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta

from factcheck.model.value import Granularity

Days = tuple[date, date]
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""The month in which each season begins, as meteorologists count."""

LENGTHS = {Granularity.YEAR: 1, Granularity.DECADE: 10, Granularity.CENTURY: 100}
"""How many years a period has that begins with a year."""


def month_days(year: int, month: int, *, months: int = 1) -> Days:
    """The days of so many months, the first of them being `month`; months beyond 12 or below 1 run into other years."""
    first, last = month_index(year, month), month_index(year, month) + months - 1
    end_year, end_month = divmod(last, 12)
    return date(*_year_month(first), 1), date(end_year, end_month + 1, monthrange(end_year, end_month + 1)[1])


def month_index(year: int, month: int) -> int:
    """The months since the year 0."""
    return year * 12 + month - 1


def _year_month(index: int) -> tuple[int, int]:
    year, month = divmod(index, 12)
    return year, month + 1


def quarter_days(year: int, quarter: int) -> Days:
    """The days of a quarter."""
    return month_days(year, quarter * 3 - 2, months=3)


def half_days(year: int, half: int) -> Days:
    """The days of half a year."""
    return month_days(year, half * 6 - 5, months=6)


def season_days(year: int, season: str, *, split: bool = False) -> Days:
    """The days of a season.  A winter may be that which begins or that which ends in the year, unless it is `split`."""
    if season == "winter" and not split:
        return month_days(year - 1, 12, months=15)
    return month_days(year, SEASONS[season], months=3)


def years(first: int, last: int) -> Days:
    """The days of the years from one to another, both included."""
    return date(first, 1, 1), date(min(last, MAXYEAR), 12, 31)


def week_days(day: date) -> Days:
    """The days of the week, from Monday to Sunday, in which a day lies."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def shifted(day: date, granularity: Granularity, count: int) -> Days | None:
    """The days of the period that lies so many periods from the one that holds a day; `None` beyond the calendar."""
    try:
        return _shifted(day, granularity, count)
    except (ValueError, OverflowError):
        return None


def _shifted(day: date, granularity: Granularity, count: int) -> Days | None:
    if granularity is Granularity.DAY:
        there = day + timedelta(days=count)
        return there, there
    if granularity in (Granularity.WEEK, Granularity.WEEKEND):
        monday, sunday = week_days(day + timedelta(weeks=count))
        return (monday if granularity is Granularity.WEEK else sunday - timedelta(days=1)), sunday
    if granularity in (Granularity.MONTH, Granularity.QUARTER):
        months = 1 if granularity is Granularity.MONTH else 3
        return month_days(day.year, (day.month - 1) // months * months + 1 + months * count, months=months)
    length = LENGTHS.get(granularity)
    if length is None:
        return None
    begin = (day.year - (length == 100)) // length * length + (length == 100) + length * count
    return years(begin, begin + length - 1)
