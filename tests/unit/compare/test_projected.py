"""What is projected on the night of an election and counted the day after."""

from datetime import date

from factcheck.checking import check
from factcheck.model.article import Article
from factcheck.model.report import Finding

NIGHT = (
    "First projections from Sunday's election put the Harbour League of Mara Ulm at 33.5 percent, ahead of the Greens "
    "on 27.\n\nThe Greens of Jon Fehr lose a seat. Some 2,000 supporters cheered Ulm."
)
NEXT_DAY = (
    "Bei der Wahl am Sonntag hat die Hafenliga von Mara Ulm nach dem Endergebnis 34,1 Prozent erreicht, die Grünen "
    "kommen auf 27 Prozent.\n\nDie Grünen von Jon Fehr verlieren einen Sitz. Rund 2000 Anhänger feierten Ulm."
)


def found(night: str, next_day: str, *, later: date) -> list[Finding]:
    """What two articles on an election disagree on, the first of the night of 9 March 2025."""
    one = Article("a", night, "en", "vote", published=date(2025, 3, 9))
    return list(check([one, Article("b", next_day, "de", "vote", published=later)]).findings)


def test_a_result_updates_a_projection() -> None:
    (finding,) = found(NIGHT, NEXT_DAY, later=date(2025, 3, 10))
    assert (finding.rule, finding.severity) == ("update", "warning")
    assert {claim.english for claim in finding.claims} == {"33.5%", "34.1%"}


def test_two_results_contradict_each_other() -> None:
    """So do two projections of one night."""
    counted = NIGHT.replace("First projections from", "The final count of")
    assert [each.severity for each in found(counted, NEXT_DAY, later=date(2025, 3, 10))] == ["error"]
    assert [each.severity for each in found(NIGHT, NEXT_DAY, later=date(2025, 3, 9))] == ["error"]
