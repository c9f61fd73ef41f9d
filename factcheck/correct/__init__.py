"""Draft corrections: what the article that deviates would have to say, in its own language and notation.

A draft is formed from the words that stand there and read back as any article is; only what then says the same as the
other articles is offered.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.correct.drafts import drafts
from factcheck.correct.surroundings import fits
from factcheck.model.article import Article, Span
from factcheck.model.claim import Claim
from factcheck.model.mention import Reading
from factcheck.model.report import Correction, Finding, Severity
from factcheck.model.value import Hedge, Quantity

Read = Callable[[Article], Sequence[Reading]]
"""How an article is read; the flow knows."""


def corrected(
    finding: Finding, articles: Mapping[str, Article], read: Read, sources: Collection[str] = frozenset()
) -> Finding:
    """The finding with its drafts; where both sides may be right, or the figure is, there are none.

    `sources` are articles of which the others are translations: they are right.
    """
    if finding.severity is not Severity.ERROR or finding.opposed:
        return finding
    made = (_correction(claim, like, articles[claim.article], read) for claim, like in _deviating(finding.claims))
    right = (each for each in made if each is not None and each.claim.article not in sources)
    return replace(finding, corrections=tuple(right))


def _deviating(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each claim that deviates with one that it deviates from: the fewer from the most, or either from the other."""
    told: dict[str, list[Claim]] = {}
    for claim in claims:
        told.setdefault(claim.english, []).append(claim)
    tellers = sorted(told.values(), key=lambda group: -len({claim.article for claim in group}))
    counts = [len({claim.article for claim in group}) for group in tellers]
    if len(counts) < 2:
        return
    most = tellers[0][0]
    if counts[0] > counts[1]:
        yield from ((claim, most) for group in tellers[1:] for claim in group)
    elif len(counts) == 2:
        yield from ((claim, most) for claim in tellers[1])
        yield from ((claim, tellers[1][0]) for claim in tellers[0])


def _correction(claim: Claim, like: Claim, article: Article, read: Read) -> Correction | None:
    """The one draft that reads back as what the other says; none where there is none or a choice."""
    span, surface = claim.mention.span, claim.mention.surface
    before, after = article.text[claim.sentence.start : span.start], article.text[span.end : claim.sentence.end]
    possible = (text for text in drafts(claim, like) if fits(before, surface, text, claim.language, after))
    right = [text for text in dict.fromkeys(possible) if _says(text, claim, like, article, read)]
    return Correction(claim, right[0], like) if len(right) == 1 else None


def _says(text: str, claim: Claim, like: Claim, article: Article, read: Read) -> bool:
    """Whether the claim's sentence with this text in place of its figure says what the other claim says, just there.

    An article that says "about" may go on saying so.
    """
    meant = {like.english}
    if isinstance(claim.value, Quantity) and claim.value.hedge is Hedge.ABOUT:
        meant.add(f"{Hedge.ABOUT} {like.english}")
    span, sentence = claim.mention.span, claim.sentence
    before, after = article.text[sentence.start : span.start], article.text[span.end : sentence.end]
    place = Span(len(before), len(before) + len(text))
    alone = replace(article, text=before + text + after, language=claim.language, foreign=(), masks=(), furniture=())
    found = read(alone)
    return any(
        reading.mention.span == place and reading.mention.kind is like.kind and reading.english in meant
        for reading in found
    )
