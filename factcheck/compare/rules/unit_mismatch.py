"""The same number in the same place, but in another unit.

Eighty feet are not eighty metres: the unit was changed and the number was not.

Example:
    "Der Turm ist 80 Meter hoch."
    "The tower is 80 feet high."

To settle:
See in which unit the source tells the figure, and convert it.
"""

from factcheck.compare.diagnosis import figure
from factcheck.compare.rule import Case, rule
from factcheck.model.value import Quantity


def _settles(case: Case) -> str | None:
    one, other = case.left.value, case.right.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)) or figure(one) != figure(other):
        return None
    if one.unit == other.unit or one.unit is None or other.unit is None:
        return None
    return f"the same number in two units, {one.unit} and {other.unit}: one unit is wrong"


RULE = rule(__name__, __doc__, settles=_settles)
