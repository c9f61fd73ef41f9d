"""What an article is known by in a pool, in whatever language it is told: its figures, dates, names and rarer words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from factcheck.lexicon.consonants import consonants
from factcheck.lexicon.keys import text_keys
from factcheck.lexicon.letters import plain
from factcheck.lexicon.sounds import sound_keys
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.keys import value_keys

_WORD = re.compile(r"[^\W\d_]{5,}")
_PLAIN = frozenset("dn")  # of the keys of a text: runs of digits, long words and abbreviations
_FEWEST, _HEARD = 5, 6  # consonants from which a word is known by them, and how many of them count


@dataclass(frozen=True, slots=True)
class Marked:
    """An article as the pool knows it: its id, the story that it states, its language, its day and its keys.

    The letter before the colon of a key tells its sort: `v` a figure or a date, `N` a name and `c` a concept beside
    one, `d` a run of digits, `n` the beginning of a long word, `k` a name by its sound, `q` a word by its consonants.
    """

    id: str
    story: str
    language: str
    published: date | None
    keys: frozenset[str]


def marked(article: Article, claims: Iterable[Claim]) -> Marked:
    """The article with its keys."""
    found = {key for key in text_keys(article.text) if key[0] in _PLAIN} | sound_keys(article.text)
    found.update(*map(_consonant_key, set(_WORD.findall(article.text))))
    for claim in claims:
        found.update(f"v:{claim.kind} {value}" for value in value_keys(claim.value))
        found.update(f"N:{name}" for name in claim.names)
        found.update(f"c:{concept}" for concept in claim.concepts)
    return Marked(article.id, article.story, article.language.partition("-")[0], article.published, frozenset(found))


@lru_cache(maxsize=100_000)
def _consonant_key(word: str) -> tuple[str, ...]:
    """The key of a word by its consonants, which keep it together in other scripts; none where they are few."""
    heard = consonants(plain(word))
    return (f"q:{heard[:_HEARD]}",) if len(heard) >= _FEWEST and heard.isascii() else ()
