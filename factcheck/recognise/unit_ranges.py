"""Ranges that begin with one of a unit: "a week or two", "день-два"."""

from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.sense import Sense
from factcheck.lexicon.units import UnitWord, kind_of
from factcheck.model.mention import Kind
from factcheck.model.parts import Amount, Term
from factcheck.recognise.found import Found
from factcheck.recognise.hedges import hedged
from factcheck.recognise.measures import Measure, measure_at
from factcheck.recognise.numeral import article_before
from factcheck.recognise.tokens import Tokens

_MOST = 10
"""No more than so many of a unit are told behind one of it."""
_SHORTEST = 3
"""Shorter words for units are signs, which need a number."""


def range_of_unit(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """From one of the unit at a token to the number behind it, which is told in that unit or without one."""
    token, unit = tokens.items[index], tokens.items[index].meaning.unit
    if unit is None or token.is_digits or not _may_begin(tokens, index, words):
        return None
    start = _begin(tokens, index, words)
    last = measure_at(tokens, index + 1, words)
    if start is None or last is None or not _goes_on(last, unit):
        return None
    assert isinstance(unit.value, UnitWord)
    begin, end, hedge = hedged(tokens, (start, last.end), words, bare=False)
    amounts = (
        Amount((Term(None, Decimal(1)),), fraction=False, negative=False),
        last.numeral.amount._replace(fraction=False),
    )
    parts = (("amounts", amounts), ("unit", unit.value), ("per", None), ("hedge", hedge))
    return Found(begin, end, last.next, kind_of(unit.value), parts, "range of a unit")


def _may_begin(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a word behind a unit says that more of it follows, alone or with one in front: "od roku do tří let"."""
    gap = tokens.gap(index)
    if gap is None or gap in words.ranges.after_one:
        return gap is not None
    return f" {''.join(tokens.before(index, 1))}{gap}" in words.ranges.after_one


def _begin(tokens: Tokens, index: int, words: FigureWords) -> int | None:
    """Where one of a unit begins: with its article, or with itself where the language has none."""
    token = tokens.items[index]
    if words.units.alone and token.end - token.start >= _SHORTEST:
        return token.start
    return article_before(tokens, index, words)


def _goes_on(last: Measure, unit: Sense) -> bool:
    """Whether a number in words tells more of a unit: "or two", "or two weeks", but not "or two months"."""
    number = last.numeral.terms[0].number
    if number is None or not 1 < number <= _MOST or last.counted:
        return False
    return last.unit == unit.value or (last.unit is None and last.kind in (Kind.NUMBER, Kind.PERCENTAGE))
