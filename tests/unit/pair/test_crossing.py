"""Two reports that tell the same two days in another order."""

from datetime import date

from factcheck.checking import check
from factcheck.model.article import Article

EVENING = (
    "In Sunday's vote on the harbour of Mara the plan by Jon Fehr got 52 percent, projections showed.\n\n"
    "Fehr thanked 2,000 supporters. The final count is expected on Monday."
)
MORNING = (
    "Der Plan von Jon Fehr für den Hafen von Mara hat 52 Prozent erhalten, teilte das Amt am Montag mit.\n\n"
    "Fehr dankte noch am Sonntag 2000 Anhängern."
)


def messages(morning: str) -> list[str]:
    """The errors of the two reports."""
    evening = Article("a", EVENING, "en", "vote", published=date(2025, 3, 9))
    told = Article("b", morning, "de", "vote", published=date(2025, 3, 10))
    return [finding.message for finding in check([evening, told]).findings if finding.severity == "error"]


def test_days_that_both_tell_do_not_contradict_each_other() -> None:
    """Sunday of the one is not Monday of the other, but both know both."""
    assert messages(MORNING) == []


def test_a_day_that_one_alone_tells_does() -> None:
    """On Friday nothing happened."""
    assert len(messages(MORNING.replace("am Sonntag", "am Freitag").replace(", teilte das Amt am Montag mit", ""))) == 1
