"""What the recogniser saw of a figure: the numerals as they stand in the text, not yet numbers."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple


class Term(NamedTuple):
    """A summand of a numeral.

    It is digits as written or a number that words spell, times its scale words, plus a fraction of it.
    """

    digits: str | None
    number: Decimal | Fraction | None
    scale: Decimal = Decimal(1)
    plus: Fraction = Fraction(0)


class Amount(NamedTuple):
    """A numeral: the sum of its terms.  `fraction` marks a share in words or with a stroke ("two thirds", "2/3")."""

    terms: tuple[Term, ...]
    fraction: bool = False
    negative: bool = False
