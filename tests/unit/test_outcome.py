"""What a report means for the exit status."""

from dataclasses import replace

import pytest

from factcheck.config import Config
from factcheck.model.gist import Gist, gist, together
from factcheck.model.report import Finding, Report, Severity
from factcheck.outcome import Status, named, status, uncompared
from tests.unit.render.story import FEES, GERMAN, JAPANESE, REPORT


def found(*severities: Severity) -> Report:
    """A report with findings of these severities."""
    return replace(REPORT, findings=tuple(Finding("x", each, "fee", "m", "", FEES) for each in severities))


@pytest.mark.parametrize(
    ("severities", "fail_on", "expected"),
    [
        ((), Severity.ERROR, Status.CHECKED),
        ((Severity.WARNING, Severity.NOTE), Severity.ERROR, Status.CHECKED),
        ((Severity.ERROR,), Severity.ERROR, Status.FOUND),
        ((Severity.NOTE,), Severity.WARNING, Status.CHECKED),
        ((Severity.WARNING,), Severity.WARNING, Status.FOUND),
        ((Severity.NOTE,), Severity.NOTE, Status.FOUND),
        ((Severity.ERROR,), None, Status.CHECKED),
    ],
)
def test_status_follows_the_gravest_finding(
    severities: tuple[Severity, ...], fail_on: Severity | None, expected: Status
) -> None:
    """At or above the level that fails a run."""
    assert status(gist(found(*severities)), Config(fail_on=fail_on), []) == expected


def test_what_was_not_checked_outweighs_what_was_found() -> None:
    """Never 0, nor 1, on something unread."""
    assert status(gist(found(Severity.ERROR)), Config(), ["problem"]) == Status.UNCHECKED


def test_story_of_two_with_figures_is_compared() -> None:
    """Nothing to complain of."""
    assert uncompared(gist(REPORT)) == ()
    assert gist(REPORT).silent == ()


def test_lone_articles_are_named() -> None:
    """Each of them, though another story was compared."""
    lone = replace(GERMAN, id="lone", story="other")
    report = replace(REPORT, articles=(GERMAN, JAPANESE, lone))
    assert [str(each) for each in uncompared(gist(report))] == [
        "lone: the only article of story 'other', nothing to compare it with"
    ]


def test_a_pool_may_have_lone_articles() -> None:
    """Unless all of them are: then nothing was compared."""
    lone = replace(GERMAN, id="lone", story="other")
    assert uncompared(gist(replace(REPORT, articles=(GERMAN, JAPANESE, lone))), pooled=True) == ()
    (gap,) = uncompared(gist(replace(REPORT, articles=(GERMAN, lone))), pooled=True)
    assert str(gap) == "nothing to compare: no two articles tell the same story"


def test_a_few_lone_articles_are_named_and_the_others_counted() -> None:
    """A day's pool may have thousands."""
    assert named([("a", "1"), ("b", "2")]) == "a, b"
    assert named([(f"a{number}", "s") for number in range(7)]) == "a0, a1, a2, a3, a4 and 2 more"


def test_report_without_articles_needs_no_further_complaint() -> None:
    """What could not be read has been told already."""
    assert uncompared(gist(Report((), (), (), ()))) == ()


def test_stories_without_figures_are_not_compared() -> None:
    """Two articles, but one of them has nothing that could be compared."""
    report = replace(REPORT, claims=REPORT.claims[:2])
    assert gist(report).silent == ("shimbun",)
    assert len(uncompared(gist(report))) == 1


def test_gist_of_several_stories_is_that_of_their_report() -> None:
    """Story by story or as a whole."""
    other = [replace(article, id=f"other {article.id}", story="other") for article in REPORT.articles]
    second = Report(tuple(other), (), (), tuple(found(Severity.NOTE).findings[:0]))
    whole = replace(REPORT, articles=(*REPORT.articles, *other))
    assert together([gist(REPORT), gist(second)]) == gist(whole)
    assert together([]) == Gist()
