"""Which passage of one article says what which passage of the other says.

A hidden Markov model over the passages: shared keys speak for a counterpart, and so does order, as far as one article
follows the other.  What comes out is a probability for each pair of passages, the same from either side.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from factcheck.pair.passages import Passage
from factcheck.pair.weights import Weights

Cells = dict[tuple[int, int], float]
_STEPS = ((1, 0.72), (2, 0.11), (0, 0.07), (3, 0.05), (-1, 0.03), (4, 0.02))


def counterparts(left: Sequence[Passage], right: Sequence[Passage], weights: Weights) -> Cells:
    """The probability that two passages say the same, for every pair for which it is worth a mention."""
    likeness = [[2.0 ** bits for bits in row] for row in similarity(left, right, weights)]
    turned = [list(column) for column in zip(*likeness, strict=True)]
    there, back = _posterior(likeness, weights), _posterior(turned, weights)
    both = {
        (i, j): math.sqrt(chance * back[j][i])
        for i, row in enumerate(there)
        for j, chance in enumerate(row)
        if chance > 0.001
    }
    return {cell: chance for cell, chance in both.items() if chance > 0.01}


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
    total = sum(p.end - p.start for p in left) / max(1, sum(p.end - p.start for p in right))
    return math.log(max(total, 0.01))


def _length_bits(one: Passage, other: Passage, middle: float, weights: Weights) -> float:
    spread, loose = weights.passage["lengths"], weights.passage["lengths_other"]
    apart = math.log((one.end - one.start + 5) / (other.end - other.start + 5))
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


def _posterior(likeness: Sequence[Sequence[float]], weights: Weights) -> list[list[float]]:
    """Forward and backward: the chance of each counterpart of each passage, the rest being that it has none."""
    faithful, missing = weights.order["faithful"], weights.order["missing"]
    forward = _forward(likeness, faithful, missing)
    backward = _backward(likeness, faithful, missing)
    chances = []
    for (real, none), (real_after, none_after) in zip(forward, backward, strict=True):
        told = [a * b for a, b in zip(real, real_after, strict=True)]
        whole = sum(told) + sum(a * b for a, b in zip(none, none_after, strict=True)) or 1.0
        chances.append([chance / whole for chance in told])
    return chances


Column = tuple[list[float], list[float]]


def _forward(likeness: Sequence[Sequence[float]], faithful: float, missing: float) -> list[Column]:
    width = len(likeness[0])
    columns: list[Column] = []
    mass = [0.0] * width
    for number, row in enumerate(likeness):
        moved = _moved(mass, faithful) if number else _start(width, faithful)
        real = [e * (1 - missing) * p for e, p in zip(row, moved, strict=True)]
        none = [missing * p for p in mass] if number else [missing / width] * width
        whole = sum(real) + sum(none) or 1.0
        real, none = [x / whole for x in real], [x / whole for x in none]
        columns.append((real, none))
        mass = [a + b for a, b in zip(real, none, strict=True)]
    return columns


def _start(width: int, faithful: float) -> list[float]:
    level = [(1 - faithful) / width] * width
    for place, share in enumerate((0.7, 0.2, 0.1)):
        level[min(place, width - 1)] += faithful * share
    return level


def _moved(mass: Sequence[float], faithful: float) -> list[float]:
    width = len(mass)
    level = (1 - faithful) * sum(mass) / width
    moved = [level] * width
    for step, share in _STEPS:
        share *= faithful
        for place in range(max(0, -step), min(width, width - step)):
            moved[place + step] += share * mass[place]
    return moved


def _backward(likeness: Sequence[Sequence[float]], faithful: float, missing: float) -> list[Column]:
    width = len(likeness[0])
    real, none = [1.0] * width, [1.0] * width
    columns: list[Column] = [(real, none)]
    for row in reversed(likeness[1:]):
        told = [e * (1 - missing) * b for e, b in zip(row, real, strict=True)]
        level = (1 - faithful) * sum(told) / width
        onward = [level + missing * b for b in none]
        for step, share in _STEPS:
            share *= faithful
            for place in range(max(0, -step), min(width, width - step)):
                onward[place] += share * told[place + step]
        whole = sum(onward) or 1.0
        real = none = [x / whole for x in onward]
        columns.append((real, none))
    columns.reverse()
    return columns
