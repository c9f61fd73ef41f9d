"""Markdown for a comment on a pull request or the summary of a job: what was found, worst first, with both quotes."""

import re
from collections.abc import Iterator

from factcheck.model.claim import Claim
from factcheck.model.report import Finding, Report, Severity, Verdict
from factcheck.render.formats import Presentation
from factcheck.render.places import path_from, primary_first, worst_first
from factcheck.render.quote import Desk
from factcheck.render.signs import on_one_line
from factcheck.render.telling import counted, sentence, told_articles

SIGNS = {Severity.ERROR: "❌", Severity.WARNING: "⚠️", Severity.NOTE: "ℹ️"}

MOST = 50
"""How many findings are shown: a comment may have 65,536 signs, the summary of a job one megabyte."""

LONGEST = 400
"""How many signs of a sentence are quoted before and behind its figure together."""

MARKUP = re.compile(r"[\\`*_{}\[\]()#!|~<>&$^]")


def rendered(report: Report, presentation: Presentation) -> str:
    """The report as GitHub and GitLab show it; nothing that an article says is markup, a mention or a link in it."""
    return "".join(f"{line}\n" for line in _lines(report, presentation))


def _lines(report: Report, presentation: Presentation) -> Iterator[str]:
    yield f"### factcheck: {_headline(report, presentation)}"
    for problem in presentation.problems:
        yield from ("", f"🚫 **not checked**: {_text(problem)}")
    desk = Desk.of(report.articles)
    found = worst_first(report.findings)
    advice = presentation.advice()
    for finding in found[:MOST]:
        yield from _finding(finding, desk, presentation, advice.get(finding.rule, ""))
    if len(found) > MOST:
        yield from ("", f"… and {len(found) - MOST} more.")
    for idle in report.idle:
        yield from ("", f"⚠️ {_text(str(idle))}")
    yield from ("", f"_{_counts(report)}_")


def _headline(report: Report, presentation: Presentation) -> str:
    if not report.findings:
        return "something could not be checked" if presentation.problems else "no contradiction found"
    severities = [finding.severity for finding in report.findings]
    several = ((severity, severities.count(severity)) for severity in reversed(Severity))
    return ", ".join(counted(many, severity.value) for severity, many in several if many)


def _finding(finding: Finding, desk: Desk, presentation: Presentation, settle: str) -> Iterator[str]:
    yield from ("", f"#### {SIGNS[finding.severity]} {_text(finding.message)}", "")
    yield "| where | says | in English |"
    yield "|---|---|---|"
    for claim in primary_first(finding, desk.articles, presentation.primary):
        where = f"{_text(_place(claim, desk, presentation))}<br>{_text(desk.origin(claim.mention))}"
        yield f"| {where} | {_quote(claim, desk)} | **{_text(claim.english)}** |"
    for name, text in (("Why", finding.diagnosis), ("To settle", settle), ("Rule", finding.rule)):
        if text:
            yield from ("", f"{name}: {_text(text)}")


def _place(claim: Claim, desk: Desk, presentation: Presentation) -> str:
    article = desk.articles[claim.article]
    path = path_from(presentation.folder, article)
    return article.id if path is None else f"{path}:{article.place(claim.mention.span.start).line}"


def _quote(claim: Claim, desk: Desk) -> str:
    """The sentence with its figure in bold, cut to a bearable length around it."""
    text, span, (start, end) = desk.articles[claim.article].text, claim.mention.span, claim.passage
    if len(sentence(claim, desk)) > LONGEST:
        start, end = max(start, span.start - LONGEST // 2), min(end, span.end + LONGEST // 2)
    before, after = text[start : span.start], text[span.end : end]
    return f"{_text(before).lstrip()}**{_text(claim.mention.surface)}**{_text(after).rstrip()}"


def _counts(report: Report) -> str:
    agreed = sum(fact.verdict is Verdict.AGREEMENT for fact in report.facts)
    aside = f", {len(report.suppressed)} suppressed" if report.suppressed else ""
    return f"{told_articles(report)}: {counted(len(report.claims), 'claim')}, {agreed} agreed{aside}"


def _text(text: str) -> str:
    """Text as text: markup escaped, and no one notified or linked to by an article that says so."""
    escaped = MARKUP.sub(lambda match: f"&#{ord(match[0])};", on_one_line(text))
    return escaped.replace("@", "@&#8203;").replace("://", "&#58;//").replace("www.", "www&#46;")
