"""What is read: an article, and a place in its text."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of `Article.text`, counted in code points."""

    start: int
    end: int


class Place(NamedTuple):
    """A line of a file and a column of that line, both counted from 1; no column where the text is part of a record."""

    line: int
    column: int | None


@dataclass(frozen=True, slots=True)
class Article:
    """One document of a story.

    `published` is the document creation time of TimeML: the day against which relative dates are resolved.
    It is `None` unless the user, the metadata or a byline states it.  `line` is the line of the file on which
    `text` begins, counted from 1, so that an offset can be told as a place in the file.  `embedded` is set where the
    text is a string inside a record of a file (JSON): all of it then stands on `line`.
    """

    id: str
    text: str
    language: str
    story: str = ""
    published: date | None = None
    title: str | None = None
    source: str | None = None
    url: str | None = None
    path: str | None = None
    line: int = 1
    embedded: bool = False

    def place(self, offset: int) -> Place:
        """The place in the file of the code point at `offset`."""
        if self.embedded:
            return Place(self.line, None)
        starts = _line_starts(self.text)
        index = bisect_right(starts, offset) - 1
        return Place(self.line + index, offset - starts[index] + 1)


@lru_cache(maxsize=256)
def _line_starts(text: str) -> tuple[int, ...]:
    """The offsets at which the lines of a text begin."""
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return tuple(starts)
