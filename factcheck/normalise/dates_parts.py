"""The named parts of a date, put together: the days where they are known, and otherwise what is."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from factcheck.model.calendar import exists
from factcheck.model.eras import before_era
from factcheck.model.value import DateRange, Granularity, Part, Unresolved
from factcheck.normalise.periods import (
    LENGTHS,
    Days,
    half_days,
    month_days,
    quarter_days,
    season_days,
    week_days,
    years,
)

Parts = Mapping[str, object]
_NOT_YET = 20
"""Decades from this one on are of the last century where none is named: the 20s, but the 00s."""
THIS_CENTURY = 50
"""Short years up to this one are of this century: '21, but '68."""


def date_of(parts: Parts) -> DateRange | Unresolved:
    """The value that the parts of one date determine without knowing when the article appeared."""
    shift = _shift(parts)
    if shift is not None:
        return _relative(parts, *shift)
    value = _absolute(parts)
    days = _days(value, split=bool(parts.get("split")))
    return value if days is None else replace(value, first=days[0], last=days[1])


def number(parts: Parts, name: str) -> int | None:
    """A part that is a number, if it is there."""
    value = parts.get(name)
    return value if isinstance(value, int) else None


def year_of(parts: Parts) -> int | None:
    """The year, written in full or with two digits, or counted from the year before an era began; 1 BC is 0."""
    era = number(parts, "era")
    if era is not None:
        return era + (number(parts, "era_year") or 1)
    year, short = number(parts, "year"), number(parts, "short_year")
    if year is not None and parts.get("before_era"):
        return 1 - year
    if year is not None or short is None:
        return year
    return short + (2000 if short <= THIS_CENTURY else 1900)


def _absolute(parts: Parts) -> DateRange:
    holiday = parts.get("holiday")
    month, day = holiday if isinstance(holiday, tuple) else (number(parts, "month"), number(parts, "day"))
    season, part = parts.get("season"), parts.get("part")
    value = DateRange(
        Granularity.DAY,
        year=year_of(parts),
        month=month,
        day=day,
        weekday=number(parts, "weekday"),
        quarter=number(parts, "quarter"),
        half=number(parts, "half"),
        season=season if isinstance(season, str) else None,
        part=part if isinstance(part, Part) else None,
        approximate=bool(parts.get("around")),
        night=number(parts, "night"),
    )
    century = _century(parts)
    decade = _decade(parts, century)
    if parts.get("week"):
        return replace(value, granularity=Granularity.WEEK)
    if decade is not None:
        return replace(value, granularity=Granularity.DECADE, year=decade)
    if century is not None:
        first = 1 - century * 100 if parts.get("before_era") else century * 100 - 99
        return replace(value, granularity=Granularity.CENTURY, year=first)
    return replace(value, granularity=_granularity(value))


def _century(parts: Parts) -> int | None:
    """Which century is told, by its rank or by its years: "1800-luvulla"."""
    century, begun = number(parts, "century"), number(parts, "century_years")
    return begun // 100 + 1 if century is None and begun is not None else century


def _decade(parts: Parts, century: int | None) -> int | None:
    """The year a decade begins with: of the century that is named, "19世纪30年代", or else of one that is likely."""
    told, short = number(parts, "decade"), number(parts, "short_decade")
    decade = short if told is None else told
    if decade is None:
        return None
    if century is not None and not parts.get("before_era"):
        return century * 100 - 100 + decade % 100
    return decade if told is not None else decade + (2000 if decade < _NOT_YET else 1900)


def _granularity(value: DateRange) -> Granularity:
    """The finest part that is known."""
    finest = (
        (value.day or value.weekday, Granularity.DAY),
        (value.month, Granularity.MONTH),
        (value.quarter, Granularity.QUARTER),
        (value.half, Granularity.HALF),
        (value.season, Granularity.SEASON),
    )
    return next((granularity for known, granularity in finest if known), Granularity.YEAR)


def _days(value: DateRange, *, split: bool = False) -> Days | None:
    """The days of a date whose year is known, if the calendar has them: there is no 31 June."""
    year, month, day = value.year, value.month, value.day
    if year is None or before_era(value):
        return None
    if value.granularity in LENGTHS:
        return years(year, year + LENGTHS[value.granularity] - 1)
    if month and day and not exists(day, month, year):
        return None
    if month and day and value.granularity is Granularity.WEEK:
        return week_days(date(year, month, day))
    if month and day:
        return date(year, month, day), date(year, month, day)
    if value.granularity is Granularity.DAY or value.granularity is Granularity.WEEK:
        return None
    return _named_days(value, year, split=split)


def _named_days(value: DateRange, year: int, *, split: bool) -> Days | None:
    """The days of a month, a quarter, a half or a season of a year."""
    if value.month:
        return month_days(year, value.month)
    if value.quarter:
        return quarter_days(year, value.quarter)
    if value.half:
        return half_days(year, value.half)
    return season_days(year, value.season, split=split) if value.season else None


def completed(value: DateRange) -> DateRange:
    """The value with its days, where its parts determine them."""
    days = _days(value)
    return value if days is None else replace(value, first=days[0], last=days[1])


def _shift(parts: Parts) -> tuple[Granularity | None, int] | None:
    """By how many of which granules the date lies from the day of publication; no granule where it is a named one."""
    relative, granule, shift = parts.get("relative"), parts.get("granule"), number(parts, "shift")
    if isinstance(relative, tuple):
        # "Today, Sunday" is that Sunday, as others say who leave the "today" out.
        return None if relative[0] is Granularity.DAY and "weekday" in parts else relative
    if "weekend" in parts:
        return Granularity.WEEKEND, 0
    count, direction = number(parts, "count"), number(parts, "direction")
    if isinstance(granule, Granularity) and direction is not None:
        return _counted(granule, (1 if count is None else count) * direction)
    if isinstance(granule, Granularity):
        return granule, shift or 0
    # "This Tuesday, 28 July", "last 28 July" and "next Monday (10)" are that day: month or weekday tell it as well.
    named = "day" in parts and ("month" in parts or "weekday" in parts)
    return None if shift is None or named else (None, shift)


def _counted(granule: Granularity, count: int) -> tuple[Granularity, int]:
    """Two decades ago is twenty years ago, and not some time in the decade before the last."""
    if granule in (Granularity.DECADE, Granularity.CENTURY):
        return Granularity.YEAR, count * LENGTHS[granule]
    return granule, count


def _relative(parts: Parts, granule: Granularity | None, count: int) -> DateRange:
    value = replace(_absolute(parts), relative=count)
    named = any((value.day, value.weekday, value.month, value.season, value.quarter, value.half))
    if granule is None:
        return value
    if named:
        return value if count == 0 and granule is Granularity.YEAR and _once(value) else replace(value, shifted=granule)
    if granule is Granularity.DAY:
        value = replace(value, part=None)
    return replace(value, granularity=granule)


def _once(value: DateRange) -> bool:
    """Whether a year has just one of what is named: "October of this year" is "this October", and so is the summer.

    "This winter" may end next year.
    """
    return value.day is None and (value.month is not None or value.season not in (None, "winter"))
