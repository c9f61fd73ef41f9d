"""Ranks written as plain numbers before what is ranked and hardly ever counted: "su 40 aniversario".

So are the minutes of a match: "aos 12 minutos do primeiro tempo".
"""

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
    minute = _between(tokens, token.start, token.end, words) if noun is None else ""
    noun = noun or minute
    if not noun or token.end - token.start > _LONGEST or tokens.folded[token.end + len(noun) :][:1].isalpha():
        return None
    before = tokens.text[token.start - 1 : token.start]
    if before in (*".,-/", "") or sticks(before, spaced=words.spaced):
        return None
    parts, end, after = (("number", str(int(token.surface))),), token.end, index + 1
    if minute and after < len(tokens) and tokens.items[after].meaning.unit and tokens.gap(index) == " ":
        end, after = tokens.items[after].end, after + 1  # it counts no minutes
    return Found(token.start, end, after, Kind.ORDINAL, parts, "ordinal noun")


def _between(tokens: Tokens, start: int, end: int, words: FigureWords) -> str:
    """What is ranked behind digits, where a phrase of the pack has words in front of them as well; "" for nothing."""
    text = tokens.folded
    for lead, noun in words.ordinals.between:
        if text.startswith(noun, end) and text.endswith(lead, 0, start):
            around = (
                text[max(0, start - len(lead) - 1) : start - len(lead)],
                text[end + len(noun) : end + len(noun) + 1],
            )
            if not any(sign.isalpha() for sign in around):
                return noun
    return ""
