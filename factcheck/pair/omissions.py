"""What a translation lacks: figures of its source that it does not tell, though it tells the passage around them."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from factcheck.lexicon.keys import digit_keys
from factcheck.model.article import Span
from factcheck.model.claim import Claim
from factcheck.model.mention import Kind
from factcheck.model.report import Omission, Pair
from factcheck.model.value import DateRange, Granularity, Quantity
from factcheck.pair.kinds import comparable
from factcheck.pair.matching import Matched
from factcheck.pair.passages import Placed, Told

_FOUND = 0.9  # the chance from which a passage of the translation is the counterpart of one of the source
_SURE = 0.97  # likewise without any figure that both tell
_SAID_OTHERWISE = 12  # "both", "a dozen", "twice": figures up to here are often told in words that are none
_SHORTER = 0.7  # a counterpart that is so much shorter leaves out more than a figure: a sentence, for a reason
_IN_UNITS = frozenset({Kind.QUANTITY, Kind.MONEY})
_TOLD = frozenset({Kind.NUMBER, Kind.QUANTITY, Kind.MONEY, Kind.PERCENTAGE, Kind.DATE})
"""What has no other words, as 24 hours (a day) and 100 years (a century) have."""

_AGES = frozenset({Granularity.DECADE, Granularity.CENTURY})


def omissions(source: Told, translation: Told, found: Matched) -> list[Omission]:
    """The claims of the source that the translation lacks, in the order of the source.

    Only what cannot well be told in other words counts: figures in digits that are nowhere in the translation, in a
    passage that has its counterpart there, with no figure in it that is left over.
    """
    if not found.translated:
        return []
    paired = {claim.id for pair in found.pairs for claim in (pair.left, pair.right)}
    lacking = (placed for placed in source.claims if placed.claim.id not in paired and _is_plain(placed.claim))
    told = {value for placed in translation.claims for value in placed.values}
    counterparts = _counterparts(source, translation, found)
    left_over = [placed for placed in translation.claims if placed.claim.id not in paired]
    converted = {_measured(placed.claim) for placed in source.claims if placed.claim.id in paired} - {None}
    return [
        Omission(placed.claim, translation.article)
        for placed in lacking
        if placed.passage in counterparts
        and _measured(placed.claim) not in converted
        and not told & set(placed.values)
        and not _is_written(placed, translation, counterparts[placed.passage])
        and not _may_be(placed, counterparts[placed.passage], left_over)
    ]


def _counterparts(source: Told, translation: Told, found: Matched) -> dict[int, int]:
    """The passage of the translation that says what each passage of the source says, whole as far as its length tells.

    A figure of either is found in the other, or what else they say leaves no doubt.
    """
    sizes = [sum(passage.length for passage in told.passages) for told in (source, translation)]
    usual = sizes[1] / sizes[0]
    met = set(_met(source, translation, found.pairs))
    return {
        one: other
        for (one, other), chance in found.near.cells.items()
        if chance >= _FOUND
        and (chance >= _SURE or (one, other) in met)
        and translation.passages[other].length >= _SHORTER * usual * source.passages[one].length
    }


def _met(source: Told, translation: Told, pairs: Iterable[Pair]) -> Iterator[tuple[int, int]]:
    """The passages in which both claims of each pair stand."""
    at = {placed.claim.id: placed.passage for told in (source, translation) for placed in told.claims}
    return ((at[pair.left.id], at[pair.right.id]) for pair in pairs)


def _is_plain(claim: Claim) -> bool:
    """Whether a claim tells a figure or a day in digits that a translation has no other words for."""
    if claim.kind not in _TOLD or claim.dateline or not any(map(str.isdigit, claim.mention.surface)):
        return False
    value = claim.value
    if isinstance(value, DateRange):
        named = value.month or value.year or value.first
        return bool(named) and value.relative is None and not value.inferred and value.granularity not in _AGES
    return isinstance(value, Quantity) and (value.low or value.high or Decimal(0)) > _SAID_OTHERWISE


def _measured(claim: Claim) -> tuple[Span, Kind] | None:
    """A sentence with what it measures, where units of one thing may stand side by side: "161 feet (49 metres)"."""
    return (claim.sentence, claim.kind) if claim.kind in _IN_UNITS else None


def _is_written(placed: Placed, translation: Told, passage: int) -> bool:
    """Whether the digits of a claim stand anywhere in the translation, read or not, or in the counterpart with others.

    Digits run into one where only a blank parts two figures: "18 777s".
    """
    digits = digit_keys(placed.claim.mention.surface)
    if any(digits & told.keys for told in translation.passages):
        return True
    runs = [key.partition(":")[2] for key in translation.passages[passage].keys if key.startswith("d:")]
    own = [key.partition(":")[2] for key in digits]
    return any(run.startswith(each) or run.endswith(each) for run in runs for each in own)


def _may_be(placed: Placed, passage: int, left_over: Iterable[Placed]) -> bool:
    """Whether the counterpart tells a figure without a partner that may be this one, read otherwise."""
    kind = placed.claim.kind
    return any(other.passage == passage and comparable(kind, other.claim.kind) for other in left_over)
