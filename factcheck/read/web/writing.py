"""Stretches of a page to the text of an article, and where that stands in the file."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from factcheck.errors import UnreadableArticle
from factcheck.model.place import Anchor, Unit, length
from factcheck.read.draft import sound
from factcheck.read.limits import NESTING
from factcheck.read.web.alignment import Found
from factcheck.read.web.page import CELL, LINE, PARAGRAPH, Page, page

_WORD = re.compile(rf"[^ \t\n\r\f{PARAGRAPH}{LINE}{CELL}]++")
_PARTINGS = ((PARAGRAPH, "\n\n"), (LINE, "\n"), (CELL, " | "))
"""What parts two words in the text, by what stands between them in the page; the strongest counts."""


class Written(NamedTuple):
    """A text, and where it stands in its file."""

    text: str
    anchors: tuple[Anchor, ...]


def written(page: Page, stretches: Sequence[Found], line: int = 1) -> Written:
    """The text of stretches of a page, in their order, blanks as a browser shows them; remarks stay where they are.

    What stands nowhere in the page is given the line of what stands before it, or else `line`, and no column.
    """
    writer = _Writer(page, _Cursor(page.source), line)
    for start, end, words in _with_remarks(page, stretches):
        if words is None:
            writer.stretch(start, end)
        else:
            writer.loose(words)
    return Written(sound("".join(writer.parts)), tuple(writer.anchors))


def whole(source: str, where: str, nesting: int = NESTING) -> Written:
    """All that a page shows; raises `UnreadableArticle` where that is too much."""
    shown = page(source, nesting)
    if shown.excess:
        raise UnreadableArticle(where, shown.excess)
    return written(shown, [Found(0, len(shown.text))])


def _with_remarks(page: Page, stretches: Sequence[Found]) -> list[Found]:
    """The stretches, and the remarks beside them."""
    held = sorted(each for each in stretches if each.words is None)
    return sorted([*stretches, *(Found(*each) for each in page.remarks if not _holds(held, each[0]))], key=_start)


def _start(stretch: Found) -> int:
    return stretch.start


def _holds(held: Sequence[Found], offset: int) -> bool:
    index = bisect_right(held, offset, key=_start) - 1
    return index >= 0 and offset < held[index].end


@dataclass(slots=True)
class _Cursor:
    """A place in a source that moves on, its line and its columns: no line is measured twice, however long it is."""

    source: str
    line: int = 1
    at: int = 0
    columns: tuple[int, ...] = (1, 1, 1)

    def moved_to(self, place: int) -> "_Cursor":
        """The cursor itself, at a place behind the last."""
        passed = self.source[self.at : place]
        lines, newline, rest = passed.count("\n"), *passed.rpartition("\n")[1:]
        before = (1, 1, 1) if newline else self.columns
        self.columns = tuple(column + length(rest, unit) for column, unit in zip(before, Unit, strict=True))
        self.line, self.at = self.line + lines, place
        return self


@dataclass(slots=True)
class _Writer:
    """A text that is being written, and the anchors that it needs.

    `ahead` is the place in the source at which the text goes on without a new anchor, if it does.
    """

    page: Page
    cursor: _Cursor
    line: int
    parts: list[str] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    length: int = 0
    seen: int = 0
    ahead: int | None = None

    def stretch(self, start: int, end: int) -> None:
        """Write a stretch of the page, parted from the last as it is in the page."""
        for match in _WORD.finditer(self.page.text, start, end):
            self._part(self.page.text[self.seen : match.start()])
            self._word(match.start(), match.end())
            self.seen = match.end()

    def loose(self, words: str) -> None:
        """Write words that stand nowhere in the page, as a paragraph of their own."""
        self._part(PARAGRAPH)
        self.anchors.append(Anchor(self.length, self.cursor.line if self.seen else self.line, None))
        self._add(words)
        self.ahead = None

    def _part(self, between: str) -> None:
        """Write what parts two words."""
        if not self.parts or not between:
            return
        parting = next((parting for sign, parting in _PARTINGS if sign in between), " ")
        self.ahead = None if self.ahead is None or parting != between else self.ahead + 1
        self._add(parting)

    def _word(self, start: int, end: int) -> None:
        """Write signs without a blank, piece by piece of those that they are made of in the source."""
        while start < end:
            place, until, literal = self.page.piece(start)
            until = min(until, end)
            if place != self.ahead:
                self._anchor(place)
            self._add(self.page.text[start:until])
            self.ahead = place + until - start if literal else None
            start = until

    def _anchor(self, place: int) -> None:
        here = self.cursor.moved_to(place)
        points, utf16, utf8 = here.columns
        self.anchors.append(Anchor(self.length, here.line, (points, utf16, utf8)))

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)
