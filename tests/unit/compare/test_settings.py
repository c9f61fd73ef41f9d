"""What the user sets for rules."""

from decimal import Decimal

import pytest

from factcheck.checking import check
from factcheck.config import Config, RuleSettings
from factcheck.errors import ConfigError
from factcheck.model.article import Article
from factcheck.model.report import Severity

AMOUNT = (
    "Lumio aus Aarhus verlangt 42.000 Dollar im Monat für den Zugang zu seiner API.",
    "Lumio of Aarhus charges $42,900 per month for access to its API.",
)
DAY = (
    "Lumio aus Aarhus sperrt den Zugang zu seiner API am 25. April 2023.",
    "Lumio of Aarhus closes access to its API on 27 April 2023.",
)
YEARLESS = (DAY[0].replace(" 2023", ""), DAY[1].replace(" 2023", ""))


def found(texts: tuple[str, str], **settings: RuleSettings) -> list[tuple[str, Severity]]:
    """The rules and severities of what two articles are found to disagree on."""
    articles = [Article("a", texts[0], "de", "fee"), Article("b", texts[1], "en", "fee")]
    rules = {name.replace("_", "-"): value for name, value in settings.items()}
    return [(each.rule, each.severity) for each in check(articles, Config(rules=rules)).findings]


@pytest.mark.parametrize(
    ("settings", "severity"),
    [
        (RuleSettings(), Severity.ERROR),
        (RuleSettings(off=True), None),
        (RuleSettings(severity=Severity.WARNING), Severity.WARNING),
        (RuleSettings(severity=Severity.NOTE), Severity.NOTE),
        (RuleSettings(tolerance=Decimal("0.02")), Severity.ERROR),
        (RuleSettings(tolerance=Decimal("0.03")), None),
        (RuleSettings(days=10), Severity.ERROR),
        (RuleSettings(evidence=1000), Severity.WARNING),
        (RuleSettings(evidence=-1000), Severity.ERROR),
        (RuleSettings(evidence=1000, severity=Severity.NOTE), Severity.NOTE),
    ],
)
def test_settings_of_an_amount(settings: RuleSettings, severity: Severity | None) -> None:
    """Off, another severity, a difference that does not matter, more evidence."""
    expected = [] if severity is None else [("amount-conflict", severity)]
    assert found(AMOUNT, amount_conflict=settings) == expected


@pytest.mark.parametrize("texts", [DAY, YEARLESS])
@pytest.mark.parametrize(("days", "told"), [(1, True), (2, False)])
def test_days_that_do_not_matter(texts: tuple[str, str], days: int, *, told: bool) -> None:
    """Whether a year is known or not."""
    assert bool(found(texts, date_conflict=RuleSettings(days=days))) is told


def test_other_rules_stay_as_they_are() -> None:
    """A setting is of one rule."""
    assert found(AMOUNT, date_conflict=RuleSettings(off=True)) == [("amount-conflict", Severity.ERROR)]


def test_rule_that_does_not_exist_is_refused() -> None:
    """A setting that is passed over in silence would be a trap."""
    with pytest.raises(ConfigError, match="there is no such rule; did you mean amount-conflict"):
        found(AMOUNT, amount_conflit=RuleSettings(off=True))
