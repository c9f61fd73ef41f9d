"""Remarks to this program inside an article: comments of HTML, which no reader of the article sees."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.model.article import Span

_OPENED = "<!--"
# Neither the end of a comment nor the beginning of another is part of a remark: what is never closed costs one look.
_BODY = r"(?P<body>(?:[^<-]++|<(?!!--)|-(?!->))*+)"
_REMARK = re.compile(rf"<!--[ \t\r\n]*factcheck:{_BODY}-->(?P<rest>[ \t\r]*\n(?=[ \t]*\S))?")
_PARTED = re.compile(r"\n(?:[ \t\r]*\n)+")
_LINE = re.compile(r"\n")


class Remark(NamedTuple):
    """What a remark says, where it stands, and the stretch of the article that it speaks of."""

    body: str
    span: Span
    scope: Span


def remarks(text: str) -> Iterator[Remark]:
    """The remarks of a text, in order.

    A remark speaks of the paragraph that it stands in; alone, of the next that is not made of remarks alone.
    Paragraphs are parted by empty lines; in a text that has none, every line is one.

    >>> [remark.body for remark in remarks("It cost $5. <!-- factcheck: ignore[x] a typo -->")]
    [' ignore[x] a typo ']
    """
    if _OPENED not in text:
        return
    shown, paragraphs = without_remarks(text), _paragraphs(text)
    for match in _REMARK.finditer(text):
        behind = (span for span in paragraphs if match.start() < span.end and shown[span.start : span.end].strip())
        yield Remark(
            match["body"], Span(match.start(), match.end("body") + 3), next(behind, Span(len(text), len(text)))
        )


def without_remarks(text: str) -> str:
    """The text with blanks in place of remarks, so that they yield no figures and all offsets stay.

    >>> without_remarks("A <!-- factcheck: ignore[x] 5 --> B")
    'A                                 B'
    """
    return _REMARK.sub(_blank, text) if _OPENED in text else text


def _blank(match: re.Match[str]) -> str:
    """Blanks as long as the remark; where it is a line of its own inside a paragraph, the line goes as well."""
    kept = match["rest"] or ""
    if _inside_paragraph(match.string, match.start()):
        kept = " " * len(kept)
    return " " * (match.end() - match.start() - len(kept)) + kept


def _inside_paragraph(text: str, start: int) -> bool:
    """Whether a line begins at `start`, blanks aside, and the line before it is not empty."""
    line = text.rfind("\n", 0, start) + 1
    return line > 0 and not text[line:start].strip() and bool(text[text.rfind("\n", 0, line - 1) + 1 : line].strip())


def _paragraphs(text: str) -> list[Span]:
    """The paragraphs of a text; a remark of several lines parts none, and one alone in a paragraph makes up that."""
    parting = _PARTED if _PARTED.search(text.strip()) else _LINE
    solid = _REMARK.sub(lambda match: "x" * (match.end("body") + 3 - match.start()) + (match["rest"] or ""), text)
    edges = [0, *(edge for match in parting.finditer(solid) for edge in match.span()), len(text)]
    return [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]
