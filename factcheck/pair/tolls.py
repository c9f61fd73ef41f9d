"""Tolls: how many died or were hurt, as two outlets report it that did not copy each other.

Two such reports share few words, but each tells the toll of the event, and of one event there is one.  What needs care
is which figure that is: an article also tells parts of it, the tolls of other events, and ages.
"""

from collections import Counter
from collections.abc import Sequence

from factcheck.model.claim import Claim, Qualifier
from factcheck.model.level import Relation
from factcheck.model.mention import Kind
from factcheck.model.relation import relation
from factcheck.model.report import Evidence, Pair
from factcheck.model.slip import Slip, slip
from factcheck.model.value import Quantity, Value
from factcheck.pair.passages import Placed, Told

RULE = "toll"
_DEAD = "dead"
_TOLLS = (_DEAD, "injured", "missing", "infected")
_GROUPS = frozenset({"men", "women", "boys", "girls", "children", "youths", "adults", "elderly"})
_COUNTED = _GROUPS | {"people", "victims", "hospitalised", "injured"}
_MIXED = 2  # from so many groups on, a sentence lists who was hurt, one after the other
_OF_OTHERS = 20  # how many times as many are those of another event, or of the whole world
_SHARED = 2  # names that two reports on one event have in common, at least
_WEIGHT = 15.0  # bits: the toll of one event, told by both
_NARROWED = frozenset({Qualifier.PARTIAL, Qualifier.NEGATED})


def tolls(left: Told, right: Told) -> list[Pair]:
    """The tolls that two reports on one event tell differently, each with its first mention."""
    if len(_named(left) & _named(right)) < _SHARED:
        return []
    found = (_differing(left, right, head) for head in _TOLLS)
    return [pair for pair in found if pair is not None]


def of_tolls(pair: Pair) -> bool:
    """Whether two claims tell what happened to people, so that the whole toll must be known to judge them.

    But for the same digits with another scale word, "4.3 million" and "4.3 billion": whatever the whole is, that is a
    slip.
    """
    return (pair.left.head in _TOLLS or pair.right.head in _TOLLS) and not _rescaled(pair.left.value, pair.right.value)


def _rescaled(one: Value, other: Value) -> bool:
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.multiplier == other.multiplier:
        return False
    left, right = one.low or one.high, other.low or other.high
    return bool(left and right and slip(left, right) is Slip.SCALE)


def _named(told: Told) -> set[str]:
    """The names in the sentences that tell of the dead, the injured and of when it was."""
    return {name for placed in told.claims for name in placed.claim.names}


def _differing(left: Told, right: Told, head: str) -> Pair | None:
    here, there = _tellings(left, head), _tellings(right, head)
    one, other = _total(here), _total(there)
    if one is None or other is None or relation(one.value, other.value) is not Relation.CONFLICT:
        return None
    if _OF_OTHERS * min(sizes := (_size(one.value), _size(other.value))) < max(sizes):
        return None
    if _told(other, _mentions(left, head)) or _told(one, _mentions(right, head)):
        return None  # an article that knows both figures tells two things
    row = Evidence("toll", f"the {head} of one event, told by both", _WEIGHT)
    sure = not (_with_the_dead(one, left, other, right) or _with_the_dead(other, right, one, left))
    return Pair(one, other, (row,), Relation.CONFLICT, rule=RULE, sure=sure)


def _with_the_dead(less: Claim, here: Told, more: Claim, there: Told) -> bool:
    """Whether one report may count the dead among the hurt, and the other tells them apart: "1 dead, 9 others hurt"."""
    apart = [claim for claim in _beside(less, here) if claim.head == _DEAD]
    dead = max((_size(claim.value) for claim in apart), default=1)
    told = _DEAD in less.concepts and _DEAD not in more.concepts and less.head != _DEAD
    mixed = not any(claim.head == _DEAD for claim in _beside(more, there))
    return told and mixed and _size(more.value) == _size(less.value) + dead


def _beside(claim: Claim, told: Told) -> list[Claim]:
    """The claims of one sentence."""
    return [placed.claim for placed in told.claims if placed.claim.sentence == claim.sentence]


def _mentions(told: Told, head: str) -> list[Claim]:
    return [placed.claim for placed in told.claims if placed.claim.head == head and placed.claim.kind is Kind.NUMBER]


def _told(claim: Claim, others: Sequence[Claim]) -> bool:
    return any(other.value == claim.value for other in others)


def _tellings(told: Told, head: str) -> list[Claim]:
    """The claims of an article that may tell a toll, in the order of the text."""
    counted = [placed.claim for placed in told.claims if _counts(placed, head)]
    return [claim for claim in counted if not _one_of_several(claim, _beside(claim, told))]


def _counts(placed: Placed, head: str) -> bool:
    """Whether a figure counts what happened to people: not an age, a footnote, nor a figure that a word narrows."""
    claim = placed.claim
    if claim.kind is not Kind.NUMBER or claim.head != head or head not in claim.clause_concepts:
        return False
    return isinstance(claim.value, Quantity) and not claim.qualifiers & _NARROWED


def _one_of_several(claim: Claim, sentence: Sequence[Claim]) -> bool:
    """Whether a sentence adds its figure up with others: "a girl and two men", "three shot, one injured"."""
    if "total" in claim.clause_concepts:
        return False
    if len(_GROUPS & set(claim.concepts)) >= _MIXED:
        return True
    return any(
        other is not claim and other.head in _COUNTED and other.kind is Kind.NUMBER and other.value != claim.value
        for other in sentence
    )


def _total(claims: Sequence[Claim]) -> Claim | None:
    """The first mention of the toll among several figures: the largest, unless a smaller one is told first and oftener.

    What is larger and told but once, later in the text, is the toll of another event.
    """
    often = Counter(claim.value for claim in claims)
    first = {value: next(claim for claim in claims if claim.value == value) for value in often}
    for value in sorted(often, key=lambda value: -_size(value)):
        rivals = [other for other in often if _size(other) < _size(value)]
        if not any(_precedes(first[other], first[value]) and often[other] >= often[value] for other in rivals):
            return first[value]
    return None


def _size(value: object) -> int:
    return int(value.low or value.high or 0) if isinstance(value, Quantity) else 0


def _precedes(one: Claim, other: Claim) -> bool:
    return one.mention.span < other.mention.span
