"""Shares that are told by counting, and years before our era, beside what other articles say of the same."""

import pytest

from factcheck.checking import check
from factcheck.model.article import Article


def found(german: str, english: str) -> list[tuple[str, list[str]]]:
    """The rule and the quotes of every finding on two articles of one story."""
    report = check([Article("a", german, "de", story="s"), Article("b", english, "en", story="s")])
    return [(finding.rule, [claim.mention.surface for claim in finding.claims]) for finding in report.findings]


@pytest.mark.parametrize(
    "said",
    ["One in five", "20 percent of", "A fifth of", "1 in 5", "Two in every ten", "Nearly one in five", "Every fifth"],
)
def test_a_share_agrees_with_what_it_comes_to(said: str) -> None:
    german = "Jeder fünfte Wähler in Sommerfeld stimmte für die Brücke."
    assert found(german, f"{said} voters in Sommerfeld backed the bridge.") == []


def test_another_share_is_a_slip() -> None:
    """Both quotes hold all the words of the share."""
    german = "Jeder fünfte Wähler in Sommerfeld stimmte für die Brücke."
    english = "One in six voters in Sommerfeld backed the bridge."
    assert found(german, english) == [("percentage-conflict", ["Jeder fünfte", "One in six"])]


@pytest.mark.parametrize(
    "text",
    [
        "One in five voters in Sommerfeld (22 percent) backed the bridge.",
        "The share rose by 20 percentage points in Sommerfeld; one in five voters backed the bridge.",
        "In Sommerfeld 5 voters backed the bridge.",
    ],
)
def test_what_is_no_share_of_the_same_is_left_alone(text: str) -> None:
    """Neither percentage points nor a number of people is held against a share."""
    assert found("Jeder fünfte Wähler in Sommerfeld stimmte für die Brücke.", text) == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("in 472 BC", []),
        ("in the 5th century BC", []),
        ("in 427 BC", [("date-conflict", ["472 v. Chr.", "427 BC"])]),
        ("in the 6th century BC", [("date-conflict", ["472 v. Chr.", "6th century BC"])]),
    ],
)
def test_years_before_our_era_are_compared(said: str, expected: list[tuple[str, list[str]]]) -> None:
    german = "Die Stadt Sommerfeld fiel im Jahr 472 v. Chr. nach langer Belagerung."
    assert found(german, f"The city of Sommerfeld fell {said} after a long siege.") == expected
