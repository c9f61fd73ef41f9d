"""Figures as ranges: open ends, precision, the other reading, the scale word."""

from decimal import Decimal

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article
from factcheck.model.value import Hedge, Quantity, Unresolved, Value


def value(text: str, language: str) -> Value | Unresolved:
    """The value of the only figure of a text."""
    (reading,) = normalise(Article("a", text, language))
    return reading.value


def quantity(text: str, language: str) -> Quantity:
    """The same, where it is a quantity."""
    found = value(text, language)
    assert isinstance(found, Quantity)
    return found


@pytest.mark.parametrize(
    ("text", "low", "high", "hedge"),
    [
        ("more than 500", 500, None, Hedge.MORE_THAN),
        ("at least 500", 500, None, Hedge.AT_LEAST),
        ("up to 500", None, 500, Hedge.UP_TO),
        ("about 500", 500, 500, Hedge.ABOUT),
        ("300 to 400", 300, 400, None),
        ("5 to 14 million", 5_000_000, 14_000_000, None),
        ("950 to 1,200 million", 950_000_000, 1_200_000_000, None),
    ],
)
def test_ends(text: str, low: int | None, high: int | None, hedge: Hedge | None) -> None:
    """A bound leaves an end open; a range holds both."""
    found = quantity(text, "en")
    assert (found.low, found.high, found.hedge) == (low, high, hedge)


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2.5 billion", Decimal("1E8")),
        ("2.50 billion", Decimal("1E7")),
        ("500", Decimal(1)),
        ("3.14", Decimal("0.01")),
        ("$20 million", Decimal("1E6")),
    ],
)
def test_precision(text: str, precision: Decimal) -> None:
    """A figure is good to the last digit that was written."""
    assert quantity(text, "en").precision == precision


def test_other_reading_and_scale_are_kept() -> None:
    """They explain slips."""
    assert quantity("12.000 Euro", "de").alternative == 12
    assert quantity("12 Milliarden Euro", "de").multiplier == Decimal("1E9")
    assert quantity("-3 Prozent", "de").low == -3


def test_cents_are_parts_of_their_currency() -> None:
    """A word may stand for a share of a unit."""
    assert quantity("20 Cent", "de").low == Decimal("0.20")


def test_range_that_runs_downwards_is_not_resolved() -> None:
    """What makes no sense is said, not guessed."""
    assert isinstance(value("80-20 percent", "en"), Unresolved)


@pytest.mark.parametrize(
    ("text", "times", "other"),
    [
        ("产量增长了两倍。", Decimal(2), Decimal(3)),
        ("产量增加近五倍。", Decimal(5), Decimal(6)),
        ("产量是原来的两倍。", Decimal(2), None),
        ("共有两名学生。", Decimal(2), None),
    ],
)
def test_a_multiple_behind_a_rise_may_tell_what_is_added(text: str, times: Decimal, other: Decimal | None) -> None:
    """Careful writers of Chinese mean a tripling by "增长两倍", others a doubling."""
    found = quantity(text, "zh")
    assert (found.low, found.alternative) == (times, other)


@pytest.mark.parametrize(
    ("text", "language", "low"),
    [
        ("$25,000", "de", "25000"),
        ("12.500 dollars", "en", "12500"),
        ("1,500 Euro", "de", "1.500"),
        ("72,345 Euro", "de", "72.345"),
        ("25,000 Tonnen", "de", "25.000"),
        ("25,000 Millionen Euro", "de", "25000000"),
    ],
)
def test_money_in_three_decimals_that_end_in_noughts_is_in_thousands(text: str, language: str, low: str) -> None:
    """Nobody writes 25 euros with three decimals; what is below ten may be a price per litre or a rate."""
    found = quantity(text, language)
    assert found.low == Decimal(low)
    assert found.precision <= 1 or found.multiplier > 1
