"""Names that resemble each other: Musk and Маск, München and Munich, in the spelling that their claims bring along."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from factcheck.lexicon.consonants import consonants

_ALIKE = 84.0
_SHORTEST = 4
_SOUNDING = 60.0
"""How much names must be alike whose consonants are the same."""
_FEWEST = 3
"""Two consonants make no name."""


def namesakes(left: Iterable[str], right: Iterable[str]) -> dict[str, str]:
    """For each name on the right that resembles one on the left, that name."""
    here = sorted(set(left))
    known = set(here)
    by_letter: dict[str, list[str]] = defaultdict(list)
    for name in here:
        by_letter[name[:1]].append(name)
    found = {name: name for name in right if name in known}
    for name in sorted(set(right) - known):
        if len(name) >= _SHORTEST:
            best = max(by_letter[name[0]], key=lambda other: (_likeness(name, other), other), default="")
            if _likeness(name, best) >= _ALIKE:
                found[name] = best
    return _sounding_alike(here, set(right) - set(found)) | found


def _sounding_alike(here: Iterable[str], others: Iterable[str]) -> dict[str, str]:
    """For each other name one of `here` with the same consonants, as names have that went through another script."""
    by_sound: dict[str, list[str]] = defaultdict(list)
    for name in here:
        by_sound[consonants(name)].append(name)
    found = {}
    for name in sorted(others):
        alike = by_sound[consonants(name)] if len(consonants(name)) >= _FEWEST else []
        best = max(alike, key=lambda other: (ratio(name, other), other), default="")
        if ratio(name, best) >= _SOUNDING:
            found[name] = best
    return found


@lru_cache(maxsize=200_000)
def _likeness(name: str, other: str) -> float:
    """How much two names are alike, in per cent; an inflected ending counts little, another beginning much."""
    if len(other) < _SHORTEST or name[0] != other[0]:
        return 0.0
    short, long = sorted((name, other), key=len)
    if long.startswith(short) and len(long) <= len(short) + 2:
        return 100.0
    return ratio(name, other, score_cutoff=_ALIKE)
