"""Blocking: which pairs of claims are worth comparing at all."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, product

from factcheck.pair.alignment import Alignment, Cells
from factcheck.pair.kinds import comparable
from factcheck.pair.passages import Placed

_CROWD = 12  # a value or a word that so many claims share tells nothing by itself
_TELLING = 1.5  # bits from which a word is worth looking up
_NEAREST = 4  # how many claims are looked at for the words of one
_BAND = 6  # how far from each other in turn two claims of a crowded passage may stand

Candidates = dict[tuple[int, int], str]


def candidates(left: Sequence[Placed], right: Sequence[Placed], near: Alignment) -> Candidates:
    """Pairs of positions in `left` and `right`, each with the first blocking rule that made it.

    `passage`: the claims stand in passages that may correspond.  `value`: they have a value in common.  `words`: their
    sentences share telling keys.  Of articles whose segments are aligned already, those of a segment alone.
    """
    pairs: Candidates = {}
    kinds, kinds_there = ([placed.claim.kind for placed in side] for side in (left, right))
    proposals = (
        ("passage", _by_passage(left, right, near.cells)),
        ("value", _by_value(left, right)),
        ("words", _by_words(left, right, near.gains)),
    )
    for rule, proposed in proposals[:1] if near.given else proposals:
        for cell in proposed:
            if cell not in pairs and comparable(kinds[cell[0]], kinds_there[cell[1]]):
                pairs[cell] = rule
    return pairs


def _by_passage(left: Sequence[Placed], right: Sequence[Placed], near: Cells) -> Iterator[tuple[int, int]]:
    here, there = _places(left), _places(right)
    for i, j in near:
        if i in here and j in there:
            yield from _side_by_side(here[i], there[j])


def _side_by_side(left: Sequence[int], right: Sequence[int]) -> Iterator[tuple[int, int]]:
    """All pairs of a few claims; of a crowd those that come in about the same turn, so that cost grows with the claims.

    Whatever such a passage tells in another order has its value or its words to be found by.
    """
    if max(len(left), len(right)) <= _CROWD:
        yield from product(left, right)
        return
    for turn, position in enumerate(left):
        yield from ((position, other) for other in _around(turn / len(left), right))


def _around(turn: float, claims: Sequence[int]) -> Sequence[int]:
    """The claims about a place in a passage, told as the share of its claims that come before."""
    first = round(turn * len(claims)) - _BAND
    first = max(0, min(first, len(claims) - 2 * _BAND))
    return claims[first : first + 2 * _BAND]


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
            yield from ((position, other) for other in _few(by_value.get(key, ()), position * len(right) / len(left)))


def _few(claims: Sequence[int], place: float) -> Sequence[int]:
    """Not more claims than are worth looking at, the nearest to a place in the text."""
    first = max(0, min(bisect_left(claims, place) - _CROWD // 2, len(claims) - _CROWD))
    return claims[first : first + _CROWD]


def _by_words(left: Sequence[Placed], right: Sequence[Placed], gains: Mapping[str, float]) -> Iterator[tuple[int, int]]:
    telling = {key for key, gain in gains.items() if gain >= _TELLING}
    by_key: dict[str, list[int]] = defaultdict(list)
    for position, placed in enumerate(right):
        for key in placed.sentence & telling:
            by_key[key].append(position)
    few = {key: claims for key, claims in by_key.items() if len(claims) <= _CROWD}
    for position, placed in enumerate(left):
        shared = Counter(chain.from_iterable([few[key] for key in placed.sentence & few.keys()]))
        nearest = sorted(shared, key=lambda other: (-shared[other], other))[:_NEAREST]
        yield from ((position, other) for other in nearest)
