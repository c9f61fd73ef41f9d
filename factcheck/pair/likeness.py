"""How much alike two passages are: by the keys that both hold, by those that one lacks, by length and by signs."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import repeat

from factcheck.pair.passages import Passage
from factcheck.pair.weights import Weights

_SIGNS = frozenset({"s:quotation", "s:question", "s:brackets"})
_SAME_SIGN, _OTHER_SIGN = 1.5, -1.0
_SHORT = 5  # added to lengths, so that a word more or less in a headline is no matter
_RATIO = 2.0  # logarithm of the largest ratio that two languages make
_UNLIKE = -6.0
_CAP = 20.0


def exact(bits: float) -> float:
    """Bits in steps that add up to the same in any order: sets have none."""
    return round(bits * 1024) / 1024


def key_gains(left: Sequence[Passage], right: Sequence[Passage], weights: Weights) -> dict[str, float]:
    """What it is worth, in bits, that two passages share a key: the rarer the key, the more."""
    background, slope = weights.passage["background"], weights.passage["rarity"]
    here = Counter(key for passage in left for key in passage.keys)
    there = Counter(key for passage in right for key in passage.keys)
    passages = (len(left) + background) * (len(right) + background)
    return {
        key: exact(slope * math.log2(passages / (count * there[key])) + weights.keys[key[0]])
        for key, count in here.items()
        if key in there and key[0] != "s"
    }


class Likeness:
    """How much each passage of one article is like each of another, in bits.

    What both hold is told apart from what either lacks though its article knows it: the latter counts in full for a
    translation, and less for two tellings, which do not divide a story into the same passages.
    """

    def __init__(
        self, left: Sequence[Passage], right: Sequence[Passage], gains: Mapping[str, float], weights: Weights
    ) -> None:
        self._missed = {sort: exact(bits) for sort, bits in weights.missed.items()}
        self._lacking = [[self._known(passage, gains) for passage in side] for side in (left, right)]
        self._shared = [[0.0] * len(right) for _ in left]
        self._both = [[0.0] * len(right) for _ in left]
        self._compare(left, right, gains)
        self._add_form(left, right, weights)

    def odds(self, strict: float) -> list[list[float]]:
        """The likelihood ratio of each pair of passages, where what is missed counts `strict` times."""
        there, odds = self._lacking[1], []
        for here, shared, both in zip(self._lacking[0], self._shared, self._both, strict=True):
            bits = map(_weighed, shared, both, there, repeat(here), repeat(strict))
            odds.append([2.0**each for each in bits])
        return odds

    def _known(self, passage: Passage, gains: Mapping[str, float]) -> float:
        """What it is worth that a passage shares no key with a passage of an article that knows them."""
        return sum(self._missed[key[0]] for key in passage.keys & gains.keys())

    def _compare(self, left: Sequence[Passage], right: Sequence[Passage], gains: Mapping[str, float]) -> None:
        where: dict[str, list[int]] = {}
        for passage in right:
            for key in passage.keys & gains.keys():
                where.setdefault(key, []).append(passage.index)
        for passage in left:
            shared, both = self._shared[passage.index], self._both[passage.index]
            for key in passage.keys & gains.keys():
                gain, missed = gains[key], 2 * self._missed[key[0]]
                for index in where[key]:
                    shared[index] += gain
                    both[index] += missed

    def _add_form(self, left: Sequence[Passage], right: Sequence[Passage], weights: Weights) -> None:
        """What lengths and signs say: a translation is about as long as its source, in the measure of both articles."""
        spread, loose = weights.passage["lengths"], weights.passage["lengths_other"]
        most = math.log2(loose / spread)
        slope = (1 / (2 * spread**2) - 1 / (2 * loose**2)) * math.log2(math.e)
        whole = [math.log(sum(passage.length for passage in side) + 1) for side in (left, right)]
        apart = max(-_RATIO, min(_RATIO, whole[0] - whole[1]))
        there = [(math.log(passage.length + _SHORT) + apart, passage.keys & _SIGNS) for passage in right]
        for passage in left:
            size, own = math.log(passage.length + _SHORT), passage.keys & _SIGNS
            row = self._shared[passage.index]
            self._shared[passage.index] = [
                bits + max(_UNLIKE, most - slope * (size - other) ** 2) + _sign_bits(own, signs)
                for bits, (other, signs) in zip(row, there, strict=True)
            ]


def _weighed(shared: float, both: float, there: float, here: float, strict: float) -> float:
    return max(-_CAP, min(_CAP, shared + strict * (here + there - both)))


@lru_cache(maxsize=256)
def _sign_bits(one: frozenset[str], other: frozenset[str]) -> float:
    return sum((_SAME_SIGN if sign in one & other else _OTHER_SIGN) for sign in one | other)
