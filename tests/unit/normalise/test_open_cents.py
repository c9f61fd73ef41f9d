"""Cents that leave their currency open."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The ferry costs €1.65, 15 cents more.", ["€1.65", "€0.15"]),
        ("en", "The ferry costs $1.65, 15 cents more.", ["$1.65", "$0.15"]),
        ("en", "The ferry costs 15 cents more.", ["$0.15"]),
        ("en", "It costs €3, or $3.20. That is 15 cents more.", ["€3", "$3.20", "$0.15"]),
        ("en", "It costs £3. That is 15 cents more.", ["£3", "$0.15"]),
        ("es", "El billete cuesta 1,65 euros, 15 céntimos más.", ["€1.65", "€0.15"]),
    ],
)
def test_open_cents_are_those_of_the_one_currency_told(language: str, text: str, expected: list[str]) -> None:
    """With two currencies beside them, or one that has other hundredths, they are as they would be alone."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == expected
