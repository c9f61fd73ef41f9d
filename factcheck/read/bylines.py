"""Rows that say who wrote an article and when it was published, changed or printed."""

import re
from collections.abc import Sequence
from datetime import date

from factcheck.lexicon.fold import folded
from factcheck.lexicon.furniture import FurnitureWords, plain_row
from factcheck.model.furniture import Why
from factcheck.read.publication import row_day
from factcheck.read.rows import LONGEST_LABEL, Marks, Row, first_prose

LONGEST_DATE = 60
"""No row that holds nothing but a date has more characters."""
NAMES = range(2, 5)
"""How many words the name of an author has."""

_PARTED = re.compile(r"\s*[|·•,，/]\s*|\s+[-–—]\s+|\s{2,}")
_WORD = r"[^\W\d_]+[.,]?[ \u00a0]+"
_DATE_LINE = re.compile(
    rf"(?:{_WORD}){{0,2}}\d{{1,2}}(?:[.,]|[a-z]{{2}})?,?[ \u00a0]+(?:{_WORD}){{0,4}}\d{{4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}"
)
_MONTH_FIRST = re.compile(rf"(?:{_WORD})?{_WORD}\d{{1,2}}(?:[a-z]{{2}})?,? \d{{4}}")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AROUND = frozenset((Why.BYLINE, Why.COUNTER, Why.SHARE, Why.COMMENTS, Why.MENU, Why.CREDIT))


def is_byline(row: Row, words: FurnitureWords) -> bool:
    """Whether every part of a row tells of the article as a whole, and one of its day or of its length.

    "By Jane Doe, 12 April 2023", "Updated 2 hours ago", "Jane Doe | 12 April 2023 | 4 min read".
    """
    if row.is_prose or not _DIGIT.search(row.text):
        return False
    parts = [part for part in _PARTED.split(row.text) if part.strip(" .:")]
    told = [_tells(part, words) for part in parts]
    return any(told) and all(each is not None or _is_name(part) for each, part in zip(told, parts, strict=True))


def _tells(part: str, words: FurnitureWords) -> bool | None:
    """Whether a part of a row can stand in a byline only; no more than a date says no, all else `None`."""
    plain, small = plain_row(part), folded(part)
    if words.labels.get(plain) in (Why.BYLINE, Why.COUNTER, Why.COMMENTS):
        return True
    label = words.dated.match(small)
    if label:
        rest = plain_row(part[label.end() :])
        return True if not rest or _is_stamp(rest, words) or words.labels.get(rest) is Why.BYLINE else None
    begun = next((word for word in words.by if small.startswith(word)), None)
    if begun is not None:
        return True if _is_name(part[len(begun) :], more_than_one=True) else None
    return False if is_date(plain, words) else None


def _is_stamp(plain: str, words: FurnitureWords) -> bool:
    return "#" in plain and words.stamp_words.issuperset(plain.replace("#", " ").split())


def is_date(plain: str, words: FurnitureWords) -> bool:
    """Whether a row in plain form holds numbers and the words of dates alone."""
    return "#" in plain and words.date_words.issuperset(plain.replace("#", " ").split())


def _is_name(part: str, *, more_than_one: bool = False) -> bool:
    """Whether a part of a row may be the name of a person or a place: a few words, none of them small."""
    if any(sign.isdigit() for sign in part):
        return False
    named = part.split()
    few = len(named) in NAMES if more_than_one else 0 < len(named) < NAMES.stop
    return few and all(not word[0].islower() for word in (named[0], named[-1]))


def stamped(page: Sequence[Row], marks: Marks, words: FurnitureWords) -> Marks:
    """The rows above the story that hold a day and a time and stand beside furniture or below an author's name."""
    found: Marks = {}
    for at, row in enumerate(page[: first_prose(page, marks)]):
        if at in marks or len(row.text) > LONGEST_LABEL or not _YEAR.search(row.text):
            continue
        if not words.clock.search(row.text) or not is_date(row.plain, words):
            continue
        if marks.get(at - 1) in _AROUND or marks.get(at + 1) in _AROUND or (at and _is_author(page[at - 1], words)):
            found[at] = Why.BYLINE
    return found | _authors(page, {**marks, **found}, words)


def _authors(page: Sequence[Row], marks: Marks, words: FurnitureWords) -> Marks:
    """The rows with an author's name that stand beside a byline."""
    dated = [at for at, why in marks.items() if why in (Why.BYLINE, Why.COUNTER)]
    beside = {each for at in dated for each in (at - 1, at + 1) if 0 <= each < len(page) and each not in marks}
    return {at: Why.BYLINE for at in beside if len(page[at].text) <= LONGEST_LABEL and _is_author(page[at], words)}


def _is_author(row: Row, words: FurnitureWords) -> bool:
    begun = next((word for word in words.by if row.folded.startswith((word, word.rstrip() + ":"))), None)
    return begun is not None and _is_name(row.text[len(begun) :], more_than_one=True)


def is_printed(page: Sequence[Row], marks: Marks, words: FurnitureWords, language: str, published: date | None) -> bool:
    """Whether the first row is the day on which the page was printed.

    A page is printed in its own words, an article dated in the article's: a date above everything else dates the
    article unless it is not written as the language writes dates, is not the day of publication, or another date or a
    menu stands below.
    """
    row = page[0]
    if 0 in marks or len(page) == 1 or not _is_date_line(row):
        return False
    if not is_date(row.plain, words) or (_MONTH_FIRST.fullmatch(row.text) and not words.month_first):
        return True
    day = row_day(row.text, language)
    if published is not None and day is not None and day != published:
        return True
    return marks.get(1) in _AROUND or any(_is_date_line(other) for other in page[1:])


def _is_date_line(row: Row) -> bool:
    return len(row.text) <= LONGEST_DATE and bool(_DATE_LINE.fullmatch(row.text))
