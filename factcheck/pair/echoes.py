"""Claims that an article repeats: the fee in the headline and again in the text is one fact, not two."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.model.claim import Claim
from factcheck.model.level import Relation
from factcheck.model.mention import Kind
from factcheck.model.report import Evidence, Pair

_PLACED = frozenset({Kind.DATE, Kind.TIME})


def echoes(claims: Sequence[Claim], pairs: Sequence[Pair]) -> list[Pair]:
    """Pairs within one article: a claim without a partner, and one with a partner that says the same of the same."""
    taken = {claim.id for pair in pairs for claim in (pair.left, pair.right)}
    told: dict[tuple[str, Kind, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        told[claim.article, claim.kind, claim.figure].append(claim)
    return [pair for group in told.values() for pair in _within(group, taken)]


def _within(claims: Sequence[Claim], taken: set[str]) -> Iterator[Pair]:
    """Pairs of claims that tell one figure, of the same kind in the same article."""
    paired = [claim for claim in claims if claim.id in taken]
    for claim in claims:
        if claim.id in taken:
            continue
        again = next((other for other in paired if _repeats(claim, other)), None)
        if again is not None:
            row = Evidence("told again", "in the same article", 0.0)
            yield Pair(again, claim, (row,), Relation.IDENTICAL, rule="echo")


def _repeats(one: Claim, other: Claim) -> bool:
    """Whether two claims that tell one figure tell it of one thing, as far as their words show."""
    if one.kind in _PLACED:
        return bool(set(one.names) & set(other.names))
    return one.head is not None and one.head == other.head and one.role is other.role
