"""Blocking: which pairs of claims are worth comparing at all."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from factcheck.pair.alignment import Cells
from factcheck.pair.comparisons import comparable
from factcheck.pair.passages import Placed

_CROWD = 12  # a value that so many claims share tells nothing by itself

Candidates = dict[tuple[int, int], str]


def candidates(left: Sequence[Placed], right: Sequence[Placed], near: Cells) -> Candidates:
    """Pairs of positions in `left` and `right`, each with the first blocking rule that made it.

    `passage`: the claims stand in passages that may correspond.  `value`: they have a value in common.
    """
    pairs: Candidates = {}
    for rule, proposed in (("passage", _by_passage(left, right, near)), ("value", _by_value(left, right))):
        for one, other in proposed:
            if comparable(left[one].claim.kind, right[other].claim.kind):
                pairs.setdefault((one, other), rule)
    return pairs


def _by_passage(left: Sequence[Placed], right: Sequence[Placed], near: Cells) -> Iterator[tuple[int, int]]:
    here, there = _places(left), _places(right)
    for i, j in near:
        if i in here and j in there:
            yield from product(here[i], there[j])


def _places(claims: Sequence[Placed]) -> dict[int, list[int]]:
    places: dict[int, list[int]] = defaultdict(list)
    for position, placed in enumerate(claims):
        places[placed.passage].append(position)
    return places


def _by_value(left: Sequence[Placed], right: Sequence[Placed]) -> Iterator[tuple[int, int]]:
    by_value: dict[str, list[int]] = defaultdict(list)
    for position, placed in enumerate(right):
        for key in placed.values:
            by_value[key].append(position)
    for position, placed in enumerate(left):
        for key in placed.values:
            yield from ((position, other) for other in by_value.get(key, ())[:_CROWD])
