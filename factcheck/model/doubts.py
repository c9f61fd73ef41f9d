"""What else a figure may say: the signs in its digits and the scale of its list leave that open."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import product

from factcheck.model.value import Quantity

Range = tuple[Decimal | None, Decimal | None]


def nominal(value: Quantity) -> Range:
    """The figure as it stands on the page, whatever hedges it."""
    low = value.high if value.low is None else value.low
    high = value.low if value.high is None else value.high
    return low, high


def last_place(figure: Decimal) -> Decimal:
    """The place value of the last digit that is not a nought: 100 for 3300, 0.1 for 2.5."""
    if not figure:
        return Decimal(1)
    exponent = figure.normalize().as_tuple().exponent
    return Decimal(1).scaleb(int(exponent))


def read(left: Quantity, right: Quantity) -> Iterator[tuple[Quantity, Quantity]]:
    """Each reading of the one beside each of the other; but two scales are not doubted at once."""
    if left.alternative is None and right.alternative is None:
        yield left, right
        return
    for one, other in product(_readings(left), _readings(right)):
        if one is left or other is right or not (_unscaled(left) and _unscaled(right)):
            yield one, other


def _readings(value: Quantity) -> tuple[Quantity, ...]:
    other = _unscaled(value) or _grouped(value)
    return (value,) if other is value else (value, other)


def _unscaled(value: Quantity) -> Quantity | None:
    """A figure without the scale that only the last of its list bears: the "3" of "3 and 2.5 million"."""
    main, other = nominal(value)[0], value.alternative
    if main is None or other is None or value.multiplier == 1 or other * value.multiplier != main:
        return None
    precision = value.precision / value.multiplier
    return replace(value, low=other, high=other, precision=precision, multiplier=Decimal(1), alternative=None)


def _grouped(value: Quantity) -> Quantity:
    main, other = nominal(value)[0], value.alternative
    if main is None or other is None or abs(other) <= abs(main):
        return value
    return replace(value, low=other, high=other, precision=last_place(other), alternative=None)


def scales(value: Quantity) -> tuple[Quantity, ...]:
    """A figure with and without the scale of its list, where it is one of a list."""
    unscaled = _unscaled(value)
    return (value, unscaled) if unscaled else (_grouped(value),)
