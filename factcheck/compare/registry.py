"""All rules, the most particular first: the first that knows a case names it."""

from factcheck.compare.rule import Rule
from factcheck.compare.rules import (
    age_conflict,
    amount_conflict,
    contradiction_within,
    conversion_mismatch,
    count_conflict,
    currency_mismatch,
    date_conflict,
    digit_slip,
    direction_conflict,
    duration_conflict,
    impossible_date,
    missing_in_translation,
    noun_mismatch,
    percent_or_points,
    percentage_conflict,
    period_mismatch,
    quantity_conflict,
    scale_slip,
    scope,
    score_conflict,
    separator_slip,
    stale_translation,
    sum_mismatch,
    swapped_day_and_month,
    time_conflict,
    unit_mismatch,
    update,
    weekday_mismatch,
)

_RULES = (
    scope.RULE,
    direction_conflict.RULE,
    noun_mismatch.RULE,
    stale_translation.RULE,
    update.RULE,
    percent_or_points.RULE,
    currency_mismatch.RULE,
    period_mismatch.RULE,
    unit_mismatch.RULE,
    scale_slip.RULE,
    separator_slip.RULE,
    digit_slip.RULE,
    swapped_day_and_month.RULE,
    amount_conflict.RULE,
    percentage_conflict.RULE,
    age_conflict.RULE,
    duration_conflict.RULE,
    quantity_conflict.RULE,
    date_conflict.RULE,
    time_conflict.RULE,
    score_conflict.RULE,
    count_conflict.RULE,
    weekday_mismatch.RULE,
    impossible_date.RULE,
    conversion_mismatch.RULE,
    contradiction_within.RULE,
    sum_mismatch.RULE,
    missing_in_translation.RULE,
)


def rules() -> tuple[Rule, ...]:
    """Every rule, in the order in which they are asked."""
    return _RULES
