"""Words that make the number behind them a name: Bundesstraße 83, Boeing 787, A 45."""

import re

from factcheck.lexicon.figure_words import FigureWords
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.tokens import Tokens

_OPENING = "(\"'„“«["
_CODE = 3
"""So many capitals may be the code of an airline or a line."""
_APOSTROPHE = re.compile("['\u2019]")
_GROUP = re.compile(r"\d{3}(?!\d)")
_FIRST_GROUP = re.compile(r"(?<!\d)\d{3} $")


def labelled(tokens: Tokens, numeral: Numeral, words: FigureWords) -> bool:
    """Whether the word in front of a number makes it a name: "в школе 5", but not "в школе 500 детей"."""
    return _label_before(tokens, numeral.start, words) and not _counts(tokens, numeral.end, words)


def _counts(tokens: Tokens, end: int, words: FigureWords) -> bool:
    """Whether a noun follows that is counted, whatever stands in front of the number."""
    noun = next((noun for noun in words.counted if tokens.folded.startswith(noun, end)), None)
    return noun is not None and not tokens.folded[end + len(noun) : end + len(noun) + 1].isalnum()


def _label_before(tokens: Tokens, start: int, words: FigureWords) -> bool:
    """Whether the word in front makes a number a name; it touches where a sign ends it, "No.1"."""
    if not words.spaced:
        first = _FIRST_GROUP.search(tokens.text, max(0, start - 5), start)  # "电话116 123"
        before = tokens.before_offset(first.start() if first else start, 1)
        return bool(before) and before[-1] in words.labels
    line = tokens.text[max(0, start - 32) : start]
    if not line or line[-1].isalnum():
        return False
    previous = line.split()[-1:] or [""]
    word = previous[0].lstrip(_OPENING)
    if line[-1] not in " \u00a0\u202f":
        return word.casefold() in words.labels
    if words.elision:
        word = _APOSTROPHE.split(word)[-1]
    if word.casefold() in words.labels or tokens.folded[start - 1 - len(word) : start - 1] in words.labels:
        return True
    if word.isupper() and (_goes_on(line.split()[-3:-1], words) or _codes(line.split()[-2:], words)):
        return True
    if word.isdigit() and _GROUP.match(tokens.text, start) and _dialled(line.split(), words):
        return True  # the rest of "numéro 116 123"
    if len(word) != 1 or not word.isupper():
        return False
    # A capital article or preposition begins a sentence ("A 45-year-old"); elsewhere it is a name ("the A 81").
    ahead = line[: -1 - len(word)].rstrip()
    if words.elision:
        ahead = ahead.rstrip("'\u2019")  # "sur l'A 7"
    return word.lower() not in words.numerals.articles | words.short_words or ahead[-1:].isalpha()


def _codes(before: list[str], words: FigureWords) -> bool:
    """Whether a few capitals stand between a word that makes a number a name and the number: "Flight LH 1234"."""
    return len(before) == 2 and len(before[1]) <= _CODE and before[0].lstrip(_OPENING).casefold() in words.labels


def _dialled(before: list[str], words: FigureWords) -> bool:
    """Whether words end with a few groups of digits, and one in front of them makes a number a name: "tel. 800 123"."""
    while before and before[-1].isdigit():
        before.pop()
    return bool(before) and before[-1].lstrip(_OPENING).casefold() in words.labels


def _goes_on(before: list[str], words: FigureWords) -> bool:
    """Whether two words are a name with a number, to which capitals and another number belong: "Boeing 737 MAX 9"."""
    return len(before) == 2 and before[1].isdigit() and before[0].lstrip(_OPENING).casefold() in words.labels
