"""What is read: an article, and a place in its text."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of `Article.text`, counted in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One document of a story.

    `published` is the document creation time of TimeML: the day against which relative dates are resolved.
    It is `None` unless the user, the metadata or a byline states it.  `line` is the line of the file on which
    `text` begins, counted from 1, so that an offset can be told as a place in the file.
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
