"""Ranks written as plain numbers before what is ranked and hardly ever counted: "su 40 aniversario"."""

from factcheck.lexicon.figure_words import FigureWords
from factcheck.model.mention import Kind
from factcheck.recognise.found import Found
from factcheck.recognise.margins import sticks
from factcheck.recognise.tokens import Tokens

_LONGEST = 3
"""No such rank has more digits."""


def rank_before_noun(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """The rank that digits tell before one of the nouns of the pack, in the singular, or `None`."""
    token = tokens.items[index]
    noun = next((each for each in words.ordinals.nouns if tokens.folded.startswith(each, token.end)), None)
    if noun is None or token.end - token.start > _LONGEST or tokens.folded[token.end + len(noun) :][:1].isalpha():
        return None
    before = tokens.text[token.start - 1 : token.start]
    if before in (*".,-/", "") or sticks(before, spaced=words.spaced):
        return None
    parts = (("number", str(int(token.surface))),)
    return Found(token.start, token.end, index + 1, Kind.ORDINAL, parts, "ordinal noun")
