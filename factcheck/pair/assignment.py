"""One to one: which of the weighed pairs stand."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.model.claim import Claim
from factcheck.model.report import Pair

_ALONE = 20.0  # the margin of a pair without a rival


def assigned(pairs: Sequence[Pair], margin: float = 0.0) -> list[Pair]:
    """The heaviest pairs, each claim once.

    A pair that is not `margin` bits ahead of the next best partner of either claim is left out: it is no proof.  A
    partner that says the same as the best one is no rival to it.
    """
    ranked = sorted(pairs, key=lambda pair: (-pair.weight, pair.left.mention.span, pair.right.mention.span))
    partners: dict[str, list[tuple[float, Claim]]] = defaultdict(list)
    for pair in ranked:
        partners[pair.left.id].append((pair.weight, pair.right))
        partners[pair.right.id].append((pair.weight, pair.left))
    taken: set[str] = set()
    accepted = []
    for pair in ranked:
        if {pair.left.id, pair.right.id} & taken:
            continue
        rivals = [_rival(partners[pair.left.id], pair.right), _rival(partners[pair.right.id], pair.left)]
        ahead = pair.weight - max((weight for weight in rivals if weight is not None), default=pair.weight - _ALONE)
        if ahead >= margin:
            taken |= {pair.left.id, pair.right.id}
            accepted.append(replace(pair, margin=ahead))
    return accepted


def _rival(partners: Sequence[tuple[float, Claim]], chosen: Claim) -> float | None:
    return next((weight for weight, claim in partners if claim.english != chosen.english), None)
