"""Two articles count the same things and come to different numbers.

People, votes, cases, pieces: numbers without a unit whose values exclude each other.

Example:
    "Bei dem Brand wurden zwölf Menschen verletzt."
    "The fire injured twenty people."

To settle:
Ask what was counted, where and until when: a total, or only a part of it?
"""

from factcheck.compare.diagnosis import figures_diagnosis
from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    return figures_diagnosis(case.left, case.right) if case.kinds & {"number", "ordinal", "multiple"} else None


RULE = rule(__name__, __doc__, settles=_settles)
