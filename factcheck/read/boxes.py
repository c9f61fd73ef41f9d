"""Boxes: what stands below a heading such as "Related articles", "Recent comments" or "About the author"."""

import itertools
from collections.abc import Sequence

from factcheck.lexicon.furniture import FurnitureWords, label
from factcheck.model.furniture import Why
from factcheck.read.bylines import is_byline, is_date
from factcheck.read.rows import LONGEST_LABEL, Marks, Row, first_prose, last_prose

GAP = 4
"""How many rows may stand in a box between two that can stand in one only, such as the days of two comments."""
SENTENCE = 20
"""A row with a full stop is a sentence from this length on."""
MOST = 40
"""How many rows below the heading of a last box are taken to belong to it."""
NOTE = 3
"""How many of the last sentences of a page may tell of its author, below a heading that says so."""


def boxed(page: Sequence[Row], marks: Marks, words: FurnitureWords) -> Marks:
    """The marks with those of the rows that stand in boxes below or within the story."""
    first, last = first_prose(page, marks), last_prose(page, marks)
    told, reached = dict(marks), first
    for at, why in sorted(marks.items()):
        if at <= reached:
            continue
        rows: Sequence[int] = ()
        if why is Why.AUTHOR:
            rows = _note(page, at, told)
        elif why in (Why.RELATED, Why.COMMENTS) and label(page[at].plain, words) is why:
            rows = _below(page, at, told, words, last)
        told |= {row: why for row in rows if told.get(row) in (None, Why.BYLINE)}
        reached = rows[-1] if rows else at
    _add_between(page, told)
    return told


def _below(page: Sequence[Row], heading: int, marks: Marks, words: FurnitureWords, last: int) -> Sequence[int]:
    """The rows below the heading of a box: to the last that can stand in such a box only, to the end, to a blank line.

    `last` is the last sentence of the story.
    """
    end = _last_sign(page, heading, marks, words)
    if end > heading:
        return range(heading + 1, end + 1)
    if last < heading:
        rest = range(heading + 1, min(len(page), heading + MOST))
        return list(itertools.takewhile(lambda at: not (marks[heading] is Why.RELATED and _is_said(page[at])), rest))
    below = range(heading + 1, len(page))
    same = itertools.takewhile(lambda at: at not in marks and page[at].block == page[heading].block, below)
    block = list(itertools.islice(same, GAP + 1))
    apart = page[-1].block > 0 and len(block) <= GAP
    return block if apart and not any(page[at].is_prose for at in block) else ()


def _is_said(row: Row) -> bool:
    """Whether a row is a sentence, though a short one: no headline ends with a full stop."""
    return len(row.text) >= SENTENCE and row.text.endswith((".", "。", "।"))


def _last_sign(page: Sequence[Row], heading: int, marks: Marks, words: FurnitureWords) -> int:
    """The last row below a heading that can only stand in its box; the heading where there is none.

    Below the last sign of comments the text of that comment follows, if the page then ends.
    """
    last, why = heading, marks[heading]
    for at in range(heading + 1, len(page)):
        row, mark = page[at], marks.get(at)
        if at - last > GAP or (why is Why.RELATED and (mark is Why.COMMENTS or (mark is None and row.is_prose))):
            break
        if _is_sign(row, mark, words):
            last = at
    ended = len(page) - 1 - last <= GAP and why is Why.COMMENTS and last > heading
    return len(page) - 1 if ended else last


def _is_sign(row: Row, why: Why | None, words: FurnitureWords) -> bool:
    if why in (Why.COMMENTS, Why.BYLINE, Why.COUNTER):
        return True
    if len(row.text) > LONGEST_LABEL or row.is_prose:
        return False
    return is_date(row.plain, words) or row.plain in words.replies or is_byline(row, words)


def _note(page: Sequence[Row], heading: int, marks: Marks) -> Sequence[int]:
    """The note on the author: the first sentence below the heading, if few follow, and what stands in between."""
    below = range(heading + 1, min(len(page), heading + MOST))
    told = [at for at in below if at not in marks and page[at].is_prose]
    return range(heading + 1, told[0] + 1) if told and len(told) <= NOTE and below.stop == len(page) else ()


def _add_between(page: Sequence[Row], told: Marks) -> None:
    """Single rows between two of one notice, in one block: the middle of a box for a newsletter."""
    for at in range(1, len(page) - 1):
        before, behind = told.get(at - 1), told.get(at + 1)
        together = page[at - 1].block == page[at].block == page[at + 1].block > 0
        if at not in told and together and before is behind and before in _BOXED:
            told[at] = before


_BOXED = frozenset((Why.NEWSLETTER, Why.SUBSCRIPTION, Why.COOKIES, Why.AD_BLOCKER))
