"""Times of day: what the groups of shapes say of the figures, and which figures can be a time."""

from collections.abc import Mapping

from factcheck.lexicon.sense import Role
from factcheck.recognise.tokens import Tokens

GROUPS: Mapping[str, tuple[tuple[str, object], ...]] = {
    "times": (),
    "am": (("half_day", "am"),),
    "pm": (("half_day", "pm"),),
    "half_to": (("minutes", -30),),
    "half_past": (("minutes", 30),),
    "quarter_to": (("minutes", -15),),
    "quarter_past": (("minutes", 15),),
    "bare_times": (),
}
"""The groups of shapes that tell times, and what each adds to the figures."""


def is_time(tokens: Tokens, index: int, parts: tuple[tuple[str, object], ...], group: str) -> bool:
    """Whether the figures can be a time; without a word that says so, "20:15" may as well be a score."""
    hours = [value for name, value in parts if name.endswith("hour")]
    minutes = [value for name, value in parts if name.endswith("minute")]
    if group not in ("times", "bare_times") and not all(isinstance(hour, int) and 1 <= hour <= 12 for hour in hours):
        return False
    if 24 in hours and any(minutes):
        return False
    return group != "bare_times" or _dated(tokens, index)


def _dated(tokens: Tokens, index: int) -> bool:
    """Whether the hour is padded, or a date stands right in front."""
    if tokens.items[index].surface.startswith("0"):
        return True
    gap = tokens.gap(index - 1) if index else None
    if gap not in (", ", " ", " (", " - "):
        return False
    before = tokens.items[index - 1]
    if before.is_digits:
        return len(before.surface) == 4
    return any(sense.role in (Role.WEEKDAY, Role.MONTH, Role.DATE_WORD) for sense in before.senses or ())
