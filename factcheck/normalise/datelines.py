"""Lines that hold nothing but a date: the day of printing above an article, and its own day below the headline."""

import re
from typing import NamedTuple

from factcheck.model.article import Span

LONGEST = 60
"""No line that holds nothing but a date has more characters."""

_WORD = r"[^\W\d_]+[.,]?[ \u00a0]+"
_DATE_LINE = re.compile(
    rf"(?:{_WORD}){{0,2}}\d{{1,2}}(?:[.,]|[a-z]{{2}})?,?[ \u00a0]+(?:{_WORD}){{0,4}}\d{{4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}"
)
_LINE = re.compile(r"^[^\S\n]*+\S[^\n]*", re.MULTILINE)


class DateLines(NamedTuple):
    """Where an article was printed and where it is dated; `None` where there is no such line.

    `printed` is a line above everything else, which is furniture of the page; `dated` the first below the headline.
    """

    printed: Span | None
    dated: Span | None


def date_lines(text: str) -> DateLines:
    """The lines of a text that hold nothing but a date, whatever the language.

    >>> date_lines("Sunday, October 6, 2024\\nDie Gebühr steigt auf 42 Dollar.")
    DateLines(printed=Span(start=0, end=23), dated=None)
    >>> date_lines("Am 6. Oktober 2024 stieg die Gebühr.")
    DateLines(printed=None, dated=None)
    """
    lines = ((at, line) for at, line in enumerate(_LINE.finditer(text)) if len(line.group()) <= LONGEST)
    dated = ((at, Span(*line.span())) for at, line in lines if _DATE_LINE.fullmatch(line.group().strip()))
    first = next(dated, None)
    if first is None or first[0] > 0:
        return DateLines(None, first and first[1])
    second = next(dated, None)
    return DateLines(first[1], second and second[1])
