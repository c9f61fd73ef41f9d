"""Draft corrections to copy: the sentence of the article that deviates, with the figure of the others."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.model.report import Finding
from factcheck.render.html.harmless import harmless
from factcheck.render.html.ledger import Ledger, Origin


@dataclass(frozen=True, slots=True)
class Draft:
    """The sentence in its own language, cut at the figure that goes and the one that comes.

    `right` is the value of which the draft supposes that it is the right one.
    """

    origin: Origin
    right: str
    before: str
    old: str
    new: str
    after: str

    @property
    def text(self) -> str:
        """The sentence to copy, on one line."""
        return " ".join(f"{self.before}{self.new}{self.after}".split())


def drafts(finding: Finding, ledger: Ledger) -> Iterator[Draft]:
    """The drafts of a finding."""
    for correction in finding.corrections:
        claim = correction.claim
        text, span, (start, end) = ledger.article(claim).text, claim.mention.span, claim.passage
        yield Draft(
            origin=ledger.origin(claim),
            right=harmless(correction.like.english),
            before=harmless(text[start : span.start]).lstrip(),
            old=harmless(text[span.start : span.end]),
            new=harmless(correction.text),
            after=harmless(text[span.end : end]).rstrip(),
        )
