"""Where in a page the text stands that was found to be its article.

An extractor answers with words and says nothing of their places.  Letters and digits are compared and nothing else, so
that blanks, dashes of lists and bars of tables, which it writes as it likes, do no harm.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.read.web.page import CELL, LINE, PARAGRAPH, Page

CERTAIN = 24
"""So many letters and digits in a row do not stand in two places by chance."""
SHORT = 8
"""Fewer do, even where they stand in one only: a number, a name."""
NEAR = 400
"""How far behind the paragraph before it one that is shorter may stand."""
WINDOW = 50_000
"""How far a paragraph is looked for."""
PATIENCE = 300
"""So many paragraphs are looked for that do not stand ahead as they are; then only what is near is found.

Otherwise time would grow with the square of a page that is made for that.
"""
NOWHERE = 15
"""As so many counts one that is not found at all."""
TRIFLE = 0.3
"""A smaller share of a paragraph may lie elsewhere: a footnote's number, the words of a button."""
MISSED = 64
"""Nor may more of its letters, however long it is."""

_SOLID = re.compile(r"[^\W_]++")
_EDGES = frozenset((PARAGRAPH, LINE, CELL))


class Found(NamedTuple):
    """A paragraph of the article: where it stands in the page's text, or its own words where it stands nowhere."""

    start: int
    end: int
    words: str | None = None


@dataclass(slots=True)
class _Solid:
    """The letters and digits of a page in one row, and where each run of them stands in its text."""

    signs: str
    starts: Sequence[int]
    offsets: Sequence[int]

    def offset(self, index: int) -> int:
        """The offset in the page's text of a sign in the row."""
        run = bisect_right(self.starts, index) - 1
        return self.offsets[run] + index - self.starts[run]


def found(article: str, page: Page) -> tuple[Found, ...]:
    """The paragraphs of an article, one a line, in the order of the page; what stands nowhere follows its neighbour."""
    solid = _solid(page)
    search = _Search(solid.signs)
    stretches: list[Found] = []
    for line in article.splitlines():
        signs = "".join(_SOLID.findall(line))
        if not signs:
            continue
        parts = search.parts(signs)
        if not parts:
            at = stretches[-1].end if stretches else 0
            stretches.append(Found(at, at, line.strip()))
        for start, end in parts:
            stretches.append(_whole(page.text, solid.offset(start), solid.offset(end - 1) + 1))
    return tuple(_merged(stretches))


class _Search:
    """A search for one paragraph after the other, which knows where the last one was found."""

    def __init__(self, row: str) -> None:
        self.row = row
        self.at = 0
        self.patience = PATIENCE

    def parts(self, signs: str) -> list[tuple[int, int]]:
        """The stretches of the row that make up a paragraph; none where too little of it is found."""
        far = len(signs) >= CERTAIN and self.patience > 0
        at = self.row.find(signs, self.at, self.at + len(signs) + (WINDOW if far else NEAR))
        if at >= 0:
            self.at = at + len(signs)
            return [(at, self.at)]
        return self._hard(signs) if self.patience > 0 else []

    def _hard(self, signs: str) -> list[tuple[int, int]]:
        """The same of a paragraph that does not stand ahead as it is: in pieces, or elsewhere in the page."""
        self.patience -= 1
        if len(signs) >= CERTAIN:
            parts = list(self._pieces(signs))
            if sum(end - start for start, end in parts) >= (1 - TRIFLE) * len(signs):
                self.at = parts[-1][1]
                return parts
        at = self.row.find(signs)
        if at >= 0 and len(signs) >= CERTAIN:
            self.at = at + len(signs)
        elif at < 0 or len(signs) < SHORT or self.row.find(signs, at + 1) >= 0:
            self.patience -= NOWHERE
            return []
        return [(at, at + len(signs))]

    def _pieces(self, signs: str) -> Iterator[tuple[int, int]]:
        """The longest beginning that stands further on, and so forth with the rest; short ones only close by."""
        at, start, missed = self.at, 0, 0
        while start < len(signs) and missed < min(len(signs) * TRIFLE, MISSED):
            length, where = self._longest(signs, start, at)
            if length == 0 or (where > at and length < min(CERTAIN, len(signs) - start)):
                start, missed = start + 1, missed + 1
                continue
            yield where, where + length
            at, start = where + length, start + length

    def _longest(self, signs: str, start: int, at: int) -> tuple[int, int]:
        """How much of a paragraph from `start` on stands together behind `at`, and where; halving finds it."""
        low, high, where = 0, len(signs) - start + 1, -1
        limit = at + (WINDOW if at == self.at else NEAR)
        while low + 1 < high:
            middle = (low + high) // 2
            place = self.row.find(signs[start : start + middle], at, limit + middle)
            if place < 0:
                high = middle
            else:
                low, where = middle, place
        return low, where


def _solid(page: Page) -> _Solid:
    """The letters and digits of a page, but those of remarks."""
    runs: list[str] = []
    starts, offsets, length = array("q"), array("q"), 0
    ends = [0, *(edge for remark in page.remarks for edge in remark), len(page.text)]
    for start, end in zip(ends[::2], ends[1::2], strict=True):
        for match in _SOLID.finditer(page.text, start, end):
            runs.append(match.group())
            starts.append(length)
            offsets.append(match.start())
            length += match.end() - match.start()
    return _Solid("".join(runs), starts, offsets)


def _whole(text: str, start: int, end: int) -> Found:
    """A stretch with the signs around it that belong to it: up to a break, else those that touch it."""
    return Found(_edge(text, start, -1), _edge(text, end - 1, 1) + 1)


def _edge(text: str, at: int, step: int) -> int:
    """The last offset of a stretch in one direction."""
    touching, here = at, at + step
    while 0 <= here < len(text) and abs(here - at) < NEAR:
        sign = text[here]
        if sign in _EDGES:
            return here - step
        if sign.isalnum():
            return touching
        if touching == here - step and not sign.isspace():
            touching = here
        here += step
    return here - step if here in (-1, len(text)) else touching


def _merged(stretches: Iterable[Found]) -> Iterator[Found]:
    """Stretches in the order of the page, none told twice."""
    last = Found(0, 0)
    for stretch in sorted(stretches, key=lambda each: each.start):
        if stretch.words is not None:
            yield stretch
        elif stretch.end > last.end:
            last = Found(max(stretch.start, last.end), stretch.end)
            yield last
