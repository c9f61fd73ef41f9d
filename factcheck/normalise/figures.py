"""Mentions of figures as values: ranges with unit, precision and hedge."""

from decimal import Decimal
from fractions import Fraction

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind, Mention
from factcheck.model.parts import Amount, Term
from factcheck.model.value import Hedge, Quantity, Score, Unresolved
from factcheck.normalise.numbers import FRACTION_PRECISION, Number, as_decimal, number_in_digits

ZERO = Decimal(0)
_THOUSANDTH = Decimal("0.001")
_LEAST = 10_000
_LEAST_SCALE = Decimal(1000)
"""A word for so much of a currency or more is a scale as well: "Mkr"."""


def figure_value(mention: Mention, words: FigureWords) -> Quantity | Score | Unresolved:
    """The value of a mention of a figure."""
    parts = dict(mention.parts)
    match parts:
        case {"points": (int(left), int(right))}:
            return Score(left, right)
        case {"number": str() | Decimal() as written}:
            number = Decimal(written)
            return Quantity(number, number, unit=_counted(mention.kind))
    amounts = parts["amounts"]
    assert isinstance(amounts, tuple)
    ends = [_number(amount, words) for amount in amounts]
    if mention.kind is Kind.MONEY:
        ends = [_in_thousands(end) for end in ends]
    return _quantity(ends, parts, mention.kind)


def _in_thousands(end: Number) -> Number:
    """An amount of money with three decimals that end in noughts as its other reading: nobody writes 25 as "$25,000".

    What is below ten may be a price or a rate: "1,500 Euro je Liter".
    """
    whole = end.alternative
    if whole is None or end.precision != _THOUSANDTH or end.scale != 1 or whole < _LEAST or whole % 100 != 0:
        return end
    return Number(whole, Decimal(1), end.value)


def _counted(kind: Kind) -> str | None:
    return {Kind.ORDINAL: "ordinal", Kind.MULTIPLE: "times"}.get(kind)


def _quantity(ends: list[Number], parts: dict[str, object], kind: Kind) -> Quantity | Unresolved:
    word, hedge = parts["unit"], parts["hedge"]
    assert word is None or isinstance(word, UnitWord)
    assert hedge is None or isinstance(hedge, Hedge)
    share = word.share if word else Decimal(1)
    low, high = ends[0].value * share, ends[-1].value * share
    if low > high:
        return Unresolved("the range runs downwards")
    single = len(ends) == 1
    return Quantity(
        low=None if hedge in (Hedge.UP_TO, Hedge.AT_MOST, Hedge.LESS_THAN) and single else low,
        high=None if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST) and single else high,
        unit=word.unit if word else _counted(kind) or ("percent" if kind is Kind.PERCENTAGE else None),
        per=parts["per"],  # type: ignore[arg-type]
        hedge=hedge,
        precision=max(end.precision for end in ends) * share,
        alternative=_alternative(ends[0], parts, share) if single else None,
        multiplier=ends[-1].scale * (share if share >= _LEAST_SCALE else 1),
        also=word.also if word else frozenset(),
    )


def _alternative(end: Number, parts: dict[str, object], share: Decimal) -> Decimal | None:
    """The other reading of a figure, where it has one."""
    if parts.get("on_top"):
        return end.value + 1
    if isinstance(factor := parts.get("other_scale"), Decimal):
        return end.value * factor * share
    return end.alternative * share if end.alternative is not None else None


def _number(amount: Amount, words: FigureWords) -> Number:
    """The number that an amount of the recogniser comes to."""
    read = [_term(term, words, fraction=amount.fraction) for term in amount.terms]
    value = sum((number.value for number in read), ZERO)
    alternative = read[0].alternative if len(read) == 1 else None
    return Number(
        -value if amount.negative else value, read[-1].precision, alternative, max(number.scale for number in read)
    )


def _term(term: Term, words: FigureWords, *, fraction: bool) -> Number:
    plus, scale = as_decimal(term.plus) if term.plus else ZERO, term.scale
    if term.number is not None:
        value = as_decimal(term.number)
        if fraction:
            return Number(value * 100, FRACTION_PRECISION)
        return Number((value + plus) * scale, _place(term.number, scale), None, scale)
    assert term.digits is not None
    read = number_in_digits(term.digits, words)
    alternative = read.alternative * scale if read.alternative is not None else None
    precision = read.precision * scale / (_parts_told(term.plus) if term.plus else 1)
    return Number((read.value + plus) * scale, precision, alternative, scale)


def _parts_told(fraction: Fraction) -> int:
    """Into how many parts of a whole a fraction divides it as a decimal, at most a thousand: 100 for a quarter.

    >>> _parts_told(Fraction(3, 4)), _parts_told(Fraction(1, 2)), _parts_told(Fraction(1, 3))
    (100, 10, 10)
    """
    return next((parts for parts in (10, 100, 1000) if parts % fraction.denominator == 0), 10)


def _place(number: Decimal | Fraction, scale: Decimal) -> Decimal:
    """The precision of a number in words: its last digit that is not zero ("three hundred" is exact all the same)."""
    if isinstance(number, Fraction):
        return scale if number.denominator == 1 else scale / (_parts_told(number) if scale == 1 else 10)
    exponent = number.normalize().as_tuple().exponent
    return scale.scaleb(min(exponent, 0)) if isinstance(exponent, int) else scale
