"""The headlines of findings: each must stand alone."""

from factcheck.model.claim import Claim
from factcheck.model.mention import Kind
from factcheck.model.report import Fact, Pair

_NOUNS = {
    Kind.MONEY: "an amount",
    Kind.PERCENTAGE: "a percentage",
    Kind.POINTS: "a percentage",
    Kind.NUMBER: "a number",
    Kind.QUANTITY: "a measure",
    Kind.DURATION: "a duration",
    Kind.AGE: "an age",
    Kind.ORDINAL: "a rank",
    Kind.MULTIPLE: "a multiple",
    Kind.SCORE: "a score",
    Kind.DATE: "a date",
    Kind.TIME: "a time",
}


def headline(pair: Pair, fact: Fact) -> str:
    """What the articles disagree on, and the values that they give; with several articles, how many give each."""
    about = fact.about or _NOUNS[pair.left.kind]
    told = _told(pair, fact)
    count = len({claim.article for claim in fact.claims})
    if count == 2:
        return f"articles disagree on {about}: {' or '.join(told)}"
    listed = " or ".join(f"{value} ({_articles(claims)})" for value, claims in told.items())
    return f"articles disagree on {about}: {listed}"


def _told(pair: Pair, fact: Fact) -> dict[str, list[Claim]]:
    told: dict[str, list[Claim]] = {pair.left.english: [], pair.right.english: []}
    for claim in fact.claims:
        if claim.english in told:
            told[claim.english].append(claim)
    return dict(sorted(told.items(), key=lambda item: -len(item[1])))


def _articles(claims: list[Claim]) -> str:
    names = sorted({claim.article for claim in claims})
    return names[0] if len(names) == 1 else f"{len(names)} articles"
