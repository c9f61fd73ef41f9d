"""Reviewdog's diagnostic format: lines, and columns counted in bytes of UTF-8."""

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.place import Unit
from factcheck.model.report import Finding, Report, Severity
from factcheck.render.formats import Presentation
from factcheck.render.places import path_from, primary_first, region, worst_first
from factcheck.render.quote import Desk
from factcheck.render.telling import told
from factcheck.render.values import Json, dumped

SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def rendered(report: Report, presentation: Presentation) -> str:
    """The findings, worst first; the other article is told in the message, as older reviewdogs know one place only."""
    desk = Desk.of(report.articles)
    diagnostics = [_diagnostic(finding, desk, presentation) for finding in worst_first(report.findings)]
    document: Json = {"source": {"name": "factcheck"}, "diagnostics": diagnostics}
    return dumped(document, indent=1) + "\n"


def _diagnostic(finding: Finding, desk: Desk, presentation: Presentation) -> Json:
    first, *others = primary_first(finding, desk.articles, presentation.primary)
    return {
        "message": told(finding, [first, *others], desk),
        "location": _location(first, desk.articles[first.article], presentation.folder),
        "severity": SEVERITIES[finding.severity],
        "code": {"value": finding.rule},
    }


def _location(claim: Claim, article: Article, folder: str) -> Json:
    found = region(article, claim.mention.span, Unit.UTF8)
    path = path_from(folder, article) or article.id
    if found.column is None:
        return {"path": path, "range": {"start": {"line": found.line}}}
    start = {"line": found.line, "column": found.column}
    return {"path": path, "range": {"start": start, "end": {"line": found.end_line, "column": found.end_column}}}
