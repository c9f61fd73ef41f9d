"""One figure is how far something moved here, and where it moved to or from there.

"Fell by 68 percent" and "fell to 68 percent" tell the same figure, and who compares figures alone sees no difference.
Only words count that tell which of these it is; "rose 5 percent" leaves it open.

Example:
    "The share of the vote fell to 8.7 percent."
    "Der Stimmenanteil sank um 8,7 Prozent."

To settle:
Look up the figure before and the figure after in the source: the step is what lies between them.
"""

from factcheck.compare.rule import Case, rule
from factcheck.model.claim import Role

_TOLD = {Role.FROM: "where it began", Role.BY: "how far it moved", Role.TO: "where it ended"}


def _settles(case: Case) -> str | None:
    if not case.pair.opposed or not case.pair.shifted:
        return None
    one, other = (_TOLD[claim.role] for claim in (case.left, case.right) if claim.role)
    return f"the same figure, here {one} and there {other}"


RULE = rule(__name__, __doc__, settles=_settles)
