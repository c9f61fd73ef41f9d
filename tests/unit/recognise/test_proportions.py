"""Shares that are told by counting, and what only looks like one."""

from decimal import Decimal

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article
from factcheck.model.value import Quantity
from tests.unit.recognise.shown import shown


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("One in five voters agreed.", "One in five"),
        ("Only 1 in every 5 doors is blue.", "1 in every 5"),
        ("Nearly two out of ten people came.", "Nearly two out of ten"),
        ("Every fifth farm has closed.", "Every fifth"),
    ],
)
def test_a_share_covers_all_its_words(text: str, surface: str) -> None:
    """The hedge and both numbers, but not whom the share is told of."""
    assert shown(text, "en") == [(surface, "percentage")]


@pytest.mark.parametrize(
    "text",
    [
        "One in five minutes is silent.",
        "The one in five knew it.",
        "One in 2019 was enough.",
        "It took two in 20 minutes.",
        "Number one in ten countries.",
        "One in three or four came.",
        "Every third time it rains.",
        "Every fifth of May they dance.",
        "Two out of three games were lost.",
        "Five in five people agreed.",
        "A chance of one in a million.",
        "One in 5.5 people, one in 5-10 people.",
    ],
)
def test_what_measures_names_or_comes_again_is_no_share(text: str) -> None:
    assert [surface for surface, kind in shown(text, "en") if kind == "percentage"] == []


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("Two in five people agreed.", "40"),
        ("One in 12 people agreed.", "8.3"),
        ("Nine in 1,000 people agreed.", "0.9"),
        ("Seven in 100 people agreed.", "7"),
        ("One in 13 people agreed.", "7.7"),
    ],
)
def test_a_share_is_told_in_hundredths(text: str, percent: str) -> None:
    """What is less than a tenth is as good as two digits."""
    (reading,) = normalise(Article("a", text, "en"))
    assert isinstance(reading.value, Quantity)
    assert (reading.value.low, reading.value.unit) == (Decimal(percent), "percent")
