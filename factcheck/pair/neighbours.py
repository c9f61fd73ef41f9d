"""Which articles of a story are held against each other: all of a small story, the nearest ones of a large story."""

import math
from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import combinations, pairwise

from factcheck.pair.likeness import exact
from factcheck.pair.passages import Told

_SMALL = 12  # stories of so many articles are compared pair by pair
_NEAREST = 8  # how many others an article of a larger story is held against, beside the one before it
_CROWD = 20  # a value that so many articles tell does not tell them apart
_LEAST = 0.25  # bits of a value that all articles tell


def neighbours(articles: Sequence[Told]) -> list[tuple[int, int]]:
    """Pairs of positions, the smaller first: their number grows with the articles, and they hang together."""
    if len(articles) <= _SMALL:
        return list(combinations(range(len(articles)), 2))
    chosen = {(position, position + 1) for position in range(len(articles) - 1)}
    for position, shared in enumerate(_shared(articles)):
        nearest = sorted(shared, key=lambda other: (-shared[other], other))[:_NEAREST]
        chosen |= {(min(position, other), max(position, other)) for other in nearest}
    return sorted(chosen)


def against(articles: Sequence[Told], sources: Collection[str]) -> list[tuple[int, int]]:
    """Pairs of positions, a source and a translation: each translation with every source."""
    here = [position for position, article in enumerate(articles) if article.article in sources]
    return [(one, other) for other in range(len(articles)) if other not in here for one in here]


def _shared(articles: Sequence[Told]) -> list[dict[int, float]]:
    """For each article the others that tell values of its own, and what that is worth in bits.

    Of many articles that tell a value each is shown only the next one, so that copies of one report hang together.
    """
    found: list[dict[int, float]] = [defaultdict(float) for _ in articles]
    for tellers in _tellers(articles).values():
        worth = exact(math.log2(len(articles) / len(tellers)) + _LEAST)
        crowded = len(tellers) > _CROWD
        for one, other in pairwise(tellers) if crowded else combinations(tellers, 2):
            found[one][other] += worth
            found[other][one] += worth
    return found


def _tellers(articles: Sequence[Told]) -> dict[str, list[int]]:
    tellers: dict[str, list[int]] = defaultdict(list)
    for position, article in enumerate(articles):
        for value in _values(article):
            tellers[value].append(position)
    return tellers


def _values(article: Told) -> set[str]:
    return {value for placed in article.claims for value in placed.values}
