"""One article tells the same fact twice, with figures that exclude each other.

Headline and text, text and caption: the same thing of the same name, counted or measured alike, and two figures of
which one is the other with a slip. An article that tells two things may look so as well, so a person has to look.

Example:
    "Die Brücke über die Aller ist 380 Meter lang. ... Über die Aller führt die Brücke mit einer Länge von 830 Metern."

To settle:
See which of the two the source tells, and mend the other.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.compare.diagnosis import figures_diagnosis
from factcheck.compare.rule import Slipped, rule
from factcheck.lexicon.units import units
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Qualifier
from factcheck.model.mention import Kind
from factcheck.model.relation import Relation, relation
from factcheck.model.report import Severity
from factcheck.model.slip import Slip, significance, slip
from factcheck.model.value import Quantity

_KINDS = frozenset({Kind.MONEY, Kind.QUANTITY, Kind.NUMBER})
_ACCIDENTS = frozenset({Slip.SCALE, Slip.SEPARATOR, Slip.TRANSPOSED, Slip.DROPPED})
_DIGITS = 3  # that the longer figure has at least: of fewer, many are alike
_NARROWED = frozenset(
    {Qualifier.PARTIAL, Qualifier.OTHERS, Qualifier.HYPOTHETICAL, Qualifier.FORECAST, Qualifier.NEGATED}
)
Thing = tuple[object, ...]


def _finds(_article: Article, claims: tuple[Claim, ...]) -> Iterator[Slipped]:
    told: dict[Thing, list[Claim]] = defaultdict(list)
    for claim in claims:
        thing = _thing(claim)
        if thing is not None:
            told[thing].append(claim)
    for group in told.values():
        for one, other in combinations(group, 2):
            if one.sentence != other.sentence and _slipped(one, other):
                message = f"the article tells {one.about or 'one thing'} twice: {one.english} and {other.english}"
                yield Slipped((one, other), message, figures_diagnosis(one, other))


def _thing(claim: Claim) -> Thing | None:
    """What a figure is told of, where that is told in full: a concept, the names beside it, its unit and its role."""
    value = claim.value
    if claim.kind not in _KINDS or not isinstance(value, Quantity) or not claim.head or not claim.clause_names:
        return None
    if value.low != value.high or value.hedge or claim.qualifiers & _NARROWED or claim.direction or claim.role:
        return None
    return claim.kind, claim.head, claim.noun, frozenset(claim.clause_names), value.unit, value.per


def _slipped(one: Claim, other: Claim) -> bool:
    """Whether one figure is the other with a slip of the pen that hardly comes about otherwise."""
    if not isinstance(one.value, Quantity) or not isinstance(other.value, Quantity):
        return False
    left, right = one.value.low, other.value.low
    if left is None or right is None or relation(one.value, other.value, units()) is not Relation.CONFLICT:
        return False
    return slip(left, right) in _ACCIDENTS and significance(left, right) >= _DIGITS


RULE = rule(__name__, __doc__, Severity.WARNING, finds=_finds)
