"""Drafts for dates and times: other days, months, weekdays and hours in the words that stand there."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product

from factcheck.correct.numerals import swapped
from factcheck.lexicon import read_as
from factcheck.lexicon.cldr import calendar_names
from factcheck.model.article import Span
from factcheck.model.eras import before_era
from factcheck.model.value import DateRange, TimeOfDay

HALF_DAY = 12


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of the text and what might stand there instead."""

    span: Span
    text: str


def date_drafts(surface: str, said: DateRange, meant: DateRange, language: str) -> Iterator[str]:
    """Texts that might turn one date into the other, by every way of changing the parts in which they differ."""
    old, new = _parts(said), _parts(meant)
    code = read_as(language).code
    ways: list[list[Change]] = []
    for part in ("year", "month", "day"):
        if old.get(part) and new.get(part) and old[part] != new[part]:
            ways.append(list(_digit_changes(surface, old[part], new[part])))
            if part == "month":
                ways[-1] += _name_changes(surface, 0, code, old[part], new[part])
    ways += _year_changes(surface, said, meant)
    weekday = _weekday_change(surface, said, meant, code)
    yield from _combined(surface, [way for way in ways if way], weekday)


def time_drafts(surface: str, said: TimeOfDay, meant: TimeOfDay) -> Iterator[str]:
    """Texts that might turn one time into the other; a time of the other half of the day needs other words."""
    ways: list[list[Change]] = []
    if said.hour != meant.hour:
        if (said.hour < HALF_DAY) == (meant.hour < HALF_DAY):
            ways.append(list(_digit_changes(surface, said.hour % HALF_DAY, meant.hour % HALF_DAY)))
            ways[-1] += _digit_changes(surface, said.hour, meant.hour)
        else:
            ways.append(list(_digit_changes(surface, said.hour, meant.hour)))
    if said.minute != meant.minute:
        ways.append(list(_digit_changes(surface, said.minute, meant.minute)))
    yield from _combined(surface, [way for way in ways if way], [])


def _parts(value: DateRange) -> dict[str, int]:
    """The parts of a date that are known, also where its days are."""
    known = {name: getattr(value, name) for name in ("year", "month", "day") if getattr(value, name) is not None}
    if before_era(value):
        return {"year": 1 - known["year"]}
    if value.first is not None and value.first == value.last:
        return {"year": value.first.year, "month": value.first.month, "day": value.first.day}
    if value.first is not None and value.last is not None:
        known |= {"year": value.first.year} if value.first.year == value.last.year else {}
        same = (value.first.year, value.first.month) == (value.last.year, value.last.month)
        known |= {"month": value.first.month} if same else {}
    return known


def _combined(surface: str, ways: list[list[Change]], also: list[Change]) -> Iterator[str]:
    """The text with one change of each way, where they do not get in each other's."""
    if not ways and not also:
        return
    for changes in product(*ways, *([also] if also else [])):
        if len({change.span for change in changes}) == len(changes):
            yield swapped(surface, {change.span: change.text for change in changes})


def _digit_changes(surface: str, old: int, new: int) -> Iterator[Change]:
    """The runs of digits that say a number, each with another in the same width; an ending ("26th") forbids it."""
    at = 0
    while at < len(surface):
        end = at
        while end < len(surface) and surface[end] in "0123456789":
            end += 1
        run = surface[at:end]
        if run and int(run) == old and not surface[end : end + 1].islower():
            yield Change(Span(at, end), str(new).zfill(len(run)) if run.startswith("0") else str(new))
        at = max(end, at + 1)


def _name_changes(surface: str, table: int, code: str, old: int, new: int) -> list[Change]:
    """The name of a month (`table` 0) or a weekday (1) in the text, with another in the same form."""
    found: dict[Span, str] = {}
    for names in calendar_names(code):
        at = surface.lower().find(names[table][old].lower())
        end = at + len(names[table][old])
        if at >= 0 and not surface[end : end + 1].isalpha() and not surface[at - 1 : at].isalpha():
            instead = names[table][new]
            found.setdefault(Span(at, end), instead.capitalize() if surface[at].isupper() else instead)
    longest = max(found, key=lambda span: span.end - span.start, default=None)
    return [] if longest is None else [Change(longest, found[longest])]


def _year_changes(surface: str, said: DateRange, meant: DateRange) -> Iterator[list[Change]]:
    """Other years at the ends of a range of years, where they differ."""
    if said.first is None or said.last is None or meant.first is None or meant.last is None:
        return
    if said.first.year != said.last.year:
        for old, new in ((said.first.year, meant.first.year), (said.last.year, meant.last.year)):
            if old != new:
                yield list(_digit_changes(surface, old, new))


def _weekday_change(surface: str, said: DateRange, meant: DateRange, code: str) -> list[Change]:
    """The right weekday for the other date in place of the one in the text, where there is one."""
    right = _weekday(meant)
    if said.weekday is None or right is None or said.weekday == right:
        return []
    return _name_changes(surface, 1, code, said.weekday, right)


def _weekday(value: DateRange) -> int | None:
    day: date | None = value.first if value.first == value.last else None
    return day.isoweekday() if day is not None else value.weekday
