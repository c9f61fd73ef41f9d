"""Dates and times put otherwise."""

from datetime import date
from decimal import Decimal

import pytest

from factcheck.correct.calendar import date_drafts, time_drafts
from factcheck.correct.numerals import written
from factcheck.model.value import DateRange, Granularity, TimeOfDay


def day(year: int, month: int, number: int, *, named: bool = False) -> DateRange:
    """A day, with its weekday where it is named."""
    found = date(year, month, number)
    weekday = found.isoweekday() if named else None
    return DateRange(Granularity.DAY, found, found, year, month, number, weekday)


@pytest.mark.parametrize(
    ("surface", "language", "said", "meant", "draft"),
    [
        ("am 05.04.2023", "de", day(2023, 4, 5), day(2023, 4, 6), "am 06.04.2023"),
        ("25 Dec. 2023", "en", day(2023, 12, 25), day(2023, 11, 25), "25 Nov. 2023"),
        ("Tuesday, 25 April", "en", day(2023, 4, 25, named=True), day(2023, 4, 26), "Wednesday, 26 April"),
        ("4月25日", "ja", day(2023, 4, 25), day(2023, 4, 26), "4月26日"),
    ],
)
def test_date(surface: str, language: str, said: DateRange, meant: DateRange, draft: str) -> None:
    """The parts that differ are changed, in the form in which they stand."""
    assert draft in list(date_drafts(surface, said, meant, language))


def test_ending_forbids_a_draft() -> None:
    """26th would become 23th."""
    assert list(date_drafts("26th April", day(2023, 4, 26), day(2023, 4, 23), "en")) == []


def test_time_of_the_same_half_of_the_day() -> None:
    """5:45 p.m. needs other words for the morning."""
    assert "4:45 p.m." in list(time_drafts("5:45 p.m.", TimeOfDay(17, 45), TimeOfDay(16, 45)))
    assert list(time_drafts("5:45 p.m.", TimeOfDay(17, 45), TimeOfDay(5, 45))) == []


@pytest.mark.parametrize(
    ("number", "manner", "language", "text"),
    [
        ("24000", "42000", "de", "24000"),
        ("24000", "4 200", "fr", "24 000"),
        ("24000", "420", "fr", "24\u00a0000"),
        ("1.5", "2", "es-MX", "1.5"),
    ],
)
def test_number_is_written_in_the_manner_of_the_article(number: str, manner: str, language: str, text: str) -> None:
    """With its signs, or those of its region."""
    assert written(Decimal(number), manner, language) == text
