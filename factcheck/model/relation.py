"""How two values stand to each other: the same, one within the other, the same after rounding, or exclusive.

A value is a range, not a number.  How it was written says how good it is, hedges widen it, bounds open an end, and
what one side leaves open agrees with whatever the other says.  Everything here is symmetrical.
"""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from itertools import product
from typing import Protocol

from factcheck.model.bounds import turned
from factcheck.model.calendar import date_relation, discordant_ranges
from factcheck.model.clock import time_relation
from factcheck.model.doubts import Range, last_place, nominal, read, scales
from factcheck.model.level import Relation
from factcheck.model.value import DateRange, Hedge, Quantity, Score, TimeOfDay, Value, per_apart, perhaps_one_unit

__all__ = ["Measure", "Relation", "discordant", "in_unit_of", "relation"]


class Measure(Protocol):
    """A unit that can be converted: a figure in the first unit of its dimension is (figure + offset) * factor."""

    @property
    def dimension(self) -> str:
        """What the unit measures."""

    @property
    def factor(self) -> Decimal:
        """How many of the dimension's first unit one of it is."""

    @property
    def offset(self) -> Decimal:
        """What is added first, for temperatures; to a difference of two nothing is."""

    @property
    def either(self) -> tuple[str, ...]:
        """The units of which it may be any: of degrees without their scale, American news means Fahrenheit."""

    @property
    def spread(self) -> str:
        """The unit in which one of it, spread over a square metre, is one high; empty where there is none."""


_NO_MEASURES: Mapping[str, Measure] = {}
_AREA = "m2"
_UNCONVERTED = ("money", "per")  # units that share a dimension but are not compared by value
_NOTHING = Decimal(0)
_HALF = Decimal("0.5")
_ABOUT = Decimal("0.03")  # what "about" forgives of a figure that ends in no noughts
_ABOUT_MOST = Decimal("0.07")  # and of one that does
_NEARLY = Decimal("0.10")  # how far "almost" may stay below
_NO_CHANCE = 3  # digits that two figures do not have in common by chance
_BEYOND = Decimal("1.5")  # how many times another a figure is that no conversion makes of it, however roughly
_CLOSE = Decimal("0.05")  # two roundings of one figure
_CONVERTED = Decimal("0.025")  # conversions are rounded once more on the way
_CONVERTED_ROUGH = Decimal("0.06")  # "about 25 metres" for 80 feet


def relation(left: Value, right: Value, measures: Mapping[str, Measure] = _NO_MEASURES) -> Relation:
    """Say how two values stand to each other; `measures` tells which units can be converted into which."""
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return _quantities(left, right, measures)
    if isinstance(left, DateRange) and isinstance(right, DateRange):
        return date_relation(left, right)
    if isinstance(left, TimeOfDay) and isinstance(right, TimeOfDay):
        return time_relation(left, right)
    if isinstance(left, Score) and isinstance(right, Score):
        return _scores(left, right)
    return Relation.INCOMPARABLE


def _quantities(left: Quantity, right: Quantity, measures: Mapping[str, Measure]) -> Relation:
    if _AREA in (left.per, right.per) and left.unit != right.unit:
        left, right = _spread(left, measures), _spread(right, measures)
    if per_apart(left.per, right.per):
        return Relation.INCOMPARABLE
    if _unit(left) == _unit(right):
        level = _compared(left, right)
        if not level.agrees and _open(left, measures) and _alike_in_some(left, right, measures):
            return Relation.ROUNDED
        return level if level.agrees else _reread(left, right)
    if _unit(left) is None or _unit(right) is None or perhaps_one_unit(left, right):
        if any(nominal(one) == nominal(other) for one, other in read(left, right)):
            return Relation.CONTAINED
        ambiguous = bool(left.also and right.also) and not _compared(left, right).agrees
        return Relation.CONFLICT if ambiguous or _rescaled(left, right) else Relation.INCOMPARABLE
    return _converted(left, right, measures)


def _spread(value: Quantity, measures: Mapping[str, Measure]) -> Quantity:
    """What is told per square metre as how high it stands there: 160 litres of rain are 160 mm."""
    measure = measures.get(value.unit or "") if value.per == _AREA else None
    return replace(value, unit=measure.spread, per=None) if measure and measure.spread else value


def _unit(value: Quantity) -> str | None:
    """The unit, but for "40 million times", which counts as "40 million copies" does."""
    return None if value.unit == "times" else value.unit


def _rescaled(left: Quantity, right: Quantity) -> bool:
    """Whether two figures have the same digits and different scale words: "27 million" and "$27 billion".

    Where one has none, they must have more digits in common than chance gives them: "34,125 crowns", "34,125 crore".
    """
    one, other = (end / value.multiplier if end else None for value in (left, right) for end in nominal(value)[:1])
    if one is None or one != other or left.multiplier == right.multiplier:
        return False
    return 1 not in (left.multiplier, right.multiplier) or len(one.normalize().as_tuple().digits) >= _NO_CHANCE


def _reread(left: Quantity, right: Quantity) -> Relation:
    """The same with a sign taken for a grouping sign after all: an English "12.000" may mean twelve thousand.

    The other way round there is no excuse: forty-two for a German "42.000" is the slip that we are after.
    """
    for one, other in read(left, right):
        if _overlap(_written(one), _written(other)):
            return Relation.IDENTICAL if nominal(one) == nominal(other) else Relation.ROUNDED
    return Relation.CONFLICT


def discordant(left: Value, right: Value, measures: Mapping[str, Measure] = _NO_MEASURES) -> bool:
    """Whether two figures that can both be true are still not two tellings of one figure.

    "More than nine million" and "more than two million" do not exclude each other, but nobody who translates the one
    writes the other.  Rounding is forgiven, and degrees, which may be of two scales: `measures` knows.
    """
    if isinstance(left, DateRange) and isinstance(right, DateRange):
        return discordant_ranges(left, right)
    if not (isinstance(left, Quantity) and isinstance(right, Quantity)):
        return False
    if _unit(left) != _unit(right):
        return _beyond(left, right, measures)
    if _open(left, measures) or _granted(left, right) or _granted(right, left):
        return False
    if turned(left, right):
        return True
    return all(_told_as_two(nominal(one), nominal(other)) for one, other in product(*map(scales, (left, right))))


def _beyond(left: Quantity, right: Quantity, measures: Mapping[str, Measure]) -> bool:
    """Whether figures in two units are too far apart for one: "more than 30,000 acres", "more than 300 hectares"."""
    one, two = measures.get(left.unit or ""), measures.get(right.unit or "")
    turned = in_unit_of(right, left, measures)
    if turned is right or one is None or two is None or one.offset != two.offset:
        return False
    ends = [[abs(end) for end in nominal(value) if end is not None] for value in (left, turned)]
    return any(_BEYOND * max(small) < min(large) for small, large in (ends, ends[::-1]) if small and large)


def _granted(exact: Quantity, rough: Quantity) -> bool:
    """Whether an exact figure lies where a rough one says that it does: 18 %, "almost a fifth"."""
    if exact.hedge is not None or rough.hedge not in (Hedge.ABOUT, Hedge.ALMOST):
        return False
    return _within(nominal(exact), _stated(rough))


def _told_as_two(one: Range, other: Range) -> bool:
    """Whether two ranges are told of two things; what lies within the other is not, unless its sign was misread."""
    if one[0] == one[1] or other[0] == other[1]:
        single, span = (one, other) if one[0] == one[1] else (other, one)
        if _within(single, span):
            return f"{span[0]}.{span[1]}" == str(single[0])  # "4-6 %", "4.6 %"
    return any(a is not None and b is not None and _far(a, b) for a, b in zip(one, other, strict=True))


def _far(one: Decimal, other: Decimal) -> bool:
    most = max(abs(one), abs(other))
    rounding = max(last_place(one), last_place(other)) * _HALF
    return abs(one - other) > max(min(rounding, most * _ABOUT_MOST), most * _CLOSE)


def _compared(left: Quantity, right: Quantity) -> Relation:
    if nominal(left) == nominal(right):
        return Relation.IDENTICAL if left.hedge == right.hedge else Relation.CONTAINED
    if left.low == right.low and left.high == right.high:
        return Relation.IDENTICAL
    if _within(_stated(left), _stated(right)) or _within(_stated(right), _stated(left)):
        return Relation.CONTAINED
    return Relation.ROUNDED if _overlap(_rounded(left), _rounded(right)) else Relation.CONFLICT


def _stated(value: Quantity) -> Range:
    """What the article commits itself to."""
    low, high = value.low, value.high
    if value.hedge is Hedge.ABOUT:
        return (None if low is None else low - _leeway(low)), (None if high is None else high + _leeway(high))
    if value.hedge is Hedge.ALMOST and low is not None:
        return low - max(_leeway(low), abs(low) * _NEARLY), high
    return low, high


def _rounded(value: Quantity) -> Range:
    """What the article commits itself to, given how finely it was written."""
    return _finely(*_stated(value), value.precision)


def _written(value: Quantity) -> Range:
    """The same without what hedges it."""
    return _finely(value.low, value.high, value.precision)


def _finely(low: Decimal | None, high: Decimal | None, precision: Decimal) -> Range:
    half = precision * _HALF
    return (None if low is None else low - half), (None if high is None else high + half)


def _leeway(figure: Decimal) -> Decimal:
    """How far "about" reaches: half of the last place that carries a digit, but a few per cent at least and at most."""
    return max(min(last_place(figure) * _HALF, abs(figure) * _ABOUT_MOST), abs(figure) * _ABOUT)


def _within(inner: Range, outer: Range) -> bool:
    above = outer[0] is None or (inner[0] is not None and outer[0] <= inner[0])
    below = outer[1] is None or (inner[1] is not None and inner[1] <= outer[1])
    return above and below


def _overlap(left: Range, right: Range) -> bool:
    """Whether two ranges share more than an end point."""
    one = left[0] is None or right[1] is None or left[0] < right[1]
    other = right[0] is None or left[1] is None or right[0] < left[1]
    return one and other


def _converted(left: Quantity, right: Quantity, measures: Mapping[str, Measure]) -> Relation:
    one, other = measures.get(left.unit or ""), measures.get(right.unit or "")
    if one is None or other is None or one.dimension in _UNCONVERTED:
        return Relation.INCOMPARABLE
    if one.either or other.either:
        return Relation.ROUNDED if _alike_in_some(left, right, measures) else Relation.INCOMPARABLE
    if one.dimension != other.dimension:
        return Relation.INCOMPARABLE
    return Relation.ROUNDED if _converts(left, one, right, other) else Relation.CONFLICT


def _converts(left: Quantity, one: Measure, right: Quantity, other: Measure) -> bool:
    """Whether two figures are one in two units: as levels, or as differences, of which words seldom tell which it is.

    It may be 20 degrees of Fahrenheit warmer than yesterday, and 11 of Celsius.
    """
    if _overlap(_in_base(left, one, one.offset), _in_base(right, other, other.offset)):
        return True
    return one.offset != other.offset and _overlap(_in_base(left, one), _in_base(right, other))


def _open(value: Quantity, measures: Mapping[str, Measure]) -> tuple[str, ...]:
    """The units of which that of a figure may be any, where it leaves that open."""
    measure = measures.get(value.unit or "")
    return measure.either if measure else ()


def _alike_in_some(left: Quantity, right: Quantity, measures: Mapping[str, Measure]) -> bool:
    """Whether figures agree in some of the units that theirs may stand for: "80 degrees" and "27 degrees"."""
    sides = ([replace(each, unit=unit) for unit in _open(each, measures) or (each.unit,)] for each in (left, right))
    return any(_in_two_units(one, other, measures) for one, other in product(*sides))


def _in_two_units(left: Quantity, right: Quantity, measures: Mapping[str, Measure]) -> bool:
    level = _compared(left, right) if left.unit == right.unit else _converted(left, right, measures)
    return level.agrees


def in_unit_of(value: Quantity, other: Quantity, measures: Mapping[str, Measure] = _NO_MEASURES) -> Quantity:
    """The quantity in the unit of another one, where it can be converted; else as it is."""
    one, two = measures.get(value.unit or ""), measures.get(other.unit or "")
    if one is None or two is None or one.dimension != two.dimension or one.dimension in _UNCONVERTED:
        return value

    def turned(end: Decimal | None) -> Decimal | None:
        return None if end is None else (end + one.offset) * one.factor / two.factor - two.offset

    return replace(value, low=turned(value.low), high=turned(value.high), unit=other.unit, alternative=None)


def _in_base(value: Quantity, measure: Measure, offset: Decimal = _NOTHING) -> Range:
    low, high = _stated(value)
    slack = _CONVERTED_ROUGH if value.hedge is Hedge.ABOUT else _CONVERTED

    def widened(end: Decimal | None, sign: int) -> Decimal | None:
        if end is None:
            return None
        margin = max(value.precision * _HALF, abs(end) * slack, min(last_place(end) * _HALF, abs(end) * _NEARLY))
        return (end + sign * margin + offset) * measure.factor

    return widened(low, -1), widened(high, 1)


def _scores(left: Score, right: Score) -> Relation:
    if left == right:
        return Relation.IDENTICAL
    return Relation.CONTAINED if (left.left, left.right) == (right.right, right.left) else Relation.CONFLICT
