"""Where the text of an article stands in its file."""

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


class Unit(StrEnum):
    """In what a program counts the columns of a line."""

    CODE_POINTS = "code points"
    UTF16 = "UTF-16"
    UTF8 = "UTF-8"


class Place(NamedTuple):
    """A line of a file and a column of that line, both counted from 1; no column where the text is part of a record."""

    line: int
    column: int | None


class Anchor(NamedTuple):
    """From `offset` of the text on, and up to the next anchor, the text stands in the file as it is.

    It begins on `line`, in the column that `columns` gives once for every `Unit`, in the order of that; all are counted
    from 1.  There are no columns where the text is a string inside a record (JSON, PO): all then stands on `line`.
    """

    offset: int
    line: int
    columns: tuple[int, int, int] | None = (1, 1, 1)


START = Anchor(0, 1)


def length(text: str, unit: Unit) -> int:
    """How long a text is: an emoji is one code point, two units of UTF-16 and four bytes.

    >>> [length("🚀", unit) for unit in Unit]
    [1, 2, 4]
    """
    if unit is Unit.CODE_POINTS or text.isascii():
        return len(text)
    if unit is Unit.UTF16:
        return len(text) + sum(sign > "\uffff" for sign in text)
    return len(text.encode("utf-8", "surrogatepass"))


def anchored(offset: int, line: int, before: str) -> Anchor:
    """The anchor of a text that begins behind `before` on a line of its file.

    >>> anchored(0, 7, "<p>🚀")
    Anchor(offset=0, line=7, columns=(5, 6, 8))
    """
    points, utf16, utf8 = (length(before, unit) + 1 for unit in Unit)
    return Anchor(offset, line, (points, utf16, utf8))


def place_in(text: str, anchors: Sequence[Anchor], offset: int, unit: Unit) -> Place:
    """The place in the file of the code point at `offset`; text before the first anchor begins the file."""
    index = bisect_right(anchors, offset, key=lambda anchor: anchor.offset) - 1
    anchor = anchors[index] if index >= 0 else START
    if anchor.columns is None:
        return Place(anchor.line, None)
    starts = _line_starts(text)
    row = bisect_right(starts, offset) - 1
    first = bisect_right(starts, anchor.offset) - 1
    if row > first:
        return Place(anchor.line + row - first, length(text[starts[row] : offset], unit) + 1)
    column = anchor.columns[list(Unit).index(unit)]
    return Place(anchor.line, column + length(text[anchor.offset : offset], unit))


@lru_cache(maxsize=256)
def _line_starts(text: str) -> tuple[int, ...]:
    """The offsets at which the lines of a text begin."""
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return tuple(starts)
