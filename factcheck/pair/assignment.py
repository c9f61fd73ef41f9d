"""One to one: which of the weighed pairs stand."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.model.claim import Claim
from factcheck.model.report import Pair

_ALONE = 20.0  # the margin of a pair without a rival


def assigned(pairs: Sequence[Pair], margin: float = 0.0) -> list[Pair]:
    """The heaviest pairs, each claim once, told how far each is ahead."""
    return [replace(pair, margin=ahead) for pair, ahead in accepted(pairs, margin)]


def accepted(pairs: Sequence[Pair], margin: float = 0.0) -> list[tuple[Pair, float]]:
    """The heaviest pairs, each claim once, and how many bits each is ahead of its rivals.

    A pair that is not `margin` bits ahead of the next best partner of either claim is left out: it is no proof.  A
    partner that says the same as the best one, but for its period, is no rival to it.
    """
    weighed = [(pair.weight, pair) for pair in pairs]
    weighed.sort(key=lambda entry: (-entry[0], entry[1].left.mention.span, entry[1].right.mention.span))
    partners: dict[str, list[tuple[float, Claim]]] = defaultdict(list)
    for weight, pair in weighed:
        partners[pair.left.id].append((weight, pair.right))
        partners[pair.right.id].append((weight, pair.left))
    taken: set[str] = set()
    found = []
    for weight, pair in weighed:
        if pair.left.id in taken or pair.right.id in taken:
            continue
        rivals = [_rival(partners[pair.left.id], pair.right), _rival(partners[pair.right.id], pair.left)]
        ahead = weight - max((rival for rival in rivals if rival is not None), default=weight - _ALONE)
        if ahead >= margin:
            taken |= {pair.left.id, pair.right.id}
            found.append((pair, ahead))
    return found


def _rival(partners: Sequence[tuple[float, Claim]], chosen: Claim) -> float | None:
    figure = chosen.figure
    return next((weight for weight, claim in partners if claim is not chosen and claim.figure != figure), None)
