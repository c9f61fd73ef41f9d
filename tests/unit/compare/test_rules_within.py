"""What one article gets wrong by itself, and what only looks like it."""

import pytest

from factcheck.checking import check
from factcheck.model.article import Article
from factcheck.model.report import Severity


def named(*paragraphs: str, language: str = "en") -> list[tuple[str, Severity, int]]:
    """The findings on an article beside one that tells nothing of the kind."""
    articles = [
        Article("a", "\n\n".join(paragraphs), language, "s"),
        Article("b", "A bakery in Leeds won the prize in 2020.", "en", "s"),
    ]
    return [(finding.rule, finding.severity, len(finding.claims)) for finding in check(articles).findings]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A total of 502 members voted, 380 for the bill and 120 against it.", "en"),
        ("Insgesamt stimmten 502 Abgeordnete ab, 380 dafür und 120 dagegen.", "de"),
    ],
)
def test_parts_that_do_not_add_up(text: str, language: str) -> None:
    """A person has to look: a part may be missing."""
    assert named(text, language=language) == [("sum-mismatch", Severity.WARNING, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "A total of 500 members voted, 380 for the bill and 120 against it.",
        "502 members voted, 380 for the bill and 120 against it.",
        "A total of about 502 members voted, 380 for the bill and 120 against it.",
        "A total of 902 members voted, 380 for the bill and 120 against it.",
        "A total of 502 members voted, 380 for the bill.",
    ],
)
def test_parts_that_need_not_add_up(text: str) -> None:
    """They do; no total is told; it is rounded; parts are missing; there is one part only."""
    assert named(text) == []


def test_a_fact_told_twice_with_two_figures() -> None:
    """The same length of the same bridge, with two digits swapped."""
    told = ("The bridge in Kalmar has a length of 382 metres.", "The bridge in Kalmar has a length of 832 metres.")
    assert named(*told) == [("contradiction-within", Severity.WARNING, 2)]


@pytest.mark.parametrize(
    "second",
    [
        "The bridge in Kalmar has a length of 382 metres.",
        "The bridge in Uppsala has a length of 832 metres.",
        "The bridge in Kalmar has a height of 832 metres.",
        "The bridge in Kalmar has a length of 479 metres.",
        "The bridge in Kalmar could have a length of 832 metres.",
    ],
)
def test_two_facts_are_no_contradiction(second: str) -> None:
    """The same figure, another bridge, another measure, no slip, a supposition."""
    assert named("The bridge in Kalmar has a length of 382 metres.", second) == []
