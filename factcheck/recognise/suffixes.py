"""What touches a number and makes it a rank."""

import re

from factcheck.lexicon.figure_words import FigureWords
from factcheck.recognise.tokens import Tokens

_NEAR = 60
"""How far a word may stand from a number that it makes a rank, in characters."""
_SENTENCE = re.compile(r"[.!?。！？\n]")


def rank_suffixes(tokens: Tokens, end: int, words: FigureWords) -> tuple[str, ...]:
    """The suffixes that make a number a rank which ends at an offset; some do only near certain words."""
    rules = words.ordinals
    if not rules.near_suffixes or not tokens.folded.startswith(rules.near_suffixes, end):
        return rules.suffixes
    before = _SENTENCE.split(tokens.folded[max(0, end - _NEAR) : end])[-1]
    behind = _SENTENCE.split(tokens.folded[end : end + _NEAR])[0]
    near = any(word in before or word in behind for word in rules.near_words)
    return (*rules.suffixes, *rules.near_suffixes) if near else rules.suffixes
