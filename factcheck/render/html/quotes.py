"""Quotations: sentences in their own language with the figure marked, gathered by the value that they give."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.model.claim import Claim
from factcheck.model.report import Finding
from factcheck.model.told import values_told
from factcheck.render.html.harmless import harmless
from factcheck.render.html.ledger import Ledger, Origin

LONGEST = 260
"""Signs of a sentence that are shown on either side of its figure."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What one article says: the sentence cut at its figure, and who says it."""

    before: str
    figure: str
    after: str
    english: str
    origin: Origin
    speaker: str
    where: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Side:
    """All quotes that give one value.  `share` says how many of the articles do; `odd` marks the fewer."""

    english: str
    share: str
    odd: bool
    first: Quote
    others: tuple[Quote, ...]


def quote(claim: Claim, ledger: Ledger) -> Quote:
    """The claim's sentence with its figure."""
    text = ledger.article(claim).text
    span, (start, end) = claim.mention.span, claim.passage
    return Quote(
        before=_ending(harmless(text[start : span.start]).lstrip()),
        figure=harmless(text[span.start : span.end]),
        after=_beginning(harmless(text[span.end : end]).rstrip()),
        english=harmless(claim.english),
        origin=ledger.origin(claim),
        speaker=harmless(_speaker(claim)),
        where=harmless(ledger.desk.where(claim.mention)),
        anchor=ledger.anchors[claim.id],
    )


def _speaker(claim: Claim) -> str:
    """To whom the sentence ascribes the figure; a thing that the figure is told of does not speak."""
    return claim.speaker if claim.speaker and claim.speaker not in claim.about.split() else ""


def sides(finding: Finding, ledger: Ledger, *, dated: bool = False) -> tuple[Side, ...]:
    """The values of a finding, those of most articles first, each with its quotes; `dated` asks for the oldest."""
    claims: Sequence[Claim] = finding.claims
    if dated:
        claims = sorted(claims, key=lambda claim: ledger.article(claim).published or date.max)
    told = values_told(claims, opposed=finding.opposed)
    tellers = {english: len({claim.article for claim in group}) for english, group in told.items()}
    total = len({claim.article for claim in claims})
    most = max(tellers.values())
    alone = list(tellers.values()).count(most) == 1
    ranked = told.items() if dated else sorted(told.items(), key=lambda item: -tellers[item[0]])
    return tuple(
        Side(
            english=harmless(english),
            share=f"{tellers[english]} of {total} articles" if total > 2 else "",
            odd=alone and tellers[english] < most,
            first=quote(group[0], ledger),
            others=tuple(quote(claim, ledger) for claim in group[1:]),
        )
        for english, group in ranked
    )


def _beginning(text: str) -> str:
    """As much of a text as is shown, ending with a whole word."""
    if len(text) <= LONGEST:
        return text
    head = text[:LONGEST]
    return (head[: head.rfind(" ")] if " " in head else head) + " …"


def _ending(text: str) -> str:
    """As much of the end of a text as is shown, beginning with a whole word."""
    if len(text) <= LONGEST:
        return text
    tail = text[-LONGEST:]
    return "… " + (tail[tail.find(" ") + 1 :] if " " in tail else tail)
