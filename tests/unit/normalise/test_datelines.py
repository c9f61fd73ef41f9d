"""The day of printing is no claim; the day of the article is told apart."""

import pytest

from factcheck.model.article import Span
from factcheck.normalise.datelines import date_lines

LINES = [
    "Sunday, October 6, 2024",
    "November 23, 2024",
    "6. Oktober 2024",
    "Sonntag, 6. Oktober 2024",
    "3rd March 2024",
    "06.10.2024",
    "2024-10-06",
    "mardi 3 octobre 2023",
    "27 de marzo del 2008",
    "lunes, 27 de marzo del año 2008",
]
ASSERTIONS = [
    "The ban ends on 6 October 2024.",
    "42.000 Dollar im Jahr 2024",
    "Umsatz 2024",
    "12 Tote",
    "Am 6. Oktober 2024 stieg die Gebühr auf 40 Euro",
]


@pytest.mark.parametrize("line", LINES)
def test_a_date_above_everything_is_the_day_of_printing(line: str) -> None:
    text = f"{line}\n\nThe headline\n\nThe ban ends."
    printed, dated = date_lines(text)
    assert printed is not None
    assert text[printed.start : printed.end] == line
    assert dated is None


@pytest.mark.parametrize("line", LINES)
def test_a_date_below_the_headline_is_the_day_of_the_article(line: str) -> None:
    text = f"The headline\n\n{line}\n\nThe ban ends."
    printed, dated = date_lines(text)
    assert printed is None
    assert dated is not None
    assert text[dated.start : dated.end] == line


@pytest.mark.parametrize("line", ASSERTIONS)
def test_a_line_that_asserts_something_is_neither(line: str) -> None:
    assert date_lines(f"{line}\n\nThe ban ends.") == (None, None)


def test_the_first_line_with_a_date_counts() -> None:
    text = "One\n\n6 October 2024\n\n7 October 2024"
    assert date_lines(text).dated == Span(5, 19)


def test_an_empty_text_has_no_date() -> None:
    assert date_lines("") == (None, None)
