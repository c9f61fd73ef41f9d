"""A page as its readers see it: one text with its paragraphs, and where each of its signs stands in the source."""

import re
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, MutableSequence, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from factcheck.model.remarks import remarks
from factcheck.read.limits import NESTING, nested
from factcheck.read.web.tokens import Comment, Tag, Text, pieces, tokens

PARAGRAPH, LINE, CELL = "\x1d", "\x1e", "\x1f"
"""What stands in the text of a page where a paragraph, a line, a cell of a table ends."""

BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre",
    "search", "section", "select", "summary", "table", "tbody", "template", "tfoot", "thead", "tr", "ul",
})  # fmt: skip
"""Elements that are paragraphs of their own."""

LINES = {"br": LINE, "td": CELL, "th": CELL}
IMPLIED = frozenset({
    "body", "caption", "colgroup", "dd", "dt", "head", "html", "li", "optgroup", "option", "p", "rp", "rt", "tbody",
    "td", "tfoot", "th", "thead", "tr",
})  # fmt: skip
"""Elements whose end tag may be left out: they are not counted, the lists and tables around them are, with those."""

VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
WEIGHTS = {"dl": 2, "ol": 2, "table": 4, "ul": 2}
LANDMARKS = frozenset({"article", "aside", "footer", "header", "main", "nav"})
KEPT = frozenset({"article", "h1", "html", "link", "meta", "script", "time", "title"})
"""Elements that are asked for later."""

MOST = 50_000
"""A page of more elements, ten times those of a long one, takes minutes: trafilatura's time grows with their square."""
LONGEST = 5_000
"""Longer attributes hold pictures or programs."""

_BREAKS = str.maketrans(dict.fromkeys((PARAGRAPH, LINE, CELL), " "))
_SHOWN = re.compile("[^\xad]++")
"""A soft hyphen is seen only where a line breaks."""


@dataclass(slots=True)
class Element:
    """An element, the stretch of the page's text that it holds, and the landmarks that it lies in, outermost first."""

    tag: Tag
    start: int
    end: int
    within: tuple[str, ...]


class Piece(NamedTuple):
    """Where in the source a piece of a page's text stands, where it ends in the text, and whether the two are the same.

    An entity is not what it stands for: all of that is at the place where it begins.
    """

    place: int
    end: int
    literal: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A page.

    `text` is what it shows: entities decoded, blanks as in the source.  It is made of pieces: each begins at an offset
    of `starts`, stands in the source from its place in `places` on, and is so long there as `lengths` say.  `remarks`
    are the stretches that are remarks to this program, `ballast` those of the source that show nothing; `excess` says
    why it was not read to its end, if it was not.
    """

    source: str
    text: str
    starts: Sequence[int]
    places: Sequence[int]
    lengths: Sequence[int]
    elements: tuple[Element, ...]
    remarks: tuple[tuple[int, int], ...]
    ballast: tuple[tuple[int, int], ...]
    excess: str | None = None

    def piece(self, offset: int) -> Piece:
        """The piece that the sign at an offset of the text belongs to, from that sign on.

        >>> page("<p>A &amp; B</p>").piece(3), page("<p>A &amp; B</p>").piece(4)
        (Piece(place=5, end=4, literal=False), Piece(place=10, end=6, literal=True))
        """
        index = bisect_right(self.starts, offset) - 1
        end = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.text)
        literal = self.lengths[index] == end - self.starts[index]
        return Piece(self.places[index] + (offset - self.starts[index] if literal else 0), end, literal)

    def paragraphs(self) -> int:
        """How many paragraphs the page shows."""
        return sum(bool(paragraph.strip()) for paragraph in self.text.split(PARAGRAPH))

    def lean(self) -> str:
        """The source without scripts, styles, comments and enormous attributes, which libxml2 chokes on."""
        edges = [0, *(edge for stretch in self.ballast for edge in stretch), len(self.source)]
        return "".join(self.source[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))

    def named(self, *names: str) -> Iterator[Element]:
        """The elements of some names, in the order in which they begin."""
        return (element for element in self.elements if element.tag.name in names)


@dataclass(slots=True)
class _Builder:
    """A page that is being put together."""

    nesting: int
    parts: list[str] = field(default_factory=list)
    length: int = 0
    starts: MutableSequence[int] = field(default_factory=lambda: array("q"))
    places: MutableSequence[int] = field(default_factory=lambda: array("q"))
    lengths: MutableSequence[int] = field(default_factory=lambda: array("q"))
    elements: list[Element] = field(default_factory=list)
    remarks: list[tuple[int, int]] = field(default_factory=list)
    ballast: list[tuple[int, int]] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    counted: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    kept: dict[str, list[Element]] = field(default_factory=lambda: defaultdict(list))
    landmarks: list[tuple[str, ...]] = field(default_factory=lambda: [()])
    depth: int = 0
    tags: int = 0

    def add(self, shown: str, place: int, length: int) -> None:
        """Add a piece of text."""
        self.parts.append(shown)
        self.starts.append(self.length)
        self.places.append(place)
        self.lengths.append(length)
        self.length += len(shown)

    def text(self, text: Text) -> None:
        """Add a text, its entities decoded, its soft hyphens left out."""
        for place, meant, length in pieces(text):
            if length != len(meant):
                if meant != "\xad":
                    self.add(meant, place, length)
                continue
            for match in _SHOWN.finditer(meant):
                shown = match.group().translate(_BREAKS)
                self.add(shown, place + match.start(), len(shown))

    def comment(self, comment: Comment) -> None:
        """Add a comment that is a remark to this program."""
        self.ballast.append((comment.at, comment.at + len(comment.source)))
        if next(remarks(comment.source), None) is not None:
            self.remarks.append((self.length, self.length + len(comment.source)))
            self.add(comment.source, comment.at, len(comment.source))

    def tag(self, tag: Tag) -> None:
        """Add a break where the tag makes one, and take note of the element."""
        mark = PARAGRAPH if tag.name in BLOCKS else LINES.get(tag.name)
        if mark is not None and not (mark == CELL and not tag.closing):
            self.add(mark, tag.at, 0)
        if tag.closing:
            self._close(tag.name)
            return
        self.tags += 1
        self._weigh(tag)
        if tag.name in KEPT:
            self._keep(tag)
        if tag.name not in IMPLIED and tag.name not in VOID and tag.body is None:
            self.open.append(tag.name)
            self.counted[tag.name] += 1
            self.depth += WEIGHTS.get(tag.name, 1)
            if tag.name in LANDMARKS:
                self.landmarks.append((*self.landmarks[-1], tag.name))

    def _weigh(self, tag: Tag) -> None:
        """Take note of what is of no use for telling the article from the rest."""
        if len(tag.source) > LONGEST:
            at = tag.at + 1 + len(tag.name)
            self.ballast.append((at, at + len(tag.source)))
        if tag.body is not None and tag.name in {"script", "style"} and not tag.is_data():
            self.ballast.append((tag.body.at, tag.body.at + len(tag.body.source)))

    def _keep(self, tag: Tag) -> None:
        element = Element(tag, self.length, self.length, self.landmarks[-1])
        self.elements.append(element)
        if tag.name not in VOID and tag.body is None:
            self.kept[tag.name].append(element)

    def _close(self, name: str) -> None:
        if self.kept[name]:
            self.kept[name].pop().end = self.length
        while self.counted[name]:
            last = self.open.pop()
            self.counted[last] -= 1
            self.depth -= WEIGHTS.get(last, 1)
            if last in LANDMARKS:
                self.landmarks.pop()
            if last == name:
                return

    def excess(self) -> str | None:
        """What there is too much of."""
        if self.depth > self.nesting:
            return nested("its elements are", self.nesting)
        return f"holds more than {MOST:,} elements" if self.tags > MOST else None

    def page(self, source: str) -> Page:
        """The page, elements that were never closed being closed at its end."""
        for element in (element for kept in self.kept.values() for element in kept):
            element.end = self.length
        return Page(
            source,
            "".join(self.parts),
            self.starts,
            self.places,
            self.lengths,
            tuple(self.elements),
            tuple(self.remarks),
            tuple(self.ballast),
            self.excess(),
        )


def page(source: str, nesting: int = NESTING) -> Page:
    """The page that a source shows, whose elements may lie so deep in one another.

    >>> page("<p>A<p>B &amp; C").text.split(PARAGRAPH)
    ['', 'A', 'B & C']
    """
    builder = _Builder(nesting)
    for token in tokens(source):
        match token:
            case Text():
                builder.text(token)
            case Comment():
                builder.comment(token)
            case Tag():
                builder.tag(token)
                if builder.excess():
                    break
    return builder.page(source)
