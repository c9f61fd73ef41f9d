"""The facts as a table: one row for each claim of a fact (RFC 4180, with a heading)."""

import csv
import io
import re
from collections.abc import Iterator

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.report import Fact, Report
from factcheck.render.formats import Presentation
from factcheck.render.signs import on_one_line
from factcheck.render.values import Json, iso, value_json

COLUMNS: tuple[str, ...] = ("story", "fact", "about", "verdict", "rule", "article", "source", "language", "published")
COLUMNS += ("path", "line", "column", "text", "english", "kind", "low", "high", "unit", "per", "start", "end")

FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d.,]+ ?%?$)")
"""What a spreadsheet would take for the beginning of a formula; a signed number is none."""


def rendered(report: Report, presentation: Presentation) -> str:
    """Every fact of the report, in its order; `rule` names the finding that a claim is part of."""
    del presentation
    written = io.StringIO()
    rows = csv.writer(written)
    rows.writerow(COLUMNS)
    rows.writerows(_rows(report))
    return written.getvalue()


def _rows(report: Report) -> Iterator[list[str]]:
    articles = {article.id: article for article in report.articles}
    rules = {claim.id: finding.rule for finding in report.findings for claim in finding.claims}
    for number, fact in enumerate(report.facts, 1):
        for claim in fact.claims:
            rule = rules.get(claim.id, "")
            row = _row(fact, claim, articles[claim.article]) | {"fact": f"f{number}", "rule": rule}
            yield [_cell(row.get(column)) for column in COLUMNS]


def _row(fact: Fact, claim: Claim, article: Article) -> Json:
    place = article.place(claim.mention.span.start)
    return value_json(claim.value) | {
        "story": fact.story,
        "about": fact.about,
        "verdict": fact.verdict.value,
        "article": article.id,
        "source": article.source,
        "language": article.language,
        "published": iso(article.published),
        "path": article.path,
        "line": place.line,
        "column": place.column,
        "text": claim.mention.surface,
        "english": claim.english,
        "kind": claim.kind.value,
    }


def _cell(value: object) -> str:
    text = "" if value is None else on_one_line(str(value))
    return f"'{text}" if FORMULA.match(text) else text
