"""JUnit XML: a suite a story; a case that passes where the story holds no contradiction, else a case a finding."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from factcheck.model.report import Finding, Report, Severity
from factcheck.render.formats import Presentation
from factcheck.render.places import primary_first, worst_first
from factcheck.render.quote import Desk
from factcheck.render.telling import told

IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML document can hold, not even as a reference (XML 1.0, section 2.2)."""


@dataclass(frozen=True, slots=True)
class Case:
    """One test: what it is called, how it ended (`failure`, `skipped` or empty for passed), and why."""

    name: str
    suite: str
    ended: str = ""
    kind: str = ""
    message: str = ""
    text: str = ""


def rendered(report: Report, presentation: Presentation) -> str:
    """The suites; a finding below what fails the run is a skipped case, so that it shows and does not fail."""
    suites: dict[str, list[Case]] = {story: [] for story in sorted({article.story for article in report.articles})}
    for case in _cases(report, presentation):
        suites.setdefault(case.suite, []).append(case)
    for story, cases in suites.items():
        if not cases:
            cases.append(Case("no contradiction", story))
    total = [case for cases in suites.values() for case in cases]
    listed = "".join(_suite(story, cases) for story, cases in suites.items())
    counted = _attributes({"name": "factcheck", **_counts(total, ("tests", "failures", "errors"))})
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites{counted}>\n{listed}</testsuites>\n'


def _cases(report: Report, presentation: Presentation) -> Iterator[Case]:
    desk = Desk.of(report.articles)
    settle = presentation.advice()
    for problem in presentation.problems:
        yield Case("could be checked", "factcheck", "failure", "unchecked", problem, problem)
    for finding in worst_first(report.findings):
        claims = primary_first(finding, desk.articles, presentation.primary)
        text = told(finding, claims, desk, settle.get(finding.rule, ""))
        ended = "failure" if _fails(finding, presentation.fail_on) else "skipped"
        yield Case(f"{finding.rule}: {finding.message}", finding.story, ended, finding.rule, finding.message, text)
    for idle in report.idle:
        ended = "failure" if presentation.fail_on_idle else "skipped"
        yield Case("suppressions are needed", "factcheck", ended, idle.why, str(idle), str(idle))
    for put_aside in report.suppressed:
        finding, reason = put_aside.finding, f"suppressed: {put_aside.by.reason}"
        yield Case(f"{finding.rule}: {finding.message}", finding.story, "skipped", finding.rule, reason, reason)


def _fails(finding: Finding, fail_on: Severity | None) -> bool:
    return fail_on is not None and finding.severity >= fail_on


def _suite(story: str, cases: list[Case]) -> str:
    counted = _attributes({"name": story, **_counts(cases, ("tests", "failures", "errors", "skipped"))})
    return f"<testsuite{counted}>\n{''.join(map(_case, cases))}</testsuite>\n"


def _case(case: Case) -> str:
    head = f"<testcase{_attributes({'name': case.name, 'classname': case.suite})}"
    if not case.ended:
        return f"{head}/>\n"
    why = _attributes({"type": case.kind, "message": case.message})
    return f"{head}>\n<{case.ended}{why}>{escape(_possible(case.text))}</{case.ended}>\n</testcase>\n"


def _counts(cases: Iterable[Case], names: Iterable[str]) -> dict[str, str]:
    ended = [case.ended for case in cases]
    counted = {"tests": len(ended), "failures": ended.count("failure"), "errors": 0, "skipped": ended.count("skipped")}
    return {name: str(counted[name]) for name in names}


def _attributes(values: dict[str, str]) -> str:
    return "".join(f" {name}={quoteattr(_possible(value))}" for name, value in values.items())


def _possible(text: str) -> str:
    return IMPOSSIBLE.sub("\ufffd", text)
