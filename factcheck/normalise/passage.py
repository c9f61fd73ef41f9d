"""One sentence and what stands in it, indexed once for all the figures that it holds."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from factcheck.lexicon.context import Context, Cue
from factcheck.model.article import Article, Span
from factcheck.model.mention import Kind, Mention
from factcheck.normalise.names import Name, Spellings, names
from factcheck.normalise.speakers import speaker
from factcheck.normalise.words import Sign, Token, meant, tokens

_BREAK = 4  # how many words a comma counts for between a figure and a word
_FIGURE = 3  # likewise another figure
_PREPOSITIONS = (Cue.BY, Cue.TO, Cue.FROM, Cue.OF)
_START, _END, _CLAUSE = attrgetter("start"), attrgetter("end"), attrgetter("clause")


class Figure(NamedTuple):
    """The tokens of a mention, as half-open indices, the clause in which it stands, its kind, and its ending."""

    first: int
    last: int
    clause: int
    kind: Kind
    ending: str = ""


@dataclass(frozen=True)
class Passage:
    """A sentence: its words, what they mean, its names, its figures in order and its speaker.

    `by_cue` holds what the words outside the figures mean, sorted by what they are a sign of; `function_words` are the
    indices of those that are function words by themselves.
    """

    context: Context
    span: Span
    tokens: tuple[Token, ...]
    by_cue: Mapping[Cue, Sequence[Sign]]
    function_words: Sequence[int]
    names: tuple[Name, ...]
    figures: tuple[Figure, ...]
    speaker: str | None

    def told(self, *cues: Cue) -> list[Sign]:
        """The signs of some kinds, kind by kind in the order of the sentence."""
        return [sign for cue in cues if cue in self.by_cue for sign in self.by_cue[cue]]

    @cached_property
    def links(self) -> frozenset[int]:
        """The words by which a noun phrase goes on: "of the"."""
        return frozenset([sign.first for sign in self.told(Cue.OF, Cue.DETERMINER)])

    @cached_property
    def stops(self) -> frozenset[int]:
        """The words at which a noun phrase ends: figures, and function words but for `links`."""
        stops = self.silent - self.links
        stops |= {at for figure in self.figures for at in range(figure.first, figure.last)}
        return stops - {sign.first for sign in self.told(Cue.ATTRIBUTE)}

    @cached_property
    def silent(self) -> frozenset[int]:
        """The function words outside the figures, in phrases or alone."""
        phrases = (range(sign.first, sign.last) for sign in self.told(Cue.STOP))
        return frozenset(chain(self.function_words, *phrases))

    @cached_property
    def prepositions(self) -> Mapping[int, set[Cue]]:
        """What the words of prepositions can mean before a figure, by the index of each word."""
        found: defaultdict[int, set[Cue]] = defaultdict(set)
        for sign in self.told(*_PREPOSITIONS):
            for at in range(sign.first, sign.last):
                found[at].add(sign.meaning.cue)
        return dict(found)

    def clause_of(self, sign: Sign | Name) -> int:
        """The clause in which a sign begins."""
        return self.tokens[sign.first].clause

    def clause_span(self, figure: Figure) -> Span:
        """Where the clause of a figure stands in the article."""
        first = bisect_left(self.tokens, figure.clause, key=_CLAUSE)
        within = self.tokens[first : bisect_right(self.tokens, figure.clause, first, key=_CLAUSE)]
        return Span(within[0].start, within[-1].end) if within else self.span

    def distance(self, sign: Sign | Name, figure: Figure) -> int:
        """How far a sign is from a figure, in words; a break and a figure between them count as several."""
        first, last = sign[:2]
        if first < figure.last and figure.first < last:
            return 0
        start, end = (figure.last, first) if first >= figure.last else (last, figure.first)
        far = end - start + _BREAK * abs(self.tokens[first].clause - figure.clause)
        if len(self.figures) == 1:
            return far
        between = [other for other in self.figures if start <= other.first < end and not _adjoin(other, figure)]
        return far + _FIGURE * len(between)


def _adjoin(one: Figure, other: Figure) -> bool:
    """Whether at most a preposition stands between two figures: "from $0 to $42,000"."""
    return one.last - 1 <= other.first <= one.last + 1 or other.last - 1 <= one.first <= other.last + 1


def passage(article: Article, span: Span, mentions: Sequence[Mention], written: Spellings, context: Context) -> Passage:
    """A sentence of an article, given the mentions in it, in order."""
    found = tokens(article.text, span, [mention.span for mention in mentions], context)
    figures = _figures(found, mentions)
    inside = {at for figure in figures for at in range(figure.first, figure.last)}
    told = meant(found, context)
    outside = [sign for sign in told.signs if sign.last - 1 not in inside]
    by_cue: defaultdict[Cue, list[Sign]] = defaultdict(list)
    for sign in outside:
        by_cue[sign.meaning.cue].append(sign)
    stops = [at for at in told.stops if at not in inside]
    named = tuple([name for name in names(found, told, written, context) if name.first not in inside])
    return Passage(context, span, found, by_cue, stops, named, figures, speaker(found, outside, named))


def _figures(found: Sequence[Token], mentions: Sequence[Mention]) -> tuple[Figure, ...]:
    figures, at = [], 0
    for mention in mentions:
        first = bisect_right(found, mention.span.start, at, key=_END)
        at = bisect_left(found, mention.span.end, first, key=_START)
        clause = found[min(first, len(found) - 1)].clause if found else 0
        ending = next((str(told) for name, told in reversed(mention.parts) if name == "ending"), "")
        figures.append(Figure(first, at, clause, mention.kind, ending))
    return tuple(figures)
