"""JSON lines: one finding a line, each with all that is needed to act on it."""

from collections.abc import Mapping

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.fingerprint import fingerprints
from factcheck.model.report import Finding, Report
from factcheck.render.formats import Presentation
from factcheck.render.machine import claim_json, evidence_json
from factcheck.render.places import primary_first
from factcheck.render.values import Json, dumped, iso


def rendered(report: Report, presentation: Presentation) -> str:
    """The findings in the order of the report; nothing where there are none."""
    articles = {article.id: article for article in report.articles}
    marked = zip(report.findings, fingerprints(report.findings), strict=True)
    lines = (_line(finding, mark, articles, presentation) for finding, mark in marked)
    return "".join(dumped(line) + "\n" for line in lines)


def _line(finding: Finding, mark: str, articles: dict[str, Article], presentation: Presentation) -> Json:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "story": finding.story,
        "message": finding.message,
        "diagnosis": finding.diagnosis,
        "fingerprint": mark,
        "claims": [_claim(claim, articles) for claim in primary_first(finding, articles, presentation.primary)],
        "evidence": [evidence_json(row) for row in finding.evidence],
    }


def _claim(claim: Claim, articles: Mapping[str, Article]) -> Json:
    article = articles[claim.article]
    of_article = {
        "path": article.path,
        "source": article.source,
        "language": article.language,
        "published": iso(article.published),
    }
    return claim_json(claim, article) | of_article
