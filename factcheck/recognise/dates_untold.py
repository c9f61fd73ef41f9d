"""Periods that are counted one after another, and weekdays of a day told before: no dates of the calendar."""

from factcheck.lexicon.untold import Untold
from factcheck.recognise.margins import follows

_PERIODS = frozenset({"quarter", "half"})


def is_untold(
    text: str, place: tuple[int, int], parts: tuple[tuple[str, object], ...], words: Untold, *, spaced: bool
) -> bool:
    """Whether a date is none that the calendar tells: "deuxième trimestre consécutif", "quel martedì"."""
    if len(parts) != 1:
        return False
    ((name, _),) = parts
    start, end = place
    if name in _PERIODS:
        if words.rows_ahead and follows(text, start, words.rows_ahead, spaced=spaced):
            return True
        row = next((row for row in words.rows if text.startswith(row, end)), None)
        return row is not None and not text[end + len(row) : end + len(row) + 1].isalpha()
    return name == "weekday" and bool(words.distant) and follows(text, start, words.distant, spaced=spaced)
