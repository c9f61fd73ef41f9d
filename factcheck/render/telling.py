"""A finding told in a few lines of plain text, for programs that show a message beside a file."""

from collections.abc import Iterator, Sequence

from factcheck.model.claim import Claim
from factcheck.model.report import Finding, Report
from factcheck.render.quote import Desk
from factcheck.render.signs import on_one_line


def told(finding: Finding, claims: Sequence[Claim], desk: Desk, settle: str = "") -> str:
    """Headline, both quotes with their places, the likely reason, and how to settle it: one line each."""
    return "\n".join(on_one_line(line) for line in _lines(finding, claims, desk, settle) if line)


def _lines(finding: Finding, claims: Sequence[Claim], desk: Desk, settle: str) -> Iterator[str]:
    yield finding.message
    yield from (cited(claim, desk) for claim in claims)
    if finding.diagnosis:
        yield f"why: {finding.diagnosis}"
    if settle:
        yield f"to settle: {settle}"


def cited(claim: Claim, desk: Desk) -> str:
    """A claim with its place, its words and its value in English."""
    return f"{desk.where(claim.mention)} ({desk.origin(claim.mention)}): “{claim.mention.surface}”, {claim.english}"


def sentence(claim: Claim, desk: Desk) -> str:
    """The sentence that a claim stands in, on one line."""
    return on_one_line(desk.articles[claim.article].text[slice(*claim.passage)]).strip()


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: `1 story`, `2 stories`.

    >>> counted(2, "story", "stories")
    '2 stories'
    """
    return f"{number} {one if number == 1 else many or one + 's'}"


def told_articles(report: Report) -> str:
    """How many articles were read, of how many stories."""
    stories = {article.story for article in report.articles}
    return f"{counted(len(report.articles), 'article')} of {counted(len(stories), 'story', 'stories')}"
