"""Two small numbers with nothing but a comma between them: a range where the second counts something, else a list."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


def told(text: str, language: str) -> list[str]:
    """How the mentions of a text read in English."""
    return [reading.english for reading in normalise(Article("a", text, language))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Der Umbau dauert fünf, sechs Monate.", ["5–6 months"]),
        ("fr", "Il reste deux, trois heures.", ["2–3 hours"]),
        ("ru", "Осталось два, три часа.", ["2–3 hours"]),
    ],
)
def test_two_that_follow_each_other_are_a_range(language: str, text: str, expected: list[str]) -> None:
    """The second bears the unit of both."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Sie gewannen zwei, drei gingen verloren.", ["2", "3"]),
        ("de", "Es gibt Kurse von zwei, drei und vier Wochen.", ["2 weeks", "3 weeks", "4 weeks"]),
        ("en", "They last two, three, four weeks.", ["2 weeks", "3 weeks", "4 weeks"]),
        ("en", "Of those they won two, four weeks before.", ["2", "4 weeks"]),
        ("en", "It weighs 2, 3 kilos.", ["2", "3 kg"]),
    ],
)
def test_others_are_told_apart(language: str, text: str, expected: list[str]) -> None:
    """What goes on as a list, what counts nothing, and what is written in digits is no range."""
    assert told(text, language) == expected
