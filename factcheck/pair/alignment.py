"""Which passage of one article says what which passage of the other says.

A hidden Markov model over the passages: shared keys speak for a counterpart, and so does order, as far as one article
follows the other.  What comes out is a probability for each pair of passages, the same from either side.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from factcheck.pair.counterparts import exclusive
from factcheck.pair.likeness import Likeness, key_gains
from factcheck.pair.passages import Passage
from factcheck.pair.weights import Weights

Cells = dict[tuple[int, int], float]
Rows = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the passages of two articles correspond.

    `cells` holds the probability that two passages say the same, where it is worth a mention; `kinship` the bits by
    which the passages as a whole speak for two tellings of one story, against two articles that have nothing in common;
    `order` the assumption that explains them; `gains` what each key that both know is worth.  `given` is set where
    the articles come in segments that are aligned already: then nothing else in them corresponds.
    """

    cells: Cells
    kinship: float
    order: str
    gains: Mapping[str, float]
    given: bool = False


_STEPS = ((1, 0.75), (2, 0.12), (0, 0.07), (3, 0.06))
_IN_TURN = "translated"  # the assumption that holds of segments: one says what the other says, and all of it
_NEGLIGIBLE = 0.01
_ORDERED = 0.5  # how faithful the order must be to tell anything


def aligned(left: Sequence[Passage], right: Sequence[Passage], weights: Weights) -> Alignment:
    """Align the passages of two articles: by their segments, else under the order that explains them best."""
    gains = key_gains(left, right, weights)
    if left[0].segment is not None and right[0].segment is not None:
        return _by_segments(left, right, gains)
    alike = Likeness(left, right, gains, weights)
    likeness = {strict: alike.odds(strict) for strict in {order["strict"] for order in weights.order.values()}}
    tried = {name: _forward(likeness[order["strict"]], order) for name, order in weights.order.items()}
    name = max(tried, key=lambda name: _kinship(tried[name]))
    order = weights.order[name]
    cells, kinship = _both_ways(likeness[order["strict"]], tried[name], order)
    return Alignment(cells, kinship, name, gains)


def _by_segments(left: Sequence[Passage], right: Sequence[Passage], gains: Mapping[str, float]) -> Alignment:
    """The alignment of two articles that come in segments: what has the same key says the same, nothing else does."""
    there = {passage.segment: passage.index for passage in right}
    cells = {(passage.index, there[passage.segment]): 1.0 for passage in left if passage.segment in there}
    return Alignment(cells, math.inf if cells else -math.inf, _IN_TURN, gains, given=True)


def _both_ways(likeness: Rows, forward: Sequence["_Column"], order: Mapping[str, float]) -> tuple[Cells, float]:
    """The cells and the kinship under one assumption, from the passages of either article."""
    turned = [list(column) for column in zip(*likeness, strict=True)]
    forward_turned = _forward(turned, order)
    there = _posterior(forward, _backward(likeness, order))
    back = _posterior(forward_turned, _backward(turned, order))
    cells = {
        (i, j): math.sqrt(chance * back[j][i])
        for i, row in enumerate(there)
        for j, chance in enumerate(row)
        if chance > _NEGLIGIBLE and back[j][i] > _NEGLIGIBLE
    }
    if order["faithful"] < _ORDERED:
        cells = _by_exclusion(likeness, cells, order["missing"])
    return cells, min(_kinship(forward), _kinship(forward_turned))


def _by_exclusion(likeness: Rows, near: Cells, missing: float) -> Cells:
    """Chances for passages in an order that tells nothing, from what they share and from one-to-one alone."""
    prior = (1 - missing) / missing**2 / max(len(likeness), len(likeness[0]))
    chances = exclusive({(i, j): likeness[i][j] * prior for i, j in near})
    return {cell: chance for cell, chance in chances.items() if chance > _NEGLIGIBLE}


@dataclass(frozen=True, slots=True)
class _Column:
    """A step of the model: chances of each counterpart, of none (by the place kept), and the mass of the step."""

    told: list[float]
    none: list[float]
    mass: float = 1.0


def _kinship(forward: Sequence[_Column]) -> float:
    """The bits by which the model explains the passages better than chance."""
    return sum(math.log2(column.mass) for column in forward)


def _posterior(forward: Sequence[_Column], backward: Sequence[_Column]) -> list[list[float]]:
    """The chance of each counterpart of each passage, the rest being that it has none."""
    chances = []
    for before, after in zip(forward, backward, strict=True):
        told = [a * b for a, b in zip(before.told, after.told, strict=True)]
        whole = sum(told) + sum(a * b for a, b in zip(before.none, after.none, strict=True)) or 1.0
        chances.append([chance / whole for chance in told])
    return chances


def _forward(likeness: Rows, order: Mapping[str, float]) -> list[_Column]:
    faithful, missing = order["faithful"], order["missing"]
    width = len(likeness[0])
    columns: list[_Column] = []
    mass: list[float] = []
    for row in likeness:
        moved = _moved(mass, faithful) if mass else _start(width, faithful)
        told = [e * (1 - missing) * p for e, p in zip(row, moved, strict=True)]
        none = [missing * p for p in mass] if mass else [missing / width] * width
        whole = sum(told) + sum(none)
        told, none = [x / whole for x in told], [x / whole for x in none]
        columns.append(_Column(told, none, whole))
        mass = [a + b for a, b in zip(told, none, strict=True)]
    return columns


def _start(width: int, faithful: float) -> list[float]:
    level = [(1 - faithful) / width] * width
    for place, share in enumerate((0.7, 0.2, 0.1)):
        level[min(place, width - 1)] += faithful * share
    return level


def _moved(mass: Sequence[float], faithful: float) -> list[float]:
    """The chances of each place after a step: mostly the next one, some after it, and by and by any."""
    width = len(mass)
    level = (1 - faithful) * sum(mass) / width
    moved = [level] * width
    for step, share in _STEPS:
        part = share * faithful
        moved[step:] = [there + part * here for there, here in zip(moved[step:], mass, strict=False)]
    return moved


def _backward(likeness: Rows, order: Mapping[str, float]) -> list[_Column]:
    faithful, missing = order["faithful"], order["missing"]
    width = len(likeness[0])
    after = [1.0] * width
    columns = [_Column(after, after)]
    for row in reversed(likeness[1:]):
        told = [e * (1 - missing) * b for e, b in zip(row, after, strict=True)]
        level = (1 - faithful) * sum(told) / width
        onward = [level + missing * b for b in after]
        for step, share in _STEPS:
            part = share * faithful
            onward = [b + part * a for b, a in zip_longest(onward, told[step:], fillvalue=0.0)]
        whole = sum(onward)
        after = [x / whole for x in onward]
        columns.append(_Column(after, after))
    columns.reverse()
    return columns
