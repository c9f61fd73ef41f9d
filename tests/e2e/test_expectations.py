"""Every story of `fixtures/` comes out as its `story.toml` says: judged by a reader, not by an earlier run.

What comes out is what is kept of it: `test_stories` holds the real command to that, byte for byte.
"""

import json
import re
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.snapshots import EXPECTED

STORIES = Path(__file__).parents[2] / "fixtures"
NAMES = sorted(path.parent.name for path in STORIES.glob("*/story.toml"))
WEEKDAY = re.compile(r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\d+ [A-Z])")

Json = dict[str, Any]


@cache
def expectation(name: str) -> Json:
    """What the story's author says of it."""
    return tomllib.loads((STORIES / name / "story.toml").read_text("utf-8"))


@cache
def run(name: str) -> tuple[int, Json]:
    """The exit status of `factcheck check` on the story, and what it says in JSON: as kept, which it is held to."""
    kept = EXPECTED / name
    return int((kept / "status").read_text("utf-8")), json.loads((kept / "check.json").read_text("utf-8"))


def values(report: Json, found: Json) -> Counter[str]:
    """The English values of the claims of a finding or a fact; a weekday before a whole date is left out."""
    english = {claim["id"]: WEEKDAY.sub("", claim["english"]) for claim in report["claims"]}
    return Counter(english[claim] for claim in found["claims"])


def meets(report: Json, found: Json, wanted: Json) -> bool:
    """Whether a finding is the wanted one: its rule, its severity, all values, and no other value."""
    severities = wanted["severity"] if isinstance(wanted["severity"], list) else [wanted["severity"]]
    return (
        found["rule"] == wanted["rule"]
        and found["severity"] in severities
        and set(values(report, found)) == set(wanted["values"])
        and re.search(wanted.get("diagnosis", ""), found["diagnosis"], re.IGNORECASE) is not None
    )


@pytest.mark.parametrize("name", NAMES)
def test_story_ends_with_its_status(name: str) -> None:
    """The exit status is the one that the story says."""
    assert expectation(name)["status"] == run(name)[0]


@pytest.mark.parametrize("name", NAMES)
def test_story_has_every_finding_that_it_names(name: str) -> None:
    """Each finding comes with its rule, severity and values."""
    report = run(name)[1]
    wanted = expectation(name).get("finding", [])
    missing = [want for want in wanted if not any(meets(report, found, want) for found in report["findings"])]
    assert missing == [], [(f["rule"], f["severity"], dict(values(report, f))) for f in report["findings"]]


@pytest.mark.parametrize("name", NAMES)
def test_story_has_no_other_error(name: str) -> None:
    """Nothing is accused that the story does not name; a silent story has no finding at all."""
    report = run(name)[1]
    wanted = expectation(name).get("finding", [])
    silent = expectation(name).get("silent", False)
    others = [
        (found["rule"], found["severity"], dict(values(report, found)))
        for found in report["findings"]
        if (silent or found["severity"] == "error") and not any(meets(report, found, want) for want in wanted)
    ]
    assert others == []


@pytest.mark.parametrize("name", NAMES)
def test_story_has_every_agreement_that_it_names(name: str) -> None:
    """Figures that say the same stand in one fact, with the verdict "agreement"."""
    report = run(name)[1]
    agreed = [values(report, fact) for fact in report["facts"] if fact["verdict"] == "agreement"]
    wanted = [Counter(row["values"]) for row in expectation(name).get("agreement", [])]
    assert [want for want in wanted if not any(want <= have for have in agreed)] == []


@pytest.mark.parametrize("name", [name for name in NAMES if "outlier" in str(expectation(name))])
def test_finding_names_the_article_that_stands_alone(name: str) -> None:
    """With three articles or more, the figure that one of them tells alone is quoted from that article."""
    report = run(name)[1]
    told = {(claim["id"], claim["english"]): claim["article"] for claim in report["claims"]}
    for want in (found for found in expectation(name)["finding"] if "outlier" in found):
        found = next(found for found in report["findings"] if meets(report, found, want))
        tellers = [told.get((claim, want["outlier"]["value"])) for claim in found["claims"]]
        assert [want["outlier"]["article"] in teller for teller in tellers if teller is not None] == [True]
