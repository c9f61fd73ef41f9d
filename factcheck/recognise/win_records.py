"""What a side has won and lost: the 13–5 of "13胜5负"; with what it has drawn each is a count: "8勝3分2敗"."""

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.sense import Token
from factcheck.model.mention import Kind
from factcheck.recognise.found import Found
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.tokens import Tokens


def record_at(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """The record that begins at a token, as the score of a season; `None` where none does."""
    match = words.records.pattern.match(tokens.folded, tokens.items[index].start) if words.records else None
    if match is None:
        return None
    after = tokens.behind(match.end(), index)
    points = tuple(int(number) for number in match.groups() if number)
    return Found(match.start(), match.end(), after, Kind.SCORE, (("points", points),), "record")


def is_draw(tokens: Tokens, numeral: Numeral, counter: Token, words: FigureWords) -> bool:
    """Whether a numeral counts the draws of a record, behind what is won or lost: the 3分 of "8勝3分2敗"."""
    if words.records is None or not tokens.folded.startswith(words.records.draws or "\0", counter.start):
        return False
    front = tokens.folded[max(0, numeral.start - 8) : numeral.start].rstrip()
    won = next((word for word in words.records.counters if front.endswith(word)), None)
    return won is not None and front.removesuffix(won).rstrip()[-1:].isdigit()
