"""How much alike two articles of a pool are: by the keys that both hold, the rarer in either language the better."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from factcheck.group.marks import Marked

_BACKGROUND = 20  # articles of other pools that are imagined beside those of a language
_SLOPE = 0.5  # what each bit of rarity counts: keys are not independent of each other
_LEAST = {"v": 2.0, "N": 2.0, "d": 2.0, "k": 2.5, "n": 2.5, "c": 2.5, "q": 2.5}
"""The bits of a key of each sort that tell nothing yet: so much is shared by accident."""

_UNKNOWN = 20  # articles of a language from which on most keys are met that another language shares with it
_SHARED = 0.35  # how many keys would be: in a pool of few articles the others are imagined


class Rarity:
    """What the keys of a pool are worth between two languages."""

    def __init__(self, pool: Sequence[Marked]) -> None:
        self._told: dict[str, Counter[str]] = defaultdict(Counter)
        for article in pool:
            self._told[article.language].update(article.keys)
        self._size = Counter(article.language for article in pool)
        self._new = {language: _rarity(1, size) for language, size in self._size.items()}
        self._rare = {
            language: {key: _rarity(often, self._size[language]) for key, often in told.items()}
            for language, told in self._told.items()
        }
        self._whole: dict[tuple[str, str], float] = {}

    def likeness(self, one: Marked, other: Marked) -> float:
        """How much two articles have in common, of all that they could: the share, times the logarithm of its bits.

        It is the same from either side.  One is little, three are plenty.
        """
        shared = self._bits(one.keys & other.keys, one.language, other.language)
        if not shared:
            return 0.0
        whole = self._possible(one, other.language) * self._possible(other, one.language)
        return shared / math.sqrt(whole) * math.log2(1 + shared)

    def _possible(self, article: Marked, language: str) -> float:
        """The bits that an article could share with another one of a language, given what those know."""
        at = article.id, language
        if at not in self._whole:
            own = int(article.language == language)
            told = self._told[language]
            known = {key for key in article.keys if told[key] > own}
            imagined = _SHARED * _UNKNOWN / (self._size[language] + _UNKNOWN)
            self._whole[at] = self._bits(known, article.language, language) + imagined * self._bits(
                article.keys - known, article.language, language
            )
        return self._whole[at]

    def _bits(self, keys: Iterable[str], one: str, other: str) -> float:
        """What it is worth to share some keys; the same in whatever order these come, as those of a set do in any."""
        here, there = self._rare[one], self._rare[other]
        new, unheard = self._new[one], self._new[other]
        worth = (here.get(key, new) + there.get(key, unheard) - _LEAST[key[0]] for key in keys)
        return math.fsum(bits for bits in worth if bits > 0)


def _rarity(often: int, size: int) -> float:
    """The bits of a key that so many of so many articles hold."""
    return _SLOPE * math.log2((size + _BACKGROUND) / often)
