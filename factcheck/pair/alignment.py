"""Which passage of one article says what which passage of the other says.

A hidden Markov model over the passages: shared keys speak for a counterpart, and so does order, as far as one article
follows the other.  What comes out is a probability for each pair of passages, the same from either side.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.pair.passages import Passage
from factcheck.pair.weights import Weights

Cells = dict[tuple[int, int], float]
Rows = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the passages of two articles correspond.

    `cells` holds the probability that two passages say the same, where it is worth a mention; `kinship` the bits by
    which the passages as a whole speak for two tellings of one story, against two articles that have nothing in common.
    """

    cells: Cells
    kinship: float
    order: str


_STEPS = ((1, 0.72), (2, 0.11), (0, 0.07), (3, 0.05), (-1, 0.03), (4, 0.02))


def aligned(left: Sequence[Passage], right: Sequence[Passage], weights: Weights) -> Alignment:
    """Align the passages of two articles, under the assumption on their order that explains them best."""
    likeness = [[2.0**bits for bits in row] for row in similarity(left, right, weights)]
    turned = [list(column) for column in zip(*likeness, strict=True)]
    kinship, name = max((_kinship(likeness, turned, order), name) for name, order in weights.order.items())
    order = weights.order[name]
    there, back = _posterior(likeness, order), _posterior(turned, order)
    both = {
        (i, j): math.sqrt(chance * back[j][i])
        for i, row in enumerate(there)
        for j, chance in enumerate(row)
        if chance > 0.001
    }
    return Alignment({cell: chance for cell, chance in both.items() if chance > 0.01}, kinship, name)


def similarity(left: Sequence[Passage], right: Sequence[Passage], weights: Weights) -> list[list[float]]:
    """Bits that speak for each pair of passages, from the keys they share and from their lengths."""
    gains = key_gains(left, right, weights)
    bits = [[0.0] * len(right) for _ in left]
    where: dict[str, list[int]] = {}
    for passage in right:
        for key in passage.keys & gains.keys():
            where.setdefault(key, []).append(passage.index)
    for passage in left:
        row = bits[passage.index]
        for key in passage.keys & gains.keys():
            gain = gains[key]
            for index in where[key]:
                row[index] += gain
    middle = _middle_ratio(left, right)
    for one in left:
        row = bits[one.index]
        for other in right:
            shared = min(weights.passage["cap"], row[other.index] * weights.passage["shrink"])
            row[other.index] = shared + _length_bits(one, other, middle, weights) + _sign_bits(one, other)
    return bits


def key_gains(left: Sequence[Passage], right: Sequence[Passage], weights: Weights) -> dict[str, float]:
    """What it is worth, in bits, that two passages share a key: the rarer the key, the more."""
    background = weights.passage["background"]
    here = Counter(key for passage in left for key in passage.keys)
    there = Counter(key for passage in right for key in passage.keys)
    gains = {}
    for key, count in here.items():
        if key in there and key[0] != "s":
            rarity = (len(left) + background) * (len(right) + background) / (count * there[key])
            gain = math.log2(rarity) / 2 + math.log2(weights.keys[key[0]])
            if gain > 0:
                gains[key] = gain
    return gains


def _middle_ratio(left: Sequence[Passage], right: Sequence[Passage]) -> float:
    total = sum(p.length for p in left) / max(1, sum(p.length for p in right))
    return math.log(max(total, 0.01))


def _length_bits(one: Passage, other: Passage, middle: float, weights: Weights) -> float:
    spread, loose = weights.passage["lengths"], weights.passage["lengths_other"]
    apart = math.log((one.length + 5) / (other.length + 5))
    if abs(middle) < 2:
        apart -= middle
    exponent = (apart / loose) ** 2 / 2 - (apart / spread) ** 2 / 2
    return max(-6.0, math.log2(loose / spread) + exponent * math.log2(math.e))


def _sign_bits(one: Passage, other: Passage) -> float:
    bits = 0.0
    for sign in ("s:quotation", "s:question", "s:brackets"):
        if (sign in one.keys) != (sign in other.keys):
            bits -= 1.0
        elif sign in one.keys:
            bits += 1.5
    return bits


@dataclass(frozen=True, slots=True)
class _Column:
    """A step of the model: chances of each counterpart, of none (by the place kept), and the mass of the step."""

    told: list[float]
    none: list[float]
    mass: float = 1.0


def _kinship(likeness: Rows, turned: Rows, order: Mapping[str, float]) -> float:
    """The bits of the less convinced direction."""
    return min(sum(math.log2(column.mass) for column in _forward(rows, order)) for rows in (likeness, turned))


def _posterior(likeness: Rows, order: Mapping[str, float]) -> list[list[float]]:
    """Forward and backward: the chance of each counterpart of each passage, the rest being that it has none."""
    chances = []
    for before, after in zip(_forward(likeness, order), _backward(likeness, order), strict=True):
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
    width = len(mass)
    moved = [(1 - faithful) * sum(mass) / width] * width
    for step, share in _STEPS:
        part = share * faithful
        for place in range(max(0, -step), min(width, width - step)):
            moved[place + step] += part * mass[place]
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
            for place in range(max(0, -step), min(width, width - step)):
                onward[place] += part * told[place + step]
        whole = sum(onward)
        after = [x / whole for x in onward]
        columns.append(_Column(after, after))
    columns.reverse()
    return columns
