"""What touches a number and makes it a rank."""

from factcheck.lexicon.figure_words import FigureWords
from factcheck.recognise.margins import sentence_around
from factcheck.recognise.tokens import Tokens

_NEAR = 60
"""How far a word may stand from a number that it makes a rank, in characters."""


def rank_suffixes(tokens: Tokens, end: int, words: FigureWords) -> tuple[str, ...]:
    """The suffixes that make a number a rank which ends at an offset; some do only near certain words."""
    rules = words.ordinals
    if not rules.near_suffixes or not tokens.folded.startswith(rules.near_suffixes, end):
        return rules.suffixes
    before, behind = sentence_around(tokens.folded, end, end, before=_NEAR, behind=_NEAR)
    near = any(word in before or word in behind for word in rules.near_words)
    return (*rules.suffixes, *rules.near_suffixes) if near else rules.suffixes
