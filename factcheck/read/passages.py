"""The passages of an article that are in another language: a quotation, furniture, the other half of a bilingual page.

A paragraph in which the function words of the article's language are rare is looked at closer; that is one in thirty of
WMT21 news.  It is in another language where langdetect is sure and the function words of that language are many.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.lexicon.letters import runs_of_letters
from factcheck.lexicon.pack import behaviour, pack
from factcheck.lexicon.wordlists import stop_words
from factcheck.model.article import Stretch
from factcheck.read.language import identified_surely, pack_code

RARE = 0.2
"""A smaller share of function words is rare: in WMT21 news 99 German or English paragraphs in 100 have more, and 93
Czech or Russian ones."""
MANY = 0.25
"""A larger share tells a language; half of the paragraphs in any language have 0.33 or more."""
CLEARLY = 2
"""How many times as many function words a passage has of its own language as of the article's."""
WORDS = 8
"""Fewer words tell nothing."""
LETTERS = 30
"""Nor do fewer letters, where no blanks divide words."""

_PARAGRAPH = re.compile(r"\S[^\n]*+(?:\n(?![ \t\r]*\n)[^\n]*+)*+")
_EAST = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def foreign_stretches(text: str, language: str, supported: Sequence[str]) -> tuple[Stretch, ...]:
    """The paragraphs of a text that are clearly not in its language but in another of those supported."""
    return tuple(_foreign(text, language, supported))


def _foreign(text: str, language: str, supported: Sequence[str]) -> Iterator[Stretch]:
    for match in _PARAGRAPH.finditer(text):
        paragraph = match.group()
        words = runs_of_letters(paragraph.lower())
        if not _is_odd(paragraph, words, language):
            continue
        code = pack_code(identified_surely(paragraph) or language, supported)
        if code is not None and code != language and _is_in(paragraph, words, code, language):
            yield Stretch(match.start(), match.start() + len(paragraph.rstrip()), code)


def _is_odd(paragraph: str, words: Sequence[str], language: str) -> bool:
    """Whether a paragraph is long enough to tell its language by, and has few function words of the article's."""
    eastern = 0 if paragraph.isascii() else len(_EAST.findall(paragraph))
    if not _spaced(language):
        return len(words) >= WORDS and 2 * eastern < sum(map(len, words))
    return eastern >= LETTERS or (len(words) >= WORDS and share_of_function_words(words, language) < RARE)


def _is_in(paragraph: str, words: Sequence[str], language: str, other: str) -> bool:
    """Whether the function words of a passage are those of a language rather than of the article's."""
    if _spaced(language):
        share = share_of_function_words(words, language) if len(words) >= WORDS else 0
        return share >= max(MANY, CLEARLY * (share_of_function_words(words, other) if _spaced(other) else 0))
    return len(_EAST.findall(paragraph)) >= LETTERS


def share_of_function_words(words: Sequence[str], language: str) -> float:
    """How many of some words, in lower case and at least one, are function words of a language: from 0 to 1."""
    known = _function_words(language)
    return sum(map(known.__contains__, words)) / len(words)


@cache
def _function_words(language: str) -> frozenset[str]:
    return stop_words(pack(language).words)


@cache
def _spaced(language: str) -> bool:
    return bool(behaviour(language).get("spaced", True))
