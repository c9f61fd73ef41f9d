"""One figure is told of two things that exclude each other.

The number of the dead stands in one article as that of the injured, the loss as the profit: the figure is the same, and
who compares figures alone sees no difference.

Example:
    "Twelve people were killed when the stand collapsed."
    "Beim Einsturz der Tribüne wurden zwölf Menschen verletzt."

To settle:
Look in the source what the figure counts.  The other article may have lost a clause, or taken the next figure.
"""

from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    if not case.pair.opposed:
        return None
    one, other = ((claim.head or "").replace("_", " ") for claim in (case.left, case.right))
    return f"the same figure, told of two things: {one} and {other}"


RULE = rule(__name__, __doc__, settles=_settles)
