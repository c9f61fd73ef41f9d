"""Two articles give different results of the same match.

The order of the two sides does not matter: 4:2 and 2–4 may be told from either side.

Example:
    "Am Ende stand es 3:1."
    "They won 3-2."

To settle:
Look the result up, and whether one article tells the score at half-time or before a shoot-out.
"""

from factcheck.compare.diagnosis import figures_diagnosis
from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    return figures_diagnosis(case.left, case.right) if case.kinds & {"score"} else None


RULE = rule(__name__, __doc__, settles=_settles)
