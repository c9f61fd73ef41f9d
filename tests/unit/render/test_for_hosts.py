"""What code hosts and review tools read: annotations of GitHub, code quality of GitLab, diagnostics of reviewdog.

The schemas are our own, after the formats' published descriptions, and stricter: no key that is not known.
"""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck.model.report import Report
from factcheck.model.suppression import Idle, Lapse, Origin, Suppression
from factcheck.render.formats import Presentation, rendered
from tests.unit.render.story import REPORT

LINE: dict[str, Any] = {"type": "integer", "minimum": 1}
TEXT: dict[str, Any] = {"type": "string", "minLength": 1}


def record(required: dict[str, Any], **optional: Any) -> dict[str, Any]:
    """The schema of an object with these keys and no others."""
    return {
        "type": "object",
        "required": list(required),
        "properties": required | optional,
        "additionalProperties": False,
    }


GITLAB = {
    "type": "array",
    "items": record(
        {
            "description": TEXT,
            "check_name": TEXT,
            "fingerprint": TEXT,
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": record({"path": TEXT, "lines": record({"begin": LINE}, end=LINE)}),
        }
    ),
}
POSITION = record({"line": LINE}, column=LINE)
RDJSON = record(
    {
        "source": record({"name": TEXT}, url=TEXT),
        "diagnostics": {
            "type": "array",
            "items": record(
                {
                    "message": TEXT,
                    "location": record({"path": TEXT, "range": record({"start": POSITION}, end=POSITION)}),
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": record({"value": TEXT}, url=TEXT),
                }
            ),
        },
    }
)
COMMAND = re.compile(r"::(?P<name>error|warning|notice) (?P<properties>[^:]+)::(?P<message>.*)")
PROPERTIES = {"file", "line", "endLine", "col", "endColumn", "title"}


def valid(schema: dict[str, Any], text: str) -> Any:
    """The document, validated."""
    document = json.loads(text)
    Draft202012Validator(schema).validate(document)
    return document


def unescaped(text: str) -> str:
    """What GitHub's runner makes of an escaped property or message."""
    for code, sign in (("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, sign)
    return text


def commands(text: str) -> list[dict[str, str]]:
    """The workflow commands of a text, one a line."""
    found = []
    for line in text.splitlines():
        match = COMMAND.fullmatch(line)
        assert match, line
        properties = dict(part.split("=", 1) for part in match["properties"].split(","))
        assert properties.keys() <= PROPERTIES
        found.append({name: unescaped(value) for name, value in {**properties, **match.groupdict()}.items()})
    return found


def line_of(folder: Path, path: str, number: int) -> bytes:
    """A line of a file as it lies on the disk."""
    return (folder / path).read_bytes().split(b"\n")[number - 1]


def test_github_shows_each_finding_beside_its_line(folder: Path, report: Report, presentation: Presentation) -> None:
    """Commas and colons in a path are escaped; the message has a line a quote."""
    first, second = commands(rendered("github", report, presentation))
    assert (first["name"], first["file"], first["title"]) == (
        "error",
        "a b/ä, 億.de.md",
        "factcheck: amount-conflict",
    )
    units = line_of(folder, first["file"], int(first["line"])).decode().encode("utf-16-le")
    words = units[2 * int(first["col"]) - 2 : 2 * int(first["endColumn"]) - 2].decode("utf-16-le")
    assert words == "42.000\u00a0Dollar im Monat"
    assert "“$24,000 per month”" in first["message"]
    assert first["message"].count("\n") >= 3
    assert second["file"] == "c.ja.md"


def test_github_record_has_a_line_and_no_column(report: Report, presentation: Presentation) -> None:
    """A column inside JSON would point nowhere."""
    changed = replace(presentation, primary=frozenset({"d.jsonl"}))
    (second,) = [each for each in commands(rendered("github", report, changed)) if each["file"] == "d.jsonl"]
    assert second["line"] == "2"
    assert "col" not in second


def test_github_command_cannot_be_broken_out_of() -> None:
    """Neither a newline nor a percent sign of a message ends it, and what was not checked is told as well."""
    nasty = replace(REPORT.findings[1], message="50% off\n::set-output name=x::y")
    told = rendered("github", replace(REPORT, findings=(nasty,)), Presentation(problems=("a:\n::error::b",)))
    problem, finding = commands(told)
    assert problem["message"] == "a: ::error::b"
    assert finding["message"].startswith("50% off ::set-output name=x::y\n")


def test_github_tells_of_idle_suppressions() -> None:
    """As a warning of the run."""
    by = Suppression(Origin.BASELINE, "known.json", (), "known")
    report = replace(REPORT, findings=(), idle=(Idle(by, Lapse.STALE, "it is not found"),))
    (told,) = commands(rendered("github", report))
    assert (told["name"], told["message"]) == ("warning", "known.json: this suppression is stale: it is not found")
    assert "this suppression is stale" in rendered("markdown", report)


def test_gitlab_report_is_valid(report: Report, presentation: Presentation) -> None:
    """With paths from the root of the checkout and fingerprints of their own."""
    issues = valid(GITLAB, rendered("gitlab", report, replace(presentation, folder="news")))
    assert [issue["location"] for issue in issues] == [
        {"path": "news/a b/ä, 億.de.md", "lines": {"begin": 8, "end": 8}},
        {"path": "news/c.ja.md", "lines": {"begin": 5, "end": 5}},
    ]
    assert len({issue["fingerprint"] for issue in issues}) == 2
    assert [issue["severity"] for issue in valid(GITLAB, rendered("gitlab", REPORT))] == ["critical", "info"]
    assert valid(GITLAB, rendered("gitlab", Report((), (), (), ()))) == []


def test_rdjson_columns_are_bytes(folder: Path, report: Report, presentation: Presentation) -> None:
    """Of the file as it lies on the disk."""
    first, second = valid(RDJSON, rendered("rdjson", report, presentation))["diagnostics"]
    for diagnostic, words in ((first, "42.000\u00a0Dollar im Monat"), (second, "3億ドル")):
        place = diagnostic["location"]
        start, end = place["range"]["start"], place["range"]["end"]
        line = line_of(folder, place["path"], start["line"])
        assert line[start["column"] - 1 : end["column"] - 1].decode() == words
    record = rendered("rdjson", report, replace(presentation, primary=frozenset({"d.jsonl"})))
    assert valid(RDJSON, record)["diagnostics"][1]["location"] == {"path": "d.jsonl", "range": {"start": {"line": 2}}}


@pytest.mark.parametrize("form", ["gitlab", "rdjson"])
def test_article_without_a_file_goes_by_its_name(form: str) -> None:
    """Standard input."""
    unfiled = replace(REPORT, articles=tuple(replace(each, path=None) for each in REPORT.articles))
    document = json.loads(rendered(form, unfiled))
    listed = document if form == "gitlab" else document["diagnostics"]
    assert [each["location"]["path"] for each in listed] == ["anzeiger", "anzeiger"]
