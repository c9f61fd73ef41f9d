"""What a numeral is, and the article in front of a word that may stand for a one."""

from typing import NamedTuple

from factcheck.lexicon.figure_words import FigureWords
from factcheck.model.parts import Amount, Term
from factcheck.recognise.tokens import Tokens


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


def article_before(tokens: Tokens, index: int, words: FigureWords) -> int | None:
    """Where the article in front of a token begins, where there is one: the "a" of "a million"."""
    before = tokens.before(index, 1)
    word = before[-1].lstrip("(\"'„“«[") if before else ""
    if word not in words.numerals.articles:
        return None
    return tokens.folded.rfind(word, 0, tokens.items[index].start)
