"""Periods counted one after another, weekdays of a month or of a day told before, decades of a life: no dates."""

from factcheck.lexicon.untold import Untold
from factcheck.model.value import Granularity
from factcheck.recognise.margins import follows

_PERIODS = frozenset({"quarter", "half"})
_DECADES = frozenset({"decade", "short_decade"})
_RELATIVE = frozenset({"weekday", "shift", "granule"})
_SHORT = (Granularity.WEEK, Granularity.WEEKEND)


def is_untold(
    text: str, place: tuple[int, int], parts: tuple[tuple[str, object], ...], words: Untold, *, spaced: bool
) -> bool:
    """Whether a date is none that the calendar tells: "deuxième trimestre consécutif", "quel martedì".

    Nor is one month told by two names that mean different ones: "مارس/أبريل", unlike "مارس/آذار".
    """
    if _is_within(text, end := place[1], parts, words):
        return True
    if len(parts) != 1:
        return len({value for name, value in parts if name == "month"}) > 1
    ((name, _),) = parts
    start = place[0]
    if name in _PERIODS:
        if words.rows_ahead and follows(text, start, words.rows_ahead, spaced=spaced):
            return True
        return _is_followed(text, end, words.rows)
    if name in _DECADES:
        return _is_followed(text, end, words.lives)
    return name == "weekday" and bool(words.distant) and follows(text, start, words.distant, spaced=spaced)


def _is_within(text: str, end: int, parts: tuple[tuple[str, object], ...], words: Untold) -> bool:
    """Whether a weekday or a week is one of the month that is told behind it: "the last Sunday in May"."""
    told = dict(parts)
    if told.get("granule") in _SHORT and "month" in told:
        return True
    short = "weekday" in told or told.get("granule") in _SHORT
    return short and told.keys() <= _RELATIVE and _is_followed(text, end, words.within)


def _is_followed(text: str, end: int, phrases: tuple[str, ...]) -> bool:
    return any(
        text.startswith(phrase, end) and not text[end + len(phrase) : end + len(phrase) + 1].isalpha()
        for phrase in phrases
    )
