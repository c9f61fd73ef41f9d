"""The day of one date is the month of the other, and the other way round.

America writes 4/3 for the third of April, most others for the fourth of March; who copies a date in figures from a page
of another country takes the one for the other.

Example:
    "Die Frist endet am 4. März 2027."
    "The deadline is 3 April 2027."

To settle:
Look the date up in the announcement, and in what order the source writes its dates. The weekday, where one is told,
says which is right.
"""

from factcheck.compare.rule import Case, rule
from factcheck.model.value import DateRange


def _settles(case: Case) -> str | None:
    one, other = case.left.value, case.right.value
    if not isinstance(one, DateRange) or not isinstance(other, DateRange) or not one.day or not one.month:
        return None
    swapped = (one.day, one.month) == (other.month, other.day)
    return "day and month may have been swapped" if swapped else None


RULE = rule(__name__, __doc__, settles=_settles)
