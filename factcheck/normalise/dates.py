"""Mentions of dates and times in, values out."""

from datetime import date
from functools import lru_cache

from factcheck.model.mention import Kind, Mention
from factcheck.model.value import DateRange, TimeOfDay, Unresolved
from factcheck.normalise.dates_english import english_date
from factcheck.normalise.dates_published import resolved
from factcheck.normalise.dates_ranges import range_of
from factcheck.normalise.fallback import spoken_day
from factcheck.normalise.times import time_of

__all__ = ["date_value", "english_date"]


def date_value(mention: Mention, published: date | None, language: str) -> DateRange | TimeOfDay | Unresolved:
    """What a mention of a date or a time says, told from the article's day of publication where that is known."""
    if mention.kind is Kind.TIME:
        return time_of(mention.parts)
    direction = dict(mention.parts).get("spoken")
    if isinstance(direction, int):
        return spoken_day(mention.surface, language, direction, published)
    return _told(mention.parts, published)


@lru_cache(maxsize=1 << 13)
def _told(parts: tuple[tuple[str, object], ...], published: date | None) -> DateRange | Unresolved:
    """What parts say; the same weekdays, months and years stand in article after article."""
    value = range_of(parts)
    if isinstance(value, Unresolved) or published is None:
        return value
    return resolved(value, published)
