"""A translation tells a figure or a date of its source otherwise, as an older version of the source may have told it.

Found where `--source-language` names the language that all others are translated from: the source is right, the
translation is to be changed. A slip of the pen, another unit or another scale keeps its own rule, which explains it
better, and so does a translation that is dated later than its source.

Example:
    README.md:    "The library reads 191 formats."
    README.de.md: "Die Bibliothek liest 178 Formate."

To settle:
Bring the translation up to date with its source; look whether more than the figure has changed since.
"""

from factcheck.compare.diagnosis import slipped
from factcheck.compare.rule import Case, rule
from factcheck.model.slip import Slip, relabelled
from factcheck.model.value import Quantity

_ACCIDENTS = frozenset({Slip.SCALE, Slip.SEPARATOR, Slip.TRANSPOSED})


def _settles(case: Case) -> str | None:
    if case.source is None or case.pair.review or len(case.kinds) > 1 or _is_accident(case):
        return None
    days = case.published if case.left.article == case.source else case.published[::-1]
    source, translation = days
    if source is None or translation is None:
        return "the source has another figure: the translation may be of an older version"
    if translation > source:
        return None
    told = (f"{day.day} {day:%B %Y}" for day in (source, translation))
    return "the source is of {}, the translation of {}: it may be of an older version".format(*told)


def _is_accident(case: Case) -> bool:
    """Whether a slip explains the difference: nobody revises a figure into one of the same digits."""
    one, other = case.left.value, case.right.value
    relabels = isinstance(one, Quantity) and isinstance(other, Quantity) and relabelled(one, other)
    return relabels or slipped(case.left, case.right) in _ACCIDENTS


RULE = rule(__name__, __doc__, settles=_settles)
