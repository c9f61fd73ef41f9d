"""Two articles give different percentages for the same thing.

A share, a rise or a fall is told with two values that exclude each other, even when both are rounded.

Example:
    "Die Werbeeinnahmen sanken um 50 Prozent."
    "Advertising revenue fell by 40%."

To settle:
Ask what the percentage is a share of, and since when: if both articles mean the same, one of them is wrong.
"""

from factcheck.compare.diagnosis import figures_diagnosis
from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    return figures_diagnosis(case.left, case.right) if case.kinds & {"percentage", "points"} else None


RULE = rule(__name__, __doc__, settles=_settles)
