"""Claims as their articles have them: place, sentence, the figure underlined with its English."""

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Self

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.mention import Mention
from factcheck.model.months import english_day
from factcheck.model.report import Finding
from factcheck.model.told import values_told
from factcheck.render.lines import Line, Piece, Style, line
from factcheck.render.signs import on_one_line, sign_width, width

COLUMNS = 100
"""How wide a quotation may stand; the same on every terminal, so that a report can be compared."""

CONTEXT = 45
"""The columns before and after a figure that a quotation keeps in any case."""


class Quotation(NamedTuple):
    """A sentence cut to fit: what stands before the figure, the figure, what stands after."""

    before: str
    figure: str
    after: str


@dataclass(frozen=True, slots=True)
class Desk:
    """The articles of a report, to look things up in."""

    articles: dict[str, Article]
    folder: str

    @classmethod
    def of(cls, articles: Iterable[Article]) -> Self:
        """A desk with these articles on it; `folder` is the one that all of them lie in."""
        by_id = {article.id: article for article in articles}
        folders = {posixpath.dirname(article.path) for article in by_id.values() if article.path is not None}
        return cls(by_id, folders.pop() + "/" if len(folders) == 1 else "")

    def where(self, mention: Mention) -> str:
        """Where a mention stands: file, line and column; a record by its line and the article's id."""
        article = self.articles[mention.article]
        if article.path is None:
            return article.id
        place = article.place(mention.span.start)
        if place.column is None:
            named = "" if article.id.startswith(article.path) else f" {article.id}"
            return f"{article.path}:{place.line}{named}"
        return f"{article.path}:{place.line}:{place.column}"

    def briefly_where(self, mention: Mention) -> str:
        """Where a mention stands, without the folder that all articles lie in."""
        return self.where(mention).removeprefix(self.folder)

    def line_number(self, mention: Mention) -> str:
        """The line of the file that is quoted; empty where it is no line of its own."""
        article = self.articles[mention.article]
        place = article.place(mention.span.start)
        return "" if place.column is None or article.path is None else str(place.line)

    def origin(self, mention: Mention) -> str:
        """Outlet, language and day of publication of the article."""
        article = self.articles[mention.article]
        return ", ".join(filter(None, (article.source, article.language, day_in_english(article.published))))


def day_in_english(day: date | None) -> str:
    """A day as an English reader has it; empty where none is known."""
    return "" if day is None else english_day(day)


def quoted(finding: Finding, desk: Desk) -> Iterator[Line]:
    """Each value of a finding with its place, its sentence and its figure underlined, the gutters in line.

    What says the same as a claim that is quoted already is only named.
    """
    told = values_told(finding.claims, opposed=finding.opposed)
    gutter = max((len(desk.line_number(same[0].mention)) for same in told.values()), default=0) + 1
    bar = Piece(" " * gutter + " |", Style.FRAME)
    for value, (claim, *others) in told.items():
        mention = claim.mention
        quotation = _cut(claim, desk.articles[mention.article].text)
        number = desk.line_number(mention).rjust(gutter)
        yield line(Piece(" " * gutter + "--> ", Style.FRAME), f"{desk.where(mention)} ({desk.origin(mention)})")
        yield line(bar)
        yield line(
            Piece(f"{number} | ", Style.FRAME),
            quotation.before,
            Piece(quotation.figure, Style.FIGURE),
            quotation.after,
        )
        underline = "^" * max(1, width(quotation.figure))
        yield line(bar, " " * (width(quotation.before) + 1), Piece(f"{underline} {value}", Style.FIGURE))
        for other in others:
            where = f"{desk.where(other.mention)} ({desk.origin(other.mention)})"
            yield line(Piece(" " * gutter + "  = ", Style.FRAME), f"the same: {where}")
    yield line(bar)


def _cut(claim: Claim, text: str) -> Quotation:
    """The claim's sentence on one line, shortened at its ends where it is too long."""
    span = claim.mention.span
    before = on_one_line(text[claim.passage.start : span.start]).lstrip()
    figure = on_one_line(text[span.start : span.end])
    after = on_one_line(text[span.end : claim.passage.end]).rstrip()
    room = COLUMNS - width(figure)
    left = max(CONTEXT, room - width(after))
    before = before if width(before) <= left else "… " + _end(before, left - 2)
    right = max(CONTEXT, room - width(before))
    after = after if width(after) <= right else _beginning(after, right - 2) + " …"
    return Quotation(before, figure, after)


def _beginning(text: str, columns: int) -> str:
    """As many whole words from the beginning as fit."""
    kept = _fitting(text, columns)
    head, blank, _ = kept.rpartition(" ")
    return (head if blank and len(head) > len(kept) // 2 else kept).rstrip()


def _end(text: str, columns: int) -> str:
    """As many whole words from the end as fit."""
    kept = _fitting(text[::-1], columns)[::-1]
    _, blank, tail = kept.partition(" ")
    return (tail if blank and len(tail) > len(kept) // 2 else kept).lstrip()


def _fitting(text: str, columns: int) -> str:
    used = 0
    for index, sign in enumerate(text):
        used += sign_width(sign)
        if used > columns:
            return text[:index]
    return text
