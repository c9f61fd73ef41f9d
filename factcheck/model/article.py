"""What is read: an article, and a place in its text."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from factcheck.model.furniture import Furniture
from factcheck.model.place import Anchor, Place, Unit, place_in


class Span(NamedTuple):
    """A half-open stretch of `Article.text`, counted in code points."""

    start: int
    end: int


class Stretch(NamedTuple):
    """A half-open stretch of `Article.text` that is written in another language than the article."""

    start: int
    end: int
    language: str


class Mask(NamedTuple):
    """A half-open stretch of `Article.text` that is no prose: markup, code, a placeholder, the target of a link.

    Prose reads on across a `seam`, such as the signs of emphasis; any other mask stands for something.
    """

    start: int
    end: int
    seam: bool = False


class Segment(NamedTuple):
    """A half-open stretch of `Article.text` that is known by a key: what has the same key says the same."""

    start: int
    end: int
    key: str


HIDDEN = "\u00b7"
"""What stands for a stretch that is not shown, so that it stays a paragraph."""


@dataclass(frozen=True, slots=True)
class Article:
    """One document of a story.

    `published` is the document creation time of TimeML: the day against which relative dates are resolved.
    It is `None` unless the user, the metadata or a byline states it.  `anchors` say where the text stands in its file,
    in the order of their offsets; without any, it is the file.  `foreign` are the passages in another language,
    `masks` what no figure is read from, `segments` what is aligned with other articles already, as in a file of
    translations, `furniture` what stands on the page around the article; each in order and without overlap.
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
    anchors: tuple[Anchor, ...] = ()
    foreign: tuple[Stretch, ...] = ()
    masks: tuple[Mask, ...] = ()
    segments: tuple[Segment, ...] = ()
    furniture: tuple[Furniture, ...] = ()

    def parts(self) -> tuple["Article", ...]:
        """The article once for each of its languages, its own first, with what is in the others hidden.

        Every character keeps its offset.

        >>> de, en = Article("a", "Er sagte:\\n\\nYes.", "de", foreign=(Stretch(11, 15, "en"),)).parts()
        >>> de.text, en.text
        ('Er sagte:\\n\\n·   ', '·        \\n\\nYes.')
        """
        if not self.foreign:
            return (self,)
        spoken = dict.fromkeys((self.language, *(stretch.language for stretch in self.foreign)))
        return tuple(replace(self, language=language, text=self._shown(language), foreign=()) for language in spoken)

    def _shown(self, language: str) -> str:
        """The text with all passages hidden that are not in a language."""
        shown, at = [], 0
        for start, end, foreign in (*self.foreign, Stretch(len(self.text), len(self.text), self.language)):
            own = self.text[at:start]
            shown.append(own if language == self.language else hidden(own))
            shown.append(self.text[start:end] if language == foreign else hidden(self.text[start:end]))
            at = end
        return "".join(shown)

    def language_at(self, offset: int) -> str:
        """The language in which the text around `offset` is written."""
        here = (stretch.language for stretch in self.foreign if stretch.start <= offset < stretch.end)
        return next(here, self.language)

    def place(self, offset: int, unit: Unit = Unit.CODE_POINTS) -> Place:
        """The place in the file of the code point at `offset`, its column counted in a unit."""
        return place_in(self.text, self.anchors, offset, unit)


_LINE = re.compile(r"\S[^\n]*")


def hidden(text: str) -> str:
    """The text with a sign and blanks for each of its lines that is not blank.

    >>> hidden("a b\\n\\nc")
    '·  \\n\\n·'
    """
    return _LINE.sub(lambda line: HIDDEN + " " * (len(line.group()) - 1), text)


def is_in(tag: str, language: str) -> bool:
    """Whether a language tag names a language or a region of it.

    >>> is_in("pt", "pt"), is_in("pt-BR", "pt"), is_in("pt", "pt-BR")
    (True, True, False)
    """
    return tag == language or tag.startswith(f"{language}-")
