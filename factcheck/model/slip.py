"""Slips of the pen: how one figure is turned into another by accident."""

from decimal import Decimal
from enum import StrEnum


class Slip(StrEnum):
    """What may have happened between two figures that ought to be one."""

    SCALE = "scale"
    SEPARATOR = "separator"
    TRANSPOSED = "transposed digits"
    DROPPED = "dropped digit"
    DIGIT = "one digit"


def slip(left: Decimal, right: Decimal) -> Slip | None:
    """The slip that turns one figure into the other, either way round, or `None`."""
    if left == right or not left or not right or (left < 0) != (right < 0):
        return None
    one, other = _digits(left), _digits(right)
    if one == other:
        return Slip.SCALE if _shift(left, right) in (3, 6, 9, 12) else Slip.SEPARATOR
    if len(one) == len(other) and len(one) > 1:
        apart = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(apart) == 1 and left.adjusted() == right.adjusted():
            return Slip.DIGIT
        if (
            len(apart) == 2
            and apart[1] == apart[0] + 1
            and one[apart[0]] == other[apart[1]]
            and one[apart[1]] == other[apart[0]]
        ):
            return Slip.TRANSPOSED
        return None
    return Slip.DROPPED if _dropped(one, other) else None


def _digits(figure: Decimal) -> str:
    return "".join(map(str, figure.normalize().as_tuple().digits))


def _shift(left: Decimal, right: Decimal) -> int:
    return abs(left.adjusted() - right.adjusted())


def _dropped(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(long) != len(short) + 1 or len(short) < 2:
        return False
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))
