"""Two articles held against each other: which claims of one are which of the other."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from factcheck.model.claim import Claim, Qualifier
from factcheck.model.level import Relation
from factcheck.model.relation import Measure, discordant, in_unit_of, relation
from factcheck.model.report import Pair
from factcheck.model.slip import Nearness, nearness
from factcheck.model.value import Quantity
from factcheck.pair.alignment import Alignment, aligned, exact, key_gains
from factcheck.pair.assignment import assigned
from factcheck.pair.candidates import Candidates, candidates
from factcheck.pair.comparisons import (
    Values,
    articles_row,
    certain,
    context_rows,
    convinces,
    corroborated,
    for_review,
    loosely,
    names_row,
    passage_row,
    rank_row,
    rest_row,
    same_figure,
    sentence_row,
    softened,
    value_row,
)
from factcheck.pair.names import namesakes
from factcheck.pair.passages import Placed, Told
from factcheck.pair.weights import Weights
from factcheck.pair.writing import written_alike

_LAST = 2  # claims of one sort that are left over on either side and still worth a look
_LOOSE = (Relation.CONTAINED, Relation.ROUNDED)
_FEW = 5  # passages of which less can be asked: two sentences cannot show that they tell one story


@dataclass(frozen=True, slots=True)
class Scales:
    """What pairs are weighed with: the units that convert, and the match weights."""

    measures: Mapping[str, Measure]
    weights: Weights


def matched(left: Told, right: Told, scales: Scales) -> tuple[list[Pair], Candidates]:
    """The claims that two articles tell both, agreeing ones first, then what is left over and differs."""
    weights = scales.weights
    near = aligned(left.passages, right.passages, weights)
    weighing = _Weighing(left, right, near, scales)
    made = candidates(left.claims, right.claims, near.cells, weighing.gains)
    scored = weighing.pairs(made)
    alike = assigned(
        [pair for pair in scored if pair.relation.agrees and pair.weight >= weights.thresholds["agreement"]]
    )
    if _bits_of_translation(left, right, near, len(alike), weights) < 0:
        scored = [_apart(pair, weights) for pair in scored]
    scored = corroborated(scored, weights)
    agreed = assigned(_unrivalled([pair for pair in scored if convinces(pair, weights)]))
    rest = _Rest(left, right, agreed, scales)
    last = {cell: "left over" for cell in rest.cells() if cell not in made}
    scored += [_apart(pair, weights) for pair in weighing.pairs(last)]
    made |= last
    left_over = [pair for pair in map(rest.weighed, filter(rest.holds, scored)) if convinces(pair, weights)]
    late = assigned(_unrivalled(left_over))
    rest = _Rest(left, right, agreed + late, scales)
    differing = assigned([p for p in left_over if not p.agrees and rest.holds(p)], weights.thresholds["margin"])
    differing = [replace(pair, sure=certain(pair, weights)) for pair in differing]
    reviewed = _reviewed(scored, differing, rest, weights)
    return agreed + late + differing + reviewed, made


def _unrivalled(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs that agree, but for those across passages whose claims stand in better company where they differ."""
    rivals: dict[str, float] = {}
    for pair in pairs:
        if pair.parallel and not pair.agrees:
            for claim in (pair.left, pair.right):
                rivals[claim.id] = max(pair.weight, rivals.get(claim.id, 0.0))
    return [
        pair
        for pair in pairs
        if pair.agrees
        and (
            (pair.parallel
            and not loosely(pair))
            or pair.weight > max(rivals.get(pair.left.id, 0.0), rivals.get(pair.right.id, 0.0))
        )
    ]


def _apart(pair: Pair, weights: Weights) -> Pair:
    """The pair as one of two independent reports, in which it tells little that two passages differ as a whole."""
    rows = tuple(softened(row, weights) for row in pair.evidence)
    return replace(pair, evidence=rows, parallel=False, discordant=False)


def _reviewed(scored: Sequence[Pair], differing: Sequence[Pair], rest: "_Rest", weights: Weights) -> list[Pair]:
    """Claims left over that hold for a part only, each beside the claim of the other article that it narrows."""
    told = {claim.id for pair in differing for claim in (pair.left, pair.right)}
    narrowed = [pair for pair in scored if for_review(pair, weights) and rest.touches(pair)]
    free = [pair for pair in narrowed if not {pair.left.id, pair.right.id} & told]
    return [replace(pair, review=True) for pair in assigned(free)]


class _Rest:
    """The claims of two articles that are still without a partner."""

    def __init__(self, left: Told, right: Told, agreed: Sequence[Pair], scales: Scales) -> None:
        taken = {claim.id for pair in agreed for claim in (pair.left, pair.right)}
        self._left, self._right, self._scales = left, right, scales
        self._free = {placed.claim.id for told in (left, right) for placed in told.claims} - taken
        self._sorts = [
            Counter(self._sort(p.claim) for p in told.claims if p.claim.id in self._free) for told in (left, right)
        ]
        self._share = len(agreed) / (1 + min(len(left.claims), len(right.claims)))

    def cells(self) -> Iterator[tuple[int, int]]:
        """Positions of claims that are among the last few of what they measure."""
        here, there = (
            self._few(told, sorts) for told, sorts in zip((self._left, self._right), self._sorts, strict=True)
        )
        for sort in sorted(here.keys() & there.keys()):
            yield from product(here[sort], there[sort])

    def _few(self, told: Told, sorts: Counter[str]) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for position, placed in enumerate(told.claims):
            sort = self._sort(placed.claim)
            if placed.claim.id in self._free and sorts[sort] <= _LAST:
                found[sort].append(position)
        return found

    def holds(self, pair: Pair) -> bool:
        """Whether both claims of a pair are free."""
        return pair.left.id in self._free and pair.right.id in self._free

    def touches(self, pair: Pair) -> bool:
        """Whether a claim of the pair that holds for a part only is free."""
        return any(
            claim.id in self._free and Qualifier.PARTIAL in claim.qualifiers for claim in (pair.left, pair.right)
        )

    def weighed(self, pair: Pair) -> Pair:
        """The pair with what the number of claims left over adds to it."""
        here, there = (
            sorts[self._sort(claim)] for sorts, claim in zip(self._sorts, (pair.left, pair.right), strict=True)
        )
        return replace(pair, evidence=(*pair.evidence, rest_row(here, there, self._share, self._scales.weights)))

    def _sort(self, claim: Claim) -> str:
        """What a figure measures: money, a length, a day."""
        unit = claim.value.unit if isinstance(claim.value, Quantity) else None
        measure = self._scales.measures.get(unit or "")
        return measure.dimension if measure else claim.kind.value


def _bits_of_translation(left: Told, right: Told, near: Alignment, alike: int, weights: Weights) -> float:
    """What speaks for one article being the other told in another language, whole or in parts, in bits.

    Most passages and most figures of a translation come back; of two reports on one event, few do.
    """
    table = weights.translation
    passages = min(len(left.passages), len(right.passages))
    figures = min(len(left.claims), len(right.claims))
    best: dict[int, float] = {}
    for (i, _), chance in near.cells.items():
        best[i] = max(best.get(i, 0.0), chance)
    found = sum(chance for chance in best.values() if chance > 0.5)
    prior = table["prior" if left.language != right.language else "prior_same_language"]
    bits = prior + table["figure"] * alike + table["figure_missing"] * (figures - alike)
    return bits + table["passage"] * found + table["passage_missing"] * (passages - found)


class _Weighing:
    """The candidate pairs of two articles, weighed."""

    def __init__(self, left: Told, right: Told, near: Alignment, scales: Scales) -> None:
        self._left, self._right, self._near, self._scales = left, right, near, scales
        self.gains = key_gains(left.passages, right.passages, scales.weights)
        claims = (*left.claims, *right.claims)
        self._often = Counter(value for placed in claims for value in placed.values)
        self._total = len(claims)
        self._namesakes = namesakes(_names(left.claims), _names(right.claims))
        self._named = Counter(name for placed in left.claims for name in set(placed.claim.clause_names))
        self._size = min(1.0, min(len(left.passages), len(right.passages)) / _FEW)
        self._kinship = articles_row(near.kinship, self._size, scales.weights)

    def pairs(self, made: Candidates) -> list[Pair]:
        """Every candidate pair whose values can be held against each other, with its evidence."""
        found = []
        for (i, j), rule in made.items():
            one, other = self._left.claims[i], self._right.claims[j]
            level = relation(one.claim.value, other.claim.value, self._scales.measures)
            if level not in (Relation.IDENTICAL, Relation.INCOMPARABLE) and written_alike(one, other):
                level = Relation.IDENTICAL
            if level is Relation.INCOMPARABLE and not same_figure(one.claim, other.claim):
                continue
            if level.agrees or not (_unread(one, other) or _unread(other, one)):
                found.append(self._pair(one, other, level, rule))
        return found

    def _pair(self, one: Placed, other: Placed, level: Relation, rule: str) -> Pair:
        weights = self._scales.weights
        rarity = (self._total + 6) / max((self._often[value] for value in one.values), default=1)
        passage = passage_row(self._near.cells.get((one.passage, other.passage), 0.0), weights)
        least = weights.thresholds["parallel"]
        parallel = passage.weight >= least and self._kinship.weight >= least * (self._size - 1 / _FEW)
        discord = parallel and level in _LOOSE and discordant(one.claim.value, other.claim.value)
        rows = [
            value_row(one.claim, other.claim, Values(level, self._nearness(one.claim, other.claim), rarity), weights),
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

    def _nearness(self, one: Claim, other: Claim) -> Nearness:
        """How alike two values are, converted into one unit where that brings them closer than the bare figures are."""
        bare = nearness(one.value, other.value)
        if bare is Nearness.CLEAR or not isinstance(one.value, Quantity) or not isinstance(other.value, Quantity):
            return bare
        converted = in_unit_of(other.value, one.value, self._scales.measures)
        return bare if converted is other.value else nearness(one.value, converted)

    def _shared(self, one: Placed, other: Placed) -> float:
        """The bits of the keys that the sentences share, but for the two figures themselves."""
        own = {f"{sort}:{value}" for value in (*one.values, *other.values) for sort in "vd"}
        return sum(self.gains.get(key, 0.0) for key in (one.sentence & other.sentence) - own)

    def _names(self, one: Claim, other: Claim) -> float:
        """The bits of the names that both clauses hold: a name of few claims tells more than one of many."""
        total = len(self._left.claims) + 1
        shared = {self._namesakes.get(name) for name in other.clause_names} & set(one.clause_names)
        return sum(exact(math.log2(total / self._named[name])) for name in shared if name)


def _unread(one: Placed, other: Placed) -> bool:
    """Whether the figure of a claim stands in the other's sentence as well, where nobody read it."""
    return any(f"d:{value}" in other.unread for value in one.values)


def _names(claims: Iterable[Placed]) -> set[str]:
    return {name for placed in claims for name in placed.claim.clause_names}
