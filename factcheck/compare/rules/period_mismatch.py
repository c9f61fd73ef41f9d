"""The same figure per month in one article and per year, week or head in the other.

A period that only one article states is no disagreement.

Example:
    "Das Pflegegeld beträgt 490 Euro im Monat."
    "The allowance is €490 a year."

To settle:
See what the source says the figure is counted by.
"""

from factcheck.compare.diagnosis import figure
from factcheck.compare.rule import Case, rule
from factcheck.model.value import Quantity, per_apart


def _settles(case: Case) -> str | None:
    one, other = case.left.value, case.right.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)) or figure(one) != figure(other):
        return None
    if not per_apart(one.per, other.per):
        return None
    return f"the same figure per {one.per} and per {other.per}: one period is wrong"


RULE = rule(__name__, __doc__, settles=_settles)
