"""Two figures for one thing, where one of them is narrowed, guessed, denied or told of a part only.

"In some cases over $200,000" does not exclude "$42,000": both can be true, but a reader who sees both will wonder.

Example:
    "Die Gebühr liegt bei 42.000 Dollar im Monat."
    "In some cases the fee exceeds $200,000 a month."

To settle:
Say in both articles what the figure holds for: everyone or some, planned or done, in all or in part.
"""

from decimal import Decimal

from factcheck.compare.diagnosis import figure
from factcheck.compare.rule import Case, rule
from factcheck.model.claim import Qualifier
from factcheck.model.report import Severity
from factcheck.model.slip import Nearness, nearness

_WORDS = {
    Qualifier.PARTIAL: "holds for a part only",
    Qualifier.HYPOTHETICAL: "is only supposed",
    Qualifier.FORECAST: "is a forecast",
    Qualifier.NEGATED: "is denied",
}


def _settles(case: Case) -> str | None:
    differing = case.left.qualifiers ^ case.right.qualifiers
    alike = nearness(case.left.value, case.right.value)
    if not case.pair.review and (case.pair.parallel or alike is Nearness.CLEAR):
        # One article says as a whole what the other says, or the figure slipped: the qualifier got lost on the way.
        differing &= {Qualifier.PARTIAL} if alike in (Nearness.NEAR, Nearness.FAR) and _far(case) else frozenset()
    for qualifier, words in _WORDS.items():
        if qualifier in differing:
            narrowed = case.left if qualifier in case.left.qualifiers else case.right
            return f"{narrowed.english} {words}: the figures may both be right"
    return None


def _far(case: Case) -> bool:
    one, other = figure(case.left.value), figure(case.right.value)
    return bool(one and other) and not Decimal("0.4") < (one or 1) / (other or 1) < Decimal("2.5")


RULE = rule(__name__, __doc__, Severity.WARNING, settles=_settles)
