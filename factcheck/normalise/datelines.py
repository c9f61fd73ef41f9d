"""Lines that hold nothing but a date: the day of printing above an article, and its own day below the headline."""

import re
from typing import NamedTuple

from factcheck.model.article import Span

HEAD_LINES = 4
"""How many lines with text may stand above the body: the name of the outlet, a date, a section, a headline."""

_WORD = r"[^\W\d_]+[.,]?[ \u00a0]+"
_DATE_LINE = re.compile(
    rf"(?:{_WORD}){{0,2}}\d{{1,2}}(?:[.,]|[a-z]{{2}})?,?[ \u00a0]+(?:{_WORD}){{0,2}}\d{{4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}"
)
_LINE = re.compile(r"[^\n]*\S[^\n]*")


class DateLines(NamedTuple):
    """Where an article was printed and where it is dated; `None` where there is no such line.

    `printed` is a line above everything else, which is furniture of the page; `dated` one below the headline.
    """

    printed: Span | None
    dated: Span | None


def date_lines(text: str) -> DateLines:
    """The lines at the top of a text that hold nothing but a date, whatever the language.

    >>> date_lines("Sunday, October 6, 2024\\nDie Gebühr steigt auf 42 Dollar.")
    DateLines(printed=Span(start=0, end=23), dated=None)
    >>> date_lines("Am 6. Oktober 2024 stieg die Gebühr.")
    DateLines(printed=None, dated=None)
    """
    head = [line for line, _ in zip(_LINE.finditer(text), range(HEAD_LINES), strict=False)]
    found = [Span(*line.span()) for line in head if _DATE_LINE.fullmatch(line.group().strip())]
    printed = next((span for span in found if span.start == head[0].start()), None)
    return DateLines(printed, next((span for span in found if span != printed), None))
