"""The named parts of a time of day, put together on a 24-hour clock."""

from collections.abc import Mapping
from dataclasses import replace

from factcheck.model.value import Hedge, TimeOfDay, Zone
from factcheck.normalise.dates_ranges import UNTIL

NOON = 12


def time_of(parts: tuple[tuple[str, object], ...]) -> TimeOfDay:
    """The value of a time, or of a range of times where parts of its end are named."""
    begin = {name: value for name, value in parts if not name.startswith(UNTIL)}
    end = {name.removeprefix(UNTIL): value for name, value in parts if name.startswith(UNTIL)}
    left = _time(_lent(begin, end))
    if end:
        left = replace(left, until=_time(_handed_on(begin, end)))
    zone = begin.get("zone")
    if isinstance(zone, Zone):
        left = replace(left, zone=zone)
    return replace(left, hedge=Hedge.ABOUT) if begin.get("around") else left


def _lent(begin: Mapping[str, object], end: Mapping[str, object]) -> Mapping[str, object]:
    """The beginning of a range with the half of the day that only its end tells: "from 8 to 10 p.m."."""
    half, hour, last = _number(end, "half_day"), _number(begin, "hour"), _number(end, "hour")
    if half is None or hour is None or last is None or "half_day" in begin:
        return begin
    if half > NOON:  # a night goes on behind midnight
        return {**begin, "half_day": half}
    same = hour % NOON <= last % NOON  # "from 11 to 2 p.m." begins in the morning
    return {**begin, "half_day": half if same else NOON - half}


def _handed_on(begin: Mapping[str, object], end: Mapping[str, object]) -> Mapping[str, object]:
    """The end of a range with the half of the day that only its beginning tells: "午後6時から10時"."""
    half, hour, last = _number(begin, "half_day"), _number(begin, "hour"), _number(end, "hour")
    if half is None or hour is None or last is None or last > NOON or "half_day" in end:
        return end
    if half > NOON:  # a night begins before midnight or behind it
        half = NOON * (hour % NOON >= NOON // 2)
    same = hour % NOON < last % NOON  # from nine in the morning to five is to the afternoon
    return {**end, "half_day": half if same else NOON - half}


def _time(parts: Mapping[str, object]) -> TimeOfDay:
    clock = parts.get("clock")
    if isinstance(clock, tuple):
        if "half_day" not in parts and "minutes" not in parts:
            return TimeOfDay(*clock)
        parts = {"hour": clock[0], "minute": clock[1], **parts}
    hour, minute, shift = _number(parts, "hour") or 0, _number(parts, "minute") or 0, _number(parts, "minutes") or 0
    half = _number(parts, "half_day")
    if half is not None and hour <= NOON:
        hour = hour % NOON + (NOON * (hour % NOON >= NOON // 2) if half > NOON else half)
    whole = (hour * 60 + minute + shift) % (24 * 60)
    told = half is not None or hour > NOON or ("minute" in parts and not (shift and clock is None))
    return TimeOfDay(whole // 60, whole % 60, _number(parts, "second"), ambiguous=not told)


def _number(parts: Mapping[str, object], name: str) -> int | None:
    value = parts.get(name)
    return value if isinstance(value, int) else None
