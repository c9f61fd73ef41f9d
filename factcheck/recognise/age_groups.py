"""Ages told otherwise than by a number and its years: "the over-65s", "in the fifth of his life"."""

from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind
from factcheck.model.parts import Term
from factcheck.model.value import Hedge
from factcheck.recognise.found import Found
from factcheck.recognise.hedges import hedged
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


def age_by_rank(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """The age that an ordinal at a token tells before a word that makes a number one, or behind words that bound the
    age of people: "في الخامسة من عمره", "دون سن السادسة"."""
    token = tokens.items[index]
    rank = None if token.is_digits else token.meaning.ordinal
    if rank is None or not isinstance(rank.value, Decimal):
        return None
    behind = tokens.items[index + 1] if index + 1 < len(tokens) and tokens.gap(index) == " " else None
    told = behind is not None and not behind.is_digits and behind.meaning.age is not None
    before = () if told else tokens.before_offset(token.start, 4)
    if not told and not any(before[at:] in words.ages.bounded for at in range(len(before))):
        return None
    end = behind.end if told and behind else token.end
    start, end, hedge = hedged(tokens, (token.start, end), words, bare=False)
    amount = Numeral((Term(None, rank.value),), token.start, token.end, index + 1).amount
    parts = (("amounts", (amount,)), ("unit", UnitWord("year")), ("per", None), ("hedge", hedge))
    return Found(start, end, index + 1 + told, Kind.AGE, parts, "age by rank")
