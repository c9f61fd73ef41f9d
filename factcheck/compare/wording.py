"""The headlines of findings: each must stand alone."""

from collections import Counter
from collections.abc import Sequence

from factcheck.model.claim import Claim
from factcheck.model.mention import Kind
from factcheck.model.report import Pair
from factcheck.model.told import values_told

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


def headline(pair: Pair, claims: Sequence[Claim]) -> str:
    """What the articles disagree on, and the values that they give; with several articles, how many give each."""
    told = _told(pair, claims)
    subject = _about(claims) or _NOUNS[pair.left.kind]
    if len({claim.article for claim in claims}) == 2:
        return f"articles disagree on {subject}: {' or '.join(told)}"
    listed = " or ".join(f"{value} ({_articles(group)})" for value, group in told.items())
    return f"articles disagree on {subject}: {listed}"


def of_translation(pair: Pair, claims: Sequence[Claim]) -> str:
    """What a translation, whose claim comes first, has otherwise than its source."""
    translation, source = claims
    told = values_told(claims, opposed=pair.opposed).items()
    this, that = (next(value for value, group in told if claim in group) for claim in claims)
    subject = source.about or translation.about or _NOUNS[source.kind]
    return f"{translation.article} differs from its source on {subject}: {this}, not {that}"


def _about(claims: Sequence[Claim]) -> str:
    said = Counter(claim.about for claim in claims if claim.about)
    return min(said, key=lambda about: (-said[about], about), default="")


def _told(pair: Pair, claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    every = values_told(claims, opposed=pair.opposed)
    told = {value: group for value, group in every.items() if pair.left in group or pair.right in group}
    return dict(sorted(told.items(), key=lambda item: -len(item[1])))


def _articles(claims: Sequence[Claim]) -> str:
    names = sorted({claim.article for claim in claims})
    return names[0] if len(names) == 1 else f"{len(names)} articles"
