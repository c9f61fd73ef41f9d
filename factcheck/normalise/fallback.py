"""Days told in ways that the packs have shapes for but no arithmetic, read by dateparser.

It is only ever given a span that our own grammar cut out and whose direction in time the shape says: left to itself it
finds dates in "Die" and "mit 12", and reads "a week from today" as a week ago.  The only module that imports it.
"""

from datetime import date, datetime
from functools import lru_cache

from factcheck.model.value import DateRange, Granularity, Unresolved

UNTOLD = "told from the day of publication, which is not known"


def spoken_day(surface: str, language: str, direction: int, published: date | None) -> DateRange | Unresolved:
    """The day that a phrase tells from the day of publication, before it (-1) or after it (1)."""
    if published is None:
        return Unresolved(UNTOLD)
    day = _parsed(" ".join(surface.split()), language.split("-", maxsplit=1)[0].lower(), published)
    if day is None or (day - published).days * direction <= 0:
        return Unresolved("a way to tell a day that is not understood")
    return DateRange(
        Granularity.DAY, day, day, year=day.year, month=day.month, day=day.day, inferred=("year", "month", "day")
    )


@lru_cache(maxsize=4096)
def _parsed(surface: str, language: str, published: date) -> date | None:
    from dateparser import parse  # noqa: PLC0415 - a tenth of a second, for phrases that few articles hold

    noon = datetime(published.year, published.month, published.day, 12)  # noqa: DTZ001 - a calendar day has no zone
    found = parse(surface, languages=[language], settings={"RELATIVE_BASE": noon, "PARSERS": ["relative-time"]})
    return None if found is None else found.date()
