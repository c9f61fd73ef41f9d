"""Two articles say differently how long something takes, took or will take.

Half a year and six months are the same; three days and a week are not.

Example:
    "Die Sperrung dauert drei Wochen."
    "The closure will last three days."

To settle:
Check whether both articles mean the same beginning and the same end.
"""

from factcheck.compare.diagnosis import figures_diagnosis
from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    return figures_diagnosis(case.left, case.right) if case.kinds & {"duration"} else None


RULE = rule(__name__, __doc__, settles=_settles)
