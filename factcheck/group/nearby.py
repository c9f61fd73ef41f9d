"""Which articles of a pool are held against each other: those that share rare keys, and not all with all."""

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from factcheck.group.marks import Marked

_CROWD = 60  # a key of more articles tells no story; it ties each to the next only, so that many copies hang together
_NEAREST = 5  # articles of each language that an article is held against


def nearby(pool: Sequence[Marked]) -> list[tuple[int, int]]:
    """Pairs of positions in the pool, the smaller first, in order; their number grows with the articles.

    An article is held against those that share the rarest keys with it, some of each language.
    """
    holders = _holders(pool)
    chosen: set[tuple[int, int]] = set()
    for position, article in enumerate(pool):
        shared: Counter[int] = Counter()
        for key in article.keys & holders.keys():
            worth = round(1024 * math.log2(len(pool) / len(holders[key]) + 1))  # whole: the same sum in any order
            for other in _beside(holders[key], position):
                shared[other] += worth
        del shared[position]
        chosen.update((min(position, other), max(position, other)) for other in _nearest(shared, pool))
    return sorted(chosen)


def _holders(pool: Sequence[Marked]) -> dict[str, list[int]]:
    """The positions of the articles that hold each key which more than one of them holds."""
    holders: dict[str, list[int]] = defaultdict(list)
    for position, article in enumerate(pool):
        for key in article.keys:
            holders[key].append(position)
    return {key: held for key, held in holders.items() if len(held) > 1}


def _beside(held: Sequence[int], position: int) -> Sequence[int]:
    """The articles to which a key ties one of its holders: all of a few, the next ones of a crowd."""
    if len(held) <= _CROWD:
        return held
    at = bisect_left(held, position)
    return held[max(0, at - 1) : at + 2]


def _nearest(shared: Mapping[int, int], pool: Sequence[Marked]) -> Iterator[int]:
    """The articles that share most, some of each language."""
    told: Counter[str] = Counter()
    for other in sorted(shared, key=lambda other: (-shared[other], other)):
        language = pool[other].language
        told[language] += 1
        if told[language] <= _NEAREST:
            yield other
