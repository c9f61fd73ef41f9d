"""Articles cut into passages, and their claims put in their places."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.lexicon.keys import digit_keys, text_keys
from factcheck.lexicon.sounds import sound_keys
from factcheck.model.article import Article, Span
from factcheck.model.claim import Claim
from factcheck.model.keys import value_keys
from factcheck.model.mention import Kind
from factcheck.model.shown import shown
from factcheck.model.wrapping import WRAPPED
from factcheck.pair.kinds import comparable

Keys = frozenset[str]
_MOST = 150  # passages of an article


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of an article or a few, with the keys by which it is known again in another language.

    `segment` is the one key by which it is known for sure, where the article's file aligns its segments.
    """

    index: int
    length: int
    keys: Keys
    segment: str | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim in its place: its passage, its turn among those of its kind there, its values, its sentence as keys.

    `unread` are the runs of digits in the sentence that no claim of a comparable kind has read; `text` is the sentence.
    """

    claim: Claim
    passage: int
    rank: int
    values: tuple[str, ...]
    sentence: Keys
    unread: Keys
    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """An article ready for pairing; `published` is the day on which it appeared, where that is known."""

    article: str
    language: str
    published: date | None
    passages: tuple[Passage, ...]
    claims: tuple[Placed, ...]


def told(article: Article, claims: Sequence[Claim], *, sounds: bool = False) -> Told:
    """Cut an article into its paragraphs, or into its segments where it has any, and put its claims in their places.

    With `sounds` its passages are known by the sound of names as well, for a story that is told in two scripts.
    """
    spans = [Span(segment.start, segment.end) for segment in article.segments] or _paragraphs(article.text)
    segments: Sequence[str | None] = [segment.key for segment in article.segments] or [None] * len(spans)
    starts = [span.start for span in spans]
    ordered = sorted(claims, key=lambda claim: claim.mention.span)
    places = [max(0, bisect_right(starts, claim.mention.span.start) - 1) for claim in ordered]
    values = [value_keys(claim.value) for claim in ordered]
    passages = tuple(
        Passage(index, span.end - span.start, _keys(article.text, span, ordered, values, sounds=sounds), segment)
        for index, (span, segment) in enumerate(zip(spans, segments, strict=True))
    )
    whole = {span: passage.keys for span, passage in zip(spans, passages, strict=True)}
    sentences = {
        span: whole.get(span) or _keys(article.text, span, ordered, values)
        for span in {claim.sentence for claim in ordered}
    }
    unread = _all_unread(shown(article.text, article.masks), ordered)
    ranks = _ranks(ordered, places)
    return Told(
        article.id,
        article.language.partition("-")[0],
        article.published,
        passages,
        tuple(
            Placed(
                claim,
                place,
                rank,
                keys,
                sentences[claim.sentence],
                unread[claim.sentence, claim.kind],
                _text(article, claim),
            )
            for claim, place, rank, keys in zip(ordered, places, ranks, values, strict=True)
        ),
    )


def _paragraphs(text: str) -> list[Span]:
    """The paragraphs of a text; of a very long one several together, so that cost does not grow with their square."""
    spans: list[Span] = []
    at, going_on = 0, False
    lines = text.splitlines(keepends=True)
    wrapped = max(map(len, lines), default=0) < WRAPPED.stop
    for line in lines:
        if line.strip():
            start = spans.pop().start if going_on else at
            spans.append(Span(start, at + len(line.rstrip())))
        going_on = wrapped and len(line.rstrip()) in WRAPPED and not line.startswith("#")
        at += len(line)
    size = -(-len(spans) // _MOST)
    return [Span(spans[at].start, spans[at : at + size][-1].end) for at in range(0, len(spans), size or 1)] or [
        Span(0, len(text))
    ]


def _keys(
    text: str, span: Span, claims: Sequence[Claim], values: Sequence[tuple[str, ...]], *, sounds: bool = False
) -> Keys:
    """The keys of a stretch of text and of the claims in it."""
    at = bisect_right(claims, span.start - 1, key=lambda claim: claim.mention.span.start)
    found = text_keys(text[span.start : span.end])
    if sounds:
        found |= sound_keys(text[span.start : span.end])
    while at < len(claims) and claims[at].mention.span.start < span.end:
        found.update(f"v:{value}" for value in values[at])
        found.update(f"N:{name}" for name in claims[at].names)
        found.update(f"c:{concept}" for concept in claims[at].concepts)
        at += 1
    return frozenset(found)


def _ranks(claims: Sequence[Claim], places: Sequence[int]) -> list[int]:
    """How many claims of the same kind stand before each claim in its passage."""
    seen: dict[tuple[int, str], int] = defaultdict(int)
    ranks = []
    for claim, place in zip(claims, places, strict=True):
        ranks.append(seen[place, claim.kind])
        seen[place, claim.kind] += 1
    return ranks


def _text(article: Article, claim: Claim) -> str:
    return article.text[claim.sentence.start : claim.sentence.end]


def _all_unread(prose: str, claims: Sequence[Claim]) -> dict[tuple[Span, Kind], Keys]:
    """What nobody has read in each sentence, for each kind of claim in it; markup and code are not looked at."""
    beside: dict[Span, list[Claim]] = defaultdict(list)
    for claim in claims:
        beside[claim.sentence].append(claim)
    one_each = {(claim.sentence, claim.kind): claim for claim in claims}
    return {key: _unread(prose, claim, beside[claim.sentence]) for key, claim in one_each.items()}


def _unread(text: str, claim: Claim, claims: Sequence[Claim]) -> Keys:
    """The runs of digits in a claim's sentence outside the claims that can be held against what the claim is."""
    at, left = claim.sentence.start, []
    for other in claims:
        if comparable(other.kind, claim.kind):
            left.append(text[at : other.mention.span.start])
            at = other.mention.span.end
    return frozenset(key for part in (*left, text[at : claim.sentence.end]) for key in digit_keys(part))
