"""Boxes: what stands below a heading such as "Related articles", "Recent comments" or "About the author"."""

from collections.abc import Iterable, Sequence

from factcheck.lexicon.furniture import FurnitureWords
from factcheck.model.furniture import Why
from factcheck.read.bylines import is_byline, is_date
from factcheck.read.rows import LONGEST_LABEL, Marks, Row, first_prose, last_prose

GAP = 4
"""How many rows may stand in a box between two that can stand in one only, such as the days of two comments."""
LONGEST_TEASER = 200
"""No row of a box with other articles is longer."""
MOST = 40
"""How many rows below the heading of a last box are taken to belong to it."""
NOTE = 3
"""How many of the last sentences of a page may tell of its author, below a heading that says so."""


def boxed(page: Sequence[Row], marks: Marks, words: FurnitureWords) -> Marks:
    """The rows that stand in boxes below or within the story."""
    found: Marks = {}
    first = first_prose(page, marks)
    for at, why in sorted(marks.items()):
        if at <= first or at in found:
            continue
        heading = words.labels.get(page[at].plain)
        if why is Why.AUTHOR:
            found |= _note(page, at, {**marks, **found})
        elif why in (Why.RELATED, Why.COMMENTS) and heading is why:
            found |= dict.fromkeys(_below(page, at, why, {**marks, **found}, words), why)
    return found | _between(page, {**marks, **found})


def _below(page: Sequence[Row], heading: int, why: Why, marks: Marks, words: FurnitureWords) -> Iterable[int]:
    """The rows below the heading of a box: to the last that stands in such boxes only, to the end, or to a blank line."""
    end = _last_sign(page, heading, why, marks, words)
    if end > heading:
        return [at for at in range(heading + 1, end + 1) if at not in marks]
    if last_prose(page, marks) < heading:
        return [at for at in range(heading + 1, min(len(page), heading + MOST)) if at not in marks]
    block = [at for at in range(heading + 1, len(page)) if page[at].block == page[heading].block]
    if any(row.block for row in page) and not any(page[at].is_prose for at in block):
        return [at for at in block if at not in marks]
    return ()


def _last_sign(page: Sequence[Row], heading: int, why: Why, marks: Marks, words: FurnitureWords) -> int:
    """The last row below a heading that can only stand in its box; the heading where there is none.

    Below the last sign of comments the text of that comment follows, if the page then ends.
    """
    last = heading
    for at in range(heading + 1, len(page)):
        if at - last > GAP or (why is Why.RELATED and len(page[at].text) > LONGEST_TEASER):
            break
        if _is_sign(page[at], marks.get(at), words):
            last = at
    ended = len(page) - 1 - last <= GAP and why is Why.COMMENTS and last > heading
    return len(page) - 1 if ended else last


def _is_sign(row: Row, why: Why | None, words: FurnitureWords) -> bool:
    if why in (Why.COMMENTS, Why.BYLINE, Why.COUNTER):
        return True
    if len(row.text) > LONGEST_LABEL or row.is_prose:
        return False
    return is_date(row.plain, words) or row.plain in words.replies or is_byline(row, words)


def _note(page: Sequence[Row], heading: int, marks: Marks) -> Marks:
    """The note on the author: the first sentence below the heading, if few follow, and what stands in between."""
    below = [at for at in range(heading + 1, len(page)) if at not in marks]
    told = [at for at in below if page[at].is_prose]
    if not told or len(told) > NOTE:
        return {}
    return dict.fromkeys((at for at in below if at <= told[0]), Why.AUTHOR)


def _between(page: Sequence[Row], marks: Marks) -> Marks:
    """Single rows between two of one notice, in one block: the middle of a box for a newsletter."""
    found: Marks = {}
    for at in range(1, len(page) - 1):
        around = marks.get(at - 1), marks.get(at + 1)
        together = page[at - 1].block == page[at].block == page[at + 1].block > 0
        if at not in marks and together and around[0] is around[1] and around[0] in _BOXED:
            found[at] = around[0]
    return found


_BOXED = frozenset((Why.NEWSLETTER, Why.SUBSCRIPTION, Why.COOKIES, Why.AD_BLOCKER))
