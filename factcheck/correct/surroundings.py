"""What changes with a numeral around it: "an 8-day trip" would become "an 9-day trip", "14-én" no right "16-én"."""

import re
from collections.abc import Sequence

from factcheck.correct.numerals import numerals
from factcheck.lexicon import read_as
from factcheck.lexicon.pack import Table, behaviour

APOSTROPHES = str.maketrans("\u2019\u02bc", "''")


def fits(before: str, old: str, new: str, language: str, after: str = "") -> bool:
    """Whether a text can take the place of another between what stands before and after it.

    >>> fits("after an ", "8-day", "9-day", "en"), fits("after an ", "8-day", "80-day", "en")
    (False, True)
    """
    known = behaviour(read_as(language).code)
    joints = known.get("endings", {}).get("joints", ())
    if _bearing(old + after, joints) != _bearing(new + after, joints):
        return False
    return _fits_behind(before, old, new, known.get("onsets"))


def _bearing(text: str, joints: Sequence[str]) -> list[str]:
    """The runs of digits that bear an ending, which is chosen by how they are spoken."""
    plain = text.translate(APOSTROPHES)
    return [run for joint in joints for run in re.findall(rf"([0-9]+){re.escape(joint)}(?=[^\W\d_])", plain)]


def _fits_behind(before: str, old: str, new: str, onsets: Table | None) -> bool:
    if onsets is None or not _changes(before, onsets["words"]):
        return True
    known = [_begins_with_vowel(text, onsets["numerals"]) for text in (old, new)]
    return None not in known and known[0] == known[1]


def _changes(before: str, words: list[str]) -> bool:
    """Whether the last word before a figure is one that changes."""
    told = before.translate(APOSTROPHES).lower()
    last = told.split()[-1:]
    return any(last == [word] if told[-1:].isspace() else told.endswith(word) for word in words)


def _begins_with_vowel(text: str, onsets: list[str]) -> bool | None:
    """Whether a figure in digits is spoken with a vowel first; not known where other words stand in front."""
    found = numerals(text)
    if not found or any(sign.isalpha() for sign in text[: found[0].start]):
        return None
    numeral = text[found[0].start : found[0].end]
    whole = next((index for index, sign in enumerate(numeral) if not sign.isdigit()), len(numeral))
    group = numeral[: whole % 3 or 3] if whole == len(numeral) else numeral[:whole]
    return any(group == onset or (len(onset) == 1 and group.startswith(onset)) for onset in onsets)
