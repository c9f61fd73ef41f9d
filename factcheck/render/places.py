"""Where claims stand in the files of a checkout, in the units of other programs."""

import posixpath
from collections.abc import Callable, Iterable
from typing import NamedTuple

from factcheck.model.article import Article, Place, Span
from factcheck.model.claim import Claim
from factcheck.model.report import Finding

Unit = Callable[[str], int]
"""How long a stretch of a line is."""


class Region(NamedTuple):
    """A stretch of a file: lines and columns from 1, the end column not included; no columns inside a record."""

    line: int
    column: int | None
    end_line: int
    end_column: int | None


def code_points(text: str) -> int:
    """The length in Unicode code points."""
    return len(text)


def utf16_units(text: str) -> int:
    """The length in the units of UTF-16, in which editors and SARIF count: an emoji is two."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def utf8_bytes(text: str) -> int:
    """The length in bytes of UTF-8, in which reviewdog counts."""
    return len(text.encode("utf-8", "surrogatepass"))


def region(article: Article, span: Span, unit: Unit = code_points) -> Region:
    """The stretch of the article's file in which a span of its text stands."""
    start, end = article.place(span.start), article.place(span.end)
    return Region(
        start.line, _column(article, span.start, start, unit), end.line, _column(article, span.end, end, unit)
    )


def _column(article: Article, offset: int, place: Place, unit: Unit) -> int | None:
    if place.column is None:
        return None
    return unit(article.text[offset - place.column + 1 : offset]) + 1


def path_from(folder: str, article: Article) -> str | None:
    """The path of an article's file from the root of the checkout, if `folder` is where its path counts from."""
    return None if article.path is None else posixpath.normpath(posixpath.join(folder, article.path))


def primary_first(finding: Finding, articles: dict[str, Article], primary: Iterable[str]) -> tuple[Claim, ...]:
    """The claims of a finding, those in the files that are named as changed before the others."""
    changed = set(map(posixpath.normpath, primary))

    def unchanged(claim: Claim) -> bool:
        path = articles[claim.article].path
        return path is None or posixpath.normpath(path) not in changed

    return tuple(sorted(finding.claims, key=unchanged))


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, the gravest first, otherwise in their order."""
    return sorted(findings, key=lambda finding: -finding.severity.rank)
