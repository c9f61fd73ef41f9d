"""SARIF 2.1.0, for the code scanning of GitHub and for editors."""

import re
from collections.abc import Iterator, Mapping, Sequence

from factcheck import __version__
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.fingerprint import fingerprints
from factcheck.model.place import Unit
from factcheck.model.report import Finding, Report
from factcheck.model.suppression import Idle, Origin, Suppression
from factcheck.render.formats import Explained, Presentation
from factcheck.render.places import path_from, primary_first, region, worst_first
from factcheck.render.quote import Desk
from factcheck.render.signs import on_one_line
from factcheck.render.telling import cited
from factcheck.render.values import Json, dumped

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
BASE = "%SRCROOT%"
"""The root of the checkout, as GitHub names it; where it lies is nobody's business."""

KINDS = {Origin.ARTICLE: "inSource", Origin.CONFIGURATION: "external", Origin.BASELINE: "external"}
UNSAFE = re.compile(rb"[^A-Za-z0-9._~!$&'()*+,;=@/-]")
"""Bytes of a path that a URI writes in hexadecimal (RFC 3986, section 3.3; a colon may not stand in a first part)."""


def rendered(report: Report, presentation: Presentation) -> str:
    """One run with its rules, its findings, those put aside, and what could not be checked."""
    run: Json = {
        "tool": {"driver": _driver(presentation.rules)},
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "originalUriBaseIds": {BASE: {"description": {"text": "The root of the checkout."}}},
        "invocations": [_invocation(presentation.problems, report.idle)],
        "results": list(_results(report, presentation)),
    }
    document: Json = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return dumped(document, indent=1) + "\n"


def _driver(rules: Sequence[Explained]) -> Json:
    return {"name": "factcheck", "semanticVersion": __version__, "rules": [_rule(rule) for rule in rules]}


def _rule(rule: Explained) -> Json:
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.meaning.splitlines()[0]},
        "fullDescription": {"text": rule.meaning},
        "help": {"text": f"{rule.example}\n\nTo settle:\n{rule.settle}"},
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _invocation(problems: Sequence[str], idle: Sequence[Idle]) -> Json:
    told = [("error", problem) for problem in problems] + [("warning", str(each)) for each in idle]
    notes = [{"level": level, "message": {"text": on_one_line(text)}} for level, text in told]
    return {"executionSuccessful": not problems} | ({"toolExecutionNotifications": notes} if notes else {})


def _results(report: Report, presentation: Presentation) -> Iterator[Json]:
    desk = Desk.of(report.articles)
    places = {rule.name: index for index, rule in enumerate(presentation.rules)}
    aside: dict[int, Suppression] = {id(each.finding): each.by for each in report.suppressed}
    found = worst_first([*report.findings, *(each.finding for each in report.suppressed)])
    for finding, mark in zip(found, fingerprints(found), strict=True):
        result = _result(finding, desk, presentation) | {"partialFingerprints": {"factcheck/v1": mark}}
        if finding.rule in places:
            result["ruleIndex"] = places[finding.rule]
        by = aside.get(id(finding))
        yield result | ({"suppressions": [_suppression(by)]} if by else {})


def _result(finding: Finding, desk: Desk, presentation: Presentation) -> Json:
    first, *others = primary_first(finding, desk.articles, presentation.primary)
    told = [finding.message, cited(first, desk), *(cited(other, desk) for other in others)]
    lines = [_escaped(line) for line in told]
    lines[2:] = [f"[{line}]({number})" for number, line in enumerate(lines[2:], 1)]
    if finding.diagnosis:
        lines.append(_escaped(f"why: {finding.diagnosis}"))
    result: Json = {
        "ruleId": finding.rule,
        "level": finding.severity.value,
        "message": {"text": "\n".join(lines)},
        "locations": [_location(first, desk.articles, presentation.folder)],
        "properties": {"story": finding.story},
    }
    related = [
        _location(other, desk.articles, presentation.folder)
        | {"id": number, "message": {"text": _escaped(cited(other, desk))}}
        for number, other in enumerate(others, 1)
    ]
    return result | ({"relatedLocations": related} if related else {})


def _location(claim: Claim, articles: Mapping[str, Article], folder: str) -> Json:
    article = articles[claim.article]
    path = path_from(folder, article)
    named: Json = {"logicalLocations": [{"name": on_one_line(article.id), "kind": "article"}]}
    if path is None:
        return named
    artifact = {"uri": _uri(path)} | ({} if path.startswith("../") else {"uriBaseId": BASE})
    place: Json = {"artifactLocation": artifact, "region": _region(claim, article)}
    return {"physicalLocation": place} | named


def _region(claim: Claim, article: Article) -> Json:
    found = region(article, claim.mention.span, Unit.UTF16)
    if found.column is None:
        return {"startLine": found.line}
    return {
        "startLine": found.line,
        "startColumn": found.column,
        "endLine": found.end_line,
        "endColumn": found.end_column,
        "snippet": {"text": claim.mention.surface},
    }


def _uri(path: str) -> str:
    return UNSAFE.sub(lambda match: b"%%%02X" % match[0][0], path.encode("utf-8", "replace")).decode("ascii")


def _escaped(text: str) -> str:
    """Plain text in a message, in which brackets would begin a link (SARIF, section 3.11.6)."""
    return re.sub(r"([\\\[\]])", r"\\\1", on_one_line(text))


def _suppression(by: Suppression) -> Json:
    return {"kind": KINDS[by.origin], "justification": on_one_line(by.reason)}
