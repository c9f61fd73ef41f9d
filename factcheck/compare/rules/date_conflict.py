"""Two articles put the same event on different days.

Only parts that both articles state are compared: "25 April" agrees with "25 April 2023" and with "Tuesday 25".
A part that was worked out from the day of publication is no ground for a conflict.

Example:
    "Vom 25. April an gilt die neue Regel."
    "The new rule applies from 26 April."

To settle:
Look the date up in the announcement. Mind time zones: an evening here is a morning elsewhere.
"""

from factcheck.compare.diagnosis import dates_diagnosis
from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    return dates_diagnosis(case.left, case.right) if case.kinds & {"date"} else None


RULE = rule(__name__, __doc__, settles=_settles)
