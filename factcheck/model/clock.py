"""How two times of day stand to each other, in whatever zones they are told."""

from collections.abc import Iterable

from factcheck.model.level import Relation
from factcheck.model.value import TimeOfDay, Zone

Minutes = tuple[int, int]

_DAY = 24 * 60
_HALF_DAY = _DAY // 2
_STEP = 30  # minutes by which zones are apart, all but a few
_LOOSELY = 10  # minutes by which "about" widens a time
_ROUNDED_TO_FIVE = 2


def time_relation(left: TimeOfDay, right: TimeOfDay) -> Relation:
    """Say how two times stand to each other.

    Times of two zones are brought into one.  Where only one article names its zone, times that whole or half hours
    part may be one, and nobody can tell.

    >>> time_relation(TimeOfDay(9, zone=Zone("EST", (-300,))), TimeOfDay(14, zone=Zone("GMT", (0,))))
    <Relation.CONTAINED: 'contained'>
    """
    differences = _differences(left.zone, right.zone)
    if differences is not None:
        levels = [_level(left, right, minutes) for minutes in differences]
        return next((level for level in levels if level.agrees), Relation.CONFLICT)
    level = _level(left, right, 0)
    begins = _clock(left)[0] - _clock(right)[0]
    return Relation.INCOMPARABLE if not level.agrees and begins % _STEP == 0 else level


def greenwich(value: TimeOfDay) -> TimeOfDay | None:
    """The time at Greenwich, where the zone of a time says it.

    >>> told = greenwich(TimeOfDay(1, 30, zone=Zone("Moscow time", (180,))))
    >>> told and (told.hour, told.minute)
    (22, 30)
    """
    if value.zone is None or len(value.zone.offsets) != 1:
        return None
    hour, minute = divmod((value.hour * 60 + value.minute - value.zone.offsets[0]) % _DAY, 60)
    return TimeOfDay(hour, minute)


def _differences(left: Zone | None, right: Zone | None) -> Iterable[int] | None:
    """By how many minutes the right zone may be ahead of the left one; `None` where that is not known."""
    if left == right:
        return (0,)
    if left is None or right is None or not left.offsets or not right.offsets:
        return None
    return sorted({there - here for here in left.offsets for there in right.offsets})


def _level(left: TimeOfDay, right: TimeOfDay, ahead: int) -> Relation:
    """How the times stand to each other if the clocks of the right one are so many minutes ahead."""
    one, (first, last) = _clock(left), _clock(right)
    days = (0,) if ahead == 0 else (0, -_DAY, _DAY)
    levels = [_halves(one, (first - ahead + day, last - ahead + day), left, right) for day in days]
    level = next((level for level in levels if level.agrees), Relation.CONFLICT)
    return Relation.CONTAINED if ahead and level.agrees else level


def _halves(one: Minutes, other: Minutes, left: TimeOfDay, right: TimeOfDay) -> Relation:
    """The level, where one leaves open which half of the day it means also that of the other half."""
    level = _level_of(one, other, left, right)
    if level.agrees or not (left.ambiguous or right.ambiguous):
        return level
    turned = ((one[0] + half, one[1] + half) for half in (-_HALF_DAY, _HALF_DAY))
    return Relation.CONTAINED if any(_level_of(turn, other, left, right).agrees for turn in turned) else level


def _clock(value: TimeOfDay) -> Minutes:
    begin = value.hour * 60 + value.minute
    return begin, begin if value.until is None else value.until.hour * 60 + value.until.minute


def _level_of(one: Minutes, other: Minutes, left: TimeOfDay, right: TimeOfDay) -> Relation:
    if one == other:
        seconds = left.second is None or right.second is None or left.second == right.second
        return Relation.IDENTICAL if seconds else Relation.CONFLICT
    slack = _LOOSELY if left.hedge or right.hedge else _slack(left, right)
    if one[0] - slack <= other[1] and other[0] - slack <= one[1]:
        return Relation.CONTAINED
    return Relation.CONFLICT


def _slack(left: TimeOfDay, right: TimeOfDay) -> int:
    """The minutes by which two times may differ, when just one of them is told to the minute."""
    exact = [time.minute % 5 != 0 for time in (left, right)]
    return _ROUNDED_TO_FIVE if exact.count(True) == 1 else 0
