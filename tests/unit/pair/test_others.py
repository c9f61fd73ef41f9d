"""A count of the others beside those named is no telling of the count in all."""

import pytest

from factcheck.checking import check
from factcheck.model.article import Article

ENGLISH = """The mayor opened the new bridge in Oldtown on Friday.

{}

The work took 14 months and cost $30 million.
"""
GERMAN = """Der Bürgermeister eröffnete die neue Brücke in Oldtown am Freitag.

{}

Die Arbeiten dauerten 14 Monate und kosteten 30 Millionen Dollar.
"""


def errors(english: str, german: str) -> list[str]:
    """The rules of the errors in a story of two articles that differ in one sentence."""
    told = [Article("a", ENGLISH.format(english), "en", "s"), Article("b", GERMAN.format(german), "de", "s")]
    return [finding.rule for finding in check(told).findings if finding.severity == "error"]


@pytest.mark.parametrize(
    ("english", "german", "expected"),
    [
        ("Anna Berg and 3 others were hurt on site.", "Auf der Baustelle wurden 4 Menschen verletzt.", []),
        ("Anna Berg and 3 others were hurt on site.", "Auf der Baustelle wurden 3 Menschen verletzt.", []),
        (
            "Anna Berg and 3 others were hurt on site.",
            "Auf der Baustelle wurden 9 Menschen verletzt.",
            ["count-conflict"],
        ),
        (
            "Anna Berg and 3 others were hurt on site.",
            "Auf der Baustelle wurden Anna Berg und 4 weitere verletzt.",
            ["count-conflict"],
        ),
        ("On site 3 people were hurt.", "Auf der Baustelle wurden 4 Menschen verletzt.", ["count-conflict"]),
    ],
)
def test_others(english: str, german: str, expected: list[str]) -> None:
    """A little more in all is no contradiction, much more is one, and so are two counts of the others."""
    assert errors(english, german) == expected
