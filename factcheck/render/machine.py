"""Reports and readings as JSON: the contract with other programs."""

from collections.abc import Mapping, Sequence

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.mention import Mention, Reading
from factcheck.model.report import Correction, Evidence, Fact, Finding, Report, Severity, UnresolvedMention
from factcheck.model.suppression import Suppression
from factcheck.render.formats import Presentation
from factcheck.render.values import Json, dumped, iso, value_json

SCHEMA_VERSION = 1


def rendered(report: Report, presentation: Presentation) -> str:
    """The report as JSON; its form is the contract's and no matter of presentation."""
    del presentation
    return report_json(report)


def report_json(report: Report) -> str:
    """The report as one JSON document; claims and facts are numbered in the order of the report."""
    articles = {article.id: article for article in report.articles}
    numbers = {claim.id: f"c{number}" for number, claim in enumerate(report.claims, 1)}
    parts: dict[str, Sequence[Json]] = {
        "articles": [_article_json(article) for article in report.articles],
        "claims": [{"id": numbers[claim.id]} | claim_json(claim, articles[claim.article]) for claim in report.claims],
        "facts": [_fact_json(fact, number, numbers) for number, fact in enumerate(report.facts, 1)],
        "findings": [_finding_json(finding, numbers) for finding in report.findings],
        **_put_aside(report, numbers),
        "unresolved": [_unresolved_json(each, articles[each.mention.article]) for each in report.unresolved],
    }
    listed = "".join(f'"{name}": [{_rows(rows)}],\n' for name, rows in parts.items())
    return f'{{"schema_version": {SCHEMA_VERSION},\n{listed}"summary": {dumped(_summary_json(report))}}}\n'


def readings_json(article: Article, readings: Sequence[Reading]) -> str:
    """The figures and dates of an article on one line."""
    line: Json = {
        "id": article.id,
        "language": article.language,
        "published": iso(article.published),
        "mentions": [_reading_json(reading) for reading in readings],
    }
    return dumped(line) + "\n"


def _rows(rows: Sequence[Json]) -> str:
    """The rows of a list, each on its own line: fast to write and good to compare."""
    return ",".join(f"\n {dumped(row)}" for row in rows)


def _article_json(article: Article) -> Json:
    return {
        "id": article.id,
        "story": article.story,
        "language": article.language,
        "published": iso(article.published),
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "path": article.path,
    }


def claim_json(claim: Claim, article: Article) -> Json:
    """A claim in the form of the contract, without its number."""
    return {
        "article": claim.article,
        **_spanned(claim.mention, article),
        "english": claim.english,
        "kind": claim.kind.value,
        "value": value_json(claim.value),
        "about": claim.about,
        "direction": claim.direction and claim.direction.value,
        "role": claim.role and claim.role.value,
        "qualifiers": sorted(claim.qualifiers),
        "speaker": claim.speaker,
        "sentence": article.text[claim.sentence.start : claim.sentence.end],
    }


def _spanned(mention: Mention, article: Article) -> Json:
    place = article.place(mention.span.start)
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "line": place.line,
        "column": place.column,
        "text": mention.surface,
    }


def _fact_json(fact: Fact, number: int, numbers: Mapping[str, str]) -> Json:
    return {
        "id": f"f{number}",
        "story": fact.story,
        "about": fact.about,
        "verdict": fact.verdict.value,
        "claims": [numbers[claim.id] for claim in fact.claims],
    }


def _finding_json(finding: Finding, numbers: Mapping[str, str]) -> Json:
    told: Json = {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "story": finding.story,
        "message": finding.message,
        "diagnosis": finding.diagnosis,
        "claims": [numbers[claim.id] for claim in finding.claims],
        "evidence": [evidence_json(row) for row in finding.evidence],
    }
    if finding.corrections:
        told["corrections"] = [_correction_json(each, numbers) for each in finding.corrections]
    return told


def _correction_json(draft: Correction, numbers: Mapping[str, str]) -> Json:
    return {"claim": numbers[draft.claim.id], "text": draft.text, "like": numbers[draft.like.id]}


def evidence_json(row: Evidence) -> Json:
    """One row of the waterfall."""
    return {"comparison": row.comparison, "level": row.level, "weight": round(row.weight, 2)}


def _put_aside(report: Report, numbers: Mapping[str, str]) -> Mapping[str, Sequence[Json]]:
    """The findings that are suppressed, and the suppressions that do nothing; neither key where there are none."""
    aside = [
        _finding_json(each.finding, numbers) | {"suppressed_by": _suppression_json(each.by)}
        for each in report.suppressed
    ]
    idle = [_suppression_json(each.suppression) | {"why": each.why, "detail": each.detail} for each in report.idle]
    return ({"suppressed": aside} if aside else {}) | ({"idle_suppressions": idle} if idle else {})


def _suppression_json(by: Suppression) -> Json:
    return {
        "origin": by.origin,
        "where": by.where,
        "rules": list(by.rules),
        "reason": by.reason,
        "until": iso(by.until),
    }


def _unresolved_json(unresolved: UnresolvedMention, article: Article) -> Json:
    mention = unresolved.mention
    return {"article": mention.article, **_spanned(mention, article), "kind": mention.kind, "reason": unresolved.reason}


def _summary_json(report: Report) -> Json:
    counted = [finding.severity for finding in report.findings]
    return {
        "articles": len(report.articles),
        "stories": len({article.story for article in report.articles}),
        "claims": len(report.claims),
        "facts": len(report.facts),
        "errors": counted.count(Severity.ERROR),
        "warnings": counted.count(Severity.WARNING),
        "notes": counted.count(Severity.NOTE),
        "unresolved": len(report.unresolved),
    }


def _reading_json(reading: Reading) -> Json:
    mention = reading.mention
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.surface,
        "kind": mention.kind.value,
        "english": reading.english,
        "value": value_json(reading.value),
    }
