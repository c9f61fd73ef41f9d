"""JSON for other programs."""

import json
from dataclasses import replace
from typing import Any

from factcheck.model.mention import Kind, Reading
from factcheck.model.report import Correction, Report, Verdict
from factcheck.model.value import Granularity, Hedge, Part, Unresolved
from factcheck.render.machine import readings_json, report_json
from tests.schemas import validator
from tests.unit.render.story import FEES, GERMAN, REPORT, SEVENS


def test_drafts_stand_with_their_finding() -> None:
    """Each by the claims that it is made of; a finding without any says nothing of them."""
    draft = Correction(FEES[0], "24.000 Dollar im Monat", FEES[1])
    findings = (REPORT.findings[0], replace(REPORT.findings[1], corrections=(draft,)))
    document = json.loads(report_json(replace(REPORT, findings=findings)))
    validator("check.schema.json").validate(document)
    assert "corrections" not in document["findings"][0]
    assert document["findings"][1]["corrections"] == [{"claim": "c1", "text": "24.000 Dollar im Monat", "like": "c3"}]


def test_report_is_what_the_schema_says() -> None:
    """And its numbers are those of the report's order."""
    document = json.loads(report_json(REPORT))
    validator("check.schema.json").validate(document)
    assert [claim["id"] for claim in document["claims"]] == ["c1", "c2", "c3", "c4"]
    assert document["facts"][1] == {
        "id": "f2",
        "story": "fee",
        "about": "objections",
        "verdict": "agreement",
        "claims": ["c2", "c4"],
    }
    assert document["findings"][1]["claims"] == ["c1", "c3"]
    assert document["findings"][1]["evidence"][0] == {"comparison": "concept", "level": "API fee", "weight": 4.06}
    assert document["summary"] == {
        "articles": 2,
        "stories": 1,
        "claims": 4,
        "facts": 2,
        "errors": 1,
        "warnings": 0,
        "notes": 1,
        "unresolved": 1,
    }


def test_claim_has_offsets_of_the_text_and_a_place_in_the_file() -> None:
    """A record has no column of its own."""
    german, _, japanese, _ = json.loads(report_json(REPORT))["claims"]
    assert GERMAN.text[german["start"] : german["end"]] == german["text"] == "42.000 Dollar im Monat"
    assert (german["line"], german["column"]) == (6, 19)
    assert (japanese["line"], japanese["column"]) == (2, None)
    assert german["sentence"] == "Der Zugang kostet 42.000 Dollar im Monat. Es gab 7 Einwände."


def test_readings_stand_on_one_line() -> None:
    """One article, one line, valid, the unresolved with its reason."""
    readings = [
        Reading(FEES[0].mention, FEES[0].value, FEES[0].english),
        Reading(SEVENS[0].mention, Unresolved("why"), "7"),
    ]
    text = readings_json(replace(GERMAN, text=GERMAN.text), readings)
    assert text.count("\n") == 1
    document = json.loads(text)
    validator("normalise.schema.json").validate(document)
    assert document["mentions"][1]["value"] == {"unresolved": "why"}


def test_empty_report_is_valid() -> None:
    """Nothing in, nothing found."""
    validator("check.schema.json").validate(json.loads(report_json(Report((), (), (), ()))))


def test_schema_names_what_the_model_knows() -> None:
    """A value of the model that the schema does not know would be invalid output."""
    readings: Any = validator("normalise.schema.json").schema
    report: Any = validator("check.schema.json").schema
    known = readings["$defs"]
    assert known["mention"]["properties"]["kind"]["enum"] == list(Kind)
    assert known["figure"]["properties"]["hedge"]["enum"] == [*Hedge, None]
    assert known["parts"]["properties"]["granularity"]["enum"] == list(Granularity)
    assert known["parts"]["properties"]["part"]["enum"] == list(Part)
    assert report["$defs"]["fact"]["properties"]["verdict"]["enum"] == list(Verdict)
