"""Two articles held against each other: which claims of one are which of the other."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import product
from typing import NamedTuple

from factcheck.model.bounds import turned
from factcheck.model.claim import Claim, Qualifier
from factcheck.model.mention import Kind
from factcheck.model.report import Pair
from factcheck.model.slip import Nearness, nearness
from factcheck.model.value import DateRange, Part, Quantity
from factcheck.pair.alignment import Alignment, aligned
from factcheck.pair.assignment import accepted, assigned
from factcheck.pair.candidates import Candidates, candidates
from factcheck.pair.comparisons import corroborated, rest_row, softened
from factcheck.pair.passages import Told
from factcheck.pair.proof import certain, convinces, for_review, kindred, loosely, of_two, opposed
from factcheck.pair.tolls import of_tolls, tolls
from factcheck.pair.totals import tells_total
from factcheck.pair.translated import Telling, telling
from factcheck.pair.weighing import Scales, Weighing
from factcheck.pair.weights import Weights

_DAYS_BETWEEN_REPORTS = 3
_LAST = 2  # claims of one sort that are left over on either side and still worth a look


class Matched(NamedTuple):
    """The pairs of two articles, the candidates that they come from, and how the passages correspond.

    `translated` tells whether one article is the other told in another language.
    """

    pairs: list[Pair]
    made: Candidates
    near: Alignment
    translated: bool


def matched(left: Told, right: Told, scales: Scales) -> Matched:
    """The claims that two articles tell both, agreeing ones first, then what is left over and differs."""
    weights = scales.weights
    near = aligned(left.passages, right.passages, weights)
    weighing = Weighing(left, right, near, scales)
    made = candidates(left.claims, right.claims, near)
    scored = weighing.pairs(made)
    alike = accepted(
        [pair for pair in scored if pair.relation.agrees and pair.weight >= weights.thresholds["agreement"]]
    )
    akin = near.given or weighing.akin
    how = telling(left, right, near, len(alike), weights) if akin else Telling.APART
    scored = [pair for pair in scored if not _dates_reports(pair, translated=how is Telling.TRANSLATED)]
    if how is not Telling.TRANSLATED:
        scored = [pair for pair in scored if not _on_their_days(pair, left, right)]
    later = None not in (left.published, right.published) and left.published != right.published
    scored = _as_told(scored, how, weights, later=later)
    scored = corroborated(scored, weights)
    agreed = assigned(_unrivalled([pair for pair in scored if convinces(pair, weights)]))
    rest = _Rest(left, right, agreed, scales, near)
    last = {cell: "left over" for cell in rest.cells() if cell not in made}
    scored += [_apart(pair, weights) for pair in weighing.pairs(last)]
    made |= last
    left_over = [pair for pair in map(rest.weighed, filter(rest.holds, scored)) if convinces(pair, weights)]
    late = assigned(_unrivalled(left_over))
    rest = _Rest(left, right, agreed + late, scales, near)
    apart = [pair for pair in left_over if not pair.agrees and rest.holds(pair) and not rest.crosses(pair)]
    if how is not Telling.TRANSLATED:
        apart = [pair for pair in apart if not tells_total(pair, left, right)]
    differing = assigned(apart, weights.thresholds["margin"])
    differing = [replace(pair, sure=certain(pair, weights)) for pair in differing]
    reviewed = _reviewed(scored, differing, rest, weights)
    reported: list[Pair] = []
    if how is not Telling.TRANSLATED or (left.language == right.language and not near.given):
        differing = [replace(pair, sure=pair.sure and not of_tolls(pair) and not of_two(pair)) for pair in differing]
        reported = tolls(left, right)
    pairs = [*_without(_opposed(agreed + late, how) + differing + reviewed, reported), *reported]
    return Matched(pairs, made, near, how is not Telling.APART)


def _as_told(pairs: Sequence[Pair], how: Telling, weights: Weights, *, later: bool) -> list[Pair]:
    """The pairs as those of a translation, or of reports: what one of these leaves open, the other may well know."""
    if how is Telling.APART:
        return [_apart(pair, weights) for pair in pairs]
    if how is Telling.TRANSLATED:
        return list(pairs)
    return [_retold(pair, later=later) for pair in pairs]


def _retold(pair: Pair, *, later: bool) -> Pair:
    """The pair as one of two reports of the same figures; what is left over in two passages may be of two things.

    Of a count the `later` report may know more: "at least 23", "31".  The same digits in another scale are a slip, and
    so is one bound told as the least and as the most.
    """
    slipped = any(row.comparison == "value" and row.level.endswith(Nearness.CLEAR) for row in pair.evidence)
    slipped = slipped or turned(pair.left.value, pair.right.value)
    discordant = pair.discordant and (slipped or (later and pair.left.kind is Kind.NUMBER))
    parallel = pair.parallel and ((pair.relation.agrees and not discordant) or kindred(pair))
    told = pair.discordant, pair.parallel
    return pair if told == (discordant, parallel) else replace(pair, discordant=discordant, parallel=parallel)


def _opposed(pairs: Sequence[Pair], how: Telling) -> list[Pair]:
    """The pairs that agree in their values, those marked that say them of what excludes each other.

    That is sure where the articles tell the same throughout and both name what the figure is of, or say it in words.
    """
    return [
        replace(pair, opposed=True, sure=how is not Telling.APART and (pair.shifted or _named(pair)))
        if opposed(pair)
        else pair
        for pair in pairs
    ]


def _named(pair: Pair) -> bool:
    return bool(pair.left.head and pair.right.head)


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
            (pair.parallel and not loosely(pair))
            or pair.weight > max(rivals.get(pair.left.id, 0.0), rivals.get(pair.right.id, 0.0))
        )
    ]


def _dates_reports(pair: Pair, *, translated: bool) -> bool:
    """Whether a pair holds only the days on which two reports appeared, which need not be the same.

    A translation is dated like its source, but for a slip; what seems to be one may be a report of the next day, and
    what differs in more than one part the day on which a page was printed.
    """
    one, other = pair.left.value, pair.right.value
    if not pair.left.dateline or not pair.right.dateline or pair.agrees:
        return False
    if nearness(one, other) is Nearness.NEAR:
        return True
    if not isinstance(one, DateRange) or not isinstance(other, DateRange) or not one.first or not other.first:
        return not translated
    return not translated or abs((one.first - other.first).days) <= _DAYS_BETWEEN_REPORTS


def _on_their_days(pair: Pair, left: Told, right: Told) -> bool:
    """Whether two reports of different days each tell of their own, as what both last heard of: neither is wrong."""
    one, other = pair.left.value, pair.right.value
    if pair.agrees or not isinstance(one, DateRange) or not isinstance(other, DateRange):
        return False
    days = (left.published, left.published), (right.published, right.published)
    return None not in days[0] + days[1] and days == ((one.first, one.last), (other.first, other.last))


def _apart(pair: Pair, weights: Weights) -> Pair:
    """The pair as one of two independent reports, in which it tells little that two passages differ as a whole."""
    rows = tuple(softened(row, weights) for row in pair.evidence)
    return replace(pair, evidence=rows, parallel=False, discordant=False)


def _without(pairs: Sequence[Pair], settled: Sequence[Pair]) -> list[Pair]:
    """The pairs, but for those of claims whose partner is known on better grounds."""
    taken = {claim.id for pair in settled for claim in (pair.left, pair.right)}
    return [pair for pair in pairs if not {pair.left.id, pair.right.id} & taken]


def _reviewed(scored: Sequence[Pair], differing: Sequence[Pair], rest: "_Rest", weights: Weights) -> list[Pair]:
    """Claims left over that hold for a part only, each beside the claim of the other article that it narrows."""
    told = {claim.id for pair in differing for claim in (pair.left, pair.right)}
    narrowed = [pair for pair in scored if for_review(pair, weights) and rest.touches(pair)]
    free = [pair for pair in narrowed if not {pair.left.id, pair.right.id} & told]
    return [replace(pair, review=True) for pair in assigned(free)]


def _days(claim: Claim) -> tuple[date, date, Part | None] | None:
    """The days that a claim tells of, and of which part of them, where it tells of any."""
    value = claim.value
    if not isinstance(value, DateRange) or value.first is None or value.last is None:
        return None
    return value.first, value.last, value.part


class _Rest:
    """The claims of two articles that are still without a partner; counted by segment where those are given."""

    def __init__(self, left: Told, right: Told, agreed: Sequence[Pair], scales: Scales, near: Alignment) -> None:
        taken = {claim.id for pair in agreed for claim in (pair.left, pair.right)}
        self._left, self._right, self._scales = left, right, scales
        self._free = {placed.claim.id for told in (left, right) for placed in told.claims} - taken
        self._sort_of = {
            placed.claim.id: (
                told.passages[placed.passage].segment or "" if near.given else "",
                self._sort(placed.claim),
            )
            for told in (left, right)
            for placed in told.claims
        }
        self._sorts = [
            Counter(self._sort_of[p.claim.id] for p in told.claims if p.claim.id in self._free)
            for told in (left, right)
        ]
        self._days = [
            {_days(placed.claim) for placed in told.claims if placed.claim.id in self._free} for told in (left, right)
        ]
        self._share = 1.0 if near.given else len(agreed) / (1 + min(len(left.claims), len(right.claims)))

    def cells(self) -> Iterator[tuple[int, int]]:
        """Positions of claims that are among the last few of what they measure."""
        here, there = (
            self._few(told, sorts) for told, sorts in zip((self._left, self._right), self._sorts, strict=True)
        )
        for sort in sorted(here.keys() & there.keys()):
            yield from product(here[sort], there[sort])

    def _few(self, told: Told, sorts: Counter[tuple[str, str]]) -> dict[tuple[str, str], list[int]]:
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for position, placed in enumerate(told.claims):
            sort = self._sort_of[placed.claim.id]
            if placed.claim.id in self._free and sorts[sort] <= _LAST:
                found[sort].append(position)
        return found

    def holds(self, pair: Pair) -> bool:
        """Whether both claims of a pair are free."""
        return pair.left.id in self._free and pair.right.id in self._free

    def crosses(self, pair: Pair) -> bool:
        """Whether each article tells both days of a pair that differs, elsewhere: they come in another order."""
        one, other = _days(pair.left), _days(pair.right)
        return one is not None and other is not None and one in self._days[1] and other in self._days[0]

    def touches(self, pair: Pair) -> bool:
        """Whether a claim of the pair that holds for a part only is free."""
        return any(
            claim.id in self._free and Qualifier.PARTIAL in claim.qualifiers for claim in (pair.left, pair.right)
        )

    def weighed(self, pair: Pair) -> Pair:
        """The pair with what the number of claims left over adds to it."""
        here, there = (
            sorts[self._sort_of[claim.id]] for sorts, claim in zip(self._sorts, (pair.left, pair.right), strict=True)
        )
        return replace(pair, evidence=(*pair.evidence, rest_row(here, there, self._share, self._scales.weights)))

    def _sort(self, claim: Claim) -> str:
        """What a figure measures: money, a length, a day."""
        unit = claim.value.unit if isinstance(claim.value, Quantity) else None
        measure = self._scales.measures.get(unit or "")
        return measure.dimension if measure else str(claim.kind)
