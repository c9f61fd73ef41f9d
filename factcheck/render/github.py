"""Annotations of GitHub Actions: one workflow command a finding, which the runner shows beside the file."""

from collections.abc import Iterator, Mapping

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.place import Unit
from factcheck.model.report import Report, Severity
from factcheck.render.formats import Presentation
from factcheck.render.places import path_from, primary_first, region, worst_first
from factcheck.render.quote import Desk
from factcheck.render.signs import on_one_line
from factcheck.render.telling import told

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def rendered(report: Report, presentation: Presentation) -> str:
    """What was not checked, what is put aside in vain, the findings, worst first: the runner shows ten of a kind."""
    return "".join(f"{command}\n" for command in _commands(report, presentation))


def _commands(report: Report, presentation: Presentation) -> Iterator[str]:
    desk = Desk.of(report.articles)
    settle = presentation.advice()
    for problem in presentation.problems:
        yield _command("error", {"title": "factcheck: not checked"}, on_one_line(problem))
    for idle in report.idle:
        yield _command("warning", {"title": "factcheck: suppression"}, on_one_line(str(idle)))
    for finding in worst_first(report.findings):
        first, *others = primary_first(finding, desk.articles, presentation.primary)
        message = told(finding, [first, *others], desk, settle.get(finding.rule, ""))
        place = _place(first, desk.articles, presentation.folder)
        yield _command(COMMANDS[finding.severity], {**place, "title": f"factcheck: {finding.rule}"}, message)


def _place(claim: Claim, articles: Mapping[str, Article], folder: str) -> dict[str, str]:
    """Where the annotation lands; columns only within one line, as the runner demands."""
    article = articles[claim.article]
    path = path_from(folder, article)
    if path is None:
        return {}
    found = region(article, claim.mention.span, Unit.UTF16)
    place = {"file": path, "line": str(found.line), "endLine": str(found.end_line)}
    if found.column is not None and found.line == found.end_line:
        place |= {"col": str(found.column), "endColumn": str(found.end_column)}
    return place


def _command(name: str, properties: Mapping[str, str], message: str) -> str:
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {listed}::{_message(message)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
