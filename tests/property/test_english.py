"""The English pack reads what the program writes: the same value, and the same rendering again."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise, product

import pytest

from factcheck.checking import normalise
from factcheck.lexicon import languages
from factcheck.lexicon.units import units
from factcheck.model.article import Article
from factcheck.model.mention import Kind
from factcheck.model.value import Hedge, Quantity, Score
from factcheck.normalise.english import english_figure
from tests.corpus.examples import GAP, NOTHING, examples

AMOUNTS = [
    Decimal(n) for n in ("0", "2", "7", "17", "250", "999", "1000", "42000", "1234567", "2.5E6", "1.5E9", "2.15E12")
]
FINE = [Decimal(n) for n in ("0.2", "3.5", "54.2", "11.64", "1234.5")]
CURRENCIES = ("USD", "EUR", "GBP", "JPY", "CHF", "INR", "AUD", "SEK", "BRL")
PERIODS = (None, "month", "hour", "share", "person", "m2", "barrel")
MEASURED = {"time": Kind.DURATION, "share": Kind.PERCENTAGE, "points": Kind.POINTS}
TOLD_OTHERWISE = (
    "century",
    "cubic_hectometre",
    "decade",
    "fortnight",
    "swedish_mile",
    "tenth",
    "tenth_second",
    "hundredth_second",
)
"""Units that readings tell in others: a decade is ten years."""
ENOUGH = 300
Case = tuple[Kind, Quantity | Score]


def quantity(low: Decimal, high: Decimal | None = None, unit: str | None = None, per: str | None = None) -> Quantity:
    """An exact figure, written with the digits it has."""
    exponent = low.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return Quantity(low, high or low, unit, per, precision=Decimal(1).scaleb(min(exponent, 0)))


def cases() -> Iterator[Case]:
    """Values of every kind that is a figure."""
    yield from ((Kind.MONEY, quantity(n, unit=c, per=p)) for n, c, p in product(AMOUNTS[1:], CURRENCIES, PERIODS[:3]))
    yield from ((Kind.MONEY, quantity(n, unit="USD", per=p)) for n, p in product(FINE, PERIODS))
    yield from ((Kind.NUMBER, quantity(n)) for n in AMOUNTS + FINE)
    yield from ((Kind.NUMBER, quantity(a, b)) for a, b in pairwise(AMOUNTS))
    for name, unit in units().items():
        if unit.dimension not in ("money", "per") and name not in TOLD_OTHERWISE:
            kind = MEASURED.get(unit.dimension, Kind.QUANTITY)
            yield from ((kind, quantity(n, unit=name)) for n in (Decimal(7), Decimal("2.5"), Decimal(1000)))
    yield from ((Kind.AGE, quantity(Decimal(n), unit=u)) for n, u in product((2, 44, 104), ("year", "month", "week")))
    yield from ((Kind.ORDINAL, quantity(Decimal(n), unit="ordinal")) for n in (2, 3, 11, 21, 22, 101, 112))
    yield from ((Kind.MULTIPLE, quantity(Decimal(n), unit="times")) for n in (2, 3, 10, 100))
    yield from ((Kind.SCORE, Score(left, right)) for left, right in ((4, 2), (2, 0), (29, 13), (0, 0)))
    yield from hedged()


def hedged() -> Iterator[Case]:
    """Every hedge; bounds leave an end open."""
    for hedge, unit in product(Hedge, ("USD", "percent", None)):
        low = None if hedge in (Hedge.UP_TO, Hedge.AT_MOST, Hedge.LESS_THAN) else Decimal(700)
        high = None if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST) else Decimal(700)
        kind = {"USD": Kind.MONEY, "percent": Kind.PERCENTAGE, None: Kind.NUMBER}[unit]
        yield kind, Quantity(low, high, unit, hedge=hedge)


def retold(english: str, kind: str) -> list[tuple[str, str, Kind]]:
    """The mentions in a rendering: surface, rendering again, kind.

    Scores and times need a word in front, and behind a year of long ago nothing that it may count.
    """
    lead = {Kind.SCORE.value: "won", Kind.TIME.value: "at", Kind.DATE.value: "in"}.get(kind, "xyz")
    tail = "." if kind == Kind.DATE.value else " xyz"
    found = normalise(Article("a", f"{lead} {english}{tail}", "en"))
    return [(reading.mention.surface, reading.english, reading.mention.kind) for reading in found]


def test_figures_read_back() -> None:
    """Value, kind and rendering survive a trip through English."""
    wrong, tried = [], 0
    for kind, value in cases():
        tried += 1
        english = english_figure(value, kind)
        found = normalise(Article("a", f"xyz {english} xyz", "en"))
        same = [(r.mention.surface, r.mention.kind, r.english) for r in found] == [(english, kind, english)]
        if not same or not _equal(found[0].value, value):
            wrong.append(
                f"{english} ({kind}): {[(r.mention.surface, r.mention.kind.value, r.english, r.value) for r in found]}"
            )
    assert tried >= ENOUGH
    assert wrong[:20] == [], f"{len(wrong)} of {tried} wrong"


def _equal(found: object, value: Quantity | Score) -> bool:
    if not isinstance(found, Quantity) or not isinstance(value, Quantity):
        return found == value
    parts = ("low", "high", "unit", "per", "hedge")
    return all(getattr(found, part) == getattr(value, part) for part in parts)


@pytest.mark.parametrize("language", languages())
def test_every_rendering_of_the_examples_reads_back(language: str) -> None:
    """What the program says of an example, in whatever language, it says again of its own words."""
    told = {
        (each.english, each.kind)
        for example in examples(language)
        if example.section != NOTHING and example.published is None
        for each in example.expected
        if each.english
    }
    known = {each.english for example in examples("en") if example.section == GAP for each in example.expected}
    found = {(english, kind): retold(english, kind) for english, kind in sorted(told) if english not in known}
    wrong = {rendering: again for rendering, again in found.items() if [each[1:] for each in again] != [rendering]}
    assert wrong == {}
