"""Two articles give different ages for the same person.

Ages may differ by one where a birthday lies between the articles; that is for an editor to see.

Example:
    "Die 44-jährige Fahrerin blieb unverletzt."
    "The driver, 54, was unhurt."

To settle:
Look up the date of birth, or what the police said.
"""

from factcheck.compare.diagnosis import figures_diagnosis
from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    return figures_diagnosis(case.left, case.right) if case.kinds & {"age"} else None


RULE = rule(__name__, __doc__, settles=_settles)
