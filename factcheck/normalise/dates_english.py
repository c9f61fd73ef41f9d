"""Dates and times in English: one rendering for a value, from whichever language it came."""

from datetime import date

from factcheck.model.eras import before_era
from factcheck.model.months import MONTHS, english_day
from factcheck.model.value import DateRange, Granularity, Hedge, Part, TimeOfDay

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHIFTS = {-1: "last", 0: "this", 1: "next"}
_BC = " BC"
_DAYS = {-1: "yesterday", 0: "today", 1: "tomorrow"}


def english_date(value: DateRange | TimeOfDay) -> str:
    """The date or time as a British newspaper would print it.

    >>> english_date(DateRange(Granularity.DAY, date(2023, 4, 25), date(2023, 4, 25)))
    '25 April 2023'
    >>> english_date(DateRange(Granularity.DAY, day=25, weekday=2))
    'Tuesday 25'
    """
    if isinstance(value, TimeOfDay):
        return english_time(value)
    about = f"{Hedge.ABOUT} " if value.approximate else ""
    if value.until is not None:
        return about + _range(value, value.until)
    text = _known(value, value.first, value.last) if value.first and value.last else _partial(value)
    if value.part is None:
        return about + text
    the, bare = ("the ", text.removeprefix("the ")) if text.startswith("the ") else ("", text)
    named = value.relative is None or text[0].isupper()  # "mid-October last year", "mid last October"
    joint = "-" if value.part is Part.MID and named else " "
    return f"{about}{the}{value.part}{joint}{bare}"


def english_time(value: TimeOfDay) -> str:
    """The time on a 24-hour clock, in the zone that was named.

    >>> from factcheck.model.value import Zone
    >>> english_time(TimeOfDay(9, 5, until=TimeOfDay(21), zone=Zone("local time")))
    '09:05–21:00 local time'
    """
    text = f"{value.hour:02}:{value.minute:02}" + (f":{value.second:02}" if value.second is not None else "")
    hedge = f"{value.hedge} " if value.hedge else ""
    zone = f" {value.zone.name}" if value.zone else ""
    return hedge + (f"{text}–{english_time(value.until)}" if value.until else text) + zone


def _known(value: DateRange, first: date, last: date) -> str:
    many = {
        Granularity.DAY: _days,
        Granularity.MONTH: _months,
        Granularity.QUARTER: _quarters,
        Granularity.HALF: _halves,
    }
    if value.granularity in many:
        return many[value.granularity](first, last)
    if value.granularity is Granularity.SEASON:
        return _season(value, first, last)
    if value.granularity in (Granularity.WEEK, Granularity.WEEKEND):
        return f"{value.granularity} of {english_day(first)}"
    return _years(value.granularity, first, last)


def _years(granularity: Granularity, first: date, last: date) -> str:
    if granularity is Granularity.CENTURY:
        begin, end = (first.year + 99) // 100, last.year // 100
        return f"{_nth(end)} century" if begin == end else f"{_nth(begin)}–{_nth(end)} century"
    if granularity is Granularity.DECADE:
        end = last.year // 10 * 10
        return f"the {first.year}s" if first.year == end else f"the {first.year}s–{end}s"
    return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"


def _quarters(first: date, last: date) -> str:
    begin, end = (first.month + 2) // 3, (last.month + 2) // 3
    if first.year != last.year:
        return f"Q{begin} {first.year} – Q{end} {last.year}"
    return f"Q{end} {last.year}" if begin == end else f"Q{begin}–Q{end} {last.year}"


def _halves(first: date, last: date) -> str:
    begin, end = f"H{1 if first.month < 7 else 2} {first.year}", f"H{1 if last.month < 7 else 2} {last.year}"
    return end if begin == end else f"{begin} – {end}"


def _season(value: DateRange, first: date, last: date) -> str:
    if value.year is None:
        return f"{value.season} {first.year}"
    split = value.season == "winter" and first.year == value.year
    return f"{value.season} {value.year}–{last.year}" if split else f"{value.season} {value.year}"


def _days(first: date, last: date) -> str:
    if first == last:
        return english_day(last)
    if first.year != last.year:
        return f"{english_day(first)} – {english_day(last)}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} – {english_day(last)}"
    return f"{first.day}–{english_day(last)}"


def _months(first: date, last: date) -> str:
    begin, end = MONTHS[first.month - 1], f"{MONTHS[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return end
    return f"{begin}–{end}" if first.year == last.year else f"{begin} {first.year} – {end}"


def _range(left: DateRange, right: DateRange) -> str:
    if before_era(left) and before_era(right):
        century = " century" if left.granularity is right.granularity is Granularity.CENTURY else ""
        return f"{_name(left).removesuffix(_BC).removesuffix(century)}–{_name(right)}"
    if left.month == right.month and left.day and right.day and left.month:
        return f"{left.day}–{_name(right)}"
    begin, end = _partial(left), _partial(right)
    return f"{begin} – {end}" if " " in begin + end else f"{begin}–{end}"


def _partial(value: DateRange) -> str:
    if value.relative is not None:
        return _relative(value, value.relative, value.shifted or value.granularity)
    return _name(value)


def _name(value: DateRange) -> str:
    """What is known of a date whose days are not: of most the year, of 31 June which day it is."""
    if before_era(value):
        return _before_era(value)
    if value.granularity is Granularity.WEEK and value.day and value.month:
        return f"week of {value.day} {MONTHS[value.month - 1]}"
    if value.day and value.month:
        day = f"{value.day} {MONTHS[value.month - 1]}"
        return f"{day} {value.year}" if value.year else day
    if value.day:
        return f"{WEEKDAYS[value.weekday - 1]} {value.day}" if value.weekday else _nth(value.day)
    names = (
        value.weekday and WEEKDAYS[value.weekday - 1],
        value.month and MONTHS[value.month - 1],
        value.quarter and f"Q{value.quarter}",
        value.half and f"H{value.half}",
        value.season,
    )
    return next((name for name in names if name), str(value.granularity))


def _before_era(value: DateRange) -> str:
    """A year or a century before our era: the last century of it ended with the year 0, which is 1 BC."""
    year = 1 - (value.year or 0)
    return f"{_nth(year // 100)} century{_BC}" if value.granularity is Granularity.CENTURY else f"{year}{_BC}"


def _relative(value: DateRange, count: int, granule: Granularity) -> str:
    named = value.day or value.weekday or value.month or value.season or value.quarter or value.half
    # Friday of this week is this Friday.
    here = count == 0 and value.weekday is not None and granule is Granularity.WEEK
    if named and value.shifted is not None and not here:
        return f"{_name(value)} {_shift(count, granule)}"
    if named and count == 0 and value.granularity is Granularity.DAY:
        return _name(value)  # "this Friday": half of the languages say "Friday"
    if named:
        return f"{_SHIFTS.get(count, 'last')} {_name(value)}"
    return _shift(count, granule)


def _shift(count: int, granule: Granularity) -> str:
    if granule is Granularity.DAY and count in _DAYS:
        return _DAYS[count]
    if count in _SHIFTS:
        return f"{_SHIFTS[count]} {granule}"
    many = "centuries" if granule is Granularity.CENTURY else f"{granule}s"
    return f"{-count} {many} ago" if count < 0 else f"in {count} {many}"


def _nth(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
