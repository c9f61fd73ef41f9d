"""What a numeral is, and the article in front of a word that may stand for a one."""

from typing import NamedTuple

from factcheck.lexicon.figure_words import FigureWords
from factcheck.model.parts import Amount, Term
from factcheck.recognise.tokens import Tokens

_PRICED = 100
"""The least amounts of money in units so small that their word may be another as well."""


class Numeral(NamedTuple):
    """A numeral in the text: its summands, the offsets it covers and the token behind it."""

    terms: tuple[Term, ...]
    start: int
    end: int
    next: int
    fraction: bool = False
    negative: bool = False

    @property
    def amount(self) -> Amount:
        """What the numeral says, without its place."""
        return Amount(self.terms, self.fraction, self.negative)


def is_large(numeral: Numeral) -> bool:
    """Whether a numeral has a scale, or is of the size of a price in small money: "5 million won", "900 won"."""
    term = numeral.terms[-1]
    return term.scale > 1 or len(term.digits or "") >= len(str(_PRICED)) or (term.number or 0) >= _PRICED


def article_before(tokens: Tokens, index: int, words: FigureWords) -> int | None:
    """Where the article in front of a token begins, where there is one: the "a" of "a million"."""
    before = tokens.before(index, 1)
    word = before[-1].lstrip("(\"'„“«[") if before else ""
    if word not in words.numerals.articles:
        return None
    return tokens.folded.rfind(word, 0, tokens.items[index].start)
