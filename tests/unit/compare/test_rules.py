"""Every rule on a small story of its own, and every rule explained."""

import re
from datetime import date

import pytest

from factcheck.checking import check
from factcheck.compare import rules
from factcheck.model.article import Article
from factcheck.model.report import Finding, Severity

START = "Der Hafen von Oskarshamn wird im Sommer erweitert. Das sagte Direktorin Greta Holm."
BEGIN = "The port of Oskarshamn is to be enlarged in summer, director Greta Holm said."

STORIES = {
    "amount-conflict": ("Der Liegeplatz kostet 42.000 Euro.", "The berth costs €24,000."),
    "percentage-conflict": ("Der Umsatz sank um 50 Prozent.", "Revenue fell by 40%."),
    "quantity-conflict": ("Der Kai ist 380 Meter lang.", "The quay is 830 metres long."),
    "duration-conflict": ("Der Bau dauert drei Wochen.", "Construction takes five weeks."),
    "age-conflict": ("Die 44-jährige Direktorin ist neu.", "The director, aged 54, is new."),
    "date-conflict": ("Der Kai öffnet am 25. April 2024.", "The quay opens on 26 April 2024."),
    "time-conflict": ("Die Feier beginnt um 16.45 Uhr.", "The ceremony begins at 5:45 p.m."),
    "count-conflict": ("Es kamen 640 Besucher.", "There were 460 visitors."),
    "digit-slip": ("Der Umbau kostet 18.764 Euro.", "The works cost 18,746 euros."),
    "swapped-day-and-month": ("Der Kai öffnet am 4. März 2024.", "The quay opens on 3 April 2024."),
    "scale-slip": ("Der Umbau kostet 3,2 Milliarden Euro.", "The works cost €3.2 trillion."),
    "separator-slip": ("Verladen werden 42.000 Tonnen.", "The port handles 42 tonnes."),
    "percent-or-points": ("Die Rate stieg um zwei Prozentpunkte.", "The rate rose by 2 percent."),
    "currency-mismatch": ("Der Kran kostet 7,4 Millionen Euro.", "The crane costs £7.4 million."),
    "period-mismatch": ("Die Miete beträgt 490 Euro im Monat.", "The rent is €490 per year."),
}


def story(german: str, english: str, days: tuple[date | None, date | None] = (None, None)) -> tuple[Finding, ...]:
    """What comes out for two articles that tell the same but for one sentence."""
    articles = [
        Article("a", f"{START}\n\n{german}", "de", "s", days[0]),
        Article("b", f"{BEGIN}\n\n{english}", "en", "s", days[1]),
    ]
    return check(articles).findings


@pytest.mark.parametrize("name", STORIES)
def test_rule_names_its_story(name: str) -> None:
    """One error, of this rule, with one claim of each article."""
    found = story(*STORIES[name])
    assert [(name, Severity.ERROR)] == [(finding.rule, finding.severity) for finding in found]
    assert [claim.article for claim in found[0].claims] == ["a", "b"]


def test_update_is_a_warning_when_a_later_article_counts_more() -> None:
    """A toll may be revised."""
    told = ("Bei dem Unglück wurden 58 Menschen verletzt.", "The accident left 74 people injured.")
    found = story(*told, days=(date(2024, 1, 16), date(2024, 1, 18)))
    assert [(finding.rule, finding.severity) for finding in found] == [("update", Severity.WARNING)]
    assert [finding.rule for finding in story(*told)] == ["count-conflict"]


def test_swapped_digits_are_no_update() -> None:
    """A later day explains a newer count, not one of the same digits."""
    told = ("Im Stadion waren 34.700 Zuschauer.", "There were 37,400 spectators in the stadium.")
    found = story(*told, days=(date(2024, 1, 16), date(2024, 1, 18)))
    assert [(finding.rule, finding.severity) for finding in found] == [("digit-slip", Severity.ERROR)]


def test_weekday_mismatch_is_found_in_one_article() -> None:
    """16 May 2024 was a Thursday."""
    found = story("Eröffnet wird am Freitag, dem 16. Mai 2024.", "It opens on 16 May 2024.")
    assert [(f.rule, f.message) for f in found] == [("weekday-mismatch", "16 May 2024 was a Thursday, not a Friday")]


def test_impossible_date_is_found_in_one_article() -> None:
    """June has 30 days; where another article tells a day that there is, the two contradict each other."""
    said = "Eröffnet wird am 31. Juni 2024."
    found = story(said, "It opens in summer.")
    assert [(f.rule, f.severity, f.message) for f in found] == [
        ("impossible-date", Severity.WARNING, "there is no 31 June 2024")
    ]
    found = story(said, "It opens on 30 June 2024.")
    assert [(f.rule, f.severity) for f in found] == [("date-conflict", Severity.ERROR)]
    assert "June 2024 has no day 31" in str(found[0].diagnosis)
    assert story("Eröffnet wird am 29. Februar 2024.", "It opens on 29 February 2024.") == ()


def test_conversion_mismatch_is_found_in_one_article() -> None:
    """449 feet are 137 metres."""
    found = story("Der Kai ist 449 Fuß (137 Kilometer) lang.", "The quay is 449 feet long.")
    assert [finding.rule for finding in found] == ["conversion-mismatch"]
    assert story("Der Kai ist 449 Fuß (137 Meter) lang.", "The quay is 449 feet (137m) long.") == ()


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("Der Liegeplatz kostet 42.000 Euro im Monat.", "The berth costs €42,000."),
        ("Rund 80 Prozent stimmten zu.", "Seventy-eight percent agreed."),
        ("Der Kai ist 25 Meter hoch.", "The quay is 80 feet high."),
        ("Der Bau dauert ein halbes Jahr.", "Construction takes six months."),
        ("Der Kai öffnet am 25. April.", "The quay opens on 25 April 2024."),
        ("Es kamen mehr als 500 Besucher.", "There were 507 visitors."),
        ("Der Umbau kostet 48,7 Millionen Euro.", "The works cost almost €49 million."),
    ],
)
def test_nothing_is_found_where_articles_agree(german: str, english: str) -> None:
    """Hedges, rounding, conversions and parts left open."""
    assert story(german, english) == ()


def test_headline_stands_alone() -> None:
    """What is disagreed on, and both values."""
    (found,) = story(*STORIES["amount-conflict"])
    assert re.fullmatch(r"articles disagree on .+: €42,000 or €24,000", found.message)
    assert "swapped" in found.diagnosis


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_rule_explains_itself(rule: object) -> None:
    """Every rule says what it means, shows an example and tells how to settle it."""
    assert [part for part in ("name", "meaning", "example", "settle") if not getattr(rule, part)] == []


def test_rules_have_names_of_their_own() -> None:
    """In kebab case, none twice."""
    names = [rule.name for rule in rules()]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in names)
