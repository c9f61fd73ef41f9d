"""One figure, told of what excludes each other."""

from factcheck.checking import check
from factcheck.model.article import Article
from factcheck.model.report import Finding

ENGLISH = (
    "Twelve people were {done} when a stand collapsed in Lorna on Sunday. Built in 1998, it held 640 guests.\n\n"
    "The town of Lorna closed the ground until 30 June. A new one costs 2.5 million euros."
)
GERMAN = (
    "Beim Einsturz einer Tribüne in Lorna wurden am Sonntag zwölf Menschen {done}. Auf der Tribüne von 1998 saßen "
    "640 Gäste.\n\nDie Stadt Lorna sperrte den Platz bis zum 30. Juni. Eine neue kostet 2,5 Millionen Euro."
)


def found(english: str, german: str) -> list[Finding]:
    """What the two articles, with these participles, disagree on."""
    one, other = (
        Article("a", ENGLISH.format(done=english), "en", "s"),
        Article("b", GERMAN.format(done=german), "de", "s"),
    )
    return list(check([one, other]).findings)


def test_the_dead_are_not_the_injured() -> None:
    (finding,) = found("killed", "verletzt")
    assert (finding.rule, finding.severity) == ("noun-mismatch", "error")
    assert "12 (dead) or 12 (injured)" in finding.message


def test_one_thing_is_no_mismatch() -> None:
    assert found("killed", "getötet") == []
    assert found("injured", "verletzt") == []


def test_a_clause_that_knows_both_says_neither_alone() -> None:
    """Who was rescued injured is counted by either."""
    assert found("injured", "verletzt gerettet") == []
    assert found("killed or injured", "verletzt") == []
