"""Whether four digits are a year or count something."""

from factcheck.lexicon.dates import DateWords
from factcheck.recognise.margins import follows
from factcheck.recognise.tokens import Tokens

MODERN = range(1700, 2100)
"""Years that need no word in front to be one."""

GROUPED = range(1900, 2040)
"""Where what is counted shows by its grammar alone, as in English, figures of four digits are written with a comma."""

WORD = 24
"""How much of the text behind a number is looked at for the word that it counts."""


def is_year(tokens: Tokens, span: tuple[int, int], year: int, words: DateWords) -> bool:
    """Whether a number of four digits that stands by itself is a year.

    A number without a word that leads a year in is none where it is long ago, or where a noun follows that it counts:
    "2020 Menschen", "2000 people".  Round numbers need more: they count even behind "in" ("in 2000 cities").
    """
    start, end = span
    led_in = bool(words.year_leads) and follows(tokens.folded, start, words.year_leads, spaced=words.spaced)
    if year not in MODERN and not led_in:
        return False
    certain = year in MODERN and (led_in or (words.counts == "lower" and year in GROUPED))
    return (certain and year % 10 != 0) or not _counts(tokens, end, words)


def _counts(tokens: Tokens, end: int, words: DateWords) -> bool:
    """Whether a word follows that the number counts."""
    following = tokens.text[end : end + WORD]
    if not words.counts or following[:1] not in (" ", "\u00a0"):
        return False
    word = following.split(maxsplit=1)[0] if following.strip() else ""
    if not word[:1].isalpha() or tokens.folded[end + 1 : end + 1 + len(word)].rstrip(".,;:!?)”“\"") in words.uncounted:
        return False
    return word[0].isupper() if words.counts == "capital" else word[0].islower()
