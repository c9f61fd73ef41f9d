"""Notices in which a page speaks to its reader: of cookies, ad blockers, newsletters, subscriptions, and of authors."""

import re
from collections.abc import Iterator, Sequence

from factcheck.lexicon.furniture import FurnitureWords, Notice
from factcheck.model.furniture import Why
from factcheck.read.rows import Marks, Row, last_prose

LONGEST = 900
"""No notice is longer: what is speaks of its subject at length."""
LONG_WORD = 4
"""A longer word tells something where no blanks divide words."""

_QUOTED = re.compile(r"[„“\"«»「『‹][^„“”\"«»「」『』‹›]*+[“”\"«»」』›]")
_OPENS = frozenset("„“\"«»「『‹'‘”")


def noticed(page: Sequence[Row], text: str, words: FurnitureWords) -> Marks:
    """The rows that are notices.

    A row is one where it begins with a phrase of a notice, or holds such a phrase and another; what stands in
    quotation marks is said by somebody.  Most texts hold no word of any notice and are not looked at closer.
    """
    marks: Marks = {}
    keys = _keys(text.lower(), words.keys, words)
    if keys:
        for at, row in enumerate(page):
            small = row.text.lower()
            if len(small) <= LONGEST and any(key in small for key in keys):
                marks.update((at, why) for why in _notice(row, _phrases(row, words)))
    end = last_prose(page, marks)
    if end > 1 and _is_author_note(page[end], words):
        marks[end] = Why.AUTHOR
    return marks


def _is_author_note(row: Row, words: FurnitureWords) -> bool:
    """Whether the last sentence of a page tells of its author: by two phrases, one of them of several words."""
    if len(row.text) > LONGEST or not _keys(row.text.lower(), words.author_keys, words):
        return False
    told = [notice.phrase for notice in _phrases(row, words) if notice.why is Why.AUTHOR]
    return len(told) > 1 and any(" " in phrase or len(phrase) > LONG_WORD for phrase in told)


def _keys(text: str, keys: frozenset[str], words: FurnitureWords) -> frozenset[str]:
    """The keys that stand in a text in small letters."""
    if words.spaced:
        return keys.intersection(text.replace("-", " ").replace("'", " ").replace("’", " ").split())
    return frozenset(key for key in keys if key in text)


def _phrases(row: Row, words: FurnitureWords) -> list[Notice]:
    """The phrases of notices in a row; of two that share words the longer."""
    said = Row(0, 0, _QUOTED.sub(" ", row.text), 0).plain
    before = " " if words.spaced else ""
    keys = set(said.split()) if words.spaced else {key for key in words.notices if key in said}
    near = (notice for key in keys for notice in words.notices.get(key, ()))
    found = [notice for notice in near if before + notice.phrase in f" {said}"]
    return [one for one in found if not any(one.phrase in other.phrase for other in found if other is not one)]


def _notice(row: Row, found: Sequence[Notice]) -> Iterator[Why]:
    """What notice a row is, if it is one."""
    told = [notice for notice in found if notice.why not in (None, Why.AUTHOR)]
    begun = [notice for notice in told if row.plain.startswith(notice.phrase) and row.text[0] not in _OPENS]
    beside = [notice for notice in found if notice.why is not Why.AUTHOR]
    for notice in (*begun, *(told if len(beside) > 1 else ())):
        if notice.why is not None:
            yield notice.why
            return
