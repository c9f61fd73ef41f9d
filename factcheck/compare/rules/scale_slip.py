"""The same digits in another order of magnitude: thousand, million, billion or trillion were confused.

A German Milliarde is an English billion, a German Billion an English trillion; French, Spanish, Italian and most
other languages of the continent count as German does. Chinese, Japanese and Korean group by ten thousands.

Example:
    "Das Paket umfasst 3,2 Milliarden Euro."
    "The package is worth €3.2 trillion."

To settle:
See which scale word the source uses in its own language, and translate that.
"""

from factcheck.compare.diagnosis import differing_scale_words, slipped, times_apart
from factcheck.compare.rule import Case, rule
from factcheck.model.slip import Slip


def _settles(case: Case) -> str | None:
    if slipped(case.left, case.right) not in (Slip.SCALE, Slip.SEPARATOR) or not differing_scale_words(
        case.left, case.right
    ):
        return None
    apart = times_apart(case.left, case.right)
    return f"same digits, {apart} apart: a scale word may have been confused (German Billion is English trillion)"


RULE = rule(__name__, __doc__, settles=_settles)
