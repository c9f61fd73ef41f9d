"""The articles in full, every figure and date marked."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.model.article import Article, Span
from factcheck.render.html.facets import Keys
from factcheck.render.html.harmless import harmless
from factcheck.render.html.ledger import LABELS, Ledger, Origin, State

BLANK_LINES = re.compile(r"(?<![ \t])(?:[ \t]*+\r?\n){2,}")
LINES = re.compile(r"(?:\r?\n)+")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the text, or the text between figures, which has no state.

    `english` is its value, or why it has none; `target` the place in the page that shows its partners; `aside` says of
    text that is no part of the article what it is.
    """

    text: str
    state: State | None = None
    label: str = ""
    english: str = ""
    anchor: str = ""
    target: str = ""
    aside: str = ""


Mark = tuple[Span, Figure]
"""A figure and where in the text it stands."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, and its language and direction where they are not those of its article."""

    pieces: tuple[Figure, ...]
    tag: str
    direction: str


@dataclass(frozen=True, slots=True)
class Page:
    """One article, paragraph by paragraph."""

    origin: Origin
    story: str
    paragraphs: tuple[Paragraph, ...]
    figures: int
    keys: Keys


def pages(ledger: Ledger) -> tuple[Page, ...]:
    """All articles, in the order of the report."""
    marks: dict[str, list[Mark]] = {name: [] for name in ledger.desk.articles}
    for claim in ledger.report.claims:
        group, anchor = ledger.group_of.get(claim.id), ledger.anchors[claim.id]
        state = group.state if group else State.SINGLE
        target = group.anchor if group else f"only-{anchor}"
        text, english = harmless(claim.mention.surface), harmless(claim.english)
        figure = Figure(text, state, LABELS[state], english, anchor, target)
        marks[claim.article].append((claim.mention.span, figure))
    for number, each in enumerate(ledger.report.unresolved, 1):
        mention, state = each.mention, State.UNRESOLVED
        figure = Figure(harmless(mention.surface), state, LABELS[state], each.reason, f"u{number}", f"open-{number}")
        marks[mention.article].append((mention.span, figure))
    return tuple(_page(article, sorted(marks[name]), ledger) for name, article in ledger.desk.articles.items())


def _page(article: Article, marks: Sequence[Mark], ledger: Ledger) -> Page:
    pieces = sorted([*marks, *_furniture(article)], key=lambda mark: mark[0])
    told = (_paragraph(article, span, _within(span, pieces), ledger) for span in _paragraphs(article.text))
    return Page(
        origin=ledger.origins[article.id],
        story=harmless(article.story),
        paragraphs=tuple(each for each in told if each.pieces),
        figures=len(marks),
        keys=ledger.keys(article.story, [article.id]),
    )


def _start(mark: Mark) -> int:
    return mark[0].start


def _within(paragraph: Span, marks: Sequence[Mark]) -> Sequence[Mark]:
    """The marks that begin in a paragraph."""
    return marks[bisect_left(marks, paragraph.start, key=_start) : bisect_left(marks, paragraph.end, key=_start)]


def _furniture(article: Article) -> Iterator[Mark]:
    """What stands on the page around an article, where it stands."""
    for start, end, why in article.furniture:
        yield Span(start, end), Figure(harmless(article.text[start:end]), aside=f"page furniture: {why}")


def _paragraph(article: Article, span: Span, marks: Sequence[Mark], ledger: Ledger) -> Paragraph:
    own, here = ledger.origins[article.id], ledger.passage(article.id, span)
    tag, direction = ("", "") if here is own else (here.tag, here.direction)
    return Paragraph(tuple(_pieces(article.text, span, marks)), tag, direction)


def _paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs: what blank lines part, or in a text without any every line."""
    at = 0
    for gap in (BLANK_LINES if BLANK_LINES.search(text.strip()) else LINES).finditer(text):
        yield Span(at, gap.start())
        at = gap.end()
    yield Span(at, len(text))


def _pieces(text: str, paragraph: Span, marks: Sequence[Mark]) -> Iterator[Figure]:
    at = paragraph.start
    for span, figure in marks:
        if at < span.start:
            yield Figure(harmless(text[at : span.start]))
        yield figure
        at = span.end
    if at < paragraph.end and text[at : paragraph.end].strip():
        yield Figure(harmless(text[at : paragraph.end]))
