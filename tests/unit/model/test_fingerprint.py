"""A finding is the same finding wherever it stands."""

from dataclasses import replace

from factcheck.checking import check
from factcheck.model.article import Article
from factcheck.model.fingerprint import fingerprints, said
from factcheck.model.report import Finding

GERMAN = "Lumio aus Aarhus verlangt 42.000 Dollar im Monat für den Zugang zu seiner API."
ENGLISH = "Lumio of Aarhus charges $24,000 per month for access to its API."
MORE = "\n\nThe weather in Aarhus was fine.\n\n"


def found(german: str, english: str) -> tuple[Finding, ...]:
    """What two articles of a story are found to disagree on."""
    return check([Article("a", german, "de", "fee"), Article("b", english, "en", "fee")]).findings


def test_fingerprint_stays_when_lines_move_and_wording_is_mended() -> None:
    """Only what is said counts."""
    before = found(GERMAN, ENGLISH)
    assert len(before) == 1
    for after in (found(GERMAN, MORE + ENGLISH), found(GERMAN.replace("verlangt", "fordert"), ENGLISH)):
        assert list(fingerprints(after)) == list(fingerprints(before))


def test_fingerprint_changes_with_a_value() -> None:
    """Another figure is another finding."""
    one, other = found(GERMAN, ENGLISH), found(GERMAN, ENGLISH.replace("24", "27"))
    assert said(one[0]).values == ("$24,000 per month", "$42,000 per month")
    assert list(fingerprints(one)) != list(fingerprints(other))


def test_findings_that_say_the_same_are_told_apart() -> None:
    """By a count, and by their stories without one."""
    (finding,) = found(GERMAN, ENGLISH)
    marks = list(fingerprints([finding, finding, replace(finding, story="other")]))
    assert len(set(marks)) == 3
    assert all(len(mark) == 32 for mark in marks)
