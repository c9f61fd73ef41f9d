"""Sequences of number words, and the numbers that they spell."""

from decimal import Decimal

import pytest

from factcheck.lexicon.sense import Role, Sense
from factcheck.lexicon.spelling import Order, spelled

THOUSANDS = Order(scaled_thousands=True)


def words(*values: str) -> list[tuple[Sense, bool]]:
    """Number words for small values and scale words for `k`, `M` and `T`."""
    scales = {"k": Decimal(10) ** 3, "M": Decimal(10) ** 6, "T": Decimal(10) ** 12}
    return [
        (Sense(Role.SCALE, scales[each]) if each in scales else Sense(Role.NUMBER, Decimal(each)), False)
        for each in values
    ]


@pytest.mark.parametrize(
    ("told", "number"),
    [
        (("3", "k", "M"), 3_000_000_000),
        (("k", "M"), 1_000_000_000),
        (("2", "k", "300", "M"), 2_300_000_000),
        (("3", "k", "M", "200", "k"), 3_000_200_000),
        (("2", "T", "3", "k", "M"), 2_003_000_000_000),
        (("1", "T", "k", "M"), 1_001_000_000_000),
        (("1", "M", "k"), 1_001_000),
        (("1", "M", "k", "5"), 1_001_005),
        (("k", "k"), None),
        (("2", "M", "M"), None),
    ],
)
def test_a_scale_multiplies_the_thousands_below_it(told: tuple[str, ...], number: int | None) -> None:
    assert spelled(words(*told), THOUSANDS) == (None if number is None else Decimal(number))


@pytest.mark.parametrize("told", [("3", "k", "M"), ("k", "M"), ("1", "M", "k")])
def test_elsewhere_no_larger_scale_follows(told: tuple[str, ...]) -> None:
    assert spelled(words(*told), Order()) is None


@pytest.mark.parametrize(("told", "number"), [(("2", "T", "M"), 2_000_001_000_000), (("2", "M", "k", "3"), 2_001_003)])
def test_a_scale_may_stand_without_a_one(told: tuple[str, ...], number: int) -> None:
    assert spelled(words(*told), Order(bare_scales=True)) == Decimal(number)
    assert spelled(words(*told), Order()) is None
