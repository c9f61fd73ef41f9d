"""Dates as values: what their parts say, what the day of publication adds, and how they read in English."""

from datetime import date

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article, Span
from factcheck.model.mention import Kind, Mention
from factcheck.model.value import DateRange, Granularity, Part, TimeOfDay, Unresolved
from factcheck.normalise.dates import date_value, english_date
from factcheck.normalise.dates_ranges import range_of

THURSDAY = date(2023, 4, 20)
WEEK, MONTH, YEAR = Granularity.WEEK, Granularity.MONTH, Granularity.YEAR
Parts = tuple[tuple[str, object], ...]

UNDATED: list[tuple[Parts, str]] = [
    ((("day", 25), ("month", 4), ("year", 2023)), "25 April 2023"),
    ((("weekday", 2), ("day", 25), ("month", 4)), "25 April"),
    ((("weekday", 2), ("day", 25)), "Tuesday 25"),
    ((("weekday", 5),), "Friday"),
    ((("month", 4), ("short_year", 21)), "April 2021"),
    ((("month", 4), ("short_year", 68)), "April 1968"),
    ((("part", Part.START), ("month", 4)), "early April"),
    ((("part", Part.MID), ("decade", 1990)), "the mid-1990s"),
    ((("part", Part.END), ("century", 20)), "late 20th century"),
    ((("quarter", 2), ("year", 2023)), "Q2 2023"),
    ((("half", 1),), "H1"),
    ((("season", "summer"),), "summer"),
    ((("season", "winter"), ("year", 2021), ("~short_year", 22)), "winter 2021–2022"),
    ((("short_decade", 60),), "the 1960s"),
    ((("year", 1950), ("around", True)), "about 1950"),
    ((("day", 14), ("~day", 16), ("month", 8)), "14–16 August"),
    ((("day", 14), ("~day", 16), ("~month", 8), ("~year", 2020)), "14–16 August 2020"),
    ((("day", 30), ("month", 12), ("~day", 2), ("~month", 1), ("~year", 2023)), "30 December 2022 – 2 January 2023"),
    ((("month", 11), ("~month", 1), ("~year", 2023)), "November 2022 – January 2023"),
    ((("month", 3), ("~month", 5)), "March–May"),
    ((("weekday", 1), ("~weekday", 5)), "Monday–Friday"),
    ((("year", 1999), ("~short_year", 0)), "1999–2000"),
    ((("day", 24), ("month", 4), ("year", 2023), ("week", True)), "week of 24 April 2023"),
    ((("holiday", (12, 24)), ("year", 2021)), "24 December 2021"),
    ((("relative", (Granularity.DAY, -1)),), "yesterday"),
    ((("shift", 1), ("granule", WEEK)), "next week"),
    ((("count", 3), ("granule", YEAR), ("direction", -1)), "3 years ago"),
    ((("count", 2), ("granule", Granularity.DECADE), ("direction", -1)), "20 years ago"),
    ((("shift", -1), ("weekday", 2)), "last Tuesday"),
    ((("month", 2), ("shift", -1), ("granule", YEAR)), "February last year"),
    ((("part", Part.END), ("granule", YEAR)), "late this year"),
    ((("month", 10), ("shift", 0), ("granule", YEAR)), "this October"),
    ((("season", "summer"), ("shift", 0), ("granule", YEAR)), "this summer"),
    ((("season", "winter"), ("shift", 0), ("granule", YEAR)), "winter this year"),
    ((("part", Part.MID), ("month", 10), ("shift", -1), ("granule", YEAR)), "mid-October last year"),
    ((("part", Part.MID), ("month", 10), ("shift", -1)), "mid last October"),
]

DATED: list[tuple[Parts, str]] = [
    ((("day", 25), ("month", 4)), "25 April 2023"),
    ((("day", 31), ("month", 12)), "31 December 2022"),
    ((("weekday", 2), ("day", 25)), "25 April 2023"),
    ((("weekday", 2),), "18 April 2023"),
    ((("weekday", 5),), "21 April 2023"),
    ((("shift", -1), ("weekday", 4)), "13 April 2023"),
    ((("shift", 1), ("weekday", 5)), "21 April 2023"),
    ((("shift", 0), ("weekday", 1)), "17 April 2023"),
    ((("month", 10),), "October"),
    ((("month", 4),), "April 2023"),
    ((("shift", -1), ("month", 4)), "April 2022"),
    ((("shift", 1), ("month", 4)), "April 2024"),
    ((("part", Part.START), ("month", 3)), "early March 2023"),
    ((("quarter", 4),), "Q4 2022"),
    ((("half", 2),), "H2 2023"),
    ((("month", 6),), "June 2023"),
    ((("month", 8),), "August"),  # to come, or that of last year: "an inspection in August had found slips"
    ((("shift", -1), ("season", "summer")), "summer 2022"),
    ((("relative", (Granularity.DAY, 0)),), "20 April 2023"),
    ((("shift", 1), ("granule", WEEK)), "week of 24 April 2023"),
    ((("shift", -1), ("granule", Granularity.WEEKEND)), "weekend of 15 April 2023"),
    ((("shift", 1), ("granule", Granularity.WEEKEND)), "next weekend"),  # that of this week, or of the next
    ((("shift", -1), ("granule", MONTH)), "March 2023"),
    ((("shift", 1), ("granule", Granularity.QUARTER)), "Q3 2023"),
    ((("shift", -1), ("granule", Granularity.DECADE)), "the 2010s"),
    ((("shift", -1), ("granule", Granularity.CENTURY)), "20th century"),
    ((("count", 3), ("granule", Granularity.DAY), ("direction", -1)), "17 April 2023"),
    ((("count", 3), ("granule", YEAR), ("direction", -1)), "about 2020"),
    ((("month", 2), ("shift", -1), ("granule", YEAR)), "February 2022"),
    ((("weekday", 2), ("shift", 1), ("granule", WEEK)), "25 April 2023"),
    ((("part", Part.END), ("granule", YEAR)), "late 2023"),
    ((("day", 14), ("~day", 16), ("month", 8)), "14–16 August 2023"),
    ((("month", 11), ("~month", 1)), "November–January"),
    ((("weekday", 1), ("~weekday", 5)), "17–21 April 2023"),
    ((("day", 25), ("month", 4), ("year", 2020)), "25 April 2020"),
]


def told(parts: Parts, published: date | None = None, *, surface: str = "", kind: Kind = Kind.DATE) -> object:
    """The value of a mention with these parts."""
    return date_value(Mention("a", Span(0, 1), surface, kind, parts, "rule"), published, "de")


def english(parts: Parts, published: date | None = None) -> str:
    """How a mention with these parts reads."""
    value = told(parts, published)
    assert isinstance(value, DateRange | TimeOfDay)
    return english_date(value)


@pytest.mark.parametrize(("parts", "expected"), UNDATED)
def test_without_a_day_of_publication_dates_stay_partial(parts: Parts, expected: str) -> None:
    """What is not said is not made up."""
    assert english(parts) == expected


@pytest.mark.parametrize(("parts", "expected"), DATED)
def test_the_day_of_publication_completes_a_date(parts: Parts, expected: str) -> None:
    """The nearest date that fits, where one is near enough to be sure; a past one for past words."""
    assert english(parts, THURSDAY) == expected


def test_what_was_worked_out_is_said() -> None:
    """Only what the article wrote can be held against it."""
    value = told((("weekday", 2), ("day", 25)), THURSDAY)
    assert isinstance(value, DateRange)
    assert (value.first, value.inferred, value.weekday) == (date(2023, 4, 25), ("year", "month"), 2)
    written = told((("day", 25), ("month", 4), ("year", 2020)), THURSDAY)
    assert isinstance(written, DateRange)
    assert written.inferred == ()


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ((("day", 31), ("month", 2)), "31 February"),
        ((("day", 29), ("month", 2), ("year", 2023)), "29 February 2023"),
        ((("day", 43), ("month", 6)), "43 June"),
    ],
)
def test_a_day_that_does_not_exist_is_told_as_it_is_written(parts: Parts, said: str) -> None:
    """It is said, not corrected."""
    for published in (None, THURSDAY):
        value = told(parts, published)
        assert isinstance(value, DateRange)
        assert (value.first, value.last) == (None, None)
        assert english(parts, published) == said


def test_the_29th_of_february_is_that_of_a_leap_year() -> None:
    """Years without that day are no candidates."""
    assert english((("day", 29), ("month", 2)), THURSDAY) == "29 February 2024"


def test_a_range_that_runs_backwards_is_unresolved() -> None:
    """ "16 to 14 August 2020" says nothing."""
    parts = (("day", 16), ("~day", 14), ("month", 8), ("year", 2020))
    assert range_of(parts) == Unresolved("the range runs backwards")


def test_the_fallback_needs_a_day_of_publication_and_the_right_direction() -> None:
    """A phrase that dateparser reads is told from the day of publication, or not at all."""
    assert isinstance(told((("spoken", 1),), None, surface="heute in einer Woche"), Unresolved)
    assert isinstance(told((("spoken", -1),), THURSDAY, surface="heute in einer Woche"), Unresolved)
    value = told((("spoken", 1),), THURSDAY, surface="heute in einer Woche")
    assert isinstance(value, DateRange)
    assert value.first == date(2023, 4, 27)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ((("hour", 21), ("minute", 30)), "21:30"),
        ((("hour", 24),), "00:00"),
        ((("hour", 8), ("half_day", 12)), "20:00"),
        ((("hour", 12), ("half_day", 0)), "00:00"),
        ((("hour", 12), ("half_day", 12)), "12:00"),
        ((("hour", 20), ("half_day", 12)), "20:00"),
        ((("minutes", -30), ("hour", 9)), "08:30"),
        ((("clock", (12, 0)), ("around", True)), "about 12:00"),
        ((("hour", 8), ("~hour", 10), ("~half_day", 12)), "20:00–22:00"),
        ((("hour", 11), ("~hour", 2), ("~half_day", 12)), "11:00–14:00"),
        ((("hour", 6), ("half_day", 18), ("~hour", 8)), "18:00–20:00"),
        ((("hour", 1), ("half_day", 18), ("~hour", 3)), "01:00–03:00"),
        ((("hour", 11), ("~hour", 2), ("~half_day", 18)), "23:00–02:00"),
        ((("hour", 2), ("minute", 3), ("second", 4)), "02:03:04"),
    ],
)
def test_times_are_told_on_a_clock_of_24_hours(parts: Parts, expected: str) -> None:
    """Whatever half of the day was written, or left to the other end of a range."""
    value = told(parts, kind=Kind.TIME)
    assert isinstance(value, TimeOfDay)
    assert english_date(value) == expected


@pytest.mark.parametrize(
    ("parts", "open_to_both"),
    [
        ((("hour", 3),), True),
        ((("hour", 12),), True),
        ((("minutes", -30), ("hour", 9)), True),
        ((("hour", 15),), False),
        ((("hour", 3), ("minute", 0)), False),
        ((("hour", 3), ("half_day", 12)), False),
    ],
)
def test_an_hour_by_itself_may_be_of_either_half_of_the_day(parts: Parts, open_to_both: bool) -> None:  # noqa: FBT001
    """ "At three o'clock" may be 15:00, "at 3:00" and "3 p.m." tell themselves."""
    value = told(parts, kind=Kind.TIME)
    assert isinstance(value, TimeOfDay)
    assert value.ambiguous is open_to_both


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("en", "the third quarter of last year", "Q3 2022"),
        ("sv", "andra kvartalet förra året", "Q2 2022"),
        ("tr", "bu yılın üçüncü çeyreğinde", "Q3 2023"),
    ],
)
def test_quarters_of_a_relative_year(language: str, text: str, english: str) -> None:
    """The quarter of a year that counts from the day of publication is that quarter, and not the whole year."""
    (reading,) = normalise(Article("a", text, language, published=date(2023, 11, 30)))
    assert reading.english == english


def test_on_a_weekend_the_next_is_sure() -> None:
    """On a Thursday it is not, as the table above shows."""
    assert english((("shift", 1), ("granule", Granularity.WEEKEND)), date(2023, 4, 22)) == "weekend of 29 April 2023"
