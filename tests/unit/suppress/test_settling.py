"""Findings put aside: in the article, in the configuration, in a baseline; and suppressions that do nothing."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from factcheck.checking import check, normalise
from factcheck.config import Baselined, Config, Ignored
from factcheck.model.article import Article
from factcheck.model.fingerprint import said
from factcheck.model.place import Anchor
from factcheck.model.report import Report
from factcheck.model.suppression import Lapse, Origin, Suppression

GERMAN = "Lumio aus Aarhus verlangt 42.000 Dollar im Monat für den Zugang zu seiner API."
ENGLISH = "Lumio of Aarhus charges $24,000 per month for access to its API."
TODAY = date(2026, 6, 1)
RULE = "amount-conflict"


def report(english: str = ENGLISH, config: Config | None = None, german: str = GERMAN) -> Report:
    """The report on the two articles."""
    articles = [
        Article("a", german, "de", "fee", path="a.md", anchors=(Anchor(0, 5),)),
        Article("b", english, "en", "fee", path="b.md"),
    ]
    return check(articles, config or Config(today=TODAY))


def told(found: Report) -> list[tuple[Lapse, str, str]]:
    """What is told of suppressions that do nothing."""
    return [(idle.why, idle.suppression.where, idle.detail) for idle in found.idle]


def ignored(story: str, *rules: str, until: date | None = None) -> Config:
    """A configuration that ignores rules in stories."""
    by = Suppression(Origin.CONFIGURATION, "pyproject.toml", rules, "both are right", until)
    return Config(ignored=(Ignored(story, by),), today=TODAY)


@pytest.mark.parametrize(
    "text",
    [
        f"{ENGLISH} <!-- factcheck: ignore[{RULE}] both are right -->",
        f"<!-- factcheck: ignore[{RULE}] both are right -->\n{ENGLISH}",
        f"Dear.\n\n<!-- factcheck: ignore[date-conflict, {RULE}] both are right until=2026-06-01 -->\n\n{ENGLISH}",
        f"<!--factcheck:ignore[{RULE}]\n both are\n right-->\n{ENGLISH}\n\nIt is dear.",
    ],
)
def test_remark_in_an_article_puts_a_finding_aside(text: str) -> None:
    """With its reason; the last day counts."""
    found = report(text)
    assert found.findings == ()
    ((aside),) = found.suppressed
    assert (aside.finding.rule, aside.by.reason, aside.by.origin) == (RULE, "both are right", Origin.ARTICLE)
    assert found.idle == ()


def test_remark_yields_no_claim_and_moves_none() -> None:
    """Neither its figures nor its day are the article's, and the quotes are those of the file."""
    remark = "<!-- factcheck: ignore[amount-conflict] we asked 3 times on 4 May 2024 until=2027-01-01 -->"
    plain, remarked = report(), report(f"🚀 {remark} {ENGLISH}")
    assert [claim.english for claim in remarked.claims] == [claim.english for claim in plain.claims]
    claim = remarked.claims[-1]
    (article,) = [each for each in remarked.articles if each.id == claim.article]
    assert article.text[slice(*claim.mention.span)] == claim.mention.surface == "$24,000 per month"
    assert remark in article.text


@pytest.mark.parametrize(
    ("remark", "expected"),
    [
        (f"ignore[{RULE}] why until=2026-05-31", (Lapse.LAPSED, "b.md:1", "its last day was 2026-05-31")),
        (f"ignore[{RULE}]", (Lapse.MISREAD, "b.md:1", "it has no reason")),
        (f"ignore[{RULE}] until=2027-01-01", (Lapse.MISREAD, "b.md:1", "it has no reason")),
        ("ignore[] why", (Lapse.MISREAD, "b.md:1", "no rule is named")),
        (
            "ignore[amount-conflit] why",
            (Lapse.MISREAD, "b.md:1", "there is no rule 'amount-conflit'; did you mean amount-conflict?"),
        ),
        (
            f"ignore[{RULE}] why until=soon",
            (Lapse.MISREAD, "b.md:1", "until=soon is no day such as until=2027-01-01"),
        ),
        (
            "ignroe all",
            (Lapse.MISREAD, "b.md:1", "only ignore[RULE] is understood, with a reason behind it"),
        ),
        ("ignore[date-conflict] why", (Lapse.STALE, "b.md:1", "what it speaks of is not found")),
    ],
)
def test_remark_that_does_nothing_is_told_and_hides_nothing(remark: str, expected: tuple[Lapse, str, str]) -> None:
    """Lapsed, stale or not understood."""
    found = report(f"{ENGLISH} <!-- factcheck: {remark} -->")
    assert [finding.rule for finding in found.findings] == [RULE]
    assert told(found) == [expected]


def test_remark_of_another_paragraph_hides_nothing() -> None:
    """It speaks of its own."""
    found = report(f"{ENGLISH}\n\nIt is dear. <!-- factcheck: ignore[{RULE}] both are right -->")
    assert len(found.findings) == 1
    assert [why for why, *_ in told(found)] == [Lapse.STALE]


@pytest.mark.parametrize(
    ("config", "findings", "idle"),
    [
        (ignored("fee", RULE), 0, []),
        (ignored("f*"), 0, []),
        (ignored("fee", "date-conflict"), 1, [Lapse.STALE]),
        (ignored("other", RULE), 1, []),
        (ignored("fee", RULE, until=date(2026, 5, 31)), 1, [Lapse.LAPSED]),
        (ignored("fee", RULE, until=TODAY), 0, []),
    ],
)
def test_configuration_puts_aside_by_story_and_rule(config: Config, findings: int, idle: Iterable[Lapse]) -> None:
    """A story that was not checked proves nothing stale."""
    found = report(config=config)
    assert len(found.findings) == findings
    assert [why for why, *_ in told(found)] == idle


def test_without_a_day_nothing_lapses() -> None:
    """The core knows no clock."""
    config = replace(ignored("fee", RULE, until=date(1999, 1, 1)), today=None)
    assert report(config=config).findings == ()


def baseline(found: Report, count: int = 1) -> Config:
    """A baseline that knows the findings of a report."""
    by = Suppression(Origin.BASELINE, "baseline.json", (), "known")
    return Config(baseline=tuple(Baselined(said(each), count, by) for each in found.findings))


def test_baseline_knows_what_is_said() -> None:
    """Wherever it stands; another figure is new, and the old entry is stale."""
    known = baseline(report())
    moved = report(f"Much has changed.\n\nStill, {ENGLISH}", known)
    assert (moved.findings, moved.idle) == ((), ())
    assert moved.suppressed[0].by.origin is Origin.BASELINE
    changed = report(ENGLISH.replace("24", "27"), known)
    assert len(changed.findings) == 1
    assert told(changed) == [
        (
            Lapse.STALE,
            "baseline.json",
            "amount-conflict in story 'fee' with $24,000 per month and $42,000 per month is not found any more",
        )
    ]


def test_baseline_knows_how_many() -> None:
    """One entry hides no second finding that says the same; one too many is stale."""
    assert told(report(config=baseline(report(), count=2)))[0][0] is Lapse.STALE
    assert report(config=baseline(report(), count=0)).findings != ()


def test_mended_articles_make_all_suppressions_stale() -> None:
    """A remark that has done its work can go."""
    agreed = GERMAN.replace("42.000", "24.000")
    found = report(f"{ENGLISH} <!-- factcheck: ignore[{RULE}] both are right -->", german=agreed)
    assert [why for why, *_ in told(found)] == [Lapse.STALE]


def test_remark_is_part_of_no_figure() -> None:
    """Inside one it parts it, so that the offsets of a mention always cut out its words."""
    text = "Access costs 24,000 <!-- factcheck: ignore[scope] why --> dollars a month."
    (reading,) = normalise(Article("a", text, "en"))
    assert reading.mention.surface == text[slice(*reading.mention.span)] == "24,000"
