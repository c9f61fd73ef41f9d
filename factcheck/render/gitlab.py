"""GitLab's code quality report: a list of findings, which a merge request shows beside its files."""

from factcheck.model.fingerprint import fingerprints
from factcheck.model.report import Finding, Report, Severity
from factcheck.render.formats import Presentation
from factcheck.render.places import path_from, primary_first, region, worst_first
from factcheck.render.quote import Desk
from factcheck.render.signs import on_one_line
from factcheck.render.telling import cited
from factcheck.render.values import Json, dumped

SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}


def rendered(report: Report, presentation: Presentation) -> str:
    """The findings, worst first; what could not be checked has no place in this format and fails the job instead."""
    desk = Desk.of(report.articles)
    found = worst_first(report.findings)
    issues = [
        _issue(finding, mark, desk, presentation) for finding, mark in zip(found, fingerprints(found), strict=True)
    ]
    return dumped(issues, indent=1) + "\n"


def _issue(finding: Finding, mark: str, desk: Desk, presentation: Presentation) -> Json:
    first, *others = primary_first(finding, desk.articles, presentation.primary)
    article = desk.articles[first.article]
    place = region(article, first.mention.span)
    against = "".join(f"; {cited(other, desk)}" for other in others)
    return {
        "description": on_one_line(finding.message + against),
        "check_name": finding.rule,
        "fingerprint": mark,
        "severity": SEVERITIES[finding.severity],
        "location": {
            "path": path_from(presentation.folder, article) or article.id,
            "lines": {"begin": place.line, "end": place.end_line},
        },
    }
