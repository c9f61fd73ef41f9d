"""Figures told as bounds: the least that it is, or the most."""

from factcheck.model.value import Hedge, Quantity, Value


def turned(one: Value, other: Value) -> bool:
    """Whether one figure is told as the least by one and as the most by the other: "at least 50", "fewer than 50".

    "Up to 50" is also said where "as many as 50" is meant, and is no such bound.
    """
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    return _least(one) == _most(other) is not None or _most(one) == _least(other) is not None


def _least(value: Quantity) -> object:
    """The figure that is told as the least, with its unit; `None` for others."""
    return None if value.low is None or value.high is not None else (value.low, value.unit, value.per)


def _most(value: Quantity) -> object:
    open_end = value.high is None or value.low is not None or value.hedge is Hedge.UP_TO
    return None if open_end else (value.high, value.unit, value.per)
