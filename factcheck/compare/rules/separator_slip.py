"""The same digits with the decimal or thousands sign in another place.

German 42.000 is forty-two thousand, English 42.000 is forty-two; German 2,5 is English 2.5 and not 25.

Example:
    "Jährlich werden 42.000 Tonnen verladen."
    "Some 42 tonnes are loaded every year."

To settle:
Compare the figure with its source, and ask which of the two makes sense.
"""

from factcheck.compare.diagnosis import slipped, times_apart
from factcheck.compare.rule import Case, rule
from factcheck.model.slip import Slip


def _settles(case: Case) -> str | None:
    if slipped(case.left, case.right) not in (Slip.SCALE, Slip.SEPARATOR):
        return None
    apart = times_apart(case.left, case.right)
    return f"same digits, {apart} apart: a decimal or thousands sign may have been misread, or noughts lost"


RULE = rule(__name__, __doc__, settles=_settles)
