"""The sign of a numeral: "-3,5 Prozent", "minus 12 degrees", "12 degrees below zero"."""

from collections.abc import Collection
from functools import cache

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import units
from factcheck.model.mention import Kind
from factcheck.recognise.margins import sinks
from factcheck.recognise.measures import Measure
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.tokens import Tokens

_DASHES = ("-", "\u2212")
_EN_DASH = "\u2013"
_WARMTH = ("temperature", "degrees")
_OPENING = ' \t\n\u00a0\u202f([„“"'


def signed(tokens: Tokens, numeral: Numeral, words: FigureWords) -> Numeral:
    """The numeral with the minus in front of it, where there is one."""
    start = numeral.start
    sunk = not words.spaced and sinks(tokens.text, start, numeral.end)
    if numeral.terms[0].digits is not None and (sunk or _touched(tokens.text, start)):
        return numeral._replace(negative=True, start=start - 1)
    before = tokens.before_offset(start, 3)
    if not before or before[-1].lstrip(_OPENING) not in _last_words(words.numerals.minus):
        return numeral
    before = tuple(word.lstrip(_OPENING) for word in before)
    said = next((" ".join(before[at:]) for at in (-1, -2) if " ".join(before[at:]) in words.numerals.minus), None)
    if said is None or any(before[at:] in words.hedges.before for at in range(len(before) - 1)):
        return numeral
    begin = tokens.folded.rfind(said, 0, start)
    if not words.spaced and tokens.text[begin - 1 : begin].isdigit():
        return numeral  # a counter of the figure in front: "18胜20负7平"
    return numeral._replace(negative=True, start=begin)


@cache
def _last_words(phrases: Collection[str]) -> frozenset[str]:
    return frozenset(phrase.rpartition(" ")[2] for phrase in phrases)


def below_zero(
    tokens: Tokens, first: Measure, last: Measure | None, words: FigureWords
) -> tuple[Measure, Measure | None]:
    """The measure, or both ends of a range, with the minus that words behind a temperature give it."""
    whole = last or first
    bare = whole.kind is Kind.NUMBER and not whole.counted
    if not words.numerals.minus_behind or not (bare or _is_warmth(whole)):
        return first, last
    text, end = tokens.folded, tokens.past_ending(whole.end)
    if not text.endswith(words.numerals.minus_behind, whole.start, end):  # "stiga frost" is a unit
        told = next((each for each in words.numerals.minus_behind if text.startswith(each, end)), "")
        # One word alone may mean something else: "200 negativos".
        if not told or text[end + len(told) : end + len(told) + 1].isalpha() or (bare and " " not in told.strip()):
            return first, last
        end += len(told)
    sunk = first.numeral._replace(negative=True)
    if last is None:
        return first._replace(numeral=sunk, end=end), None
    # The greater number is the lower end.
    lower = last.numeral._replace(negative=True)
    return first._replace(numeral=lower), last._replace(numeral=sunk, end=end)


def _is_warmth(measure: Measure) -> bool:
    return measure.unit is not None and units()[measure.unit.unit].dimension in _WARMTH


def _touched(text: str, start: int) -> bool:
    """Whether a dash touches the figure and nothing before it, and no figure stands in front: "20 -30" is a range.

    A longer dash, which also begins the lines of lists and of speech, stands within its line.
    """
    dash, ahead = text[start - 1 : start], text[start - 2 : start - 1] if start > 1 else ""
    if not (dash in _DASHES and ahead in _OPENING) and not (dash == _EN_DASH and ahead and ahead in " \u00a0("):
        return False
    return not text[max(0, start - 4) : start - 1].rstrip()[-1:].isdigit()
