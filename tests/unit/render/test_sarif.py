"""SARIF: valid as the standard's schema has it, and every region is where the file has the words."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Schema

from factcheck.model.report import Report, Suppressed
from factcheck.model.suppression import Idle, Lapse, Origin, Suppression
from factcheck.render import sarif
from factcheck.render.formats import Presentation
from tests.unit.render.story import REPORT


def run_of(report: Report, presentation: Presentation) -> dict[str, Any]:
    """The run of a report, validated."""
    text = sarif.rendered(report, presentation)
    Schema.model_validate_json(text)
    (run,) = json.loads(text)["runs"]
    assert isinstance(run, dict)
    return run


def locations(run: dict[str, Any]) -> list[dict[str, Any]]:
    """Every physical location of a run's results."""
    listed = [each for result in run["results"] for each in [*result["locations"], *result.get("relatedLocations", [])]]
    return [each["physicalLocation"] for each in listed]


def test_regions_are_utf_16_columns_of_the_file(folder: Path, report: Report, presentation: Presentation) -> None:
    """Front matter, CRLF, emoji, marks and no-break spaces included; a record has a line and nothing else."""
    found = []
    for place in locations(run_of(report, presentation)):
        path, region = unquote(place["artifactLocation"]["uri"]), place["region"]
        line = (folder / path).read_bytes().split(b"\n")[region["startLine"] - 1].decode()
        units = line.encode("utf-16-le")
        if "startColumn" in region:
            words = units[2 * region["startColumn"] - 2 : 2 * region["endColumn"] - 2].decode("utf-16-le")
            assert words == region["snippet"]["text"]
            found.append(words)
        else:
            assert (path, region) == ("d.jsonl", {"startLine": 2})
    assert found == ["42.000\u00a0Dollar im Monat", "$24,000 per month", "3億ドル"]


def test_paths_are_relative_and_quoted(report: Report, presentation: Presentation) -> None:
    """From the root of the checkout, which stays unnamed."""
    run = run_of(report, replace(presentation, folder="news"))
    uris = {place["artifactLocation"]["uri"] for place in locations(run)}
    assert uris == {
        "news/a%20b/%C3%A4,%20%E5%84%84.de.md",
        "news/b.en.md",
        "news/c.ja.md",
        "news/d.jsonl",
    }
    assert {place["artifactLocation"]["uriBaseId"] for place in locations(run)} == {"%SRCROOT%"}
    assert "uri" not in run["originalUriBaseIds"]["%SRCROOT%"]


def test_message_links_to_the_other_source(report: Report, presentation: Presentation) -> None:
    """And brackets of the text are no links."""
    bracketed = replace(report, findings=tuple(replace(each, message="a [b](1)") for each in report.findings))
    for result in run_of(bracketed, presentation)["results"]:
        assert [each["id"] for each in result["relatedLocations"]] == [1]
        assert result["message"]["text"].startswith("a \\[b\\](1)\n")
        assert "](1)" in result["message"]["text"].partition("\n")[2]


def test_primary_article_is_where_the_result_lands(report: Report, presentation: Presentation) -> None:
    """The others are related to it."""
    for primary in ("a b/ä, 億.de.md", "b.en.md"):
        run = run_of(report, replace(presentation, primary=frozenset({primary})))
        place = run["results"][0]["locations"][0]["physicalLocation"]
        assert unquote(place["artifactLocation"]["uri"]) == primary


def test_rules_are_referred_to_by_their_place(report: Report, presentation: Presentation) -> None:
    """Each result names a rule that explains itself."""
    run = run_of(report, presentation)
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert all(rule["help"]["text"] and rule["shortDescription"]["text"] for rule in rules)


def test_what_was_put_aside_is_told_as_such() -> None:
    """With its reason; only the other findings have none."""
    by = Suppression(Origin.BASELINE, "baseline.json", ("amount-conflict",), "both are right")
    note, conflict = REPORT.findings
    run = run_of(replace(REPORT, findings=(note,), suppressed=(Suppressed(conflict, by),)), Presentation())
    assert [result.get("suppressions") for result in run["results"]] == [
        [{"kind": "external", "justification": "both are right"}],
        None,
    ]


def test_suppression_that_does_nothing_is_a_notification() -> None:
    """A warning; the run was a success."""
    by = Suppression(Origin.BASELINE, "known.json", ("amount-conflict",), "both are right")
    report = replace(REPORT, idle=(Idle(by, Lapse.STALE, "it is not found"),))
    (invocation,) = run_of(report, Presentation())["invocations"]
    assert invocation == {
        "executionSuccessful": True,
        "toolExecutionNotifications": [
            {"level": "warning", "message": {"text": "known.json: this suppression is stale: it is not found"}}
        ],
    }


def test_what_was_not_checked_is_a_notification() -> None:
    """And the run was no success."""
    (invocation,) = run_of(Report((), (), (), ()), Presentation(problems=("x.md: holds no text",)))["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "x.md: holds no text"


@pytest.mark.parametrize("empty", [Report((), (), (), ()), replace(REPORT, findings=())])
def test_nothing_found_is_an_empty_list(empty: Report, presentation: Presentation) -> None:
    """Which closes all alerts; a missing list would not."""
    assert run_of(empty, presentation)["results"] == []


def test_article_without_a_file_has_a_name() -> None:
    """Standard input."""
    unfiled = replace(REPORT, articles=tuple(replace(each, path=None) for each in REPORT.articles))
    for result in run_of(unfiled, Presentation())["results"]:
        assert "physicalLocation" not in result["locations"][0]
        assert result["locations"][0]["logicalLocations"][0]["name"] == "anzeiger"
