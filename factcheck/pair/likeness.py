"""How much alike two passages are: by the keys that both hold, by those that one lacks, by length and by signs."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from factcheck.pair.passages import Passage
from factcheck.pair.weights import Weights

_SIGNS = ("s:quotation", "s:question", "s:brackets")
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
    here, there = (Counter(chain.from_iterable(passage.keys for passage in side)) for side in (left, right))
    passages = (len(left) + background) * (len(right) + background)
    known = [key for key in here.keys() & there.keys() if key[0] != "s"]
    rarity = {often: slope * math.log2(passages / often) for often in {here[key] * there[key] for key in known}}
    return {key: exact(rarity[here[key] * there[key]] + weights.keys[key[0]]) for key in known}


class Likeness:
    """How much each passage of one article is like each of another, in bits.

    What both hold is told apart from what either lacks though its article knows it: the latter counts in full for a
    translation, and less for two tellings, which do not divide a story into the same passages.
    """

    def __init__(
        self, left: Sequence[Passage], right: Sequence[Passage], gains: Mapping[str, float], weights: Weights
    ) -> None:
        missed = {sort: exact(bits) for sort, bits in weights.missed.items()}
        self._worth = {key: (gain, missed[key[0]]) for key, gain in gains.items()}
        here, there = ([_known(passage, gains) for passage in side] for side in (left, right))
        self._lacking = [[sum([self._worth[key][1] for key in known]) for known in side] for side in (here, there)]
        self._shared = [[0.0] * len(right) for _ in left]
        self._both = [[0.0] * len(right) for _ in left]
        self._compare(here, there)
        self._add_form(left, right, weights)

    def odds(self, strict: float) -> list[list[float]]:
        """The likelihood ratio of each pair of passages, where what is missed counts `strict` times."""
        there, odds = self._lacking[1], []
        for here, shared, both in zip(self._lacking[0], self._shared, self._both, strict=True):
            cells = zip(shared, there, both, strict=True)
            bits = [told + strict * (here + lacking - twice) for told, lacking, twice in cells]
            odds.append([2.0 ** (_CAP if each > _CAP else -_CAP if each < -_CAP else each) for each in bits])
        return odds

    def _compare(self, left: Sequence[Sequence[str]], right: Sequence[Sequence[str]]) -> None:
        where: dict[str, list[int]] = {key: [] for key in self._worth}
        for index, known in enumerate(right):
            for key in known:
                where[key].append(index)
        for known, shared, both in zip(left, self._shared, self._both, strict=True):
            for key in known:
                gain, missed = self._worth[key]
                for index in where[key]:
                    shared[index] += gain
                    both[index] += 2 * missed

    def _add_form(self, left: Sequence[Passage], right: Sequence[Passage], weights: Weights) -> None:
        """What lengths and signs say: a translation is about as long as its source, in the measure of both articles."""
        spread, loose = weights.passage["lengths"], weights.passage["lengths_other"]
        most = math.log2(loose / spread)
        slope = (1 / (2 * spread**2) - 1 / (2 * loose**2)) * math.log2(math.e)
        whole = [math.log(sum(passage.length for passage in side) + 1) for side in (left, right)]
        apart = max(-_RATIO, min(_RATIO, whole[0] - whole[1]))
        signs = [_signs(passage) for passage in right]
        sizes = [math.log(passage.length + _SHORT) + apart for passage in right]
        for passage, row in zip(left, self._shared, strict=True):
            size, alike = math.log(passage.length + _SHORT), _SIGN_BITS[_signs(passage)]
            row[:] = [
                bits + (told if (told := most - slope * (size - other) ** 2) > _UNLIKE else _UNLIKE) + alike[sign]
                for bits, other, sign in zip(row, sizes, signs, strict=True)
            ]


def _known(passage: Passage, gains: Mapping[str, float]) -> list[str]:
    """The keys of a passage that both articles know."""
    return [key for key in passage.keys if key in gains]


def _signs(passage: Passage) -> int:
    """The signs that a passage holds, as the bits of a number."""
    return sum([1 << place for place, sign in enumerate(_SIGNS) if sign in passage.keys])


def _sign_bits(one: int, other: int) -> float:
    """What it is worth that two passages hold these signs."""
    same = (one & other).bit_count()
    return _SAME_SIGN * same + _OTHER_SIGN * ((one | other).bit_count() - same)


_SIGN_BITS = [[_sign_bits(one, other) for other in range(1 << len(_SIGNS))] for one in range(1 << len(_SIGNS))]
