"""Two articles give different amounts of money for the same thing.

Both amounts are in one currency, and no rounding, hedge or period explains the difference.

Example:
    "Der Zugang kostet 42.000 Dollar im Monat."
    "Access costs $24,000 a month."

To settle:
Look the amount up in the source that both articles rest on: the price list, the annual report, the court file.
The diagnosis says which slip of the pen would explain the difference.
"""

from factcheck.compare.diagnosis import figures_diagnosis
from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    return figures_diagnosis(case.left, case.right) if case.kinds & {"money"} else None


RULE = rule(__name__, __doc__, settles=_settles)
