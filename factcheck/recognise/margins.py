"""What stands around a stretch of folded text: the words in front of it, and whether it is part of something longer."""

import re
from functools import cache, lru_cache

_BLANKS = re.compile(r"\s+")
_OTHERS = re.compile(r"\W+")
_SENTENCE = re.compile(r"[.!?;]\s|[。！？；\n]")
WINDOW = 40
"""How far back the words in front of a mention are looked for."""


@lru_cache(maxsize=16384)
def blanks_tidied(text: str) -> str | None:
    """The text with single blanks; `None` where a paragraph ends in it."""
    return None if "\n\n" in text else _BLANKS.sub(" ", text)


def stretched(text: str, at: int, literal: str) -> int | None:
    """Where a literal ends that stands at an offset, with any run of blanks for a blank; `None` where it does not."""
    if text.startswith(literal, at):
        return at + len(literal)
    if " " not in literal:
        return None
    for letter in literal:
        if letter != " ":
            if text[at : at + 1] != letter:
                return None
            at += 1
            continue
        end = at
        while text[end : end + 1].isspace():
            end += 1
        if end == at or blanks_tidied(text[at:end]) is None:
            return None
        at = end
    return at


def led(text: str, start: int, lead: str, *, spaced: bool) -> int | None:
    """Where a lead begins that ends at an offset; `None` where another text stands there."""
    if not lead:
        return start
    for begin in range(start - len(lead), max(-1, start - len(lead) - 3), -1):
        if begin < 0:
            return None
        if stretched(text, begin, lead) == start:
            return None if spaced and text[begin].isalpha() and text[begin - 1 : begin].isalpha() else begin
    return None


@lru_cache(maxsize=256)
def in_front(stretch: str) -> str:
    """The words of a stretch, in its last paragraph, divided by single blanks and with one at either end."""
    stretch = stretch[stretch.rfind("\n\n") + 1 :]
    return f" {_OTHERS.sub(' ', stretch)}".replace("  ", " ")


def in_front_of(text: str, start: int) -> str:
    """The words in front of an offset, likewise, but without the blank behind the last."""
    return in_front(text[max(0, start - WINDOW) : start]).rstrip()


def follows(text: str, start: int, phrases: tuple[str, ...], *, spaced: bool) -> bool:
    """Whether one of the phrases stands in front of an offset."""
    if not spaced:
        return in_front_of(text, start).endswith(phrases)
    return in_front(text[max(0, start - WINDOW) : start]).endswith(_words(phrases))


@cache
def _words(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f" {phrase} " for phrase in phrases)


def sticks(letter: str, *, spaced: bool) -> bool:
    """Whether a character makes what it touches part of a longer word; without blanks only a Latin letter does."""
    return letter.isalpha() and (spaced or letter.isascii())


def sinks(text: str, start: int, end: int) -> bool:
    """Whether the dash in front of a share or a temperature is its minus, though a word touches it without a blank.

    >>> sinks("気温-30℃", 3, 5), sinks("震度5-6", 4, 5), sinks("CO-19%", 3, 5)
    (True, False, False)
    """
    ahead = text[max(0, start - 2) : start - 1]
    apart = ahead in _LEADS or (ahead.isalpha() and not ahead.isascii())
    return bool(ahead) and apart and text[start - 1] in _MINUS and _WARMTH.match(text, end) is not None


def glued(text: str, start: int, end: int, *, spaced: bool) -> bool:
    """Whether the stretch is part of something longer: a number, a version, a code, a compound.

    >>> glued("version 1.1.2020.4", 8, 16, spaced=True), glued("am 1.1.2020.", 3, 11, spaced=True)
    (True, False)
    """
    return _glued_left(text, start, spaced=spaced) or _glued_right(text, end, spaced=spaced)


def _glued_left(text: str, start: int, *, spaced: bool) -> bool:
    previous, beyond = text[max(0, start - 1) : start], text[max(0, start - 2) : max(0, start - 1)]
    if not text[start].isdigit():
        return previous.isdigit() or (spaced and previous in HYPHENS and beyond.isalnum())
    if previous in _SEPARATORS:
        return beyond.isdigit() or (previous in _TIES and beyond.isalpha())
    return previous.isdigit() or sticks(previous, spaced=spaced) or previous in _SIGNS


def _glued_right(text: str, end: int, *, spaced: bool) -> bool:
    last, following, beyond = text[end - 1], text[end : end + 1], text[end + 1 : end + 2]
    if not following:
        return False
    if not last.isdigit():
        return spaced and (following.isalnum() or (following in HYPHENS and beyond.isalpha() and last.isalpha()))
    if following in _SEPARATORS:
        return beyond.isdigit() or (following in HYPHENS and beyond.isalpha())
    return following in _PER or following.isdigit() or sticks(following, spaced=spaced)


HYPHENS = frozenset("-\u2010\u2011")
_MINUS = frozenset("-\u2212")
# What is told below zero, also as the end of a range: "-10~-5℃".
_WARMTH = re.compile(r"(?:~[-\u2212]?\d+(?:\.\d+)?)?[%‰°℃度]")
_LEADS = frozenset(":=、。")
_TIES = HYPHENS | frozenset("_+/")
_SEPARATORS = HYPHENS | frozenset(".,:/+_'\u2012\u2013\u2212")
_SIGNS = frozenset("$€£¥#§@")
_PER = frozenset("%‰°$€£¥")


def sentence_around(text: str, start: int, end: int, *, before: int, behind: int) -> tuple[str, str]:
    """What stands in front of a stretch and behind it, no further than its sentence and so many characters.

    >>> sentence_around("No. They won 3-2 at home. Next", 13, 16, before=60, behind=40)
    ('They won ', ' at home')
    """
    front = _SENTENCE.split(text[max(0, start - before) : start])[-1]
    return front, _SENTENCE.split(text[end : end + behind])[0]
