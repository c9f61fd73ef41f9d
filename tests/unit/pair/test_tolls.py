"""The tolls of one event, as two outlets tell them that did not copy each other."""

from datetime import date, timedelta

import pytest

from factcheck.checking import check
from factcheck.model.article import Article
from factcheck.model.report import Severity

DAY = date(2024, 5, 6)
FIRST = (
    "Ferry fire off Kalmar leaves {toll}\n\n"
    "A fire broke out on the ferry Vesterhav near Kalmar on Sunday. {toll}, the coast guard said.\n\n"
    "Passenger Ingrid Lund, 44, saw smoke above the car deck."
)
SECOND = (
    "Coast guard tows Vesterhav to Kalmar\n\n"
    "Salvage crews from Oskarshamn worked through the night. Captain Nils Berg praised them for their work.\n\n"
    "On the Vesterhav, some miles off Kalmar, {toll}. The harbour of Kalmar stays closed until further notice, and the "
    "owners have hired divers."
)


def found(first: str, second: str, days: int = 0) -> list[tuple[str, Severity]]:
    """What comes out for two reports, the second so many days after the first."""
    reports = (FIRST.format(toll=first), DAY), (SECOND.format(toll=second), DAY + timedelta(days))
    articles = [Article(f"a{at}", text, "en", "s", day) for at, (text, day) in enumerate(reports)]
    return [(finding.rule, finding.severity) for finding in check(articles).findings]


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        ("17 people were injured", "14 people were injured", 0),
        ("17 people were injured", "14 people were injured", 1),
        ("17 people were injured", "19 people were injured", 30),
        ("17 people were killed", "12 people were killed", 30),
    ],
)
def test_tolls_that_exclude_each_other_are_errors(first: str, second: str, days: int) -> None:
    """One event has one toll: two on one day, one that is taken back, and one that should be settled."""
    assert ("count-conflict", Severity.ERROR) in found(first, second, days)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("17 people were injured", "19 people were injured"),
        ("17 people were killed", "19 people were killed"),
    ],
)
def test_toll_that_rises_within_days_is_an_update(first: str, second: str) -> None:
    """What is still being counted may grow."""
    assert ("update", Severity.WARNING) in found(first, second, 1)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("17 people were injured", "17 people were injured"),
        ("a girl and two men were injured", "14 people were injured"),
        ("one man was dead and nine others were injured", "10 people were injured"),
        ("17 people were injured", "17 people were injured, two years after 40 people were injured on another ferry"),
        ("17 people were injured", "14 people were rescued"),
    ],
)
def test_parts_and_other_things_are_no_errors(first: str, second: str) -> None:
    """Parts of a toll, the toll of another event, and other counts contradict nothing."""
    assert Severity.ERROR not in [severity for _, severity in found(first, second)]


def test_tolls_of_other_sizes_are_of_two_events() -> None:
    """What one place told in a day, and what the whole world did in a year."""
    assert found("247 people were infected", "15,785,641 people were infected") == []


def test_a_scale_that_changed_is_a_slip_of_any_toll() -> None:
    """Nobody counts on from millions to billions."""
    ((rule, severity),) = found("4.3 million people were infected", "4.3 billion people were infected")
    assert (rule, severity) == ("scale-slip", Severity.ERROR)
