"""Articles cut into passages, and the keys by which a passage is known again in another language."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.pair.script import latin
from factcheck.pair.values import value_keys

_WORD = re.compile(r"\d+(?:[.,\u00a0\u202f'’ ]\d{3})*(?:[.,]\d+)?|[^\W\d_]+")
_QUOTES = "\"„“”«»「『"
_LEAST = 4


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article with the keys that make it recognisable; `claims` are those that stand in it."""

    index: int
    start: int
    end: int
    keys: frozenset[str]
    claims: tuple[Claim, ...] = ()


def passages(article: Article, claims: Sequence[Claim]) -> tuple[Passage, ...]:
    """The paragraphs of an article that hold any word, in order."""
    told: dict[int, list[Claim]] = {}
    spans = _paragraphs(article.text)
    at = 0
    for claim in sorted(claims, key=lambda claim: claim.mention.span):
        while at < len(spans) - 1 and claim.mention.span.start >= spans[at][1]:
            at += 1
        told.setdefault(at, []).append(claim)
    return tuple(
        Passage(index, start, end, keys(article.text[start:end], told.get(index, ())), tuple(told.get(index, ())))
        for index, (start, end) in enumerate(spans)
    )


def _paragraphs(text: str) -> list[tuple[int, int]]:
    spans, at = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            spans.append((at, at + len(line.rstrip())))
        at += len(line)
    return spans or [(0, len(text))]


def keys(text: str, claims: Iterable[Claim]) -> frozenset[str]:
    """What a stretch of text is recognised by: values, digits, beginnings of words, signs.

    The letter before the colon tells the sort of the key.
    """
    found = {f"v:{key}" for claim in claims for key in value_keys(claim.value)}
    for number, match in enumerate(_WORD.finditer(text)):
        found.update(_word_keys(match.group(), first=number == 0))
    if any(sign in text for sign in _QUOTES):
        found.add("s:quotation")
    if "?" in text or "？" in text:
        found.add("s:question")
    if "(" in text or "（" in text:
        found.add("s:brackets")
    return frozenset(found)


@lru_cache(maxsize=100_000)
def _word_keys(word: str, *, first: bool) -> tuple[str, ...]:
    if word[0].isdigit():
        digits = re.sub(r"\D", "", word)
        return (f"d:{digits}",)
    plain = latin(word)
    named = word[0].isupper() and not first
    if len(plain) < _LEAST:
        return (f"n:{plain}",) if word.isupper() and len(word) > 1 else ()
    sort = "n" if named else "w"
    del sort
    if len(plain) > 6:
        return f"w:{plain[:4]}", f"n:{plain[:6]}"
    return (f"w:{plain[:4]}",)
