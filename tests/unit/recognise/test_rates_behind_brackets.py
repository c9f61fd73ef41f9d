"""What an amount is told per behind the bracket that converts it."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The strike costs €100m ($110m) a day.", ["€100 million per day", "$110 million"]),
        ("en", "A seat is $54 (about £40) per month now.", ["$54 per month", "about £40"]),
        ("de", "Die Miete kostet 500 Euro (450 Dollar) im Monat.", ["€500 per month", "$450"]),
        ("fr", "Il touche 100 euros (110 dollars) par jour.", ["€100 per day", "$110"]),
        ("he", "השכירות היא 500 דולר (450 אירו) בחודש.", ["$500 per month", "€450"]),
        ("en", "He paid $500 (€450) a year later.", ["$500", "€450"]),
        ("en", "He paid $500 (cash only) a month.", ["$500"]),
        ("es", "Cobró 100 euros (110 dólares) al día siguiente.", ["€100", "$110"]),
    ],
)
def test_what_stands_behind_a_bracket_holds_for_the_amount_before(
    language: str, text: str, expected: list[str]
) -> None:
    """The bracket must tell a figure, and no date may follow."""
    assert [each.english for each in normalise(Article("a", text, language))] == expected
