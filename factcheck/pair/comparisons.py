"""The comparisons of two claims: what each says about their speaking of the same thing, in bits."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.model.claim import Claim, Qualifier, Role
from factcheck.model.level import Relation
from factcheck.model.mention import Kind
from factcheck.model.relation import Measure, discordant
from factcheck.model.report import Evidence, Pair
from factcheck.model.slip import Nearness, relabelled, remote
from factcheck.model.value import DateRange, Granularity, Quantity, perhaps_one_unit
from factcheck.pair.kin import akin, exclusive, two_sided
from factcheck.pair.others import beside_the_named
from factcheck.pair.weights import Weights

SAME_FIGURE = "same figure"
COMPATIBLE = "compatible"
_SHARES = frozenset({Kind.PERCENTAGE, Kind.POINTS})
_MOVED = frozenset({"start", "step", "other"})
"""What a level is not: where a change began, how far it went; where it ended is one."""
_POINTS_IN_TIME = frozenset({Kind.DATE, Kind.TIME})


def same_figure(left: Claim, right: Claim) -> bool:
    """Whether two claims tell the same figure of different things: euros and pounds, a month and a year."""
    one, other = left.value, right.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    kinds = {left.kind, right.kind}
    return (len(kinds) == 1 or kinds == _SHARES) and Kind.ORDINAL not in kinds and relabelled(one, other)


def told_apart(left: Claim, right: Claim, measures: Mapping[str, Measure]) -> bool:
    """Whether two values that can both be true are told as two: 9 and 2 million, a week and its year."""
    one, other = left.value, right.value
    if isinstance(one, DateRange) and isinstance(other, DateRange):
        shared = any(a is not None and a == b for a, b in _told_parts(one, other)) or one.night or other.night
        return not shared and (one.granularity is not other.granularity or one.granularity is Granularity.DAY)
    return discordant(one, other, measures)


def _told_parts(one: DateRange, other: DateRange) -> Iterator[tuple[object, object]]:
    """The parts of two dates by which an article tells a day, side by side; a year alone tells too little."""
    return ((getattr(one, part), getattr(other, part)) for part in ("month", "day", "weekday", "relative"))


def loosely(pair: Pair) -> bool:
    """Whether the values of a pair are compatible and no more."""
    return any(row.comparison == "value" and row.level.startswith(COMPATIBLE) for row in pair.evidence)


@dataclass(frozen=True, slots=True)
class Values:
    """How the values of two claims stand to each other, how alike they are, how rare such a value is, and by what
    measures."""

    relation: Relation
    nearness: Nearness
    rarity: float
    measures: Mapping[str, Measure]


def value_row(left: Claim, right: Claim, values: Values, weights: Weights) -> Evidence:
    """What the values say: equal ones carry the more, the rarer they are."""
    table, level, rarity = weights.claim["value"], values.relation, values.rarity
    if same_figure(left, right):
        return Evidence("value", SAME_FIGURE, min(table["rare"], math.log2(rarity)))
    if not level.agrees:
        return Evidence("value", f"{level}, {values.nearness}", table[values.nearness])
    if level is Relation.IDENTICAL:
        return Evidence("value", str(level), min(table["rare"], math.log2(rarity)))
    if _units(left, right) == "other":
        return Evidence("value", str(level), table["converted"])
    if told_apart(left, right, values.measures):
        return Evidence("value", f"{COMPATIBLE}, {values.nearness}", max(table["loose"], table[values.nearness]))
    return Evidence("value", str(level), table["contained" if level is Relation.CONTAINED else "rounded"])


def passage_row(chance: float, strict: float, weights: Weights, *, given: bool = False) -> Evidence:
    """Whether the passages in which the claims stand say the same as a whole.

    `strict` is how surely an article that follows the other has the claim in the counterpart and nowhere else; `given`
    says that the two passages are one segment, by what their files say.
    """
    table = weights.claim["passage"]
    if given:
        return Evidence("passage", "the same segment", table["segment"])
    bits = math.log2((chance + 0.004) / table["even"])
    level = "the same" if chance > 0.5 else "perhaps the same" if chance > 0.1 else "another"
    return Evidence("passage", level, max(table["floor"] * strict, min(table["ceiling"], bits)))


def softened(row: Evidence, weights: Weights) -> Evidence:
    """The row of the passages as it counts between two independent reports; any other row as it is."""
    table = weights.claim["passage"]
    if row.comparison != "passage":
        return row
    return replace(row, weight=max(table["floor_apart"], min(table["ceiling_apart"], row.weight)))


def corroborated(pairs: Sequence[Pair], weights: Weights) -> list[Pair]:
    """The pairs; to those that differ it adds something that their values face each other in other sentences, too."""
    least, table = weights.thresholds["echo"], weights.claim["echo"]
    said = Counter((pair.left.figure, pair.right.figure) for pair in pairs if pair.weight >= least)
    return [pair if pair.agrees else _told_again(pair, said, table) for pair in pairs]


def _told_again(pair: Pair, said: Counter[tuple[str, str]], table: Mapping[str, float]) -> Pair:
    others = said[pair.left.figure, pair.right.figure] - 1
    if others <= 0:
        return pair
    row = Evidence("told again", f"{others} times", min(table["cap"], others * table["each"]))
    return replace(pair, evidence=(*pair.evidence, row))


def kinship_bits(kinship: float, size: float, weights: Weights) -> float:
    """What the passages of two articles, taken together, say for one story; of few (`size` below 1) less is asked."""
    table = weights.claim["articles"]
    return table["base"] * size + table["slope"] * kinship


def articles_row(passages: float, named: int, weights: Weights) -> Evidence:
    """Whether the two articles tell one story at all: by the bits of their passages, or by how many names both know.

    Reports that were written apart share few passages, but they name the same people and places.
    """
    table = weights.claim["articles"]
    bits = max(table["floor"] + table["name"] * named, passages)
    return Evidence("articles", "one story" if bits > 0 else "hardly akin", min(table["ceiling"], bits))


def rank_row(one: int, other: int, weights: Weights) -> Evidence:
    """Whether the claims come in the same turn among the figures of their kind."""
    return weights.row("turn", "same" if one == other else "other")


def sentence_row(shared: float, weights: Weights) -> Evidence:
    """What the sentences share beside the two figures: names, other figures, words that begin alike."""
    table = weights.claim["sentence"]
    bits = min(table["cap"], shared * table["shrink"])
    return Evidence("sentence", "words in common" if shared else "no words in common", bits)


def context_rows(left: Claim, right: Claim, weights: Weights) -> list[Evidence]:
    """Kind, place, unit, concepts, role and direction, as far as both claims say."""
    rows = [weights.row("kind", "same" if left.kind is right.kind else "other")]
    if left.dateline or right.dateline:
        rows.append(weights.row("line", "dated" if left.dateline and right.dateline else "other"))
    units = _units(left, right)
    if units:
        rows.append(weights.row("unit", units))
    concepts = _concepts(left, right)
    if concepts:
        rows.append(weights.row("concept", concepts))
    if left.role or right.role:
        rows.append(weights.row("role", _roles(left, right)))
    if left.direction and right.direction:
        rows.append(weights.row("direction", "same" if left.direction is right.direction else "other"))
    return rows


def _units(left: Claim, right: Claim) -> str:
    if not isinstance(left.value, Quantity) or not isinstance(right.value, Quantity):
        return ""
    one, other = left.value.unit, right.value.unit
    if one == other:
        return "same" if one else ""
    return "other" if one and other and not perhaps_one_unit(left.value, right.value) else "open"


def _roles(left: Claim, right: Claim) -> str:
    if left.role is right.role:
        return "same"
    if left.role and right.role:
        return "other"
    return {Role.FROM: "start", Role.BY: "step", Role.TO: "end"}[left.role or right.role or Role.TO]


def _concepts(left: Claim, right: Claim) -> str:
    """The strongest tie between what two figures are said of; nothing where either side does not say."""
    if left.head and right.head and left.kind not in _POINTS_IN_TIME:
        if left.head == right.head:
            return "head"
        return "kin" if left.kind is Kind.MONEY and akin(left.head, right.head) else "other"
    if left.noun[:4] == right.noun[:4] and len(left.noun) >= 4:
        return "noun"
    if set(left.clause_concepts) & set(right.clause_concepts):
        return "clause"
    if set(left.concepts) & set(right.concepts):
        return "sentence"
    return "none" if left.concepts and right.concepts else ""


def opposed(pair: Pair) -> bool:
    """Whether two claims say one figure of what excludes each other: "up 4 percent", "down 4 percent".

    A clause that knows both concepts may well mean the same: "two were rescued injured".
    """
    one, other = pair.left, pair.right
    if pair.turned and not any(map(two_sided, {*one.clause_concepts, *other.clause_concepts})):
        return True
    if not one.head or not other.head or not exclusive(one.head, other.head):
        return False
    return one.head not in other.clause_concepts and other.head not in one.clause_concepts


def names_row(shared: float, left: Claim, right: Claim, weights: Weights) -> Evidence | None:
    """Whether the clauses name the same people, places and things; rare names weigh more."""
    table = weights.claim["names"]
    if shared:
        return Evidence("names", "in common", min(table["cap"], shared * table["shrink"]))
    return Evidence("names", "none in common", table["none"]) if left.clause_names and right.clause_names else None


def rest_row(left: int, right: int, share: float, weights: Weights) -> Evidence:
    """How many claims of a kind are left over on either side, once the share of those that agree is explained away.

    Where nearly everything agrees and one figure is left on each side, they are likely to be one.
    """
    most = max(left, right)
    level = "one" if most == 1 else "two" if most == 2 else "many"
    return Evidence("left over", level, weights.claim["rest"][level] * share)


def convinces(pair: Pair, weights: Weights) -> bool:
    """Whether the evidence is enough to hold two claims for one fact.

    Where two passages say the same as a whole, the claims left over in them belong together.  Elsewhere the claims
    themselves must say that they are of one thing, and a conflict takes more than an agreement.
    """
    least = weights.thresholds
    if pair.parallel and pair.agrees:
        return pair.weight >= least["agreement"]
    if not pair.agrees and beside_the_named(pair):
        return False
    levels = {row.comparison: row.level for row in pair.evidence}
    far, clear = (levels["value"].endswith(alike) for alike in (Nearness.FAR, Nearness.CLEAR))
    if pair.parallel:
        moved, other = levels.get("role") in _MOVED, levels.get("concept") == "other"
        if far and (moved or remote(pair.left.value, pair.right.value)):
            return False  # one is a level, the other a change; or they are of two things
        crowded = levels.get("left over", "one") != "one" and pair.left.kind not in _POINTS_IN_TIME
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
    """Whether two reports may tell of two things, or of one on two days: a level and where it came from, a day beside
    one name and beside another, an age and that of the next birthday."""
    levels = {row.comparison: row.level for row in pair.evidence}
    if pair.left.kind in _POINTS_IN_TIME and levels.get("names") == "none in common":
        return True
    if {pair.left.kind, pair.right.kind} == {Kind.AGE} and _a_year_apart(pair):
        return True
    return levels.get("role") in _MOVED or levels.get("concept") in ("none", "other")


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
