"""One to one: which of the weighed pairs stand."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.model.report import Pair


def assigned(pairs: Sequence[Pair], least: float, margin: float = 0.0) -> list[Pair]:
    """The heaviest pairs of at least `least` bits, each claim once.

    A pair that is not `margin` bits ahead of the next best partner of either claim is left out: it is no proof.
    """
    ranked = sorted(pairs, key=lambda pair: (-pair.weight, pair.left.mention.span, pair.right.mention.span))
    weights: dict[str, list[float]] = defaultdict(list)
    for pair in ranked:
        weights[pair.left.id].append(pair.weight)
        weights[pair.right.id].append(pair.weight)
    taken: set[str] = set()
    accepted = []
    for pair in ranked:
        if pair.weight < least or {pair.left.id, pair.right.id} & taken:
            continue
        rivals = [*weights[pair.left.id][1:2], *weights[pair.right.id][1:2]]
        ahead = pair.weight - max(rivals, default=pair.weight - 20)
        if ahead >= margin:
            taken |= {pair.left.id, pair.right.id}
            accepted.append(replace(pair, margin=ahead))
    return accepted
