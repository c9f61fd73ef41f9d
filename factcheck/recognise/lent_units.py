"""Four digits that are no year, since the figure behind them lends them its unit: "cut from 2000 to 1200 euros"."""

from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.model.mention import Kind
from factcheck.model.parts import Amount
from factcheck.recognise.found import Found
from factcheck.recognise.measures import measure_at
from factcheck.recognise.numerals import rough
from factcheck.recognise.tokens import Tokens

_LENT = frozenset({Kind.MONEY, Kind.QUANTITY})
_YEAR = "{year}"
_LEAP = 4
"""A year is as good as never told from and to a figure so near: "from 2019 to 85 tonnes"."""


def is_lent(tokens: Tokens, figure: Found, date: Found, words: FigureWords) -> bool:
    """Whether what may be a year is a figure in the unit of the one behind it, of about its size and written alike."""
    if date.rule != _YEAR or figure.kind not in _LENT or (figure.start, figure.end) != (date.start, date.end):
        return False
    last = measure_at(tokens, figure.next, words)
    amounts = dict(figure.parts)["amounts"]
    assert isinstance(amounts, tuple)
    amount = amounts[0]
    if last is None or not isinstance(amount, Amount):
        return False
    point, one = words.numerals.decimal, Decimal(1)
    if not (last.numeral.terms[0].digits or "").isdigit():
        return False  # "from 2015 to 2,500 euros": a figure before would be grouped as well
    low, high = sorted((rough(amount.terms[0], one, point), rough(last.numeral.terms[0], one, point)))
    return high < _LEAP * low
