"""Candidate pairs weighed: every comparison of two claims in its place."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from factcheck.model.article import Span
from factcheck.model.claim import Claim, Qualifier
from factcheck.model.level import Relation
from factcheck.model.relation import Measure, discordant, in_unit_of, relation
from factcheck.model.report import Evidence, Pair
from factcheck.model.slip import Nearness, nearness
from factcheck.model.value import Quantity
from factcheck.pair.alignment import Alignment
from factcheck.pair.candidates import Candidates
from factcheck.pair.comparisons import (
    Values,
    articles_row,
    context_rows,
    kinship_bits,
    names_row,
    passage_row,
    rank_row,
    same_figure,
    sentence_row,
    value_row,
)
from factcheck.pair.likeness import exact
from factcheck.pair.names import namesakes
from factcheck.pair.passages import Placed, Told
from factcheck.pair.weights import Weights
from factcheck.pair.writing import falls_by, written_alike

_LOOSE = (Relation.CONTAINED, Relation.ROUNDED)
_FEW = 5  # passages of which less can be asked: two sentences cannot show that they tell one story


@dataclass(frozen=True, slots=True)
class Scales:
    """What pairs are weighed with: the units that convert, and the match weights."""

    measures: Mapping[str, Measure]
    weights: Weights


class Weighing:
    """The candidate pairs of two articles, weighed."""

    def __init__(self, left: Told, right: Told, near: Alignment, scales: Scales) -> None:
        self._left, self._right, self._near, self._scales = left, right, near, scales
        self.gains = near.gains
        claims = (*left.claims, *right.claims)
        self._strict = scales.weights.order[near.order]["strict"]
        self._often = Counter(value for placed in claims for value in placed.values)
        self._total = len(claims)
        self._sentences: dict[tuple[Span, Span], tuple[float, dict[str, float]]] = {}
        self._passages: dict[float, Evidence] = {}
        self._namesakes = namesakes(_names(left.claims), _names(right.claims))
        self._named = Counter(name for placed in left.claims for name in set(placed.claim.clause_names))
        size = min(1.0, min(len(left.passages), len(right.passages)) / _FEW)
        passages = kinship_bits(near.kinship, size, scales.weights)
        self._kinship = articles_row(passages, self._named_by_both(), scales.weights)
        self.akin = passages >= 0

    def pairs(self, made: Candidates) -> list[Pair]:
        """Every candidate pair whose values can be held against each other, with its evidence."""
        found = []
        for (i, j), rule in made.items():
            one, other = self._left.claims[i], self._right.claims[j]
            level = relation(one.claim.value, other.claim.value, self._scales.measures)
            if level not in (Relation.IDENTICAL, Relation.INCOMPARABLE) and written_alike(one, other):
                level = Relation.IDENTICAL
            if level is Relation.CONFLICT and (falls_by(one.claim, other.claim) or falls_by(other.claim, one.claim)):
                level = Relation.IDENTICAL
            if level is Relation.INCOMPARABLE and not same_figure(one.claim, other.claim):
                continue
            if level.agrees or not (_unread(one, other) or _unread(other, one)):
                found.append(self._pair(one, other, level, rule))
        return found

    def _pair(self, one: Placed, other: Placed, level: Relation, rule: str) -> Pair:
        weights = self._scales.weights
        chance = self._near.cells.get((one.passage, other.passage), 0.0)
        passage = self._passages.get(chance)  # most pairs stand in passages that have nothing in common
        if passage is None:
            passage = self._passages[chance] = passage_row(chance, self._strict, weights, given=self._near.given)
        least = weights.thresholds["parallel"]
        parallel = passage.weight >= least and self.akin and not self._narrowed(one.claim, other.claim)
        discord = parallel and level in _LOOSE and self._discordant(one, other)
        rows = [
            self._value_row(one, other, level),
            passage,
            sentence_row(self._shared(one, other), weights),
            self._kinship,
            rank_row(one.rank, other.rank, weights),
            *context_rows(one.claim, other.claim, weights),
        ]
        named = names_row(self._names(one.claim, other.claim), one.claim, other.claim, weights)
        if named:
            rows.append(named)
        return Pair(one.claim, other.claim, tuple(rows), level, rule=rule, parallel=parallel, discordant=discord)

    def _discordant(self, one: Placed, other: Placed) -> bool:
        return discordant(one.claim.value, other.claim.value, self._scales.measures)

    def _named_by_both(self) -> int:
        """How many names the claims of both articles know."""
        here, there = (
            {name for placed in told.claims for name in placed.claim.names} for told in (self._left, self._right)
        )
        return len(here.intersection([self._namesakes.get(name, name) for name in there]))

    def _value_row(self, one: Placed, other: Placed, level: Relation) -> Evidence:
        rarity = (self._total + 6) / max([self._often[value] for value in one.values], default=1)
        alike = Nearness.NEAR if level is Relation.IDENTICAL else self._nearness(one.claim, other.claim)
        return value_row(
            one.claim, other.claim, Values(level, alike, rarity, self._scales.measures), self._scales.weights
        )

    def _narrowed(self, one: Claim, other: Claim) -> bool:
        """Whether one of two tellings, that do not follow each other, tells a figure of what it only supposes.

        A day is the same day in a supposition, and a slip a slip.
        """
        if self._strict == 1 or not isinstance(one.value, Quantity):
            return False
        if Qualifier.HYPOTHETICAL not in one.qualifiers ^ other.qualifiers:
            return False
        return self._nearness(one, other) not in (Nearness.CLEAR, Nearness.SLIP)

    def _nearness(self, one: Claim, other: Claim) -> Nearness:
        """How alike two values are, converted into one unit where the bare figures are no slip of each other."""
        bare = nearness(one.value, other.value)
        if (
            bare in (Nearness.CLEAR, Nearness.SLIP)
            or not isinstance(one.value, Quantity)
            or not isinstance(other.value, Quantity)
        ):
            return bare
        converted = in_unit_of(other.value, one.value, self._scales.measures)
        return bare if converted is other.value else nearness(one.value, converted)

    def _shared(self, one: Placed, other: Placed) -> float:
        """The bits of the keys that the sentences share, but for the two figures themselves."""
        sentences = one.claim.sentence, other.claim.sentence
        known = self._sentences.get(sentences)
        if known is None:
            shared = {key: self.gains[key] for key in one.sentence & other.sentence if key in self.gains}
            known = self._sentences[sentences] = sum(shared.values()), shared
        whole, shared = known
        if not shared:
            return whole
        own = {f"{sort}:{value}" for value in (*one.values, *other.values) for sort in "vd"}
        return whole - sum([shared[key] for key in own if key in shared])

    def _names(self, one: Claim, other: Claim) -> float:
        """The bits of the names that both clauses hold: a name of few claims tells more than one of many."""
        if not one.clause_names or not other.clause_names:
            return 0.0
        total = len(self._left.claims) + 1
        shared = {self._namesakes.get(name) for name in other.clause_names}.intersection(one.clause_names)
        return sum([exact(math.log2(total / self._named[name])) for name in shared if name])


def _unread(one: Placed, other: Placed) -> bool:
    """Whether the figure of a claim stands in the other's sentence as well, where nobody read it."""
    return bool(other.unread) and any(f"d:{value}" in other.unread for value in one.values)


def _names(claims: Iterable[Placed]) -> set[str]:
    return {name for placed in claims for name in placed.claim.clause_names}
