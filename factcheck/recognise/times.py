"""Times of day: which figures can be one."""

import re

from factcheck.lexicon.dates import DateWords
from factcheck.recognise.dates_slots import slots_at
from factcheck.recognise.margins import follows
from factcheck.recognise.tokens import Tokens

SAME_HALF = "same_half_times"
GROUPS = frozenset({"times", "evening_times", SAME_HALF, "zoned_times", "bare_times"})
"""The groups of shapes that tell times; those of `evening_times` stand behind a word for an evening, which says which
half of the day is meant, those of `same_half_times` behind one for the half of the day that was told last, those of
`zoned_times` are times only beside the name of a time zone, and those of `bare_times` could as well be scores."""

_LENGTH = re.compile(r"\d ?h(?: ?[0-5]\d(?: ?m(?:in|n)?)?)?")
"""Hours and their minutes that may as well be a length of time."""

_GAPS = (", ", " ", " (", " - ", "")
_FAR_BACK = 60
"""How many tokens back the half of the day is looked for that a time repeats."""
_TO_HOUR = 2
"""How many characters may stand between the half of a day and its hour."""


def is_time(tokens: Tokens, index: int, parts: tuple[tuple[str, object], ...], group: str) -> bool:
    """Whether the figures can be a time; without a word that says so, "20:15" may as well be a score."""
    names = {name.removeprefix("~") for name, _ in parts}
    hours = [value for name, value in parts if name.endswith("hour")]
    if names & {"half_day", "minutes"} and not all(isinstance(hour, int) and 0 <= hour <= 12 for hour in hours):
        return _is_written_twice(hours) or _spans(hours)
    if 24 in hours and any(value for name, value in parts if name.endswith("minute")):
        return False
    return group != "bare_times" or _dated(tokens, index)


def half_before(tokens: Tokens, index: int) -> int | None:
    """The half of the day that the last time in the paragraph tells, which one behind it repeats: "午後1時、同3時"."""
    for before in range(index - 1, max(-1, index - _FAR_BACK), -1):
        half = slots_at(tokens, before).slots.values.get("half_day")
        token, hour = tokens.items[before], tokens.items[before + 1]
        if isinstance(half, int) and hour.is_digits and hour.start - token.end <= _TO_HOUR:
            return None if "\n" in tokens.text[token.end : tokens.items[index].start] else half
    return None


def _is_written_twice(hours: list[object]) -> bool:
    """Whether the half of the day is told although the hour tells it: "20 Uhr abends"."""
    return all(isinstance(hour, int) and 12 <= hour < 24 for hour in hours)


def _spans(hours: list[object]) -> bool:
    """Whether a range begins on the clock of 24 hours and ends on that of twelve: "22 órától reggel 6 óráig"."""
    return (
        len(hours) > 1
        and _is_written_twice(hours[:1])
        and hours[0] != 12
        and isinstance(hours[1], int)
        and hours[1] <= 12
    )


def _dated(tokens: Tokens, index: int) -> bool:
    """Whether the hour is padded, or a date stands right in front."""
    token = tokens.items[index]
    return token.surface.startswith("0") or tokens.folded[tokens.dated : token.start] in _GAPS


def lasts(tokens: Tokens, start: int, end: int, words: DateWords) -> bool:
    """Whether the words around hours and minutes tell that they are a length of time: "en 2h20", "2h20 de trajet"."""
    if not words.lasting_leads or not _LENGTH.fullmatch(tokens.folded, start, end):
        return False
    led = follows(tokens.folded, start, words.lasting_leads, spaced=words.spaced)
    return led or tokens.folded.startswith(words.lasting_tails, end)
