"""What a scored pair proves: whether two claims are one fact, how surely, and whether it is worth a look."""

from decimal import Decimal

from factcheck.model.claim import Qualifier
from factcheck.model.mention import Kind
from factcheck.model.report import Pair
from factcheck.model.slip import Nearness, remote, slip
from factcheck.model.value import DateRange, Granularity, Quantity
from factcheck.pair.comparisons import COMPATIBLE, POINTS_IN_TIME, SAME_FIGURE
from factcheck.pair.kin import exclusive, two_sided
from factcheck.pair.others import beside_the_named
from factcheck.pair.weights import Weights

_MOVED = frozenset({"start", "step", "other"})
"""What a level is not: where a change began, how far it went; where it ended is one."""

_MISCOUNTED = 2
"""Years between two tellings of one that somebody may have miscounted."""


def convinces(pair: Pair, weights: Weights) -> bool:
    """Whether the evidence is enough to hold two claims for one fact.

    Where two passages say the same as a whole, the claims left over in them belong together.  Elsewhere the claims
    themselves must say that they are of one thing, and a conflict takes more than an agreement.
    """
    least = weights.thresholds
    if pair.parallel and pair.agrees:
        return pair.weight >= least["agreement"]
    if pair.agrees and loosely(pair) and remote(pair.left.value, pair.right.value):
        return False  # "up to 100 billion" holds every bail and every fare
    if not pair.agrees and beside_the_named(pair):
        return False
    levels = {row.comparison: row.level for row in pair.evidence}
    far, clear = (levels["value"].endswith(alike) for alike in (Nearness.FAR, Nearness.CLEAR))
    if pair.parallel:
        moved, other = levels.get("role") in _MOVED, levels.get("concept") == "other"
        if far and (moved or remote(pair.left.value, pair.right.value)):
            return False  # one is a level, the other a change; or they are of two things
        crowded = levels.get("left over", "one") != "one" and pair.left.kind not in POINTS_IN_TIME
        if crowded and not kindred(pair):
            return False  # two figures that share their place with others, and nothing else
        wild = (far or pair.discordant) and other
        return pair.weight >= least["conflict_wild" if wild else "conflict"]
    if pair.left.kind is Kind.PERCENTAGE and levels.get("concept") == "other":
        return False  # shares of different things
    if pair.agrees:
        return pair.weight >= least["agreement_loose" if loosely(pair) else "agreement_apart"]
    if Kind.ORDINAL in (pair.left.kind, pair.right.kind):
        return False  # streets, grades and sections, mostly
    said = levels.get("concept") in ("head", "kin", "noun") or clear or levels["value"] == SAME_FIGURE
    return pair.weight >= least["conflict_apart"] and said and not far


def loosely(pair: Pair) -> bool:
    """Whether the values of a pair are compatible and no more."""
    return any(row.comparison == "value" and row.level.startswith(COMPATIBLE) for row in pair.evidence)


def kindred(pair: Pair) -> bool:
    """Whether two claims have something in common but their place: a word or a name of the sentence, a concept."""
    levels = {row.comparison: row.level for row in pair.evidence}
    told = levels.get("concept", "none") not in ("none", "other")
    return told or levels.get("sentence") == "words in common" or levels.get("names") == "in common"


def certain(pair: Pair, weights: Weights) -> bool:
    """Whether two claims that differ are one fact for sure: by parallel passages, a clear slip or sheer weight."""
    value = next(row.level for row in pair.evidence if row.comparison == "value")
    clear = value == SAME_FIGURE or value.endswith(Nearness.CLEAR)
    return pair.parallel or clear or pair.weight >= weights.thresholds["sure"]


def of_two(pair: Pair) -> bool:
    """Whether two reports may tell of two things, or of one on two days, and no slip explains the difference: a level
    and where it came from, a day beside one name and beside another, an age and that of the next birthday."""
    levels = {row.comparison: row.level for row in pair.evidence}
    if levels["value"].endswith(Nearness.CLEAR):
        return False
    if pair.left.kind in POINTS_IN_TIME and levels.get("names") == "none in common":
        return True
    if _years_apart(pair):
        return True
    if {pair.left.kind, pair.right.kind} == {Kind.AGE} and _a_year_apart(pair):
        return True
    return levels.get("role") in _MOVED or levels.get("concept") in ("none", "other")


def _years_apart(pair: Pair) -> bool:
    """Whether two claims tell bare years that differ in more than a digit: in which it began, in which it happened."""
    one, other = pair.left.value, pair.right.value
    if not isinstance(one, DateRange) or not isinstance(other, DateRange) or not one.year or not other.year:
        return False
    if {one.granularity, other.granularity} != {Granularity.YEAR} or {*one.inferred, *other.inferred}:
        return False
    return slip(Decimal(one.year), Decimal(other.year)) is None and abs(one.year - other.year) > _MISCOUNTED


def _a_year_apart(pair: Pair) -> bool:
    one, other = pair.left.value, pair.right.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    return one.low is not None and other.low is not None and abs(one.low - other.low) == 1


def for_review(pair: Pair, weights: Weights) -> bool:
    """Whether a pair that differs is worth a second look: one thing in name and unit, but one figure tells a part."""
    levels = {row.comparison: row.level for row in pair.evidence}
    partial = Qualifier.PARTIAL in pair.left.qualifiers ^ pair.right.qualifiers
    same = levels.get("concept") == "head" and levels.get("unit") == "same"
    if pair.left.kind is Kind.PERCENTAGE and levels["value"].endswith(Nearness.FAR.value):
        return False  # of one thing, but of different shares: who fell ill, and who was a child
    return partial and same and not pair.agrees and pair.weight >= weights.thresholds["review"]


def opposed(pair: Pair) -> bool:
    """Whether two claims say one figure of what excludes each other: "up 4 percent", "down 4 percent", "to 4 percent".

    A clause that knows both concepts may well mean the same: "two were rescued injured".
    """
    one, other = pair.left, pair.right
    if pair.shifted and pair.parallel:
        return True
    if pair.turned and not any(map(two_sided, {*one.clause_concepts, *other.clause_concepts})):
        return True
    if not one.head or not other.head or not exclusive(one.head, other.head):
        return False
    return one.head not in other.clause_concepts and other.head not in one.clause_concepts
