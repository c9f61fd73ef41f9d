"""The baseline file: what is written is read back, reasons that people wrote are kept."""

import json

import pytest

from factcheck.config.baseline import KNOWN, baseline_text, baselined
from factcheck.errors import BadConfiguration
from factcheck.model.fingerprint import said
from tests.unit.render.story import REPORT


def test_what_is_written_is_read_back() -> None:
    """By what is said, with how many say it."""
    findings = (*REPORT.findings, REPORT.findings[0])
    entries = baselined(baseline_text(findings), "known.json")
    assert {(each.said, each.count) for each in entries} == {(said(findings[0]), 2), (said(findings[1]), 1)}
    assert {each.by.where for each in entries} == {"known.json"}
    assert {each.by.reason for each in entries} == {KNOWN}


def test_reasons_are_kept() -> None:
    """What a person wrote into the file outlives the next update."""
    document = json.loads(baseline_text(REPORT.findings))
    document["findings"][0]["reason"] = "net and gross"
    before = baselined(json.dumps(document), "known.json")
    after = json.loads(baseline_text(REPORT.findings, before))
    assert [entry["reason"] for entry in after["findings"]] == ["net and gross", KNOWN]


def test_order_does_not_depend_on_the_findings() -> None:
    """So that a review shows what changed."""
    assert baseline_text(REPORT.findings) == baseline_text(REPORT.findings[::-1])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", "it is not JSON"),
        ("[]", "is no baseline of version 1"),
        ('{"version": 2}', "is no baseline of version 1"),
        ('{"version": 1}', "it has no list of findings"),
        ('{"version": 1, "findings": [5]}', r"findings\[0\] is no entry"),
        (
            '{"version": 1, "findings": [{"rule": "x", "story": "s", "values": [], "count": true}]}',
            r"findings\[0\] is no entry",
        ),
        ('{"version": 1, "findings": [{"rule": "x", "story": "s", "values": 1}]}', r"findings\[0\] is no entry"),
        ('{"version": 1, "findings": [{"rule": "x", "story": "s", "values": [], "count": 0}]}', "is no entry"),
        ('{"version": 1, "findings": [{"rule": "x", "story": "s", "values": [], "line": 3}]}', "is no entry"),
    ],
)
def test_what_is_no_baseline_is_a_sentence(text: str, problem: str) -> None:
    """And hides nothing."""
    with pytest.raises(BadConfiguration, match=problem):
        baselined(text, "known.json")
