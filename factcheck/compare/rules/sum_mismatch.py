"""Parts that do not add up to the total that is told beside them.

Votes for and against, the dead and the injured, shares of a sum: a sentence that says "in all" and tells the parts of
it can be added up. Only a sum that comes close is named, since a sentence need not tell every part.

Example:
    "380 members voted for the bill, 120 against it, 502 in all."

To settle:
Add up the parts at the source: one of the figures is wrong, or a part is missing.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.compare.rule import Slipped, rule
from factcheck.model.article import Article, Span
from factcheck.model.claim import Claim
from factcheck.model.mention import Kind
from factcheck.model.report import Severity
from factcheck.model.value import Quantity

_TOTAL = "total"
_FEWEST = 2
_NEAR = Decimal("0.05")  # of the total: what is further off lacks a part, or was never one
_LEAST = 20  # a smaller total is near to too many sums


def _finds(_article: Article, claims: tuple[Claim, ...]) -> Iterator[Slipped]:
    sentences: dict[Span, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind is Kind.NUMBER:
            sentences[claim.sentence].append(claim)
    for told in sentences.values():
        figures = [_exact(claim) for claim in told]
        counted = [figure for figure in figures if figure is not None]
        if len(told) <= _FEWEST or len(counted) < len(told):
            continue
        yield from _summed(told, counted)


def _summed(told: Sequence[Claim], figures: Sequence[Decimal]) -> Iterator[Slipped]:
    whole = max(figures)
    total, parts = told[figures.index(whole)], sum(figures) - whole
    if _TOTAL not in total.concepts or whole < _LEAST or figures.count(whole) > 1:
        return
    if parts != whole and abs(parts - whole) <= whole * _NEAR:
        listed = " + ".join(claim.english for claim in told if claim is not total)
        message = f"{listed} is {parts:,f}, not {total.english}"
        yield Slipped(tuple(told), message, "one of the figures may be wrong, or a part may be missing")


def _exact(claim: Claim) -> Decimal | None:
    """The figure of a claim that counts exactly, and of which nothing is a part or a rate."""
    value = claim.value
    if not isinstance(value, Quantity) or value.low is None or value.low != value.high or value.hedge or value.per:
        return None
    return value.low if value.low == value.low.to_integral_value() and value.multiplier == 1 else None


RULE = rule(__name__, __doc__, Severity.WARNING, finds=_finds)
