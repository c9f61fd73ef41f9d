"""Totals that one article tells, and another in parts: "153 children" beside "89 aged 5 to 17 and 64 under five"."""

from decimal import Decimal
from itertools import combinations

from factcheck.model.claim import Claim
from factcheck.model.mention import Kind
from factcheck.model.report import Pair
from factcheck.model.value import Quantity
from factcheck.pair.passages import Told

_PARTS = (2, 3)
_LEAST = 10
"""Smaller parts add up to many a figure by chance."""
_MOST = 8
"""Figures of a sentence that are looked at."""


def tells_total(pair: Pair, left: Told, right: Told) -> bool:
    """Whether one claim of a pair tells the sum of what the other and its neighbours in the sentence tell."""
    return _is_sum(pair.left, pair.right, right) or _is_sum(pair.right, pair.left, left)


def _is_sum(total: Claim, part: Claim, told: Told) -> bool:
    whole, one = _told(total), _told(part)
    if whole is None or one is None or not _LEAST <= one < whole or _unit(total) != _unit(part):
        return False
    beside = (placed.claim for placed in told.claims if placed.claim.sentence == part.sentence)
    others = [_told(claim) for claim in beside if claim.id != part.id and _adds(claim, part)]
    parts = [other for other in others if other is not None and other >= _LEAST][:_MOST]
    return any(one + sum(rest) == whole for size in _PARTS for rest in combinations(parts, size - 1))


def _unit(claim: Claim) -> str | None:
    return claim.value.unit if isinstance(claim.value, Quantity) else None


def _adds(claim: Claim, part: Claim) -> bool:
    """Whether a figure may be a further part: of the same unit, or a great one whose unit is left out: "€25 million
    from the state, another 10 million from the city"."""
    bare = _unit(claim) is None and part.kind is Kind.MONEY and claim.kind is Kind.NUMBER
    return _unit(claim) == _unit(part) or (bare and isinstance(claim.value, Quantity) and claim.value.multiplier > 1)


def _told(claim: Claim) -> Decimal | None:
    """The figure as it is written, whatever hedge stands before it; nothing of ranges and of what is told per head."""
    value = claim.value
    if not isinstance(value, Quantity) or value.per:
        return None
    ends = {value.low, value.high} - {None}
    return ends.pop() if len(ends) == 1 else None
