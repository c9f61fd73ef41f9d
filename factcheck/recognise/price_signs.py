"""Prices with a sign of their own between the whole and the hundredths: "212:50 kronor" is 212.50."""

from factcheck.lexicon.figure_words import FigureWords
from factcheck.model.mention import Kind
from factcheck.model.parts import Term
from factcheck.recognise.measures import Measure, measure_at
from factcheck.recognise.numerals import numeral_at
from factcheck.recognise.tokens import Tokens

_HUNDREDTHS = 2


def priced_at(tokens: Tokens, index: int, words: FigureWords) -> Measure | None:
    """An amount of money in digits that a sign parts which else parts scores and times; its currency stands behind."""
    sign = words.numerals.price_sign
    if not sign or not tokens.items[index].is_digits:
        return None
    whole = numeral_at(tokens, index, words)
    if whole is None or tokens.text[whole.end : whole.end + 1] != sign or whole.next >= len(tokens):
        return None
    behind = tokens.items[whole.next]
    if not behind.is_digits or behind.start != whole.end + 1 or len(behind.surface) != _HUNDREDTHS:
        return None
    rest = measure_at(tokens, whole.next, words)
    if rest is None or rest.kind is not Kind.MONEY or rest.numeral.end != behind.end:
        return None
    term = Term(f"{whole.terms[0].digits}{words.numerals.decimal}{behind.surface}", None)
    numeral = rest.numeral._replace(terms=(term,), start=whole.start)
    return rest._replace(numeral=numeral, start=whole.start)
