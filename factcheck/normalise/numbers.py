"""Numerals as numbers: what digits, signs, scale words and fractions come to."""

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.lexicon.figure_words import FigureWords

_GROUP = re.compile(r"\d+")
_SIGNS = "'’\u00a0\u202f\u2009 "
# What a fraction in words is good to, in hundredths: "a third" is no 33.33 percent.
FRACTION_PRECISION = Decimal(4)


class Number(NamedTuple):
    """A number, the place value of its last written digit, its other reading, and its scale word."""

    value: Decimal
    precision: Decimal
    alternative: Decimal | None = None
    scale: Decimal = Decimal(1)


def number_in_digits(digits: str, words: FigureWords) -> Number:
    """The number that a run of digits stands for under the conventions of a language.

    A sign that might group as well as divide gives the other reading too: "12.000" is 12 in English, or else 12000.
    A comma that nobody groups with divides, as it does in the Switzerland of "1’250.50" and "1,312 milioni".
    """
    decimal, grouping = words.numerals.decimal, words.numerals.grouping
    return _in_digits(digits, "," if "," in digits and "," not in grouping else decimal)


@lru_cache(maxsize=1 << 14)
def _in_digits(digits: str, decimal: str) -> Number:
    signs = [sign for sign in digits if not sign.isdigit()]
    if not signs:
        return Number(Decimal(int(digits)), Decimal(1))
    last = signs[-1]
    whole, _, rest = digits.rpartition(last)
    grouping = _groups(last, signs, whole, rest, decimal)
    value = _decimal(digits, None if grouping else last)
    precision = Decimal(1) if grouping else Decimal(1).scaleb(-len(rest))
    return Number(value, precision, _other(digits, last, signs, rest, grouping=grouping))


def _groups(last: str, signs: list[str], whole: str, rest: str, decimal: str) -> bool:
    """Whether the last sign groups thousands."""
    if len(rest) != 3 or (last in _SIGNS and last != decimal):
        return len(rest) == 3
    if len(signs) > 1 and len(set(signs)) == 1:
        return True
    if len(signs) > 1:
        # "4,163.892" where the comma divides: both signs group, or the number would break every convention.
        return last != decimal and all(len(group) == len(rest) for group in _GROUP.findall(whole)[1:])
    return last != decimal and whole.lstrip("0") != ""


def _other(digits: str, last: str, signs: list[str], rest: str, *, grouping: bool) -> Decimal | None:
    if len(signs) != 1 or len(rest) != 3 or last in _SIGNS or digits.startswith("0"):
        return None
    return _decimal(digits, last if grouping else None)


def _decimal(digits: str, point: str | None) -> Decimal:
    """Digits as a number; the last occurrence of `point` divides, every other sign is dropped."""
    if point is None:
        return Decimal(int("".join(sign for sign in digits if sign.isdigit())))
    whole, _, rest = digits.rpartition(point)
    figures = "".join(sign for sign in whole if sign.isdigit())
    return Decimal(f"{int(figures or '0')}.{''.join(str(int(sign)) for sign in rest)}")


def as_decimal(number: Decimal | Fraction) -> Decimal:
    """A number as a decimal, good to ten places."""
    if isinstance(number, Decimal):
        return number
    return round(Decimal(number.numerator) / Decimal(number.denominator), 10).normalize()
