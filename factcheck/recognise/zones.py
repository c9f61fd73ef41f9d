"""The time zone that is named beside a time of day: "15.25 Uhr (MESZ)", "日本時間午後3時"."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.lexicon.zones import ZonePhrases
from factcheck.model.value import Zone

_BEHIND = (" ", " (", "", ", ")
_IN_FRONT = (" ", "", ", ")


class Zoned(NamedTuple):
    """Where a time begins and ends with the name of its zone, and the zone."""

    place: tuple[int, int]
    zone: Zone


def zoned(
    text: str, place: tuple[int, int], phrases: ZonePhrases, leads: Sequence[str], *, spaced: bool
) -> Zoned | None:
    """The zone of a time at a place of folded text: named behind it, or in front, where a word of `leads` may follow.

    Where blanks divide words, as `spaced` says, it is told by whole words.
    """
    start, end = place
    for gap in _BEHIND:
        for phrase, zone in phrases if text.startswith(gap, end) else ():
            last = end + len(gap) + len(phrase)
            closed = ")" if "(" in gap else ""
            if text.startswith(f"{phrase}{closed}", end + len(gap)) and not (
                spaced and text[last : last + 1].isalnum()
            ):
                return Zoned((start, last + len(closed)), zone)
    for gap in (*_IN_FRONT, *(f" {lead} " for lead in leads)):
        for phrase, zone in phrases if text.endswith(gap, 0, start) else ():
            first = start - len(gap) - len(phrase)
            if text.endswith(phrase, 0, start - len(gap)) and not (spaced and text[first - 1 : first].isalnum()):
                return Zoned((first, end), zone)
    return None
