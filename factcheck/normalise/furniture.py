"""Parts of a page that are no part of the article's assertions: the line with the day of printing above it."""

import re

from factcheck.model.article import Span

HEAD_LINES = 4
"""How many lines with text may stand above the body: the name of the outlet, a date, a section, a headline."""

_WORD = r"[^\W\d_]+[.,]?[ \u00a0]+"
_DATE_LINE = re.compile(
    rf"(?:{_WORD}){{0,2}}\d{{1,2}}(?:[.,]|[a-z]{{2}})?,?[ \u00a0]+(?:{_WORD}){{0,2}}\d{{4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}"
)
_LINE = re.compile(r"[^\n]*\S[^\n]*")


def furniture(text: str) -> tuple[Span, ...]:
    """The lines at the top of a text that hold nothing but a date, whatever the language.

    >>> furniture("Sunday, October 6, 2024\\nDie Gebühr steigt auf 42 Dollar.")
    (Span(start=0, end=23),)
    >>> furniture("Am 6. Oktober 2024 stieg die Gebühr.")
    ()
    """
    head = (line for line, _ in zip(_LINE.finditer(text), range(HEAD_LINES), strict=False))
    return tuple(Span(*line.span()) for line in head if _DATE_LINE.fullmatch(line.group().strip()))
