"""The same number in the same place, but in another currency.

Amounts in different currencies are never compared by value; that the number is the same shows that it was not
converted but mislabelled.

Example:
    "Die Geige brachte 7,4 Millionen Euro."
    "The violin fetched £7.4 million."

To settle:
See in which currency the source tells the amount.
"""

from factcheck.compare.diagnosis import figure
from factcheck.compare.rule import Case, rule
from factcheck.model.value import Quantity


def _settles(case: Case) -> str | None:
    one, other = case.left.value, case.right.value
    if case.kinds != {"money"} or not (isinstance(one, Quantity) and isinstance(other, Quantity)):
        return None
    if one.unit == other.unit or figure(one) != figure(other):
        return None
    return f"the same number in {one.unit} and in {other.unit}: one currency is wrong"


RULE = rule(__name__, __doc__, settles=_settles)
