"""Translations are held against their source alone, and the source is right."""

from dataclasses import replace
from datetime import date

import pytest

from factcheck.checking import check
from factcheck.config import Config, RuleSettings
from factcheck.model.article import Article
from factcheck.model.report import Finding, Severity

OPENING = {
    "en": "The library computes tide tables for harbours, says its author Greta Holm.",
    "de": "Die Bibliothek berechnet Gezeitentafeln für Häfen, sagt ihre Autorin Greta Holm.",
    "fr": "La bibliothèque calcule les marées des ports, dit son autrice Greta Holm.",
}
CLOSING = {
    "en": "Version 3.2 appeared on 14 May 2026 in Oskarshamn.",
    "de": "Version 3.2 erschien am 14. Mai 2026 in Oskarshamn.",
    "fr": "La version 3.2 a paru le 14 mai 2026 à Oskarshamn.",
}
FROM_ENGLISH = Config(source_language="en")


def page(language: str, *told: str, day: date | None = None) -> Article:
    """A page in a language, with some paragraphs of its own."""
    return Article(f"{language}.md", "\n\n".join((OPENING[language], *told, CLOSING[language])), language, "s", day)


def found(*pages: Article, config: Config = FROM_ENGLISH) -> tuple[Finding, ...]:
    """What is found in some pages."""
    return check(pages, config).findings


SOURCE = page("en", "It knows 214 harbours in 31 countries.")
STALE = page("de", "Sie kennt 178 Häfen in 31 Ländern.")


def test_a_figure_of_an_older_version_is_stale() -> None:
    """The translation comes first, and the message says which of the two is to be changed."""
    (finding,) = found(SOURCE, STALE)
    assert (finding.rule, finding.severity) == ("stale-translation", Severity.ERROR)
    assert [claim.article for claim in finding.claims] == ["de.md", "en.md"]
    assert finding.message.startswith("de.md differs from its source on ")
    assert finding.message.endswith(": 178, not 214")
    assert {draft.claim.article for draft in finding.corrections} <= {"de.md"}


def test_each_translation_has_a_finding_of_its_own() -> None:
    """And two translations are not held against each other."""
    french = page("fr", "Elle connaît 190 ports dans 31 pays.")
    assert [finding.claims[0].article for finding in found(SOURCE, STALE, french)] == ["de.md", "fr.md"]
    alike = page("fr", "Elle connaît 214 ports dans 31 pays.")
    assert [finding.claims[0].article for finding in found(SOURCE, STALE, alike)] == ["de.md"]


def test_a_slip_of_the_pen_keeps_its_own_rule() -> None:
    """Swapped digits are no older version; nor is another scale."""
    assert [each.rule for each in found(SOURCE, page("de", "Sie kennt 241 Häfen in 31 Ländern."))] == ["digit-slip"]
    dear = page("en", "It cost €3.2 million and knows 31 countries.")
    assert [each.rule for each in found(dear, page("de", "Sie kostete 3,2 Milliarden Euro und kennt 31 Länder."))] == [
        "scale-slip"
    ]


@pytest.mark.parametrize(
    ("source", "translation", "rule"),
    [
        (date(2026, 5, 14), date(2026, 3, 1), "stale-translation"),
        (date(2026, 3, 1), date(2026, 5, 14), "count-conflict"),
    ],
)
def test_days_tell_which_is_older(source: date, translation: date, rule: str) -> None:
    """A translation that is dated later than its source is not stale, whatever else it is."""
    (finding,) = found(replace(SOURCE, published=source), replace(STALE, published=translation))
    assert finding.rule == rule
    assert ("the source is of 14 May 2026, the translation of 1 March 2026" in finding.diagnosis) is (rule[0] == "s")


@pytest.mark.parametrize("tag", ["en-GB", "en"])
def test_a_region_is_of_its_language(tag: str) -> None:
    """The source may be written in any region of it."""
    assert [each.rule for each in found(replace(SOURCE, language=tag), STALE)] == ["stale-translation"]


def test_without_an_article_in_the_source_language_all_are_compared() -> None:
    """As if there were no source."""
    (finding,) = found(SOURCE, STALE, config=Config(source_language="fr"))
    assert (finding.rule, len(finding.claims)) == ("count-conflict", 2)


def test_a_figure_that_the_translation_leaves_out_is_missing() -> None:
    """Where the passage around it is translated; as a warning, for a person to look at."""
    told = "The tables take 46 MB on disk and are renewed every spring from the gauges of the harbour of Oskarshamn."
    short = (
        "Die Tafeln belegen wenig Platz und werden jedes Frühjahr nach den Pegeln des Hafens von Oskarshamn erneuert."
    )
    (finding,) = found(page("en", told), page("de", short))
    assert (finding.rule, finding.severity) == ("missing-in-translation", Severity.WARNING)
    assert finding.message.startswith("de.md lacks what its source tells: 46 MB")
    assert [claim.english for claim in finding.claims] == ["46 MB"]


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (
            "It runs on 2 systems, old and new, with the tables of Oskarshamn.",
            "Sie läuft auf beiden Systemen, alt wie neu, mit den Tafeln von Oskarshamn.",
        ),
        (
            "It needs 24 hours for a full table of Oskarshamn and its bay.",
            "Sie braucht einen ganzen Tag für eine volle Tafel von Oskarshamn und Bucht.",
        ),
        ("It takes 46 MB on disk.\n\nGreta Holm answers questions.", "Greta Holm beantwortet Fragen."),
        (
            "The tables of Oskarshamn take 46 MB on disk.",
            "Die Tafeln von Oskarshamn belegen auf der Platte sechsundvierzig MB.",
        ),
        (
            "The quay of Oskarshamn is 161 feet (49 metres) long.",
            "Der Kai von Oskarshamn ist 49 Meter lang, sagte sie.",
        ),
        (
            "The port of Oskarshamn ordered 18 more 777s from Greta Holm.",
            "Der Hafen von Oskarshamn bestellte noch 18 777s bei Greta Holm.",
        ),
    ],
)
def test_what_is_told_otherwise_is_not_missing(english: str, german: str) -> None:
    """Words for a figure, a paragraph that is left out, a conversion that nobody needs, digits that run into others."""
    assert found(page("en", english), page("de", german)) == ()


def test_rules_of_translations_are_set_as_others_are() -> None:
    """Off, or with another severity."""
    config = replace(FROM_ENGLISH, rules={"stale-translation": RuleSettings(severity=Severity.NOTE)})
    assert [each.severity for each in found(SOURCE, STALE, config=config)] == [Severity.NOTE]
    off = replace(FROM_ENGLISH, rules={"stale-translation": RuleSettings(off=True)})
    assert found(SOURCE, STALE, config=off) == ()
