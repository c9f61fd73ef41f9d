"""One digit was mistyped, dropped or doubled, or two were swapped.

The figures are alike in so many digits that nobody takes it for chance: three at least where two stand in each other's
place, four where one is another or missing. What is alike in fewer, such as 42 and 24, keeps the rule of what it
measures, and the diagnosis says that a digit may have slipped.

Example:
    "Für den Umbau sind 18.764 Euro eingeplant."
    "The rebuilding is to cost 18,746 euros."

To settle:
Compare both figures with the source digit by digit. One of the two articles has a typing error to mend, no more.
"""

from factcheck.compare.diagnosis import figure, figures_diagnosis, slipped
from factcheck.compare.rule import Case, rule
from factcheck.model.slip import Slip, significance

_TELLING = {Slip.TRANSPOSED: 3, Slip.DROPPED: 4, Slip.DIGIT: 4}
"""The digits of the longer figure from which on a likeness of all but those that slipped is no chance."""


def _settles(case: Case) -> str | None:
    one, other = figure(case.left.value), figure(case.right.value)
    least = _TELLING.get(slipped(case.left, case.right) or Slip.SCALE)
    if one is None or other is None or least is None or significance(one, other) < least:
        return None
    return figures_diagnosis(case.left, case.right)


RULE = rule(__name__, __doc__, settles=_settles)
