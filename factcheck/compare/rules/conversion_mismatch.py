"""A figure and its conversion in brackets that do not belong together.

Miles and kilometres, acres and hectares, degrees of both scales: the second figure should be the first in another
unit, give or take rounding. Currencies are not judged, since their rates move.

Example:
    "Die Brücke ist 449 Fuß (137 Kilometer) lang." (449 feet are 137 metres.)

To settle:
Convert the figure that the source states, and mend the other.
"""

from collections.abc import Iterator
from itertools import pairwise

from factcheck.compare.rule import Slipped, rule
from factcheck.lexicon.units import units
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.level import Relation
from factcheck.model.relation import relation
from factcheck.model.value import Quantity

_BRACKETS = ("(", "（", "[")


def _finds(article: Article, claims: tuple[Claim, ...]) -> Iterator[Slipped]:
    for first, second in pairwise(claims):
        between = article.text[first.mention.span.end : second.mention.span.start]
        if between.strip() not in _BRACKETS or not _converts(first, second):
            continue
        message = f"{first.english} is not {second.english}"
        yield Slipped((first, second), message, "one of the two was converted wrongly, or stands in the wrong unit")


def _converts(first: Claim, second: Claim) -> bool:
    """Whether the second figure is in another unit of the same dimension, and is not the first."""
    one, other = first.value, second.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.unit == other.unit:
        return False
    return relation(one, other, units()) is Relation.CONFLICT


RULE = rule(__name__, __doc__, finds=_finds)
