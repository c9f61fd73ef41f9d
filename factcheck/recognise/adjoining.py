"""Two small numbers that follow each other and are a range without a word for it: "2、3年", "üç dört gün".

Where a comma parts them, so are only two in words of which the second counts something, "zwei, drei Wochen".
"""

from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind
from factcheck.recognise.measures import Measure, measure_at
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.tokens import Tokens

_FEW = 10
"""Numbers up to so many are told in pairs: "five or six days" as "beş altı gün"."""
_COMMA = ", "


def neighbouring(tokens: Tokens, first: Measure, words: FigureWords) -> Measure | None:
    """The second of two digits that follow each other and make a range, "2、3年", or of two words: "üç dört gün"."""
    at, gaps = first.next, words.tight.neighbours
    if not gaps or tokens.gap_behind(first.end, at) not in gaps:
        return None
    if first.numeral.terms[0].digits is None:
        last = measure_at(tokens, at, words) if first.bare_word else None
        if last is None or last.kind is Kind.ORDINAL or not _follow(first.numeral, last.numeral):
            return None
        paired = tokens.gap_behind(first.end, at) != _COMMA or _is_pair(tokens, first, last, words)
        return last if paired else None
    return measure_at(tokens, at, words) if not words.spaced and _are_next(tokens, first, at) else None


def _is_pair(tokens: Tokens, first: Measure, last: Measure, words: FigureWords) -> bool:
    """Whether two numbers between commas are no part of a list, and the second counts something."""
    index = first.numeral.next - 1  # of one word, as it is small
    listed = index > 0 and tokens.gap(index - 1) == _COMMA and _is_number(tokens, index - 1)
    gap = tokens.gap_behind(last.end, last.next) if last.next < len(tokens) else None
    goes_on = gap is not None and (gap == _COMMA or gap in words.ranges.listed) and _is_number(tokens, last.next)
    counts = last.unit is not None or tokens.folded.startswith(words.counted, last.end)
    return counts and not listed and not goes_on


def _is_number(tokens: Tokens, index: int) -> bool:
    token = tokens.items[index]
    return token.is_digits or token.meaning.number is not None


def _follow(one: Numeral, other: Numeral) -> bool:
    """Whether two small numbers in words follow each other."""
    low, high = one.terms[0].number, other.terms[0].number
    return isinstance(low, Decimal) and isinstance(high, Decimal) and 1 < low <= _FEW and high - low == 1


def _are_next(tokens: Tokens, first: Measure, at: int) -> bool:
    """Whether two digits follow each other and the second counts something; days may be those of a month."""
    digits = first.numeral.terms[0].digits or ""
    alone = first.kind is Kind.NUMBER and first.end - first.start == 1 and digits.isdecimal()
    if not alone or at + 1 >= len(tokens) or tokens.items[at].surface != str(int(digits) + 1):
        return False
    meaning = tokens.items[at + 1].meaning
    counts = meaning.counter or meaning.times or (meaning.unit and meaning.unit.value != UnitWord("day"))
    return tokens.gap(at) == "" and bool(counts)
