"""One figure that is a step in one article and a level in the other."""

import pytest

from factcheck.checking import check
from factcheck.model.article import Article
from factcheck.model.report import Finding

ENGLISH = (
    "Turnout was high on Sunday. In the north the share of the Reform list {} percent, the office said.\n\n"
    "The list has 4,100 members and was founded in 1998."
)
GERMAN = (
    "Die Beteiligung war am Sonntag hoch. Im Norden {} Prozent, teilte das Amt mit.\n\n"
    "Die Liste hat 4100 Mitglieder und wurde 1998 gegründet."
)


def found(english: str, german: str) -> list[Finding]:
    """What the two articles disagree on."""
    articles = [Article("a", ENGLISH.format(english), "en", "s"), Article("b", GERMAN.format(german), "de", "s")]
    return list(check(articles).findings)


@pytest.mark.parametrize(
    ("english", "german", "message", "why"),
    [
        (
            "dropped to 18.7",
            "sank der Anteil der Reformliste um 18,7",
            ": to 18.7% or by 18.7%",
            "the same figure, here where it ended and there how far it moved",
        ),
        (
            "rose by 18.7",
            "stieg der Anteil der Reformliste auf 18,7",
            ": by 18.7% or to 18.7%",
            "the same figure, here how far it moved and there where it ended",
        ),
    ],
)
def test_a_step_is_no_level(english: str, german: str, message: str, why: str) -> None:
    (finding,) = found(english, german)
    assert (finding.rule, finding.severity, finding.diagnosis) == ("step-or-level", "error", why)
    assert finding.message.endswith(message)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("dropped to 18.7", "sank der Anteil der Reformliste auf 18,7"),
        ("dropped by 18.7", "sank der Anteil der Reformliste um 18,7"),
        ("dropped 18.7", "sank der Anteil der Reformliste auf 18,7"),
        ("dropped to 18.7", "lag der Anteil der Reformliste nur noch bei 18,7"),
    ],
)
def test_what_no_word_tells_is_no_conflict(english: str, german: str) -> None:
    assert found(english, german) == []


def test_the_beginning_of_a_range_is_no_beginning_of_a_change() -> None:
    """French "une chute de 60 à 80 %" is a fall by 60 to 80 percent."""
    french = "L'agence prévoit une chute de 60 à 80 % du nombre des touristes, qui étaient 4 100 en 1998."
    german = "Die Agentur erwartet einen Rückgang der Touristenzahlen um 60 bis 80 %; 1998 waren es 4100 Touristen."
    assert check([Article("a", french, "fr", "s"), Article("b", german, "de", "s")]).findings == ()
