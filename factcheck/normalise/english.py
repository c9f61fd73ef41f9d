"""Figures in English: one rendering for a value, from whichever language it came."""

from dataclasses import replace
from decimal import Decimal

from factcheck.lexicon.units import minor_units, units
from factcheck.model.mention import Kind
from factcheck.model.value import Quantity, Score

SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
_THIRDS = {
    Decimal(100 * n) / d: f"{n}/{d}"
    for n, d in ((1, 3), (2, 3), (1, 6), (5, 6), (1, 7), (1, 9), (1, 8), (3, 8), (5, 8), (7, 8))
}

_FINEST = -4
"""No end of a range is told more finely: what is finer came of a fraction."""

_TOLD_BELOW = frozenset({"minute", "hour", "year"})
"""The units of which less than one is told in the next smaller one."""
_TOLD_APART = {"second": ("hour", 3600, 100), "month": ("year", 120, 12)}
"""The units that are told in a larger one as well from so many on, unless it is a multiple of so many."""


def english_figure(value: Quantity | Score, kind: Kind) -> str:
    """The figure as a British newspaper would print it, with a point and no abbreviation of the scale.

    >>> english_figure(Quantity(Decimal(42000), Decimal(42000), unit="USD", per="month"), Kind.MONEY)
    '$42,000 per month'
    >>> english_figure(Quantity(Decimal(5000000000), Decimal(14000000000), unit="EUR"), Kind.MONEY)
    '€5–14 billion'
    """
    if isinstance(value, Score):
        return f"{value.left}–{value.right}"
    value = _whole(value)
    hedge = f"{value.hedge} " if value.hedge else ""
    if apart := _apart(value):
        return f"{hedge}{apart} old" if kind is Kind.AGE else hedge + apart
    figure = _ends(value)
    per = f" per {units()[value.per].one}" if value.per else ""
    return f"{hedge}{_united(figure, value, kind)}{per}"


def _whole(value: Quantity) -> Quantity:
    """Half an hour in minutes and half a year in months, and every other part of one that comes to whole ones."""
    part, unit = value.low, units()[value.unit] if value.unit in _TOLD_BELOW else None
    if unit is None or part is None or part != value.high or not 0 < part < 1 or value.per:
        return value
    minor = minor_units(unit)[0]
    less = part * unit.factor / minor.factor
    if less != less.to_integral_value():
        return value
    return replace(value, low=less, high=less, unit=minor.name, precision=Decimal(1))


def _apart(value: Quantity) -> str:
    """A length of time in a small unit as it is told in several: "2 hours 1 minute 39 seconds", "17 years 10 months".

    Empty for what is told in one unit: less than an hour or than ten years, whole years, so many hundred seconds.
    """
    rest = value.low
    if rest is None or rest != value.high or value.per or value.precision != 1 or value.unit not in _TOLD_APART:
        return ""
    above, least, whole = _TOLD_APART[value.unit]
    if rest < least or rest % whole == 0:
        return ""
    major, told = units()[above], []
    rest *= units()[value.unit].factor
    for unit in (major, *minor_units(major)):
        many, rest = divmod(rest, unit.factor)
        told.append(f"{many:f} {unit.one if many == 1 else unit.english}" if many else "")
    return " ".join(filter(None, told))


def _ends(value: Quantity) -> str:
    if value.low is not None and value.high is not None and value.low != value.high:
        low, high = (english_number(end, _place(end, value.precision)) for end in (value.low, value.high))
        _, _, scale = high.partition(" ")
        if scale and low.endswith(f" {scale}"):
            low = low.removesuffix(f" {scale}")
        return f"{low}–{high}"
    end = value.low if value.low is not None else value.high
    assert end is not None
    # 12.5 percent in digits is no eighth: a fraction in words is not as exact.
    if value.unit == "percent" and value.precision > 1 and round(end, 8) in {round(third, 8) for third in _THIRDS}:
        return next(text for third, text in _THIRDS.items() if round(third, 8) == round(end, 8))
    return english_number(end, value.precision)


def _place(end: Decimal, precision: Decimal) -> Decimal:
    """The precision of one end of a range, of which `precision` is the coarser end's: "5.25 to 5.5 percent"."""
    exponent = end.normalize().as_tuple().exponent
    if not isinstance(exponent, int) or exponent < _FINEST:
        return precision
    return min(precision, Decimal(1).scaleb(exponent))


def english_number(number: Decimal, precision: Decimal = Decimal(1)) -> str:
    """A number with its thousands grouped; from a million on in words where three decimals suffice.

    >>> english_number(Decimal("2150000000000"))
    '2.15 trillion'
    >>> english_number(Decimal("54.2"), Decimal("0.01"))
    '54.20'
    """
    for scale, word in SCALES:
        if abs(number) >= scale:
            scaled = (number / scale).normalize()
            exponent = scaled.as_tuple().exponent
            if isinstance(exponent, int) and exponent >= -3:
                return f"{scaled:,f} {word}"
            break
    if number == number.to_integral_value() and precision >= 1:
        return f"{number.to_integral_value():,f}"
    exponent = precision.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and precision < 1 else 0
    return f"{number:,.{max(places, 0)}f}" if places else f"{number.normalize():,f}"


def _united(figure: str, value: Quantity, kind: Kind) -> str:
    if value.unit is None:
        return figure
    if kind is Kind.AGE:
        single, many = units()[value.unit].one, units()[value.unit].english
        return f"{figure} {single if figure == '1' else many} old"
    if value.unit == "percent":
        return figure if "/" in figure else f"{figure}%"
    if value.unit == "permille":
        return f"{figure}‰"
    if value.unit == "ordinal":
        return figure + _suffix(figure)
    if value.unit == "times":
        return f"{figure} times"
    unit = units()[value.unit]
    if unit.sign is not None:
        return f"-{unit.sign}{figure[1:]}" if figure.startswith("-") else f"{unit.sign}{figure}"
    return f"{figure} {unit.one if figure == '1' else unit.english}"


def _suffix(figure: str) -> str:
    if figure[-2:] in ("11", "12", "13"):
        return "th"
    return {"1": "st", "2": "nd", "3": "rd"}.get(figure[-1], "th")
