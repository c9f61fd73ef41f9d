"""The rows of a page: its lines, but those of a text with a fixed line width joined to their paragraphs."""

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.lexicon.fold import folded
from factcheck.lexicon.furniture import plain_row
from factcheck.model.furniture import Why
from factcheck.model.wrapping import WRAPPED

Marks = dict[int, Why]
"""What the rows of a page are, by their numbers; those that are not in it are of the story."""

LONGEST_LABEL = 90
"""No label, button, menu or byline is longer."""
PROSE = 40
"""A row that ends a sentence and is as long is one of the story, if nothing says otherwise."""
TIGHT_PROSE = 15
"""The same where no blanks divide words."""

_LINE = re.compile(r"^[^\S\n]*+\S[^\n]*", re.MULTILINE)
_ENDS = frozenset(".!?…。！？।؟")
_CLOSING = "\"'”’»“)]）」』】› "
_TIGHT_ENDS = frozenset("。！？")
_POINT = re.compile(r"\s*(?:[-*•·–—#>]\s|\d{1,2}[.)]\s)")


class Row(NamedTuple):
    """A line of a page as a half-open stretch of its text, without the blanks around it.

    `block` counts the stretches that blank lines divide.
    """

    start: int
    end: int
    text: str
    block: int

    @property
    def folded(self) -> str:
        """The row in small letters."""
        return _folded(self.text)

    @property
    def plain(self) -> str:
        """The row as the words of furniture are written."""
        return _plain(self.text)

    @property
    def ends(self) -> bool:
        """Whether it ends a sentence, brackets and quotation marks aside."""
        return self.text.rstrip(_CLOSING)[-1:] in _ENDS

    @property
    def is_prose(self) -> bool:
        """Whether it is long enough for a sentence and ends one."""
        tight = not _TIGHT_ENDS.isdisjoint(self.text[-2:])
        return len(self.text) >= (TIGHT_PROSE if tight else PROSE) and self.ends


_folded = lru_cache(maxsize=256)(folded)
_plain = lru_cache(maxsize=256)(plain_row)


def rows(text: str) -> list[Row]:
    """The rows of a text, in order.

    >>> [(row.text, row.block) for row in rows("Home\\nSport\\n\\nIt rose.")]
    [('Home', 0), ('Sport', 0), ('It rose.', 1)]
    """
    return list(_rows(text))


def first_prose(page: Sequence[Row], marks: Marks) -> int:
    """The number of the first row of the story that is a sentence; that of the rows where there is none."""
    return next((at for at, row in enumerate(page) if at not in marks and row.is_prose), len(page))


def last_prose(page: Sequence[Row], marks: Marks) -> int:
    """The number of the last row of the story that is a sentence; -1 where there is none."""
    return next((at for at in reversed(range(len(page))) if at not in marks and page[at].is_prose), -1)


def _rows(text: str) -> Iterator[Row]:
    width = max(map(len, text.split("\n")))
    lines = (_unwrapped if width in WRAPPED else _lines)(text, width)
    block, at = 0, 0
    for start, end in lines:
        line = text[start:end]
        first, last = start + len(line) - len(line.lstrip()), start + len(line.rstrip())
        if text.count("\n", at, first) > 1:
            block += at > 0
        at = last
        yield Row(first, last, text[first:last], block)


def _lines(text: str, _width: int) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _LINE.finditer(text))


def _unwrapped(text: str, width: int) -> Iterator[tuple[int, int]]:
    """The lines, each with those that follow it only because the next word did not fit.

    In a text with a fixed line width most lines do; in others some seem to, which are left alone.
    """
    lines = list(_lines(text, width))
    pairs = [pair for pair in itertools.pairwise(lines) if text.count("\n", pair[0][1], pair[1][0]) == 1]
    going_on = {after for before, after in pairs if _goes_on(text, before[1], after[0], width)}
    if 2 * len(going_on) <= len(pairs):
        yield from lines
        return
    begun = lines[0]
    for line in lines[1:]:
        if line in going_on and text[begun[1] - 1] not in _ENDS:
            begun = begun[0], line[1]
        else:
            yield begun
            begun = line
    yield begun


def _goes_on(text: str, end: int, start: int, width: int) -> bool:
    """Whether the line that starts at `start` goes on with the one that ends at `end`."""
    if _POINT.match(text, start):
        return False
    line = end - text.rfind("\n", 0, end) - 1
    word = len(text[start : start + width].split(maxsplit=1)[0])
    return line + 1 + word > width
