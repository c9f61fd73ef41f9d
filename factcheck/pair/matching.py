"""Two articles held against each other: which claims of one are which of the other."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.level import Relation
from factcheck.model.relation import Scale, relation
from factcheck.model.report import Evidence, Pair
from factcheck.pair.alignment import Cells, counterparts, key_gains
from factcheck.pair.candidates import Candidates, candidates
from factcheck.pair.comparisons import context_rows, passage_row, sentence_row, value_row
from factcheck.pair.passages import Passage, keys
from factcheck.pair.values import value_keys
from factcheck.pair.weights import Weights


@dataclass(frozen=True, slots=True)
class Told:
    """An article ready for pairing: its passages, its claims, and for each claim its passage and its sentence's keys."""

    article: Article
    claims: tuple[Claim, ...]
    passages: tuple[Passage, ...]
    places: tuple[int, ...]
    sentences: tuple[frozenset[str], ...]


def matched(left: Told, right: Told, scales: Mapping[str, Scale], weights: Weights) -> tuple[list[Pair], Candidates]:
    """The claims that two articles tell both, agreeing ones first, then what is left over and differs."""
    near = counterparts(left.passages, right.passages, weights)
    made = candidates(left.claims, right.claims, near, (left.places, right.places))
    scored = _scored(left, right, near, made, scales, weights)
    agreeing = [pair for pair in scored if pair.relation.agrees]
    agreed = _assigned(agreeing, weights.thresholds["agreement"], 0.0)
    taken = {pair.left.id for pair in agreed} | {pair.right.id for pair in agreed}
    left_over = [p for p in scored if p.left.id not in taken and p.right.id not in taken and p.relation is Relation.CONFLICT]
    differing = _assigned(left_over, weights.thresholds["conflict"], weights.thresholds["margin"])
    return agreed + differing, made


def _scored(
    left: Told, right: Told, near: Cells, made: Candidates, scales: Mapping[str, Scale], weights: Weights
) -> list[Pair]:
    gains = key_gains(left.passages, right.passages, weights)
    frequency = Counter(key for claim in (*left.claims, *right.claims) for key in value_keys(claim.value))
    total = len(left.claims) + len(right.claims)
    pairs = []
    for (i, j), rule in made.items():
        one, other = left.claims[i], right.claims[j]
        level = relation(one.value, other.value, scales)
        if level is Relation.INCOMPARABLE:
            continue
        own = {f"v:{key}" for key in (*value_keys(one.value), *value_keys(other.value))}
        own |= {f"d:{key.split(':')[1]}" for key in own}
        shared = sum(gains.get(key, 0.0) for key in (left.sentences[i] & right.sentences[j]) - own)
        often = min((frequency[key] for key in value_keys(one.value)), default=1)
        rows = [
            value_row(one, other, level, often, total, weights),
            passage_row(near.get((left.places[i], right.places[j]), 0.0), weights),
            sentence_row(shared, weights),
            *context_rows(one, other, weights),
        ]
        pairs.append(Pair(one, other, tuple(rows), level, rule=rule))
    return pairs


def _assigned(pairs: Sequence[Pair], least: float, margin: float) -> list[Pair]:
    """One to one, the heaviest first; a pair that hardly beats the next best partner of either claim is left out."""
    ranked = sorted(pairs, key=lambda pair: (-pair.weight, pair.left.mention.span, pair.right.mention.span))
    best: dict[str, list[float]] = {}
    for pair in ranked:
        for claim in (pair.left, pair.right):
            best.setdefault(claim.id, []).append(pair.weight)
    taken: set[str] = set()
    accepted = []
    for pair in ranked:
        weight = pair.weight
        if weight < least:
            break
        if pair.left.id in taken or pair.right.id in taken:
            continue
        second = max((w for claim in (pair.left, pair.right) for w in best[claim.id][1:2]), default=least - 10)
        ahead = weight - second
        if ahead < margin:
            continue
        taken |= {pair.left.id, pair.right.id}
        accepted.append(Pair(pair.left, pair.right, pair.evidence, pair.relation, ahead, pair.rule))
    return accepted


def told(article: Article, claims: Sequence[Claim], cut: tuple[Passage, ...]) -> Told:
    """Make an article ready for pairing."""
    places, ordered = [], []
    for passage in cut:
        for claim in passage.claims:
            places.append(passage.index)
            ordered.append(claim)
    del claims
    sentences = tuple(keys(article.text[c.sentence.start : c.sentence.end], _fellows(c, ordered)) for c in ordered)
    return Told(article, tuple(ordered), cut, tuple(places), sentences)


def _fellows(claim: Claim, claims: Sequence[Claim]) -> list[Claim]:
    return [other for other in claims if other.sentence == claim.sentence]
