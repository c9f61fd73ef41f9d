"""One sentence and what stands in it, indexed once for all the figures that it holds."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.lexicon.context import Context, Cue
from factcheck.model.article import Article, Span
from factcheck.normalise.names import Name, Spellings, names
from factcheck.normalise.words import Sign, Token, signs, tokens


@dataclass(frozen=True)
class Figure:
    """The tokens of a mention: half-open indices, and the clause in which it stands."""

    first: int
    last: int
    clause: int


@dataclass(frozen=True)
class Passage:
    """A sentence: its words, what they mean, its names, and its figures in order."""

    span: Span
    tokens: tuple[Token, ...]
    signs: tuple[Sign, ...]
    names: tuple[Name, ...]
    figures: tuple[Figure, ...]

    def clause_of(self, sign: Sign | Name) -> int:
        """The clause in which a sign begins."""
        return self.tokens[sign.first].clause

    def clause_span(self, figure: Figure) -> Span:
        """Where the clause of a figure stands in the article."""
        within = [token for token in self.tokens if token.clause == figure.clause]
        return Span(within[0].start, within[-1].end)

    def distance(self, sign: Sign | Name, figure: Figure) -> int:
        """How far a sign is from a figure, in words; a break and a figure between them count as several."""
        if sign.first < figure.last and figure.first < sign.last:
            return 0
        after = sign.first >= figure.last
        gap = sign.first - figure.last if after else figure.first - sign.last
        between = sum(
            (figure.last <= other.first < sign.first) if after else (sign.last <= other.first < figure.first)
            for other in self.figures
        )
        return gap + _BREAK * abs(self.clause_of(sign) - figure.clause) + _FIGURE * between

    def told(self, cues: frozenset[Cue]) -> list[Sign]:
        """The signs of some kinds, in the order of the sentence."""
        return [sign for sign in self.signs if sign.meaning.cue in cues]


_BREAK = 4
_FIGURE = 3


def passage(article: Article, span: Span, mentions: Sequence[Span], written: Spellings, context: Context) -> Passage:
    """A sentence of an article, given the spans of the mentions in it, in order."""
    found = tokens(article.text, span, mentions)
    figures = _figures(found, mentions)
    inside = {at for figure in figures for at in range(figure.first, figure.last)}
    told = signs(found, context)
    outside = [sign for sign in told if sign.last - 1 not in inside]
    named = [name for name in names(found, told, written, context) if name.first not in inside]
    return Passage(span, found, tuple(outside), tuple(named), figures)


def _figures(found: Sequence[Token], mentions: Sequence[Span]) -> tuple[Figure, ...]:
    figures, at = [], 0
    for mention in mentions:
        while at < len(found) and found[at].end <= mention.start:
            at += 1
        first = at
        while at < len(found) and found[at].start < mention.end:
            at += 1
        clause = found[min(first, len(found) - 1)].clause if found else 0
        figures.append(Figure(first, at, clause))
    return tuple(figures)
