"""Numbers written as words or digits read back as themselves, whatever the language and the text around them."""

from decimal import Decimal

import pytest

from factcheck.lexicon import lexicon_for
from factcheck.lexicon.pack import pack
from factcheck.model.article import Article
from factcheck.model.mention import Mention
from factcheck.model.value import Quantity
from factcheck.normalise.figures import figure_value
from factcheck.recognise import mentions
from tests.property.spelled import forms, numbers, spellable, spellings


def percent(language: str) -> str:
    """The first word, rather than sign, that a language has for percent: a number before it is never an article.

    The sign, where the word stands in front of its number.
    """
    entries: list[str] = pack(language).units["words"]["percent"]
    return next((entry.split("|")[0] for entry in entries if entry[0].isalpha()), "%")


def read(text: str, language: str) -> list[tuple[str, Quantity | object]]:
    """The surface and the value of every mention in a text."""
    lexicon = lexicon_for(language)
    found: list[Mention] = mentions(Article("a", text, language), lexicon)
    return [(mention.surface, figure_value(mention, lexicon.figures)) for mention in found]


def misread(text: str, number: Decimal, language: str) -> str | None:
    """What is wrong with how a text is read that holds nothing but one figure in percent."""
    found = read(text, language)
    if len(found) != 1 or found[0][0] != text:
        return f"{text}: {[surface for surface, _ in found]}"
    value = found[0][1]
    right = isinstance(value, Quantity) and value.low == value.high == number and value.unit == "percent"
    return None if right else f"{text}: {value}"


def ends_with_an_article(spelling: str, language: str) -> bool:
    """Whether the last of several words is rather read as an article: nobody writes "eine Million eine Stimmen"."""
    first, _, last = spelling.rpartition(" ")
    return bool(first) and last in lexicon_for(language).figures.numerals.articles


@pytest.mark.parametrize("language", spellable())
def test_spelled_numbers_read_back(language: str) -> None:
    """Every number that CLDR spells reads back as itself, and its span covers the spelling."""
    unit = percent(language)
    wrong = [
        problem
        for number in numbers()
        for spelling in forms(language, number)
        if not ends_with_an_article(spelling, language)
        if (problem := misread(f"{spelling} {unit}", Decimal(number), language))
    ]
    assert wrong[:20] == [], f"{len(wrong)} wrong"


@pytest.mark.parametrize("language", spellable())
def test_spelled_ordinals_name_no_other_number(language: str) -> None:
    """A rank in words is read as that rank or not at all: never as another figure."""
    wrong = []
    for number in range(1, 1000):
        for spelling in spellings(language, number, "ordinal"):
            values = [value for _, value in read(f"{spelling} xyz", language) if isinstance(value, Quantity)]
            if any(value.low != number or value.unit != "ordinal" for value in values):
                wrong.append(f"{spelling}: {values}")
    assert wrong[:20] == [], f"{len(wrong)} wrong"
