"""The day on which an article was published, where its byline says so."""

import re
from datetime import date
from functools import cache

from factcheck.lexicon.pack import pack

HEAD = 1500
TAIL = 600
"""A byline stands near the beginning or the end of an article; a date in between is part of the story."""

SIGNATURE = r"\([\w.,;/&|+ -]{1,40}?,\s*"
"""What stands before the date in "(pez, 20.4.2023)": initials, an agency, a name."""

ISO = r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"
NUMERIC = {
    "dmy": r"(?P<day>\d{1,2})[./-]\s?(?P<month>\d{1,2})[./-]\s?(?P<year>\d{4})",
    "mdy": r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})",
    "ymd": r"(?P<year>\d{4})[./-](?P<month>\d{1,2})[./-](?P<day>\d{1,2})",
}
"""How a date is written in digits, by the pack's `date_order`."""


def byline_day(text: str, language: str) -> date | None:
    """The publication day that the byline of an article states; `None` where there is none that can be trusted.

    Trusted are a date in brackets behind a signature, "(pez, 20.4.2023)", and a date behind one of the language's
    own words for publishing, "Stand: 20.04.2023, 10:15 Uhr".  A date line by itself may be the day of printing.
    Two bylines that differ are no proof.
    """
    edges = (text,) if len(text) <= HEAD + TAIL else (text[:HEAD], text[-TAIL:])
    days = {day for edge in edges for pattern in _bylines(language) for day in _days(pattern, edge)}
    return days.pop() if len(days) == 1 else None


def _days(pattern: re.Pattern[str], text: str) -> list[date]:
    found = (_day(match.groupdict()) for match in pattern.finditer(text))
    return [day for day in found if day is not None]


def _day(parts: dict[str, str]) -> date | None:
    try:
        return date(int(parts["year"]), int(parts["month"]), int(parts["day"]))
    except ValueError:
        return None


@cache
def _bylines(language: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of a language: each form of date behind a signature and behind a word for publishing."""
    own = pack(language).language
    words = own.get("byline", {}).get("published", ())
    openings = [SIGNATURE]
    if words:
        openings.append(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})\s*:?\s*")
    forms = (ISO, NUMERIC[own.get("date_order", "dmy")])
    return tuple(re.compile(rf"{opening}{form}(?!\d)", re.IGNORECASE) for opening in openings for form in forms)
