"""Menus: runs of short rows, or one row with signs between its parts, of the words that menus are made of."""

import itertools
import re
from collections.abc import Iterator, Sequence

from factcheck.lexicon.furniture import FurnitureWords, plain_row
from factcheck.model.furniture import Why
from factcheck.read.rows import Marks, Row, first_prose, last_prose

LONGEST = 28
"""No point of a menu is longer, nor a figure that stands among them, such as the weather."""
LONGEST_ROW = 400
"""No menu in one row is longer."""
ENOUGH = 3
"""How many words of menus make one: one or two may head a section of the story."""
BETWEEN = 2
"""How many other rows may stand between two points of a menu."""

_DEGREES = re.compile(r"^[^\d:.!?]{2,20}[ \u00a0][+−-]?\d{1,2}\s?[°º]\s?[CF]?$")
_PARTED = re.compile(r"\s*[|·•»›>/\t]\s*|\s{2,}")


def in_menus(page: Sequence[Row], marks: Marks, words: FurnitureWords) -> Marks:
    """The rows of menus above and below the story, with the weather and the prices that stand among their points."""
    first, last = first_prose(page, marks), last_prose(page, marks)
    found: Marks = {}
    for at, row in enumerate(page):
        if at not in marks and _is_whole_menu(row, words):
            found[at] = Why.MENU
    edges = [at for at in range(len(page)) if at not in marks and at not in found and not first <= at <= last]
    short = [at for at in edges if len(page[at].text) <= LONGEST]
    for run in _runs([at for at in short if _is_point(page[at], words)], page, first):
        found |= dict.fromkeys(_filled(run, page), Why.MENU)
    return found | _tickers(page, short, found, words)


def _is_point(row: Row, words: FurnitureWords) -> bool:
    """Whether a row is a word of menus, with the weather behind it or not: "Weather 14 °C"."""
    if row.plain in words.menu:
        return True
    return bool(_DEGREES.search(row.text)) and row.plain.partition(" #")[0] in words.menu


def _is_whole_menu(row: Row, words: FurnitureWords) -> bool:
    """Whether a row is a menu by itself: most of its parts are words of menus."""
    if row.ends or len(row.text) > LONGEST_ROW or not _PARTED.search(row.text):
        return False
    parts = [plain_row(part) for part in _PARTED.split(row.text) if part]
    return 2 * sum(part in words.menu for part in parts) > len(parts) >= ENOUGH


def _runs(points: Sequence[int], page: Sequence[Row], first: int) -> Iterator[list[int]]:
    """The points of menus that stand together, on one side of the story, with no sentence between, and are enough."""
    run: list[int] = []
    for at in points:
        if run and (at - run[-1] > BETWEEN + 1 or run[-1] < first < at or _ends_between(page, run[-1], at)):
            if len(run) >= ENOUGH:
                yield run
            run = []
        run.append(at)
    if len(run) >= ENOUGH:
        yield run


def _ends_between(page: Sequence[Row], start: int, end: int) -> bool:
    return any(row.ends for row in page[start + 1 : end])


def _filled(run: Sequence[int], page: Sequence[Row]) -> Iterator[int]:
    """The points of a menu and what stands among them, if that is as short as they are."""
    yield run[0]
    for before, at in itertools.pairwise(run):
        between = range(before + 1, at)
        if all(len(page[each].text) <= LONGEST for each in between):
            yield from between
        yield at


def _tickers(page: Sequence[Row], edges: Sequence[int], found: Marks, words: FurnitureWords) -> Marks:
    """The prices that stand beside a menu, row by row away from it."""
    more: Marks = {}
    for order, step in ((edges, -1), (list(reversed(edges)), 1)):
        for at in order:
            beside = Why.MENU in (found.get(at + step), more.get(at + step))
            if beside and at not in found and _is_ticker(page[at], words):
                more[at] = Why.MENU
    return more


def _is_ticker(row: Row, words: FurnitureWords) -> bool:
    """Whether a row is the name of a price and numbers, or the weather of a place: "DAX 15.900 +0,3 %", "Ulm 14 °C"."""
    if _DEGREES.search(row.text):
        return True
    name, parted, numbers = row.plain.partition(" #")
    return bool(parted) and name in words.tickers and not numbers.replace("#", "").strip()
