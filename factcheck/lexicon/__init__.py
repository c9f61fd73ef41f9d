"""What is known of a language, compiled once and read-only."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from factcheck.lexicon.context import Context, context
from factcheck.lexicon.dates import DateWords, date_words
from factcheck.lexicon.figures import FigureWords, figure_words
from factcheck.lexicon.pack import languages, pack
from factcheck.lexicon.scanner import compiled
from factcheck.lexicon.sense import Sense

__all__ = ["Lexicon", "languages", "lexicon_for"]


@dataclass(frozen=True)
class Lexicon:
    """One language: its scanner, what the scanner's words mean, and the words of each grammar.

    `senses` gives the meanings of a folded surface that the scanner found.
    """

    code: str
    name: str
    scanner: re.Pattern[str]
    senses: Callable[[str], tuple[Sense, ...]]
    figures: FigureWords
    dates: DateWords
    context: Context


def lexicon_for(language: str) -> Lexicon:
    """The lexicon of a BCP 47 tag: that of its language, whatever its region.  Raises `KeyError` where there is no pack."""
    return _lexicon(language.replace("_", "-").split("-")[0].lower())


@cache
def _lexicon(code: str) -> Lexicon:
    source = pack(code)
    figures, dates = figure_words(source), date_words(source)
    scanner, senses = compiled(figures, dates)
    return Lexicon(code, source.language["name"], scanner, senses, figures, dates, context(source))
