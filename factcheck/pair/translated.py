"""Whether one article is another told in another language, whole or in parts, or a report of its own."""

from datetime import date
from enum import Enum, auto
from math import fsum, log, sqrt

from factcheck.model.value import DateRange
from factcheck.pair.alignment import Alignment
from factcheck.pair.passages import Told
from factcheck.pair.weights import Weights

_FOUND = 0.5
"""The chance from which on a passage has come back."""
_LONG = 40
"""Characters of a passage from which on its length tells something."""
_FEW = 3


class Telling(Enum):
    """How two articles tell one story: as a translation, by the same figures in other words, or each by itself."""

    TRANSLATED = auto()
    RETOLD = auto()
    APART = auto()


def telling(left: Told, right: Told, near: Alignment, alike: int, weights: Weights) -> Telling:
    """How two articles tell a story, of which `alike` figures agree; segments are translations by what they are.

    Most passages and most figures of a translation come back, and are as long as they were.  Two reports that tell the
    same figures are longer here and shorter there, or each tells its own day: what one leaves open, the other may know.
    """
    if near.given:
        return Telling.TRANSLATED
    table = weights.translation
    passages = min(len(left.passages), len(right.passages))
    figures = min(len(left.claims), len(right.claims))
    back = _back(near)
    found = sum(chance for _, chance in back.values())
    bits = table["prior" if left.language != right.language else "prior_same_language"]
    bits += table["figure"] * alike + table["figure_missing"] * (figures - alike)
    bits += table["passage"] * found + table["passage_missing"] * (passages - found)
    if bits < 0:
        return Telling.APART
    if _of_different_days(left, right) or _spread(left, right, back) > table["spread"]:
        return Telling.RETOLD
    return Telling.TRANSLATED


def _back(near: Alignment) -> dict[int, tuple[int, float]]:
    """The passages of one article that come back, each as which of the other, with the chance of it."""
    best: dict[int, tuple[int, float]] = {}
    for (i, j), chance in near.cells.items():
        if chance > max(_FOUND, best[i][1] if i in best else 0.0):
            best[i] = j, chance
    return best


def _of_different_days(left: Told, right: Told) -> bool:
    """Whether each article tells of the day on which it appeared: a translation of the next day would tell of the day
    before alone, which its source tells of."""
    one, other = left.published, right.published
    if one is None or other is None or one == other:
        return False
    here, there = _days(left), _days(right)
    return one in here and other in there and (other not in here if one < other else one not in there)


def _days(told: Told) -> set[date]:
    """The days that an article tells of, but for the one on which it is dated."""
    values = (placed.claim.value for placed in told.claims if not placed.claim.dateline)
    days = (value.first for value in values if isinstance(value, DateRange) and value.first == value.last)
    return {day for day in days if day is not None}


def _spread(left: Told, right: Told, back: dict[int, tuple[int, float]]) -> float:
    """By how much the lengths of passages that come back differ otherwise than all do, as a standard deviation of
    their logarithms; nothing where there are too few to tell."""
    pairs = [(left.passages[i].length, right.passages[j].length) for i, (j, _) in back.items()]
    ratios = [log(one / other) for one, other in pairs if min(one, other) > _LONG]
    if len(ratios) < _FEW:
        return 0.0
    mean = fsum(ratios) / len(ratios)
    return sqrt(fsum([(each - mean) ** 2 for each in ratios]) / len(ratios))
