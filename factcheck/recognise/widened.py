"""What stands beside a date or a time and belongs to it: a word that makes it approximate, the name of a time zone."""

from collections.abc import Sequence

from factcheck.lexicon.dates import DateWords
from factcheck.recognise.margins import follows, led
from factcheck.recognise.tokens import Tokens
from factcheck.recognise.zones import zoned

Parts = tuple[tuple[str, object], ...]
_EXACT = frozenset({"day", "weekday", "relative", "month", "direction"})


def widened_date(text: str, place: tuple[int, int], parts: Parts, words: DateWords) -> tuple[tuple[int, int], Parts]:
    """The place and the parts of a date in folded text with what makes it approximate.

    A date must be coarse enough for a word such as "about" to be meant for it.
    """
    if any(name in _EXACT for name, _ in parts):
        return place, parts
    return _approximate(text, place, parts, (words.around_dates, words.around_dates_after), spaced=words.spaced)


def widened_time(
    tokens: Tokens, place: tuple[int, int], parts: Parts, words: DateWords, leads: Sequence[str]
) -> tuple[tuple[int, int], Parts]:
    """Likewise of a time, with its time zone; between a zone in front and the time one of `leads` may stand."""
    zone = zoned(tokens, place, words.zones, leads, spaced=words.spaced)
    if zone is not None:
        place, parts = zone.place, (*parts, ("zone", zone.zone))
    return _approximate(
        tokens.folded, place, parts, (words.around_times, words.around_times_after), spaced=words.spaced
    )


def _approximate(
    text: str, place: tuple[int, int], parts: Parts, phrases: tuple[Sequence[str], Sequence[str]], *, spaced: bool
) -> tuple[tuple[int, int], Parts]:
    """The place and the parts with a word such as "about" in front or behind, where one stands there."""
    start, end = place
    before, behind = phrases
    start = _before(text, start, tuple(before), spaced=spaced) if before else start
    end = max([end, *(end + len(word) for word in behind if text.startswith(word, end))])
    return (start, end), (parts if (start, end) == place else (*parts, ("around", True)))


def _before(text: str, start: int, phrases: tuple[str, ...], *, spaced: bool) -> int:
    """Where the longest of the phrases begins that stands in front of an offset; the offset where none does."""
    if not follows(text, start, phrases, spaced=spaced):
        return start
    blank = " " if spaced else ""
    begins = (led(text, start, phrase + gap, spaced=spaced) for phrase in phrases for gap in {blank, " "})
    return min((begin for begin in begins if begin is not None), default=start)
