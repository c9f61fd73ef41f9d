"""JUnit XML: what pytest's own schema for it allows, and nothing else."""

import os
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from factcheck.model.report import Report, Severity, Suppressed
from factcheck.model.suppression import Idle, Lapse, Origin, Suppression
from factcheck.render import junit
from factcheck.render.formats import Presentation
from tests.unit.render.story import REPORT

COUNTS = {"name", "tests", "failures", "errors"}
CASE = {"failure", "skipped", "errors", "system-out", "system-err"}
CHILDREN = {"testsuites": {"testsuite"}, "testsuite": {"testcase"}, "testcase": CASE}
REQUIRED = {"testsuites": set[str](), "testsuite": COUNTS, "testcase": {"name"}}
WHY = {"type", "message"}
ALLOWED = {"testsuites": COUNTS | {"time"}, "testcase": {"name", "time", "classname", "group"}}
ALLOWED |= {"testsuite": COUNTS | {"skipped", "time", "file", "id"}, "failure": WHY, "skipped": WHY}
"""Elements and attributes of the schema by which pytest tests its own output, as far as they are of use here."""

FAILING = Presentation(fail_on=Severity.ERROR)


SCHEMA = Path(sys.prefix) / "share" / "junit-10.xsd"
"""Where `tools/junit_schema.sh` puts the schema by which pytest tests its own output."""


@cache
def schema() -> etree.XMLSchema:
    """pytest's own schema."""
    return etree.XMLSchema(etree.parse(SCHEMA))


@pytest.mark.skipif(not SCHEMA.exists() and "CI" not in os.environ, reason="pytest's schema of JUnit XML is not here")
def test_reports_are_valid_by_the_schema_of_pytest(report: Report, presentation: Presentation) -> None:
    """Also of what failed, was put aside, was not checked, or holds what XML cannot."""
    by = Suppression(Origin.ARTICLE, "a.md:3", ("amount-conflict",), "both are right")
    nasty = replace(REPORT.findings[1], message='<b> & "x" \x00\x1b\ufffe ]]> 🚀')
    for each in (
        junit.rendered(report, presentation),
        junit.rendered(REPORT, FAILING),
        junit.rendered(replace(REPORT, findings=(nasty,)), FAILING),
        junit.rendered(replace(REPORT, findings=(), suppressed=(Suppressed(REPORT.findings[1], by),)), FAILING),
        junit.rendered(replace(REPORT, findings=(), idle=(Idle(by, Lapse.STALE, "it is not found"),)), FAILING),
        junit.rendered(Report((), (), (), ()), Presentation(problems=("x.md: holds no text",))),
        junit.rendered(Report((), (), (), ()), Presentation()),
    ):
        schema().assertValid(etree.fromstring(each.encode()))


def valid(text: str) -> ET.Element:
    """The document, checked element by element."""
    root = ET.fromstring(text.encode())
    assert root.tag == "testsuites"
    for element in root.iter():
        assert {child.tag for child in element} <= CHILDREN.get(element.tag, set())
        assert REQUIRED.get(element.tag, set()) <= set(element.attrib) <= ALLOWED[element.tag]
    for suite in (root, *root.iter("testsuite")):
        cases = list(suite.iter("testcase"))
        assert int(suite.attrib["tests"]) == len(cases)
        assert int(suite.attrib["failures"]) == sum(case.find("failure") is not None for case in cases)
    return root


def test_error_fails_and_note_is_skipped() -> None:
    """As the exit status has it."""
    cases = list(valid(junit.rendered(REPORT, FAILING)).iter("testcase"))
    assert [[child.tag for child in case] for case in cases] == [["failure"], ["skipped"]]
    assert cases[0].attrib["classname"] == "fee"
    assert "“42.000 Dollar im Monat”" in str(cases[0][0].text)
    never = list(valid(junit.rendered(REPORT, Presentation())).iter("testcase"))
    assert [case[0].tag for case in never] == ["skipped", "skipped"]


def test_story_without_contradiction_passes() -> None:
    """A suite without a case would look as if nothing had been checked."""
    (case,) = valid(junit.rendered(replace(REPORT, findings=()), FAILING)).iter("testcase")
    assert (case.attrib["name"], list(case)) == ("no contradiction", [])


def test_what_was_not_checked_fails() -> None:
    """Even where no article was read at all."""
    problem = Presentation(problems=("x.md: holds no text",))
    (case,) = valid(junit.rendered(Report((), (), (), ()), problem)).iter("testcase")
    assert case[0].attrib == {"type": "unchecked", "message": "x.md: holds no text"}


def test_what_was_put_aside_is_skipped_with_its_reason() -> None:
    """And does not fail."""
    by = Suppression(Origin.ARTICLE, "a.md:3", ("amount-conflict",), "both are right")
    aside = replace(REPORT, findings=(), suppressed=(Suppressed(REPORT.findings[1], by),))
    (case,) = valid(junit.rendered(aside, FAILING)).iter("testcase")
    assert case[0].attrib["message"] == "suppressed: both are right"


def test_idle_suppression_fails_where_it_fails_the_run() -> None:
    """And is skipped elsewhere."""
    by = Suppression(Origin.ARTICLE, "a.md:3", ("amount-conflict",), "both are right")
    report = replace(REPORT, findings=(), idle=(Idle(by, Lapse.STALE, "it is not found"),))
    for presentation, ended in ((FAILING, "skipped"), (replace(FAILING, fail_on_idle=True), "failure")):
        *_, case = valid(junit.rendered(report, presentation)).iter("testcase")
        assert case[0].tag == ended
        assert case[0].attrib == {
            "type": "stale",
            "message": "a.md:3: this suppression is stale: it is not found",
        }


def test_every_text_can_be_told(report: Report, presentation: Presentation) -> None:
    """Emoji and marks as they are, markup escaped, what XML cannot hold replaced."""
    root = valid(junit.rendered(report, presentation))
    assert "3億ドル" in "".join(root.itertext())
    nasty = replace(REPORT.findings[1], message='<b> & "x" \x00\x1b\ufffe ]]> 🚀')
    (case,) = valid(junit.rendered(replace(REPORT, findings=(nasty,)), FAILING)).iter("testcase")
    assert case.attrib["name"] == 'amount-conflict: <b> & "x" \ufffd\ufffd\ufffd ]]> 🚀'
