"""The scale word of what something changed to, which what it changed from may share."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Hives rose from 64 to 98 million.", ["64 million", "98 million"]),
        ("en", "Hives fell from 9.4 to 6 million.", ["9.4 million", "6 million"]),
        ("en", "Hives rose from three to five million.", ["3 million", "5 million"]),
        ("en", "Users grew from 12 to 2 million.", ["12", "2 million"]),
        ("en", "Users grew from 900 to 1.2 million.", ["900", "1.2 million"]),
        ("en", "Users grew from 2 to 5.", ["2", "5"]),
        ("de", "Die Zahl stieg von 64 auf 98 Millionen.", ["64 million", "98 million"]),
        ("cs", "Počet vzrostl z 64 na 98 milionů.", ["64 million", "98 million"]),
        ("uk", "Кількість зросла з 64 до 98 млн.", ["64 million", "98 million"]),
        ("hr", "Broj je porastao s 64 na 98 milijuna.", ["64 million", "98 million"]),
    ],
)
def test_figures_of_one_size_share_the_scale(language: str, text: str, expected: list[str]) -> None:
    """Where one is many times the other, the first is told in ones."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Les ventes chutent d'un tiers à 1,2 million d'euros.", ["1/3", "€1.2 million"]),
        ("nl", "De omzet daalde met een derde tot 1,2 miljoen euro.", ["1/3", "€1.2 million"]),
        ("de", "Der Anteil stieg von einem Drittel auf 3 Millionen Tonnen.", ["1/3", "3 million tonnes"]),
    ],
)
def test_a_share_by_which_something_changed_has_no_unit(language: str, text: str, expected: list[str]) -> None:
    """What it changed to may have one: money, tonnes."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == expected
