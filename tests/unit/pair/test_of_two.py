"""Two reports of different days: what may be of two things, or of one on two days, is a warning and no error."""

from datetime import date

import pytest

from factcheck import Article, check

ENGLISH = (
    "Berga of Lorna told of its year on Tuesday. {told}\n\nThe maker of pumps has 2,150 employees and 14 plants, said "
    "Mette Falk ({age}), who leads it. Its share costs 41.20 euros."
)
GERMAN = (
    "Berga aus Lorna legte am Mittwoch weitere Zahlen vor. {told}\n\nDer Pumpenbauer hat 2150 Beschäftigte und 14 "
    "Werke, sagte Mette Falk ({age}), die ihn leitet. Die Aktie kostet 41,20 Euro."
)
ROSE = ("Revenue rose to 384 million euros.", "Der Umsatz stieg auf 384 Millionen Euro.")


@pytest.mark.parametrize(
    ("told", "ages", "expected"),
    [
        (ROSE, (49, 50), [("age-conflict", "warning")]),
        (ROSE, (49, 54), [("age-conflict", "error")]),
        (
            (
                "Revenue rose to 384 million euros from 341 million euros.",
                "Der Umsatz liegt bei 384 Millionen Euro, erwartet waren beim Umsatz 371 Millionen Euro.",
            ),
            (49, 49),
            [("amount-conflict", "warning")],
        ),
        (
            ("Revenue rose to 384 million euros.", "Der Umsatz stieg auf 324 Millionen Euro."),
            (49, 49),
            [("amount-conflict", "error")],
        ),
        (
            ("Mette Falk has led Berga since 2010.", "Mette Falk steht seit 2024 wieder an der Spitze von Berga."),
            (49, 49),
            [("date-conflict", "warning")],
        ),
        (
            ("Mette Falk has led Berga since 2014.", "Mette Falk steht seit 2024 wieder an der Spitze von Berga."),
            (49, 49),
            [("date-conflict", "error")],
        ),
    ],
    ids=["next birthday", "another age", "where it came from", "where it went", "other years", "a digit of a year"],
)
def test_a_doubt_is_no_error(told: tuple[str, str], ages: tuple[int, int], expected: list[tuple[str, str]]) -> None:
    """Each report tells of its own day, so that neither is a translation of the other."""
    articles = [
        Article("a", ENGLISH.format(told=told[0], age=ages[0]), "en", "s", date(2025, 3, 4)),
        Article("b", GERMAN.format(told=told[1], age=ages[1]), "de", "s", date(2025, 3, 5)),
    ]
    assert [(finding.rule, str(finding.severity)) for finding in check(articles).findings] == expected
