"""Text in, mentions out: every figure and date of an article, in order and without overlap."""

from factcheck.lexicon import Lexicon
from factcheck.model.article import Article, Span
from factcheck.model.mention import Kind, Mention
from factcheck.recognise.dates import date_at
from factcheck.recognise.figures import figure_at
from factcheck.recognise.found import Found
from factcheck.recognise.ranks import rank_at, score_at
from factcheck.recognise.tokens import Tokens

__all__ = ["mentions"]


def mentions(article: Article, lexicon: Lexicon) -> list[Mention]:
    """Every figure and date in the text of an article.

    Where two grammars match, the longer match wins, then the date, then the score, then the figure.
    """
    tokens = Tokens(article.text, lexicon)
    found: list[Mention] = []
    index, covered = 0, 0
    while index < len(tokens):
        best = _best(tokens, index, lexicon) if tokens.items[index].start >= covered else None
        if best is None:
            index += 1
            continue
        start, end = tokens.place(max(best.start, covered), best.end)
        start = _past_blanks(article.text, start)
        found.append(Mention(article.id, Span(start, end), article.text[start:end], best.kind, best.parts, best.rule))
        index, covered = best.next, best.end
    return found


def _past_blanks(text: str, offset: int) -> int:
    """The offset, or where the blanks end that stand there: a hedge between two figures belongs to the first."""
    while text[offset : offset + 1].isspace():
        offset += 1
    return offset


def _best(tokens: Tokens, index: int, lexicon: Lexicon) -> Found | None:
    candidates = (
        date_at(tokens, index, lexicon.dates),
        score_at(tokens, index, lexicon.figures),
        figure_at(tokens, index, lexicon.figures),
        rank_at(tokens, index, lexicon.figures),
    )
    matched = [found for found in candidates if found is not None]
    return max(matched, key=lambda found: (found.end, found.kind is Kind.SCORE), default=None)
