"""A pool of articles gathered into stories."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from factcheck.group.marks import Marked
from factcheck.group.nearby import nearby
from factcheck.group.rarity import Rarity

_ENOUGH = 1.7  # likeness, less what a rival takes of it, from which two articles tell one story
_RIVAL = 0.4  # how much of the likeness to the next best article counts against the best
_TWINS = 3.0  # likeness from which two articles are one told twice, and no rivals of each other
_TOGETHER = 1.0  # the mean likeness of the articles of two groups from which these are one story
_ASKED = 4  # articles of a group that are asked
_DAYS = 14  # between the first and the last day of a story: what comes weeks later is another

Pair = tuple[int, int]


def stories(pool: Iterable[Marked]) -> dict[str, str]:
    """The story of each article by the id of either: that which it states, else the least id of those it is told by.

    The order of the pool is of no account.
    """
    ordered = sorted(pool, key=lambda article: article.id)
    rarity = Rarity(ordered)
    alike = {(i, j): rarity.likeness(ordered[i], ordered[j]) for i, j in nearby(ordered)}
    groups = _Groups(ordered, alike, rarity)
    for pair in _told_together(ordered, alike):
        groups.join(pair)
    return groups.names()


def _told_together(pool: Sequence[Marked], alike: Mapping[Pair, float]) -> list[Pair]:
    """The pairs that tell one story by themselves, the surest first."""
    near = _Near(pool, alike)
    strong = {pair: bits - _RIVAL * near.rival(pair) for pair, bits in alike.items() if bits >= _ENOUGH}
    return sorted((pair for pair, left in strong.items() if left >= _ENOUGH), key=lambda pair: (-strong[pair], pair))


class _Near:
    """The articles that resemble each article of a pool, the most alike first."""

    def __init__(self, pool: Sequence[Marked], alike: Mapping[Pair, float]) -> None:
        self._pool, self._alike = pool, alike
        self._near: dict[int, list[tuple[float, int]]] = defaultdict(list)
        for (one, other), bits in alike.items():
            self._near[one].append((bits, other))
            self._near[other].append((bits, one))
        for listed in self._near.values():
            listed.sort(key=lambda entry: (-entry[0], entry[1]))

    def rival(self, pair: Pair) -> float:
        """How much either article resembles the next best one in the language of the other, its twins left aside."""
        one, other = pair
        return max(self._rival(one, other), self._rival(other, one))

    def _rival(self, article: int, chosen: int) -> float:
        language = self._pool[chosen].language
        others = ((bits, other) for bits, other in self._near[article] if self._pool[other].language == language)
        return next((bits for bits, other in others if other != chosen and not self._twins(other, chosen)), 0.0)

    def _twins(self, one: int, other: int) -> bool:
        return self._alike.get((min(one, other), max(one, other)), 0.0) >= _TWINS


class _Group(NamedTuple):
    """Articles that tell one story: the name that they state, and their first and last day, where known."""

    members: tuple[int, ...]
    stated: str
    days: tuple[date, ...]


class _Groups:
    """Articles in groups that grow as pairs join them."""

    def __init__(self, pool: Sequence[Marked], alike: dict[Pair, float], rarity: Rarity) -> None:
        self._pool, self._alike, self._rarity = pool, alike, rarity
        self._group = {}
        stated: dict[str, list[int]] = defaultdict(list)
        for position, article in enumerate(pool):
            days = (article.published,) if article.published else ()
            self._group[position] = _Group((position,), article.story, days)
            if article.story:
                stated[article.story].append(position)
        for members in stated.values():
            for position in members[1:]:
                self._join(self._group[members[0]], self._group[position])

    def join(self, pair: Pair) -> None:
        """Make the groups of two articles one, unless they state two stories, lie weeks apart or are unlike."""
        one, other = self._group[pair[0]], self._group[pair[1]]
        apart = one.stated and other.stated and one.stated != other.stated
        if one is not other and not apart and _within_days(one, other) and self._akin(one, other):
            self._join(one, other)

    def names(self) -> dict[str, str]:
        """The story of each article by its id."""
        names = {}
        for position, article in enumerate(self._pool):
            group = self._group[position]
            names[article.id] = group.stated or self._pool[group.members[0]].id
        return names

    def _join(self, one: _Group, other: _Group) -> None:
        days = sorted((*one.days, *other.days))
        members = tuple(sorted(one.members + other.members))
        joined = _Group(members, one.stated or other.stated, (days[0], days[-1]) if days else ())
        self._group.update(dict.fromkeys(joined.members, joined))

    def _akin(self, one: _Group, other: _Group) -> bool:
        """Whether the articles of two groups resemble each other on the whole, by a few of each."""
        pairs = [(min(i, j), max(i, j)) for i in one.members[:_ASKED] for j in other.members[:_ASKED]]
        return sum(map(self._likeness, pairs)) >= _TOGETHER * len(pairs)

    def _likeness(self, pair: Pair) -> float:
        if pair not in self._alike:
            self._alike[pair] = self._rarity.likeness(self._pool[pair[0]], self._pool[pair[1]])
        return self._alike[pair]


def _within_days(one: _Group, other: _Group) -> bool:
    days = sorted((*one.days, *other.days))
    return not (one.days and other.days) or (days[-1] - days[0]).days <= _DAYS
