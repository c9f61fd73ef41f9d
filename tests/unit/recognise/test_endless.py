"""Figures that go on for longer than any figure does: no crash, no number that cannot be counted with."""

from decimal import Decimal

import pytest

from factcheck.checking import check, normalise
from factcheck.model.article import Article

ENDLESS = [
    "1" * 9000, "1." + "1" * 9000, "1/" + "1" * 9000, "(" + "4" * 5000 + ")", "$" + "9" * 5000, "9" * 5000 + ":1",
    "1,111" * 2000, "1.11." * 2000, "May " + "5" * 5000, "5." * 3000, "²" * 5000, "五" * 5000, "№" + "7" * 5000 + "th",
]  # fmt: skip


@pytest.mark.parametrize("text", ENDLESS, ids=lambda text: text[:6])
@pytest.mark.parametrize("language", ["en", "de", "zh", "hi"])
def test_run_of_digits_is_read_or_left(text: str, language: str) -> None:
    """Python refuses to make a number of more than 4,300 digits."""
    for reading in normalise(Article("a", f"It cost {text} in all.", language)):
        assert len(reading.mention.surface) < 80


@pytest.mark.parametrize(("language", "word"), [("en", "million"), ("de", "Millionen"), ("hi", "करोड़")])
@pytest.mark.parametrize("first", ["5", "five"])
def test_scale_words_come_to_an_end(language: str, word: str, first: str) -> None:
    """A number with an exponent of a million is more than `Decimal` knows."""
    text = f"{first} " + f"{word} " * 3000
    assert all(len(reading.english) < 80 for reading in normalise(Article("a", text, language)))
    check([Article("a", text, language), Article("b", text + "7", language)])


def test_longest_figures_are_exact() -> None:
    """What is counted with to the last digit is read; one digit more is not."""
    for text in ("123,456,789,012,345,678,901,234,567", "123456789012345678901234567"):
        (reading,) = normalise(Article("a", f"There are {text} grains.", "en"))
        assert reading.mention.surface == text
        assert reading.value.low == Decimal("123456789012345678901234567")  # type: ignore[union-attr]
    assert normalise(Article("a", f"The key is {'1' * 28} here.", "en")) == ()
