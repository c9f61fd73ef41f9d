"""The day on which an article was published, where its byline says so."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from factcheck.lexicon.cldr import month_names
from factcheck.lexicon.pack import pack_of

HEAD = 1500
TAIL = 600
"""A byline stands near the beginning or the end of an article; a date in between is part of the story."""

SIGNATURE = r"\((?P<by>[^\W\d_][\w.;/&|+ -]{0,40}),\s*"
"""What stands before the date in "(pez, 20.4.2023)": initials, an agency, a name."""

LABEL = r"(?:^|[|•·–—]|\s-)[ \t]*(?:{words})[ \t]*:?[ \t]*"
"""A word for publishing at the beginning of a line or of a part of it; within a sentence it tells of something else."""

END = r"(?![\d.,]*\d)(?:,?\s*(?:[^\W\d_]{1,3}\s)?\d{1,2}[.:]\d{2}(?:\s?[^\W\d_.]{1,5}\.?){0,2})?\.?"
"""What may follow the date: the time of day, "10:15 Uhr", "at 9:30 am GMT"."""

ISO = r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"
NUMERIC = {
    "dmy": r"(?P<day>\d{1,2})[./-]\s?(?P<month>\d{1,2})[./-]\s?(?P<year>\d{4})",
    "mdy": r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})",
    "ymd": r"(?P<year>\d{4})[./-](?P<month>\d{1,2})[./-](?P<day>\d{1,2})",
}
"""How a date is written in digits, by the pack's `date_order`."""

NAMED = (
    r"(?P<day>\d{1,2})(?:\.|\w\w)?\s(?P<name>[^\W\d_]{3,20})\.?,?\s(?P<year>\d{4})",
    r"(?P<name>[^\W\d_]{3,20})\.?\s(?P<day>\d{1,2})(?:\w\w)?,?\s(?P<year>\d{4})",
)
"""How a date is written with the name of its month, which is looked up afterwards."""


class Frame(NamedTuple):
    """What stands around the date of a byline, with words of which one must be there."""

    cues: tuple[str, ...]
    patterns: tuple[re.Pattern[str], ...]


def byline_day(text: str, language: str) -> date | None:
    """The publication day that the byline of an article states; `None` where there is none that can be trusted.

    Trusted are a date in brackets behind a signature at the end of a line, "(pez, 20.4.2023)", and a date behind one
    of the language's own words for publishing, "Stand: 20.04.2023, 10:15 Uhr".  A date line by itself may be the day
    of printing.  Two bylines that differ are no proof.
    """
    edges = (text,) if len(text) <= HEAD + TAIL else (text[:HEAD], text[-TAIL:])
    days = {day for edge in edges for pattern in _possible(edge, language) for day in _days(pattern, edge, language)}
    return days.pop() if len(days) == 1 else None


def signatures(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where a byline stands in brackets at the end of a line, as half-open stretches: "(pez, 20.4.2023)"."""
    edges = ((0, text),) if len(text) <= HEAD + TAIL else ((0, text[:HEAD]), (len(text) - TAIL, text[-TAIL:]))
    patterns = _frames(language)[0].patterns
    for offset, edge in edges:
        if "(" in edge:
            found = (match for pattern in patterns for match in pattern.finditer(edge))
            yield from ((offset + m.start(), offset + m.end()) for m in found if _day(m.groupdict(), language))


def row_day(row: str, language: str) -> date | None:
    """The day that a row of a page tells, weekdays aside; `None` where it tells none or several."""
    days = {day for pattern in _days_alone(language) for day in _days(pattern, row, language)}
    return days.pop() if len(days) == 1 else None


@cache
def _days_alone(language: str) -> tuple[re.Pattern[str], ...]:
    return _patterns(language, r"(?<!\d)", r"(?!\d)")


def _possible(edge: str, language: str) -> Iterator[re.Pattern[str]]:
    """The patterns of which at least the first word stands in the text: to look for that is a hundred times cheaper."""
    plain = edge.casefold()
    for frame in _frames(language):
        if any(cue in plain for cue in frame.cues):
            yield from frame.patterns


def _days(pattern: re.Pattern[str], text: str, language: str) -> list[date]:
    found = (_day(match.groupdict(), language) for match in pattern.finditer(text))
    return [day for day in found if day is not None]


def _day(parts: dict[str, str], language: str) -> date | None:
    month = parts.get("month") or _months(language).get(parts["name"].casefold(), 0)
    try:
        return date(int(parts["year"]), int(month), int(parts["day"]))
    except ValueError:
        return None


@cache
def _months(language: str) -> dict[str, int]:
    """The names of the months, folded, and their numbers."""
    return {name.rstrip(".").casefold(): number for number, name in month_names(language.partition("-")[0])}


@cache
def _frames(language: str) -> tuple[Frame, ...]:
    """The bylines of a language: each form of date behind a signature, and behind a word for publishing."""
    own = pack_of(language).language
    words = sorted(own.get("byline", {}).get("published", ()), key=len, reverse=True)
    label = LABEL.format(words="|".join(map(re.escape, words)))
    return (
        Frame(("(",), _patterns(language, SIGNATURE, END + r"\)[ \t]*$")),
        Frame(tuple(word.casefold() for word in words), _patterns(language, label, END + r"[ \t]*(?:$|[|•·–—)])")),
    )


def _patterns(language: str, opening: str, ending: str) -> tuple[re.Pattern[str], ...]:
    """Each form of date of a language between an opening and an ending."""
    order = pack_of(language).language["date_order"]
    forms = (ISO, NUMERIC[order], *NAMED)
    return tuple(re.compile(opening + form + ending, re.IGNORECASE | re.MULTILINE) for form in forms)
