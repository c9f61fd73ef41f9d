"""People named for how old they are at least, in one word: "the over-65s"."""

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind
from factcheck.model.parts import Term
from factcheck.model.value import Hedge
from factcheck.recognise.found import Found
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.tokens import Tokens

_LONGEST = 3
"""No age has more digits."""


def group_of_age(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """The age of a group at a token in digits, between one of the heads of the pack and one of its plurals."""
    token, text = tokens.items[index], tokens.folded
    if not words.ages.over_heads or not token.is_digits or token.end - token.start > _LONGEST:
        return None
    head = next((each for each in words.ages.over_heads if text.endswith(each, 0, token.start)), None)
    tail = next((each for each in words.ages.plurals if text.startswith(each, token.end)), None)
    if head is None or tail is None or text[token.end + len(tail) :][:1].isalnum():
        return None
    start, end = token.start - len(head), token.end + len(tail)
    amount = Numeral((Term(token.surface, None),), token.start, token.end, index + 1).amount
    parts = (("amounts", (amount,)), ("unit", UnitWord("year")), ("per", None), ("hedge", Hedge.MORE_THAN))
    return Found(start, end, index + 1, Kind.AGE, parts, "group of age")
