"""The day of printing is no claim."""

import pytest

from factcheck.normalise.furniture import furniture

LINES = [
    "Sunday, October 6, 2024",
    "November 23, 2024",
    "6. Oktober 2024",
    "Sonntag, 6. Oktober 2024",
    "3rd March 2024",
    "06.10.2024",
    "2024-10-06",
    "mardi 3 octobre 2023",
]
ASSERTIONS = [
    "The ban ends on 6 October 2024.",
    "42.000 Dollar im Jahr 2024",
    "Umsatz 2024",
    "12 Tote",
    "Am 6. Oktober 2024 stieg die Gebühr auf 40 Euro",
]


@pytest.mark.parametrize("line", LINES)
def test_line_with_nothing_but_a_date_is_furniture(line: str) -> None:
    text = f"{line}\n\nThe outlet\n\nThe ban ends."
    assert [text[span.start : span.end] for span in furniture(text)] == [line]


@pytest.mark.parametrize("line", ASSERTIONS)
def test_line_that_asserts_something_is_none(line: str) -> None:
    assert furniture(f"{line}\n\nThe ban ends.") == ()


def test_only_the_top_of_an_article_is_searched() -> None:
    assert furniture("One\n\nTwo\n\nThree\n\nFour\n\n6 October 2024") == ()
