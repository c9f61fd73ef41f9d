"""The named parts of a time of day, put together on a 24-hour clock."""

from collections.abc import Mapping
from dataclasses import replace

from factcheck.model.value import Hedge, TimeOfDay
from factcheck.normalise.dates_ranges import UNTIL

NOON = 12


def time_of(parts: tuple[tuple[str, object], ...]) -> TimeOfDay:
    """The value of a time, or of a range of times where parts of its end are named."""
    begin = {name: value for name, value in parts if not name.startswith(UNTIL)}
    end = {name.removeprefix(UNTIL): value for name, value in parts if name.startswith(UNTIL)}
    left = _time(begin)
    if end:
        right = _time({**end, "half_day": begin.get("half_day")})
        if begin.get("half_day") and left.hour % NOON > right.hour % NOON:
            left = replace(left, hour=(left.hour + NOON) % 24)  # "from 11 to 2 p.m." begins in the morning
        left = replace(left, until=right)
    return replace(left, hedge=Hedge.ABOUT) if begin.get("around") else left


def _time(parts: Mapping[str, object]) -> TimeOfDay:
    clock = parts.get("clock")
    if isinstance(clock, tuple):
        return TimeOfDay(*clock)
    hour, minute, shift = _number(parts, "hour") or 0, _number(parts, "minute") or 0, _number(parts, "minutes") or 0
    second, half = _number(parts, "second"), parts.get("half_day")
    if half:
        hour = hour % NOON + (NOON if half == "pm" else 0)
    whole = (hour * 60 + minute + shift) % (24 * 60)
    vague = half is None and 0 < hour <= NOON and (bool(shift) or bool(parts.get("vague")))
    return TimeOfDay(whole // 60, whole % 60, second, ambiguous=vague)


def _number(parts: Mapping[str, object], name: str) -> int | None:
    value = parts.get(name)
    return value if isinstance(value, int) else None
