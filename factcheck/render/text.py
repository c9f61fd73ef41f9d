"""A report for an editor, as text: what to look at first comes first."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from factcheck.model.report import Evidence, Fact, Finding, Report, Severity, Verdict
from factcheck.render.formats import Presentation
from factcheck.render.lines import EMPTY, Line, Piece, Style, line, padded, plain
from factcheck.render.places import worst_first
from factcheck.render.quote import COLUMNS, Desk, quoted
from factcheck.render.signs import on_one_line, width
from factcheck.render.telling import counted, told_articles

STYLES = {Severity.ERROR: Style.ERROR, Severity.WARNING: Style.WARNING, Severity.NOTE: Style.NOTE}

REASONS = 4
"""How many rows of evidence a finding names; `explain` shows them all."""

WIDEST = 40
"""Columns of the widest cell of a table."""


def rendered(report: Report, presentation: Presentation) -> str:
    """The report for a terminal or a file; rich is asked for the colours only where they are wanted."""
    lines = report_lines(report, presentation.advice(), explain=presentation.explain, brief=presentation.brief)
    if not presentation.colour:
        return plain(lines)
    from factcheck.display import coloured

    return coloured(lines)


def report_lines(
    report: Report, advice: Mapping[str, str], *, explain: bool = False, brief: bool = False
) -> Iterator[Line]:
    """The report: findings worst first, agreements, what could not be resolved, counts; in brief the findings alone.

    `advice` says for a rule how a finding of it is settled; `explain` shows the evidence of every pairing in full.
    """
    desk = Desk.of(report.articles)
    for finding in worst_first(report.findings):
        yield from _finding(finding, desk, advice.get(finding.rule, ""), explain=explain)
        yield EMPTY
    if brief:
        return
    yield from _agreements([fact for fact in report.facts if fact.verdict is Verdict.AGREEMENT], desk)
    yield from _unresolved(report, desk)
    yield line(_counts(report))


def _finding(finding: Finding, desk: Desk, settle: str, *, explain: bool) -> Iterator[Line]:
    style = STYLES[finding.severity]
    yield line(Piece(f"{finding.severity}[{finding.rule}]", style), Piece(f": {finding.message}", Style.HEADLINE))
    yield from quoted(finding, desk)
    yield from _notes({"why": finding.diagnosis, "paired by": _reasons(finding.evidence), "to settle": settle})
    if explain:
        yield from _waterfall(finding.evidence)


def _notes(notes: Mapping[str, str]) -> Iterator[Line]:
    for name, text in notes.items():
        if text:
            first, *others = textwrap.wrap(on_one_line(text), COLUMNS - len(name))
            yield line(Piece("   = ", Style.FRAME), Piece(name, Style.HEADLINE), f": {first}")
            yield from (line(" " * (len(name) + 7), other) for other in others)


def _reasons(evidence: Sequence[Evidence]) -> str:
    """What speaks most for a pairing, in words; how the values stand to each other is what the finding is about."""
    speaking = (row for row in evidence if row.weight > 0 and row.comparison != "value")
    strongest = sorted(speaking, key=lambda row: -row.weight)
    return "; ".join(f"{row.comparison}: {row.level}" for row in strongest[:REASONS])


def _waterfall(evidence: Sequence[Evidence]) -> Iterator[Line]:
    """Every comparison, its level, and the bits that it adds or takes."""
    total = Evidence("total", "", sum(row.weight for row in evidence))
    rows = [*evidence, total]
    names = max(width(on_one_line(row.comparison)) for row in rows)
    levels = max(width(on_one_line(row.level)) for row in rows)
    for row in rows:
        cells = f"{padded(on_one_line(row.comparison), names)}  {padded(on_one_line(row.level), levels)}"
        yield line(Piece("   | ", Style.FRAME), f"{cells}  {row.weight:+6.1f} bits  {'#' * round(abs(row.weight))}")


def _agreements(facts: Sequence[Fact], desk: Desk) -> Iterator[Line]:
    """What the articles agree on: what it is about, the value, where it stands."""
    if not facts:
        return
    yield line(Piece(f"agreed ({len(facts)})", Style.AGREED))
    yield from _table([_agreement(fact, desk) for fact in facts])
    yield EMPTY


def _agreement(fact: Fact, desk: Desk) -> tuple[str, str, str]:
    values = dict.fromkeys(claim.english for claim in fact.claims)
    places = dict.fromkeys(desk.briefly_where(claim.mention) for claim in fact.claims)
    return fact.about or "–", " = ".join(values), ", ".join(places)


def _unresolved(report: Report, desk: Desk) -> Iterator[Line]:
    """What was found but not understood, and why."""
    if not report.unresolved:
        return
    yield line(Piece(f"not resolved ({len(report.unresolved)})", Style.NOTE))
    yield from _table(
        [(desk.briefly_where(each.mention), each.mention.surface, each.reason) for each in report.unresolved]
    )
    yield EMPTY


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[Line]:
    """Rows of cells in columns; the last column is as wide as it likes."""
    safe = [tuple(map(on_one_line, row)) for row in rows]
    columns = [min(WIDEST, max(width(cell) for cell in column)) for column in list(zip(*safe, strict=True))[:-1]]
    for row in safe:
        cells = (padded(cell, wide) for cell, wide in zip(row, columns, strict=False))
        yield line(Piece("  " + "  ".join([*cells, row[-1]])))


def _counts(report: Report) -> str:
    languages = sorted({article.language for article in report.articles})
    severities = [finding.severity for finding in report.findings]
    verdicts = [fact.verdict for fact in report.facts]
    named = f" ({', '.join(languages)})" if languages else ""
    found = (
        counted(len(report.claims), "claim"),
        f"{verdicts.count(Verdict.AGREEMENT)} agreed",
        counted(severities.count(Severity.ERROR), "error"),
        counted(severities.count(Severity.WARNING), "warning"),
        counted(severities.count(Severity.NOTE), "note"),
        f"{len(report.unresolved)} not resolved",
        *([f"{len(report.suppressed)} suppressed"] if report.suppressed else []),
    )
    return f"{told_articles(report)}{named}: {', '.join(found)}"
