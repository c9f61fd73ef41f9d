"""A later article gives another count of what goes on being counted.

The dead and injured of an accident, the infected, the votes that are in: such a count may be revised, and the later
article is not thereby wrong. A price, a plan or a date may not be revised silently, and is not treated so.
Swapped digits are no newer count, where the figure has enough of them to tell.
The toll of one event is counted up for some days and then settled: a report of a week later that gives another one,
or one that takes back what was counted, is no update.  A share that was projected, such as that of a party on the
night of an election, is revised as well once the result is known.

Example:
    16 January: "58 Menschen wurden verletzt."
    18 January: "Another 74 people were injured."

To settle:
Tell the newer count, with its date, and mark the older article as overtaken.
"""

from datetime import date

from factcheck.compare.diagnosis import figure, mistyped
from factcheck.compare.rule import Case, rule
from factcheck.model.claim import Qualifier
from factcheck.model.report import Severity
from factcheck.model.slip import Slip

_SETTLED = 3  # days after which the toll of an event is known
_DEAD = "dead"  # of whom there are more by the hour, whichever report came first


def _settles(case: Case) -> str | None:
    if case.source is not None:
        return None  # a translation has nothing newer to tell than its source
    if case.kinds != {"number"} and not _was_foretold(case):
        return None
    if case.pair.rule == "toll":
        return _counted_up(case)
    if mistyped(case.left, case.right) is Slip.TRANSPOSED:
        return None  # no newer count comes out so
    return None if case.revised is None else _told_on(*case.revised)


def _was_foretold(case: Case) -> bool:
    """Whether a share is a forecast in the earlier of two articles, and in the later no longer."""
    one, other = case.published
    if case.kinds != {"percentage"} or one is None or other is None or one == other:
        return False
    earlier, later = (case.left, case.right) if one < other else (case.right, case.left)
    return Qualifier.FORECAST in earlier.qualifiers - later.qualifiers


def _counted_up(case: Case) -> str | None:
    """What there is to say of the toll of one event, where it may have risen from one report to the other."""
    one, other = case.published
    if one is None or other is None:
        return "" if case.left.head == _DEAD else None
    if abs((one - other).days) > _SETTLED:
        return None
    rising = (figure(case.left.value) or 0) < (figure(case.right.value) or 0)
    if case.left.head != _DEAD and (one == other or rising != (one < other)):
        return None
    return _told_on(min(one, other), max(one, other))


def _told_on(first: date, last: date) -> str:
    return f"told on {first.day} {first:%B %Y} and on {last.day} {last:%B %Y}: the later article may be an update"


RULE = rule(__name__, __doc__, Severity.WARNING, settles=_settles)
