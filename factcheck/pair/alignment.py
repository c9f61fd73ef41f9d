"""Which passage of one article says what which passage of the other says.

A hidden Markov model over the passages: shared keys speak for a counterpart, and so does order, as far as one article
follows the other.  What comes out is a probability for each pair of passages, the same from either side.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import mul
from typing import NamedTuple

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


_SAME, _NEXT, _SECOND, _THIRD = 0.07, 0.75, 0.12, 0.06  # how far the counterpart of the next passage is from the last
_FIRST = (0.7, 0.2, 0.1)  # which passage is the counterpart of the first
_IN_TURN = "translated"  # the assumption that holds of segments: one says what the other says, and all of it
_NEGLIGIBLE = 0.01


def aligned(left: Sequence[Passage], right: Sequence[Passage], weights: Weights) -> Alignment:
    """Align the passages of two articles: by their segments, else under the order that explains them best."""
    gains = key_gains(left, right, weights)
    if left[0].segment is not None and right[0].segment is not None:
        return _by_segments(left, right, gains)
    alike = Likeness(left, right, gains, weights)
    likeness = {strict: alike.odds(strict) for strict in {order["strict"] for order in weights.order.values()}}
    name, forward = _best_explained(likeness, weights.order)
    order = weights.order[name]
    rows = likeness[order["strict"]]
    cells, kinship = _both_ways(rows, forward, order) if order["faithful"] else _in_any_order(rows, order["missing"])
    return Alignment(cells, kinship, name, gains)


def _by_segments(left: Sequence[Passage], right: Sequence[Passage], gains: Mapping[str, float]) -> Alignment:
    """The alignment of two articles that come in segments: what has the same key says the same, nothing else does."""
    there = {passage.segment: passage.index for passage in right}
    cells = {(passage.index, there[passage.segment]): 1.0 for passage in left if passage.segment in there}
    return Alignment(cells, math.inf if cells else -math.inf, _IN_TURN, gains, given=True)


def _best_explained(
    likeness: Mapping[float, Rows], orders: Mapping[str, Mapping[str, float]]
) -> tuple[str, list["_Column"]]:
    """The assumption that explains the articles best, and its columns if order is part of it.

    One that cannot explain more than another does is not worked out, or not to its end.
    """
    peaks = {strict: [(sum(row), max(row)) for row in rows] for strict, rows in likeness.items()}
    bounds = {
        name: _bounds(peaks[order["strict"]], len(likeness[order["strict"]][0]), order)
        for name, order in orders.items()
    }
    most, best, forward = -math.inf, "", list[_Column]()
    for name in sorted(orders, key=lambda name: (orders[name]["faithful"] > 0, -sum(bounds[name]))):
        order, bits, columns = orders[name], sum(bounds[name]), list[_Column]()
        if order["faithful"] and bits > most:
            bits, columns = _worked_out(_columns(likeness[order["strict"]], order), bounds[name], most)
        if bits > most:
            most, best, forward = bits, name, columns
    return best, forward


def _worked_out(columns: Iterable["_Column"], bounds: Sequence[float], least: float) -> tuple[float, list["_Column"]]:
    """The bits by which columns explain the articles, and the columns: as far as they can explain more than `least`."""
    hope, told = sum(bounds), list[_Column]()
    for bound, column in zip(bounds, columns, strict=True):
        hope += math.log2(column.mass) - bound
        if hope <= least:
            break
        told.append(column)
    return hope, told


def _bounds(peaks: Sequence[tuple[float, float]], width: int, order: Mapping[str, float]) -> list[float]:
    """The most bits by which an assumption can explain each passage, given the sum and the peak of its row.

    Where order is no part of the assumption it explains as many.
    """
    faithful, missing = order["faithful"], order["missing"]
    level, kept = (1 - faithful) / width, 1 - missing
    return [math.log2(kept * (level * whole + faithful * most) + missing) for whole, most in peaks]


def _both_ways(likeness: Rows, forward: Sequence["_Column"], order: Mapping[str, float]) -> tuple[Cells, float]:
    """The cells and the kinship under one assumption, from the passages of either article."""
    turned = list(zip(*likeness, strict=True))
    forward_turned = list(_columns(turned, order))
    there = _posterior(forward, _backward(likeness, order))
    back = _posterior(forward_turned, _backward(turned, order))
    cells = {
        (i, j): math.sqrt(chance * back[j][i])
        for i, row in enumerate(there)
        for j, chance in row.items()
        if i in back[j]
    }
    return cells, min(_kinship(forward), _kinship(forward_turned))


def _in_any_order(likeness: Rows, missing: float) -> tuple[Cells, float]:
    """The cells and the kinship where order tells nothing: from what passages share and from one-to-one alone."""
    turned = list(zip(*likeness, strict=True))
    (there, bits), (back, bits_turned) = (_likely(rows, missing) for rows in (likeness, turned))
    prior = (1 - missing) / missing**2 / max(len(there), len(back))
    near = ((i, j) for i, found in enumerate(there) for j in found if i in back[j])
    chances = exclusive({(i, j): likeness[i][j] * prior for i, j in near})
    return {cell: chance for cell, chance in chances.items() if chance > _NEGLIGIBLE}, min(bits, bits_turned)


def _likely(likeness: Rows, missing: float) -> tuple[list[list[int]], float]:
    """The counterparts of each passage that are worth a mention where order tells nothing, and the kinship."""
    level, bits, likely = (1 - missing) / len(likeness[0]), 0.0, []
    for row in likeness:
        whole = level * sum(row) + missing
        least = _NEGLIGIBLE * whole / level
        likely.append([place for place, odds in enumerate(row) if odds > least])
        bits += math.log2(whole)
    return likely, bits


class _Column(NamedTuple):
    """A step of the model.

    `told` are the chances of each counterpart, `kept` those of each place before the step, of which `silent` is the
    share that has no counterpart now; `mass` is what both add up to.
    """

    told: Sequence[float]
    kept: Sequence[float]
    silent: float
    mass: float


def _kinship(forward: Sequence[_Column]) -> float:
    """The bits by which the model explains the passages better than chance."""
    return sum([math.log2(column.mass) for column in forward])


def _posterior(forward: Sequence[_Column], backward: Sequence[Sequence[float]]) -> list[dict[int, float]]:
    """The chance of each counterpart of each passage that is worth a mention."""
    chances = []
    for (told, kept, silent, _), after in zip(forward, backward, strict=True):
        here = list(map(mul, told, after))
        whole = sum(here) + silent * sum(map(mul, kept, after)) or 1.0
        least = _NEGLIGIBLE * whole
        chances.append({place: chance / whole for place, chance in enumerate(here) if chance > least})
    return chances


def _columns(likeness: Rows, order: Mapping[str, float]) -> Iterator[_Column]:
    """The columns from the first passage on; the mass of each is divided out in the next."""
    faithful, missing = order["faithful"], order["missing"]
    width = len(likeness[0])
    column = _first(likeness[0], faithful, missing)
    yield column
    level = (1 - missing) * (1 - faithful) / width
    for row in likeness[1:]:
        told, kept, silent, whole = column
        mass = [t + silent * m for t, m in zip(told, kept, strict=True)]
        part, silent = (1 - missing) * faithful / whole, missing / whole
        same, one, two, three = part * _SAME, part * _NEXT, part * _SECOND, part * _THIRD
        before = zip(row, mass, (0.0, *mass), (0.0, 0.0, *mass), (0.0, 0.0, 0.0, *mass), strict=False)
        told = [e * (level + same * m + one * a + two * b + three * c) for e, m, a, b, c in before]
        column = _Column(told, mass, silent, sum(told) + missing)
        yield column


def _first(row: Sequence[float], faithful: float, missing: float) -> _Column:
    """The column of the first passage: its counterpart is one of the first, or any."""
    width = len(row)
    level = [(1 - faithful) / width] * width
    for place, share in enumerate(_FIRST):
        level[min(place, width - 1)] += faithful * share
    told = [(1 - missing) * e * p for e, p in zip(row, level, strict=True)]
    return _Column(told, [1 / width] * width, missing, sum(told) + missing)


def _backward(likeness: Rows, order: Mapping[str, float]) -> list[Sequence[float]]:
    """What follows each passage by the place of its counterpart, as far as it is told apart by that."""
    faithful, missing = order["faithful"], order["missing"]
    width = len(likeness[0])
    after: Sequence[float] = [1.0] * width
    columns, scale = [after], 1.0
    for row in reversed(likeness[1:]):
        told = tuple(map(mul, row, after))
        part, silent = (1 - missing) * scale, missing * scale
        level = part * (1 - faithful) * sum(told) / width
        part *= faithful
        same, one, two, three = part * _SAME, part * _NEXT, part * _SECOND, part * _THIRD
        onward = zip(after, told, (*told[1:], 0.0), (*told[2:], 0.0, 0.0), (*told[3:], 0.0, 0.0, 0.0), strict=False)
        after = [level + silent * m + same * t + one * a + two * b + three * c for m, t, a, b, c in onward]
        scale = 1 / sum(after)
        columns.append(after)
    columns.reverse()
    return columns
