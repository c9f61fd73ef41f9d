"""Two figures for one thing, where one of them is narrowed, guessed, denied or told of a part only.

"In some cases over $200,000" does not exclude "$42,000": both can be true, but a reader who sees both will wonder.

Example:
    "Die Gebühr liegt bei 42.000 Dollar im Monat."
    "In some cases the fee exceeds $200,000 a month."

To settle:
Say in both articles what the figure holds for: everyone or some, planned or done, in all or in part.
"""

from factcheck.compare.rule import Case, rule
from factcheck.model.claim import Qualifier
from factcheck.model.report import Severity
from factcheck.model.slip import Nearness, nearness

_WORDS = {
    Qualifier.PARTIAL: "holds for a part only",
    Qualifier.HYPOTHETICAL: "is only supposed",
    Qualifier.FORECAST: "is a forecast",
    Qualifier.NEGATED: "is denied",
}


def _settles(case: Case) -> str | None:
    if case.pair.rule == "toll":
        return None  # a figure that is narrowed is not taken for a toll
    alike = nearness(case.left.value, case.right.value)
    if not case.pair.review and (case.pair.parallel or alike is Nearness.CLEAR):
        return None  # one article says as a whole what the other says, or the figure slipped: the qualifier got lost
    differing = case.left.qualifiers ^ case.right.qualifiers
    if case.pair.sure:
        differing -= {Qualifier.NEGATED}  # the clause denies something, but hardly the figure
    for qualifier, words in _WORDS.items():
        if qualifier in differing:
            narrowed = case.left if qualifier in case.left.qualifiers else case.right
            return f"{narrowed.english} {words}: the figures may both be right"
    return None


RULE = rule(__name__, __doc__, Severity.WARNING, settles=_settles)
