"""Times that a stopwatch shows: "2:04:51", "1:52.34", "1.52,34", "28:41 minutes", "2.04.51 uur", "1h02:13", "9.81s" are
lengths of time."""

import re
from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import UnitWord, units
from factcheck.model.mention import Kind
from factcheck.model.parts import Term
from factcheck.recognise.margins import sticks
from factcheck.recognise.measures import UNIT_GAPS, Measure
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.numerals import numeral_at
from factcheck.recognise.tokens import Tokens

STOPWATCH = "stopwatch"
"""The rule by which such a time is found: what a shape of dates alone would take for the time of a day."""
_HOURS = re.compile(r"(\d{1,3})(?:([:.])([0-5]\d)\2|h([0-5]\d)[:'])([0-5]\d)(?:''|[\"″])?(?![\d:]|[.,/-]\d)")
_HUNDREDTHS = re.compile(r"(\d{1,2})([:.])([0-5]\d)([.,])(\d{1,2})(?![\d:%]|[.,/-]\d)")
_MINUTES = re.compile(r"(\d{1,3}):([0-5]\d)(?![\d:%]|[.,/-]\d)")
# The letter is the preposition "with" in some languages: apart from the digits it needs the end of its phrase.
_SECONDS = re.compile(r"\d{1,3}[.,]\d{1,3}(?:[sс](?![\w'’])|[ \u00a0\u202f][sс](?![\w'’]|[ \u00a0]+\w))")
_SIGNS = frozenset(":.h")
_SHORT = 2
"""Bare hours of so many digits are the time of a day: "14:35:27"."""
_MINUTE, _HOUR = 60, 3600
_MONTHS = 12
_BOOK = 30
"""How much text the name of a book is looked for in."""


def stopwatch_at(tokens: Tokens, index: int, words: FigureWords) -> Measure | None:
    """The length of time that digits with two signs between them tell, in seconds.

    Points may part a date, and hours of two digits the time of a day: those have a word for hours behind them.  One
    sign alone may part a score: there a word for minutes stands behind.
    """
    token = tokens.items[index]
    if not token.is_digits or tokens.text[token.end : token.end + 1] not in _SIGNS:
        return None
    if _is_tail(tokens, token.start, words):
        return None
    if told := _HOURS.match(tokens.text, token.start):
        seconds = Decimal(int(told[1]) * _HOUR + int(told[3] or told[4]) * _MINUTE + int(told[5]))
        clock = told[2] == ":" or _is_no_day(tokens, index, told, words)
        alone = told[2] is None or (len(told[1]) < _SHORT and clock)
    elif told := _HUNDREDTHS.match(tokens.text, token.start):
        seconds = int(told[1]) * _MINUTE + Decimal(f"{told[3]}.{told[5]}")
        alone = _parts_hundredths(tokens, index, told, words)
        if told[2] == "." and not alone:
            return None
    elif told := _MINUTES.match(tokens.text, token.start):
        seconds, alone = Decimal(int(told[1]) * _MINUTE + int(told[2])), False
    else:
        return None
    end, after = told.end(), index
    after = tokens.behind(end, after)
    numeral = Numeral((Term(None, seconds),), token.start, end, after)
    if (unit := _unit_behind(tokens, numeral, only_minutes=told.re is _MINUTES)) is not None:
        end, after = unit
    elif not alone or sticks(tokens.text[end : end + 1], spaced=words.spaced):
        return None
    return Measure(numeral, token.start, end, after, Kind.DURATION, UnitWord("second"))


def _is_no_day(tokens: Tokens, index: int, told: re.Match[str], words: FigureWords) -> bool:
    """Whether points part hours, minutes and seconds and no date, as no month has that number: "2.33.22"."""
    unlabelled = words.labels.isdisjoint(tokens.before(index, 1))
    return words.numerals.decimal == "," and int(told[3] or 0) > _MONTHS and unlabelled


def _parts_hundredths(tokens: Tokens, index: int, told: re.Match[str], words: FigureWords) -> bool:
    """Whether signs part minutes, seconds and hundredths and nothing else: "1:52.34", "1:52,34", and "1.52,34".

    "Röm 8:28,29" are two verses: where no figure has a point, no capital leads what a colon parts.
    """
    signs = told[2], told[4]
    if words.numerals.decimal == ".":
        return signs == (":", ".")
    if signs[0] == ":" and (len(told[5]) < _SHORT or _is_led_by_name(tokens.text, told.start())):
        return False
    return signs != (".", ".") and words.labels.isdisjoint(tokens.before(index, 1))


def _is_led_by_name(text: str, start: int) -> bool:
    """Whether the word in front begins with a capital, as the books of the Bible do."""
    word = text[max(0, start - _BOOK) : start].split()[-1:]
    return not word or word[0].lstrip("(„“«")[:1].isupper()


def seconds_at(tokens: Tokens, index: int, words: FigureWords) -> Measure | None:
    """Seconds with decimals, told by a letter behind them: "9.81s", "9,81 s"."""
    token = tokens.items[index]
    if not token.is_digits or tokens.text[token.end : token.end + 1] != words.numerals.decimal:
        return None
    told = _SECONDS.match(tokens.text, token.start)
    named = _is_tail(tokens, token.start, words) or not words.labels.isdisjoint(tokens.before(index, 1))
    numeral = numeral_at(tokens, index, words) if told and not named else None
    if told is None or numeral is None or numeral.end != len(told.group().rstrip("sс").rstrip()) + told.start():
        return None
    after = numeral.next + (numeral.next < len(tokens) and tokens.items[numeral.next].start < told.end())
    return Measure(numeral, numeral.start, told.end(), after, Kind.DURATION, UnitWord("second"))


def _is_tail(tokens: Tokens, start: int, words: FigureWords) -> bool:
    """Whether digits go on with what stands in front of them: the "2:04" of "14:02:04" and of "v1.2:04"."""
    before = tokens.text[max(0, start - 1) : start]
    return before in (":", ".", ",", "-", "/") or (before.isalpha() and sticks(before, spaced=words.spaced))


def _unit_behind(tokens: Tokens, numeral: Numeral, *, only_minutes: bool) -> tuple[int, int] | None:
    """Where a word for hours, minutes or seconds behind a numeral ends, and the token behind it."""
    if numeral.next >= len(tokens) or tokens.gap_behind(numeral.end, numeral.next) not in UNIT_GAPS:
        return None
    behind = tokens.items[numeral.next]
    sense = None if behind.is_digits else behind.meaning.unit
    if sense is None or not isinstance(sense.value, UnitWord) or units()[sense.value.unit].dimension != "time":
        return None
    if only_minutes and sense.value.unit != "minute":
        return None
    return behind.end, numeral.next + 1
