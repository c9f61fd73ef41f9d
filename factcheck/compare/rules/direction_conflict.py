"""One article tells as a rise what another tells as a fall.

The figure is the same, and who compares figures alone sees no difference.  It is told of steps only, "rose by 4
percent", since what rises to a level may have fallen before; and only where the clause tells of no other change.

Example:
    "Sales rose by 4 percent."
    "Der Umsatz sank um 4 Prozent."

To settle:
Look at the two levels in the source: the change goes from the older one to the newer.
"""

from factcheck.compare.rule import Case, rule


def _settles(case: Case) -> str | None:
    turned = case.pair.opposed and case.pair.turned
    return "the same figure, here as a rise and there as a fall" if turned else None


RULE = rule(__name__, __doc__, settles=_settles)
