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

from factcheck.compare.diagnosis import figures_diagnosis, mistyped
from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    return figures_diagnosis(case.left, case.right) if mistyped(case.left, case.right) else None


RULE = rule(__name__, __doc__, settles=_settles)
