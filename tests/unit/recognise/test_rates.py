"""What is told in front of a figure: how often, and not when."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("hu", "heti öt koncert", ["5 per week"]),
        ("hu", "a jövő heti öt koncert", ["next week", "5"]),  # the word ends a date
        ("hu", "évente kétszer, 100 ezer lakos", ["2 times per year", "100,000"]),  # a comma stands between
        ("hu", "a 2023. évi 5 millió mag", ["2023", "5 million"]),
        ("hu", "hordónkénti ára 2 százalékkal, 84 dollárra", ["2%", "$84"]),  # no share of a barrel
        ("tr", "yılda ortalama 300 konser", ["300 per year"]),
        ("tr", "geçen yılda 300 konser", ["last year", "300"]),
    ],
)
def test_what_leads_a_figure_tells_how_often(language: str, text: str, expected: list[str]) -> None:
    """One word may stand between, but no sign; what is part of a date tells nothing per time."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == expected
