"""Slips of the pen: how one figure is turned into another by accident."""

from decimal import Decimal
from enum import StrEnum

from factcheck.model.value import DateRange, Quantity, TimeOfDay, Value, per_apart, perhaps_one_unit


class Slip(StrEnum):
    """What may have happened between two figures that ought to be one."""

    SCALE = "scale"
    SEPARATOR = "separator"
    TRANSPOSED = "transposed digits"
    DROPPED = "dropped digit"
    DIGIT = "one digit"


class Nearness(StrEnum):
    """How two values that exclude each other are alike; the first are least likely to be an accident."""

    CLEAR = "clear"  # one figure or day, slipped
    SLIP = "slip"  # perhaps so
    NEAR = "near"  # of one magnitude
    FAR = "far"


_TELLING = {Slip.SCALE: 2, Slip.SEPARATOR: 2, Slip.TRANSPOSED: 2, Slip.DROPPED: 4, Slip.DIGIT: 4}
_REMOTE = 1000  # from here on one figure is no wrong telling of the other
_DAYS = 2  # how far apart two dates of one event are when someone miscounts


def nearness(left: Value, right: Value) -> Nearness:
    """How alike two values are that exclude each other."""
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return Nearness.CLEAR if relabelled(left, right) else _figures(left, right)
    if isinstance(left, DateRange) and isinstance(right, DateRange):
        return _dates(left, right)
    if isinstance(left, TimeOfDay) and isinstance(right, TimeOfDay):
        return Nearness.SLIP if left.minute == right.minute or left.hour == right.hour else Nearness.NEAR
    return Nearness.NEAR


def _dates(one: DateRange, other: DateRange) -> Nearness:
    read = not {"month", "day"} & {*one.inferred, *other.inferred}
    if read and _a_day_apart(one, other):
        return Nearness.CLEAR
    known = [(getattr(one, part), getattr(other, part)) for part in ("year", "month", "day", "weekday", "part")]
    same = [a == b for a, b in known if a is not None and b is not None]
    return Nearness.SLIP if same.count(False) == 1 and same.count(True) else Nearness.NEAR


def _a_day_apart(one: DateRange, other: DateRange) -> bool:
    """Whether two days are next to each other in one month, as far as the month is told."""
    if not one.day or not other.day or abs(one.day - other.day) > _DAYS:
        return False
    return one.month == other.month if one.month and other.month else bool(one.month or other.month)


def _figures(one: Quantity, other: Quantity) -> Nearness:
    left, right = one.low or one.high, other.low or other.high
    if not left or not right:
        return Nearness.FAR
    found = slip(left, right)
    if found:
        return Nearness.CLEAR if significance(left, right) >= _TELLING[found] else Nearness.SLIP
    return Nearness.NEAR if Decimal("0.5") <= abs(left / right) <= 2 else Nearness.FAR


def remote(left: Value, right: Value) -> bool:
    """Whether no accident makes one figure of the other: a thousandfold and more apart, and no slip between them."""
    if not isinstance(left, Quantity) or not isinstance(right, Quantity):
        return False
    one, other = (abs(figure.low or figure.high or Decimal(0)) for figure in (left, right))
    small, large = min(one, other), max(one, other)
    return bool(small) and large / small > _REMOTE and slip(small, large) is None


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
            and left.adjusted() == right.adjusted()
            and apart[1] == apart[0] + 1
            and one[apart[0]] == other[apart[1]]
            and one[apart[1]] == other[apart[0]]
        ):
            return Slip.TRANSPOSED
        return None
    longer, shorter = (left, right) if len(one) > len(other) else (right, left)
    # What loses a digit is as large as it was, or smaller by its place: 312 million is no slip of 3.2 billion.
    return Slip.DROPPED if longer.adjusted() - shorter.adjusted() in (0, 1) and _dropped(one, other) else None


def significance(left: Decimal, right: Decimal) -> int:
    """How many digits the longer of two figures tells: a likeness of many digits is no accident."""
    return max(len(_digits(left)), len(_digits(right)))


def _digits(figure: Decimal) -> str:
    return "".join(map(str, figure.normalize().as_tuple().digits))


def _shift(left: Decimal, right: Decimal) -> int:
    return abs(left.adjusted() - right.adjusted())


def _dropped(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(long) != len(short) + 1 or len(short) < 2:
        return False
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))


def relabelled(left: Quantity, right: Quantity) -> bool:
    """Whether two quantities are the same figure under another label: another currency, unit or period.

    That both sides carry a label is asked for: what one side leaves open is no disagreement.
    """
    if (left.low, left.high) != (right.low, right.high):
        return False
    units = left.unit is not None and right.unit is not None and left.unit != right.unit
    units = units and not perhaps_one_unit(left, right)
    return units or per_apart(left.per, right.per)
