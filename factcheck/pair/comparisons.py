"""The comparisons of two claims: what each says about their speaking of the same thing, in bits."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.model.calendar import read_as_year
from factcheck.model.claim import Claim, Role
from factcheck.model.level import Relation
from factcheck.model.mention import Kind
from factcheck.model.relation import Measure, discordant
from factcheck.model.report import Evidence, Pair
from factcheck.model.slip import Nearness, relabelled
from factcheck.model.value import DateRange, Granularity, Quantity, perhaps_one_unit
from factcheck.pair.kin import akin
from factcheck.pair.weights import Weights

SAME_FIGURE = "same figure"
COMPATIBLE = "compatible"
_SHARES = frozenset({Kind.PERCENTAGE, Kind.POINTS})
POINTS_IN_TIME = frozenset({Kind.DATE, Kind.TIME})


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
        if read_as_year(one, other) or read_as_year(other, one):
            return True
        shared = any(a is not None and a == b for a, b in _told_parts(one, other)) or one.night or other.night
        return not shared and (one.granularity is not other.granularity or one.granularity is Granularity.DAY)
    return discordant(one, other, measures)


def _told_parts(one: DateRange, other: DateRange) -> Iterator[tuple[object, object]]:
    """The parts of two dates by which an article tells a day, side by side; a year alone tells too little."""
    return ((getattr(one, part), getattr(other, part)) for part in ("month", "day", "weekday", "relative"))


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
    if not level.agrees and same_figure(left, right):
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
    if left.head and right.head and left.kind not in POINTS_IN_TIME:
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
