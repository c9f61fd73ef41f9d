"""One sentence and what stands in it, indexed once for all the figures that it holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.lexicon.context import Context, Cue
from factcheck.lexicon.letters import plain
from factcheck.model.article import Article, Span
from factcheck.model.mention import Kind, Mention
from factcheck.normalise.names import Name, Spellings, names
from factcheck.normalise.speakers import speaker
from factcheck.normalise.words import Sign, Token, signs, tokens

_BREAK = 4  # how many words a comma counts for between a figure and a word
_FIGURE = 3  # likewise another figure
_SHORTEST_WORD = 3
_SHORTEST_TIGHT = 2  # where no blanks divide words


@dataclass(frozen=True)
class Figure:
    """The tokens of a mention, as half-open indices, the clause in which it stands, its kind, and its ending."""

    first: int
    last: int
    clause: int
    kind: Kind
    ending: str = ""


@dataclass(frozen=True)
class Passage:
    """A sentence: its words, what they mean, its names, its figures in order, its speaker and other content words."""

    context: Context
    span: Span
    tokens: tuple[Token, ...]
    signs: tuple[Sign, ...]
    names: tuple[Name, ...]
    figures: tuple[Figure, ...]
    speaker: str | None
    content: tuple[str, ...]

    def told(self, *cues: Cue) -> list[Sign]:
        """The signs of some kinds, kind by kind in the order of the sentence."""
        return [sign for cue in cues for sign in self._by_cue.get(cue, ())]

    @cached_property
    def _by_cue(self) -> dict[Cue, list[Sign]]:
        by_cue: dict[Cue, list[Sign]] = {}
        for sign in self.signs:
            by_cue.setdefault(sign.meaning.cue, []).append(sign)
        return by_cue

    def clause_of(self, sign: Sign | Name) -> int:
        """The clause in which a sign begins."""
        return self.tokens[sign.first].clause

    def clause_span(self, figure: Figure) -> Span:
        """Where the clause of a figure stands in the article."""
        within = [token for token in self.tokens if token.clause == figure.clause]
        return Span(within[0].start, within[-1].end) if within else self.span

    def distance(self, sign: Sign | Name, figure: Figure) -> int:
        """How far a sign is from a figure, in words; a break and a figure between them count as several."""
        if sign.first < figure.last and figure.first < sign.last:
            return 0
        if sign.first >= figure.last:
            gap, start, end = sign.first - figure.last, figure.last, sign.first
        else:
            gap, start, end = figure.first - sign.last, sign.last, figure.first
        between = len([1 for other in self.figures if start <= other.first < end and not _adjoin(other, figure)])
        return gap + _BREAK * abs(self.clause_of(sign) - figure.clause) + _FIGURE * between


def _adjoin(one: Figure, other: Figure) -> bool:
    """Whether at most a preposition stands between two figures: "from $0 to $42,000"."""
    return one.last - 1 <= other.first <= one.last + 1 or other.last - 1 <= one.first <= other.last + 1


def passage(article: Article, span: Span, mentions: Sequence[Mention], written: Spellings, context: Context) -> Passage:
    """A sentence of an article, given the mentions in it, in order."""
    found = tokens(article.text, span, [mention.span for mention in mentions], context)
    figures = _figures(found, mentions)
    inside = {at for figure in figures for at in range(figure.first, figure.last)}
    told = signs(found, context)
    outside = tuple(sign for sign in told if sign.last - 1 not in inside)
    named = tuple(name for name in names(found, told, written, context) if name.first not in inside)
    skipped = inside | {at for name in named for at in range(name.first, name.last)}
    content = _content(found, told, skipped, _SHORTEST_WORD if context.spaced else _SHORTEST_TIGHT)
    return Passage(context, span, found, outside, named, figures, speaker(found, outside, named), content)


def _figures(found: Sequence[Token], mentions: Sequence[Mention]) -> tuple[Figure, ...]:
    figures, at = [], 0
    for mention in mentions:
        while at < len(found) and found[at].end <= mention.span.start:
            at += 1
        first = at
        while at < len(found) and found[at].start < mention.span.end:
            at += 1
        clause = found[min(first, len(found) - 1)].clause if found else 0
        figures.append(Figure(first, at, clause, mention.kind, str(dict(mention.parts).get("ending", ""))))
    return tuple(figures)


def _content(found: Sequence[Token], told: Sequence[Sign], skipped: set[int], shortest: int) -> tuple[str, ...]:
    """The words of a sentence that are neither figures, names nor function words, in plain letters."""
    skipped = skipped | {at for sign in told if sign.meaning.cue is Cue.STOP for at in range(sign.first, sign.last)}
    words = (token.folded for at, token in enumerate(found) if at not in skipped)
    return tuple(dict.fromkeys(plain(word) for word in words if len(word) >= shortest and not word.isdecimal()))
