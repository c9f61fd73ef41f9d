"""Page furniture in plain text: what stands around an article, or between its paragraphs, and is no part of it.

A row of the page is furniture by what fills it ("12 comments"), by what it begins with ("Read also: ..."), by the
phrases in which it speaks to the reader ("We use cookies"), or by its place: in a menu, below the heading of a box.
To take a sentence of the story for furniture loses a claim, so a row that may be either is left to the story.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.lexicon.furniture import FurnitureWords, furniture_words, label, plain_row
from factcheck.model.furniture import Furniture, Why
from factcheck.read.boxes import boxed
from factcheck.read.bylines import is_byline, is_printed, stamped
from factcheck.read.menus import in_menus
from factcheck.read.notices import noticed
from factcheck.read.publication import signatures
from factcheck.read.rows import LONGEST_LABEL, Marks, Row, rows

LONGEST_TEASER = 250
"""No teaser within an article is longer."""
LONGEST_LEAD = 50
"""What a teaser begins with ends before."""
LONGEST_HEADING = 7
"""No heading that names an author has more words."""
YEARS = range(1800, 2100)
"""What the number in a credit may be: a year."""

_NUMBER = re.compile(r"\d+")
_PARTED = re.compile(r"(?<!\s)\s*+[|·•]\s*+")
_BUTTONS = frozenset((Why.COMMENTS, Why.SHARE, Why.RELATED, Why.ADVERTISEMENT))
_BOXES = frozenset((Why.COMMENTS, Why.RELATED))
_LEADS = frozenset(":：|»>→】］-–—")
_BARS = frozenset("|·•")
_OWNED = re.compile(r"©\s?(?:19|20)\d\d\b|\b(?:19|20)\d\d\s?©")
_MEASURED = re.compile(r"[%‰$€£¥₹°]")


def furniture(text: str, language: str, published: date | None = None) -> tuple[Furniture, ...]:
    """The furniture of a page, in order and without overlap; `published` is the day of the article, where it is known.

    >>> furniture("Home\\n\\nIt rose by 5 %.\\n\\n12 comments", "en")
    (Furniture(start=23, end=34, why=<Why.COMMENTS: 'comments'>),)
    """
    if not text.strip():
        return ()
    words, page = furniture_words(language.partition("-")[0]), rows(text)
    marks = _by_themselves(page, words)
    marks |= noticed(page, text, words)
    marks |= in_menus(page, marks, words)
    marks |= _more_buttons(page, marks, words)
    marks |= stamped(page, marks, words)
    marks = boxed(page, marks, words)
    for at in _headings(page, marks):
        del marks[at]
    if is_printed(page, marks, words, language, published):
        marks[0] = Why.PRINTED
    whole = [Furniture(page[at].start, page[at].end, why) for at, why in sorted(marks.items())]
    return tuple(sorted((*whole, *_signed(text, language, whole))))


def _by_themselves(page: Sequence[Row], words: FurnitureWords) -> Marks:
    """The rows that are furniture wherever they stand; a teaser above the story may be its headline."""
    marks: Marks = {}
    begun = False
    for at, row in enumerate(page):
        why = None
        if len(row.text) <= LONGEST_TEASER:
            why = Why.RELATED if begun and _teases(row, words) else _alone(row, words)
        if why is not None:
            marks[at] = why
        begun = begun or (why is None and row.is_prose)
    return marks


def _teases(row: Row, words: FurnitureWords) -> bool:
    """Whether a row begins as a teaser does: "Read also: ..."."""
    return not _LEADS.isdisjoint(row.text[:LONGEST_LEAD]) and bool(words.read_also.match(row.folded))


def _alone(row: Row, words: FurnitureWords) -> Why | None:
    """What a row is by itself; a whole sentence is none."""
    if len(row.text) > LONGEST_LABEL or row.is_prose:
        return Why.RIGHTS if _is_copyright(row, words) else None
    why = label(row.plain, words)
    if why is not None:
        return why
    if _heads_note(row, words):
        return Why.AUTHOR
    if _is_copyright(row, words):
        return Why.RIGHTS
    bar = _bar(row, words)
    if bar is not None:
        return bar
    if _is_credit(row, words):
        return Why.CREDIT
    if not words.share.isdisjoint(row.plain.split()) and _are_buttons(row, words):
        return Why.SHARE
    return Why.BYLINE if is_byline(row, words) else None


def _bar(row: Row, words: FurnitureWords) -> Why | None:
    """What the first button of a row is that holds nothing but buttons: "12 comments | Share | Print"."""
    if _BARS.isdisjoint(row.text):
        return None
    parts = [plain_row(part) for part in _PARTED.split(row.text) if part]
    told = [Why.SHARE if part in words.share else words.labels.get(part) for part in parts]
    return told[0] if len(told) > 1 and None not in told and set(told) <= _BUTTONS else None


def _heads_note(row: Row, words: FurnitureWords) -> bool:
    """Whether a row names an author and says that it does: "About the author: Jane Doe"."""
    told = row.plain.split()
    return (
        not row.ends
        and len(told) <= LONGEST_HEADING
        and any(words.labels.get(" ".join(part)) is Why.AUTHOR for n in (2, 3) for part in (told[:n], told[-n:]))
    )


def _is_copyright(row: Row, words: FurnitureWords) -> bool:
    """Whether a row begins with a sign of copyright, or holds one beside a year."""
    owned = "©" in row.text and len(row.text) <= LONGEST_LABEL and _OWNED.search(row.text)
    return bool(owned or words.rights.match(row.text))


def _is_credit(row: Row, words: FurnitureWords) -> bool:
    """Whether a row names who took a picture or where something is from; a caption with a figure tells of the story."""
    begun = None if row.ends else words.credit.match(row.folded)
    if begun is None or ("," in begun.group() and row.text[begun.end() :][:1].islower()):
        return False
    return all(int(number) in YEARS for number in _NUMBER.findall(row.text))


def _are_buttons(row: Row, words: FurnitureWords) -> bool:
    """Whether a row holds nothing but what stands on share buttons, and counts."""
    return not _MEASURED.search(row.text) and words.buttons.issuperset(row.plain.replace("#", " ").split())


def _more_buttons(page: Sequence[Row], marks: Marks, words: FurnitureWords) -> Marks:
    """The rows of networks and counts that follow on share buttons: "Facebook 120", in the table of a story too."""
    more: Marks = {}
    for at, row in enumerate(page):
        if at in marks or Why.SHARE not in (marks.get(at - 1), more.get(at - 1)) or len(row.text) > LONGEST_LABEL:
            continue
        if _are_buttons(row, words):
            more[at] = Why.SHARE
    return more


def _headings(page: Sequence[Row], marks: Marks) -> list[int]:
    """The rows of one word that head a box as well as a passage of the story, where the story goes on below."""
    below = ((at, page[at + 1]) for at, why in marks.items() if why in _BOXES and at + 1 < len(page))
    return [at for at, row in below if at + 1 not in marks and row.ends and page[at].plain.isalpha()]


def _signed(text: str, language: str, whole: Sequence[Furniture]) -> Iterator[Furniture]:
    """The signatures with a date that end a paragraph: "(abc, 20.4.2023)"."""
    for start, end in sorted(set(signatures(text, language))):
        if not any(each.start < end and start < each.end for each in whole):
            yield Furniture(start, end, Why.BYLINE)
