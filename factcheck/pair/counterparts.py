"""Passages told apart by exclusion: what is clearly said elsewhere is no counterpart of what is left.

Each passage has one counterpart or none.  The chances follow by belief propagation over one-to-one matchings: every
passage tells every candidate how much the other candidates leave to it.
"""

from collections import defaultdict
from collections.abc import Mapping

Cells = Mapping[tuple[int, int], float]
_ROUNDS = 8


def exclusive(odds: Cells) -> dict[tuple[int, int], float]:
    """The chances of pairs of passages to correspond, given the odds of each against having no counterpart.

    >>> alone = exclusive({(0, 0): 1.0})[0, 0]
    >>> rest = exclusive({(0, 0): 1.0, (0, 1): 1.0, (1, 1): 99.0})
    >>> alone, round(rest[0, 0], 1), round(rest[0, 1], 3)
    (0.5, 0.5, 0.005)
    """
    rows, columns = dict.fromkeys(odds, 1.0), dict.fromkeys(odds, 1.0)
    for _ in range(_ROUNDS):
        rows = _left_over(odds, columns, 0)
        columns = _left_over(odds, rows, 1)
    weighed = {cell: odd * rows[cell] * columns[cell] for cell, odd in odds.items()}
    return {cell: weight / (1 + weight) for cell, weight in weighed.items()}


def _left_over(odds: Cells, told: Cells, side: int) -> dict[tuple[int, int], float]:
    """For each cell what the other cells of its row (`side` 0) or column (1) leave to it."""
    claimed: dict[int, float] = defaultdict(float)
    mass = {cell: odd * told[cell] for cell, odd in odds.items()}
    for cell, weight in mass.items():
        claimed[cell[side]] += weight
    return {cell: 1 / (1 + max(0.0, claimed[cell[side]] - weight)) for cell, weight in mass.items()}
