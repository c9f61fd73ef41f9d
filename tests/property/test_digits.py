"""Numbers in digits read back under the conventions of each language."""

import random
from collections.abc import Iterator
from decimal import Decimal

import pytest

from factcheck.lexicon import languages, lexicon_for
from factcheck.lexicon.pack import pack
from factcheck.model.article import Article
from factcheck.model.value import Quantity
from factcheck.normalise.figures import figure_value
from factcheck.recognise import mentions

SEED = 7
MANY = 2_000


def numbers() -> Iterator[Decimal]:
    """Numbers of one to thirteen digits, with up to four decimals; the same every time."""
    source = random.Random(SEED)
    for _ in range(MANY):
        whole = source.randrange(10 ** source.randint(1, 13))
        yield Decimal(whole).scaleb(-source.choice((0, 0, 1, 2, 3, 4)))


def written(number: Decimal, *, decimal: str, grouping: str) -> str:
    """A number in digits under some conventions."""
    whole, _, rest = f"{number:,f}".partition(".")
    return whole.replace(",", grouping) + (decimal + rest if rest else "")


@pytest.mark.parametrize("language", languages())
def test_digits_read_back(language: str) -> None:
    """With each grouping sign of the language and with none, a number is read as itself, from end to end."""
    behaviour, lexicon = pack(language).language, lexicon_for(language)
    percent = next(entry.split("|")[0] for entry in pack(language).units["words"]["percent"])
    wrong = []
    for number in numbers():
        for grouping in ("", *behaviour["grouping"]):
            text = f"{written(number, decimal=behaviour['decimal'], grouping=grouping)} {percent}"
            found = mentions(Article("a", text, language), lexicon)
            values = [figure_value(mention, lexicon.figures) for mention in found]
            value = values[0] if len(values) == 1 else None
            if not (isinstance(value, Quantity) and value.low == value.high == number and found[0].surface == text):
                wrong.append(f"{text}: {[mention.surface for mention in found]} {values}")
    assert wrong[:20] == [], f"{len(wrong)} wrong"


@pytest.mark.parametrize("language", languages())
def test_precision_is_that_of_the_last_digit(language: str) -> None:
    """What is written to two places is good to two places."""
    lexicon, sign = lexicon_for(language), pack(language).language["decimal"]
    for places in range(1, 5):
        text = f"7{sign}{'5' * places} %"
        (mention,) = mentions(Article("a", text, language), lexicon)
        value = figure_value(mention, lexicon.figures)
        assert isinstance(value, Quantity)
        assert value.precision == Decimal(1).scaleb(-places)
