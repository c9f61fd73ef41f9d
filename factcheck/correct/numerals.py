"""Numerals in digits: where they stand in a text, and how an article would write another in the same manner."""

import re
from collections.abc import Mapping
from decimal import Decimal

from factcheck.lexicon import read_as
from factcheck.lexicon.pack import pack_of
from factcheck.model.article import Span

BLANKS = " \u00a0\u202f\u2009"
NUMERAL = re.compile(rf"[0-9](?:[0-9.,'’{BLANKS}]*[0-9])?")
GROUPED = re.compile(rf"[0-9]([.,'’{BLANKS}])[0-9]{{3}}(?![0-9])")


def numerals(text: str) -> list[Span]:
    """Where the numerals of a text stand, with the signs that divide them."""
    return [Span(*match.span()) for match in NUMERAL.finditer(text)]


def swapped(text: str, changes: Mapping[Span, str]) -> str:
    """The text with other words in these places."""
    for span in sorted(changes, reverse=True):
        text = text[: span.start] + changes[span] + text[span.end :]
    return text


def written(number: Decimal, manner: str, language: str) -> str:
    """A number as an article writes it that wrote another numeral in this manner.

    >>> written(Decimal("24000"), "42.000", "de"), written(Decimal("2.5"), "12", "fr")
    ('24.000', '2,5')
    """
    signs = pack_of(read_as(language).tag).language
    decimal, grouping = str(signs["decimal"]), str(signs["grouping"][0]).replace(" ", "\u00a0")
    whole, _, part = f"{number.normalize():f}".partition(".")
    grouped = GROUPED.search(manner)
    if grouped and grouped[1] != decimal:
        grouping = grouped[1]
    elif len(manner) > 3 and manner.isdigit():
        grouping = ""
    digits = f"{int(whole):,}".replace(",", grouping)
    return digits + (decimal + part if part else "")
