"""Where claims stand in the files of a checkout, in the units of other programs."""

import posixpath
from collections.abc import Iterable
from typing import NamedTuple

from factcheck.model.article import Article, Span
from factcheck.model.claim import Claim
from factcheck.model.place import Unit, length
from factcheck.model.report import Finding


class Region(NamedTuple):
    """A stretch of a file: lines and columns from 1, the end column not included; no columns inside a record."""

    line: int
    column: int | None
    end_line: int
    end_column: int | None


def region(article: Article, span: Span, unit: Unit = Unit.CODE_POINTS) -> Region:
    """The stretch of the article's file in which a span of its text stands.

    Its end is told from its last code point: what follows in the text may stand elsewhere in the file.
    """
    start, last = article.place(span.start, unit), article.place(max(span.start, span.end - 1), unit)
    end = None if last.column is None else last.column + length(article.text[span.end - 1 : span.end], unit)
    return Region(start.line, start.column, last.line, end)


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
