"""What is kept of articles and reports is what they were, and nothing else is believed."""

import json
from dataclasses import fields, replace
from functools import cache

import pytest

from factcheck.checking import check
from factcheck.config import Config, Ignored
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.gist import Gist, gist
from factcheck.model.report import Correction, Fact, Finding, Report
from factcheck.model.suppression import Origin, Suppression
from factcheck.run.records import UnfitError, read_as, report_of, report_record, written
from tests.benchmark.material import written as articles


@cache
def stories() -> dict[str, list[Article]]:
    """The articles of `fixtures/`, by story; one of each speaks of itself."""
    told: dict[str, list[Article]] = {}
    for article in articles():
        told.setdefault(article.story, []).append(article)
    return told


CONFIG = Config(ignored=(Ignored("scale-slip", Suppression(Origin.CONFIGURATION, "here", (), "known")),))


def again(record: object) -> object:
    """A record as a file gives it back."""
    return json.loads(json.dumps(record, ensure_ascii=False))


def unseen(claim: Claim) -> Claim:
    """A claim without what the recogniser saw of it."""
    return replace(claim, mention=replace(claim.mention, parts=()))


@pytest.mark.parametrize(
    "story", ["majority", "scale-slip", "toll-update", "weekday-slip", "cup-final", "ferry-timetable"]
)
def test_report_is_what_it_was(story: str) -> None:
    """Each claim, fact, finding, draft and suppression, and its gist."""
    report = check(stories()[story], CONFIG)
    kept = report_of(again(report_record(report)), report.articles)
    assert kept.claims == tuple(map(unseen, report.claims))
    assert [(each.id, each.about, each.verdict, [*map(unseen, each.claims)]) for each in report.facts] == [
        (each.id, each.about, each.verdict, [*each.claims]) for each in kept.facts
    ]
    assert [replace(each, claims=(), corrections=()) for each in report.findings] == [
        replace(each, claims=(), corrections=()) for each in kept.findings
    ]
    assert [(draft.claim.id, draft.text) for each in report.findings for draft in each.corrections] == [
        (draft.claim.id, draft.text) for each in kept.findings for draft in each.corrections
    ]
    assert len(report.suppressed) == len(kept.suppressed)
    assert kept.idle == report.idle
    assert read_as(Gist, again(written(gist(report)))) == gist(kept)


def test_every_field_of_what_is_found_is_kept() -> None:
    """Who gives a finding or a fact another field adds it to `run.records`, and here."""
    held = {kind: [each.name for each in fields(kind)] for kind in (Report, Finding, Fact, Correction)}
    assert held == {
        Report: ["articles", "claims", "facts", "findings", "unresolved", "suppressed", "idle"],
        Finding: ["rule", "severity", "story", "message", "diagnosis", "claims", "evidence", "corrections", "opposed"],
        Fact: ["id", "story", "about", "verdict", "claims"],
        Correction: ["claim", "text", "like"],
    }


def test_article_is_what_it_was() -> None:
    """With its day, its anchors and its passages."""
    for article in articles():
        assert read_as(Article, again(written(article))) == article


@pytest.mark.parametrize(
    "record",
    [
        None,
        42,
        [],
        {},
        ["a"],
        [[], [], [], [], []],
        [[[1]], [], [], [], [], []],
        [[], [["f1", "s", "", "agreement", [3]]], [], [], [], []],
    ],
)
def test_what_is_no_record_is_refused(record: object) -> None:
    """Whatever it is."""
    with pytest.raises(UnfitError):
        report_of(record, ())


def test_report_without_anything_is_a_record() -> None:
    """Nothing found is a result as well."""
    assert report_of(again(report_record(Report((), (), (), ()))), ()) == Report((), (), (), ())
