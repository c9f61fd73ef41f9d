"""The time zone that is named beside a time of day: "15.25 Uhr (MESZ)", "日本時間午後3時"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from factcheck.lexicon.fold import folded
from factcheck.lexicon.zones import ZonePhrase, ZonePhrases
from factcheck.model.mention import Kind, Mention
from factcheck.model.value import Zone
from factcheck.recognise.tokens import Tokens

_APPOSED = ", "
_BEHIND = (" ", " (", "(", "", _APPOSED)
_IN_FRONT = (" ", "")
_ENDS = re.compile(r"\s*(?:[^\w\s]|$)")
_NEXT = frozenset(("", " ", ", "))
"""What stands between a zone, the day behind it, and the time of that day."""
_NEAR = 40
"""How much of the text in front of a day is looked at for a zone."""


class Zoned(NamedTuple):
    """Where a time begins and ends with the name of its zone, and the zone."""

    place: tuple[int, int]
    zone: Zone


def zoned(
    tokens: Tokens, place: tuple[int, int], phrases: ZonePhrases, leads: Sequence[str], *, spaced: bool
) -> Zoned | None:
    """The zone of a time at a place of `tokens.folded`: named behind it, or in front with a word of `leads`.

    Where blanks divide words, as `spaced` says, it is told by whole words.
    """
    text, (start, end) = tokens.folded, place
    for gap in _BEHIND:
        first = end + len(gap)
        for phrase in phrases.phrases if text.startswith(gap, end) and text.startswith(phrases.words, first) else ():
            last = first + len(phrase.words)
            closed = ")" if "(" in gap else ""
            if not text.startswith(phrase.words + closed, first) or not _stands(tokens, (first, last), phrase):
                continue
            if spaced and text[last : last + 1].isalnum():
                continue
            if gap == _APPOSED and not _ENDS.match(text, last):
                break  # it is that of the time that follows
            return Zoned((start, last + len(closed)), phrase.zone)
    for gap in (*_IN_FRONT, *(f" {lead} " for lead in leads)):
        last = start - len(gap)
        for phrase in phrases.phrases if text.endswith(gap, 0, start) and text.endswith(phrases.words, 0, last) else ():
            first = last - len(phrase.words)
            if not text.endswith(phrase.words, 0, last) or not _stands(tokens, (first, last), phrase):
                continue
            if not (spaced and text[first - 1 : first].isalnum()):
                return Zoned((first, end), phrase.zone)
    return None


def _stands(tokens: Tokens, place: tuple[int, int], phrase: ZonePhrase) -> bool:
    """Whether the words of a phrase stand at a place as they must be written."""
    return not phrase.capitals or tokens.text[slice(*place)].isupper()


def zoned_by_days(found: list[Mention], text: str, phrases: ZonePhrases, *, spaced: bool) -> list[Mention]:
    """The mentions, each time with the zone that is named before its day: "当地时间5月22日下午3点"."""
    told = list(found)
    for at, time in enumerate(found):
        day = found[at - 1] if at and time.kind is Kind.TIME else None
        if day is None or day.kind is not Kind.DATE or text[day.span.end : time.span.start] not in _NEXT:
            continue
        zone = _ahead(text[max(0, day.span.start - _NEAR) : day.span.start], phrases, spaced=spaced)
        if zone is not None and all(name != "zone" for name, _ in time.parts):
            told[at] = replace(time, parts=(*time.parts, ("zone", zone)))
    return told


def _ahead(text: str, phrases: ZonePhrases, *, spaced: bool) -> Zone | None:
    """The zone that a stretch of text ends with."""
    bare = text.rstrip(" ,")
    if text[len(bare) :] not in _NEXT:
        return None
    low = folded(bare)
    for phrase in phrases.phrases:
        first = len(low) - len(phrase.words)
        apart = not (spaced and low[first - 1 : first].isalnum())
        if low.endswith(phrase.words) and apart and not (phrase.capitals and not bare[first:].isupper()):
            return phrase.zone
    return None
