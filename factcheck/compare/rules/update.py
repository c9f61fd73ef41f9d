"""A later article gives another count of what goes on being counted.

The dead and injured of an accident, the infected, the votes that are in: such a count may be revised, and the later
article is not thereby wrong. A price, a plan or a date may not be revised silently, and is not treated so.

Example:
    16 January: "58 Menschen wurden verletzt."
    18 January: "Another 74 people were injured."

To settle:
Tell the newer count, with its date, and mark the older article as overtaken.
"""

from factcheck.compare.rule import Case, rule
from factcheck.model.report import Severity


def _settles(case: Case) -> str | None:
    if case.kinds != {"number"} or case.revised is None:
        return None
    first, last = case.revised
    return f"told on {first.day} {first:%B %Y} and on {last.day} {last:%B %Y}: the later article may be an update"


RULE = rule(__name__, __doc__, Severity.WARNING, settles=_settles)
