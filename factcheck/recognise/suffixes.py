"""What touches a number and makes it a rank."""

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.sense import Token
from factcheck.recognise.margins import sentence_around
from factcheck.recognise.tokens import Tokens

_NEAR = 60
"""How far a word may stand from a number that it makes a rank, in characters."""


def fits(digits: str, suffix: str, words: FigureWords) -> bool:
    """Whether a suffix makes a rank of a number in digits: it does in "21st" and not in "12st"."""
    digit = words.ordinals.fitted.get(suffix)
    return digit is None or (digits[-1] == digit and digits[-2:-1] != "1")


def touches(tokens: Tokens, unit: Token, words: FigureWords) -> bool:
    """Whether a unit in small letters makes no rank of the digits that it touches: "12st", but not "21st"."""
    text, suffix = tokens.text, unit.surface
    if not text[unit.start - 1].isdigit() or not text[unit.start : unit.end].islower():
        return False
    return suffix not in words.ordinals.suffixes or not fits(text[max(0, unit.start - 2) : unit.start], suffix, words)


def rank_suffixes(tokens: Tokens, end: int, words: FigureWords) -> tuple[str, ...]:
    """The suffixes that make a number a rank which ends at an offset; some do only near certain words."""
    rules = words.ordinals
    if not rules.near_suffixes or not tokens.folded.startswith(rules.near_suffixes, end):
        return rules.suffixes
    before, behind = sentence_around(tokens.folded, end, end, before=_NEAR, behind=_NEAR)
    near = any(word in before or word in behind for word in rules.near_words)
    return (*rules.suffixes, *rules.near_suffixes) if near else rules.suffixes
