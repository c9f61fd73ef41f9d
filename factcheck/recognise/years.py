"""Whether four digits are a year or count something."""

import re
from collections.abc import Iterable

from factcheck.lexicon.dates import DateWords
from factcheck.lexicon.fold import folded
from factcheck.lexicon.year_words import YearWords
from factcheck.recognise.margins import follows
from factcheck.recognise.tokens import Tokens

MODERN = range(1700, 2100)
"""Years that need no word in front to be one."""

RECENT = range(1900, 2040)
"""What most numbers of four digits in news are; round ones among them may as well count something."""

ROUND = 50
"""What a round number of four digits can be divided by."""

_ROUNDER = 100
"""Likewise behind a word that leads a year in: "by 2050 fewer people", but not "in 2000 villages"."""

DIGITS = 4
OLD = range(1000, 1700)
"""Years of long ago: with a word for years behind them they may also be a length of time, where they are round."""

_TEN = 10
_COMPOUND = re.compile(r"(?<![\w.,/+$€£#-])[12][0-9]{3}[-\u2010\u2011][^\W\d_]{2}")
_SHORT = 4
"""A word of no more letters tells nothing by its ending."""

WORD = 24
"""How much of the text behind a number is looked at for the word that it counts."""


def is_year(tokens: Tokens, span: tuple[int, int], year: int, words: DateWords) -> bool:
    """Whether a number of four digits that stands by itself is a year.

    "1543" is one behind a word that leads a year in; "2000 people" and "2019 people" are none, "in 2019 prices" is.
    """
    years, (start, end) = words.years, span
    following = _following(tokens, end)
    ends = tokens.text[end - 1].isdigit()  # nothing is counted behind "1941 és 1945 között"
    if ends and folded(following) in years.counted and not tokens.folded.startswith(years.uncounted_phrases, end):
        return False
    if years.sure_leads and follows(tokens.folded, start, years.sure_leads, spaced=words.spaced):
        return True
    if years.sure_ends and tokens.folded[start:end].endswith(years.sure_ends):
        return True
    led_in = bool(years.leads) and follows(tokens.folded, start, years.leads, spaced=words.spaced)
    if ends and not led_in and _ends_counted(following, years):
        return False
    if year not in MODERN and not led_in:
        return year in OLD and year % _TEN != 0 and tokens.folded[start:end].endswith(years.old_ends)
    certain = year in RECENT or (year in MODERN and led_in)
    if not words.spaced and end - start == DIGITS:  # but for a few counters nothing tells what it counts
        return certain and year % ROUND != 0 and not tokens.folded.startswith(tuple(years.counted), end)
    if certain and year % (_ROUNDER if led_in else ROUND) != 0:
        return True
    return not _is_counted(following, years)


def counts_noun(tokens: Tokens, end: int, words: DateWords) -> bool:
    """Whether digits that end there count the word behind them: "on Wednesday 23 people", but not "Wednesday 23 at"."""
    return tokens.text[end - 1].isdigit() and folded(_following(tokens, end)) in words.years.counted


def may_be_old(years: Iterable[int]) -> bool:
    """Whether years can lie before our era: of the recent ones those that are told in hundreds.

    "In 2019 BC Ferries" tells who did something then.
    """
    return not any(year in RECENT and year % _ROUNDER for year in years)


def heads(tokens: Tokens, start: int, end: int) -> bool:
    """Whether four digits are a year with which a compound begins: "2018-niveau", "a 2018-based study"."""
    return (
        _COMPOUND.match(tokens.text, start) is not None
        and end - start == DIGITS
        and int(tokens.text[start:end]) in RECENT
    )


def _ends_counted(word: str, words: YearWords) -> bool:
    """Whether a word ends as only what is counted does: "1910 листів", but not "Берлін 2019 років"."""
    told = len(word) > _SHORT and word[:1].islower() and word.endswith(words.counted_ends)
    return told and folded(word) not in words.uncounted


def _is_counted(word: str, words: YearWords) -> bool:
    """Whether a word behind a number looks like the noun that the number counts."""
    if not words.counts or not word[:1].isalpha() or folded(word) in words.uncounted:
        return False
    if words.counts == "any":
        return True
    return word[0].isupper() if words.counts == "capital" else word[0].islower()


def _following(tokens: Tokens, end: int) -> str:
    """The word right behind an offset, if only a blank stands between."""
    stretch = tokens.text[end : end + WORD]
    if not stretch[:1].isspace() or stretch[1:2].isspace():
        return ""
    return (stretch.split() or [""])[0].rstrip(".,;:!?)”“\"'")
