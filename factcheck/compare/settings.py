"""What the user sets for rules, applied: which findings are worth telling, and how grave they are."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import combinations

from factcheck.compare.diagnosis import figure
from factcheck.compare.rule import Rule
from factcheck.config import RuleSettings
from factcheck.errors import ConfigError
from factcheck.meant import meant
from factcheck.model.calendar import LEAP, exists
from factcheck.model.claim import Claim
from factcheck.model.report import Finding, Severity
from factcheck.model.value import DateRange, Quantity


def refuse_unknown(settings: Iterable[str], known: Collection[str]) -> None:
    """Raise `ConfigError` for a rule that is set and does not exist: it would be passed over in silence."""
    for name in settings:
        if name not in known:
            raise ConfigError("rules", name, f"there is no such rule{meant(name, known)}")


def graded(rule: Rule, settings: Mapping[str, RuleSettings]) -> Rule:
    """The rule with the severity that the user gives it."""
    told = settings.get(rule.name)
    return rule if told is None or told.severity is None else replace(rule, severity=told.severity)


def worth_telling(findings: Iterable[Finding], settings: Mapping[str, RuleSettings]) -> list[Finding]:
    """The findings without those of rules that are off or within a tolerance; on little evidence, as warnings."""
    told = []
    for finding in findings:
        rule = settings.get(finding.rule)
        if rule is None:
            told.append(finding)
        elif not (rule.off or _tolerated(finding.claims, rule)):
            told.append(_weighed(finding, rule))
    return told


def _weighed(finding: Finding, rule: RuleSettings) -> Finding:
    weight = sum(row.weight for row in finding.evidence)
    if rule.evidence is None or not finding.evidence or weight >= rule.evidence:
        return finding
    return replace(finding, severity=min(finding.severity, Severity.WARNING, key=lambda severity: severity.rank))


def _tolerated(claims: Iterable[Claim], rule: RuleSettings) -> bool:
    """Whether all values of a finding lie within the tolerance of its rule."""
    if not rule.tolerance and not rule.days:
        return False
    return all(_close(one, other, rule) for one, other in combinations(claims, 2))


def _close(one: Claim, other: Claim, rule: RuleSettings) -> bool:
    left, right = one.value, other.value
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        share = _apart(left, right)
        return share is not None and share <= rule.tolerance
    if isinstance(left, DateRange) and isinstance(right, DateRange):
        days = _days_apart(left, right)
        return days is not None and days <= rule.days
    return False


def _apart(left: Quantity, right: Quantity) -> Decimal | None:
    """The difference of two figures of one unit, as a share of the larger."""
    one, other = figure(left), figure(right)
    if one is None or other is None or (left.unit, left.per) != (right.unit, right.per):
        return None
    largest = max(abs(one), abs(other))
    return abs(one - other) / largest if largest else Decimal(0)


def _days_apart(left: DateRange, right: DateRange) -> int | None:
    """The days between two dates; where no year is known, within one year."""
    days = [value.first or _of_any_year(value) for value in (left, right)]
    return abs((days[0] - days[1]).days) if days[0] and days[1] else None


def _of_any_year(value: DateRange) -> date | None:
    if value.month is None or value.day is None or not exists(value.day, value.month, value.year):
        return None
    return date(value.year or LEAP, value.month, value.day)
