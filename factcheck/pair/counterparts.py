"""Passages told apart by exclusion: what is clearly said elsewhere is no counterpart of what is left.

Each passage has one counterpart or none.  The chances follow by belief propagation over one-to-one matchings: every
passage tells every candidate how much the other candidates leave to it.
"""

from collections.abc import Iterable, Mapping, Sequence
from operator import mul

Cells = Mapping[tuple[int, int], float]
_ROUNDS = 8


def exclusive(odds: Cells) -> dict[tuple[int, int], float]:
    """The chances of pairs of passages to correspond, given the odds of each against having no counterpart.

    >>> alone = exclusive({(0, 0): 1.0})[0, 0]
    >>> rest = exclusive({(0, 0): 1.0, (0, 1): 1.0, (1, 1): 99.0})
    >>> alone, round(rest[0, 0], 1), round(rest[0, 1], 3)
    (0.5, 0.5, 0.005)
    """
    cells, weights = list(odds), list(odds.values())
    here, there = [i for i, _ in cells], [j for _, j in cells]
    rows, columns = [1.0] * len(cells), [1.0] * len(cells)
    for _ in range(_ROUNDS):
        rows = _left_over(map(mul, weights, columns), here)
        columns = _left_over(map(mul, weights, rows), there)
    weighed = [odd * row * column for odd, row, column in zip(weights, rows, columns, strict=True)]
    return {cell: weight / (1 + weight) for cell, weight in zip(cells, weighed, strict=True)}


def _left_over(told: Iterable[float], places: Sequence[int]) -> list[float]:
    """For each cell what the other cells of its row or column leave to it, given the mass of each and where it is."""
    mass = list(told)
    claimed = [0.0] * (max(places, default=-1) + 1)
    for place, weight in zip(places, mass, strict=True):
        claimed[place] += weight
    return [
        1 / (1 + left) if (left := claimed[place] - weight) > 0.0 else 1.0
        for place, weight in zip(places, mass, strict=True)
    ]
