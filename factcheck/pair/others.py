"""Counts of the others beside those that are named: "Ann, Ben and three others" are five in all."""

from factcheck.model.claim import Qualifier
from factcheck.model.mention import Kind
from factcheck.model.report import Pair
from factcheck.model.value import Quantity

_NAMED = 5
"""So many, at most, are named one by one before the others are counted."""


def beside_the_named(pair: Pair) -> bool:
    """Whether one claim counts the others only, and the other claim, which is a little higher, may count all."""
    one, other = pair.left, pair.right
    if Qualifier.OTHERS not in one.qualifiers ^ other.qualifiers or {one.kind, other.kind} != {Kind.NUMBER}:
        return False
    rest, whole = (one, other) if Qualifier.OTHERS in one.qualifiers else (other, one)
    if not isinstance(rest.value, Quantity) or not isinstance(whole.value, Quantity):
        return False
    if rest.value.low is None or whole.value.low is None:
        return False
    return 0 < whole.value.low - rest.value.low <= _NAMED
