"""Two articles put the same event at different times of day.

8 p.m. and 20:00 are the same; a time without its half of the day agrees with both.

Example:
    "Anpfiff ist um 16.45 Uhr."
    "Kick-off is at 5:45 p.m."

To settle:
Look the time up, and in which time zone it is told.
"""

from factcheck.compare.diagnosis import times_diagnosis
from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    return times_diagnosis(case.left, case.right) if case.kinds & {"time"} else None


RULE = rule(__name__, __doc__, settles=_settles)
