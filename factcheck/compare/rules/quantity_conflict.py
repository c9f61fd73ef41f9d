"""Two articles measure the same thing and come to different results.

Lengths, weights, areas, temperatures and the like are converted into one unit first; rounding is forgiven.

Example:
    "Die Brücke ist 380 Meter lang."
    "The bridge is 830 metres long."

To settle:
Check the figure at its source, and the conversion where the articles use different units.
"""

from factcheck.compare.diagnosis import figures_diagnosis
from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    return figures_diagnosis(case.left, case.right) if case.kinds & {"quantity"} else None


RULE = rule(__name__, __doc__, settles=_settles)
