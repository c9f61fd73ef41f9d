"""One article says per cent where the other says percentage points.

A rate that rises from 5 to 7 per cent rises by 2 percentage points, and by 40 per cent.

Example:
    "Der Satz steigt um zwei Prozentpunkte."
    "The rate goes up by 2%."

To settle:
Look at the two levels: their difference is in percentage points, their ratio in per cent.
"""

from factcheck.compare.diagnosis import figure
from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    if case.kinds != {"percentage", "points"} or figure(case.left.value) != figure(case.right.value):
        return None
    return "the same number, here in per cent and there in percentage points: these are different changes"


RULE = rule(__name__, __doc__, settles=_settles)
