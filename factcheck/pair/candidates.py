"""Blocking: which pairs of claims are worth comparing at all."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from factcheck.model.claim import Claim
from factcheck.pair.alignment import Cells
from factcheck.pair.comparisons import comparable
from factcheck.pair.passages import Passage
from factcheck.pair.values import value_keys

_CROWD = 12  # a value that so many claims share tells nothing by itself

Candidates = dict[tuple[int, int], str]


def candidates(left: Sequence[Claim], right: Sequence[Claim], near: Cells, places: tuple[Sequence[int], Sequence[int]]) -> Candidates:
    """Pairs of positions in `left` and `right`, each with the first blocking rule that made it.

    `passage`: the claims stand in passages that may correspond.  `value`: they have a value in common.
    """
    pairs: Candidates = {}
    by_passage: dict[int, list[int]] = defaultdict(list)
    for position, place in enumerate(places[1]):
        by_passage[place].append(position)
    beside: dict[int, list[int]] = defaultdict(list)
    for i, j in near:
        beside[i].append(j)
    for one, place in enumerate(places[0]):
        for other_place in beside[place]:
            for other in by_passage[other_place]:
                if comparable(left[one].kind, right[other].kind):
                    pairs[one, other] = "passage"
    by_value: dict[str, list[int]] = defaultdict(list)
    for position, claim in enumerate(right):
        for key in value_keys(claim.value):
            by_value[key].append(position)
    for one, claim in enumerate(left):
        for key in value_keys(claim.value):
            for other in by_value.get(key, ())[:_CROWD]:
                if comparable(claim.kind, right[other].kind):
                    pairs.setdefault((one, other), "value")
    return pairs


def counted(pairs: Candidates) -> Counter[str]:
    """How many candidate pairs each blocking rule made."""
    return Counter(pairs.values())
