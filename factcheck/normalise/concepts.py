"""What a figure is told of: the concept that it counts or measures, and those that stand near it."""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.lexicon.context import Capitals, Concept, Context, Cue
from factcheck.lexicon.letters import plain
from factcheck.model.mention import Kind
from factcheck.normalise.passage import Figure, Passage
from factcheck.normalise.words import Sign

_COUNTS = frozenset({Kind.NUMBER, Kind.ORDINAL, Kind.MULTIPLE})
_KIN = {Kind.POINTS: Kind.PERCENTAGE, Kind.ORDINAL: Kind.NUMBER, Kind.MULTIPLE: Kind.NUMBER}
_UNFIT = 8  # how many words further away a concept counts that such a figure cannot measure
_MODIFIER = 6  # likewise a modifier
_BEFORE = 2  # likewise a noun before the number that counts it
_NEXT = 2  # how much nearer a word counts that follows its figure at once
_REACH = 12  # how far away a head may stand
_AGE_REACH = 2  # likewise the person whose age is told
_NOUN_REACH = 4  # how many words a noun phrase may have after its number
_PEOPLE = "people"


class Topic(NamedTuple):
    """What a figure is told of.

    `clause` holds those of `concepts` that stand in the figure's own clause, `fitting` those that such a figure
    measures.
    """

    head: str | None
    noun: str
    concepts: tuple[str, ...]
    clause: tuple[str, ...]
    fitting: tuple[str, ...]


class _Ranked(NamedTuple):
    """A concept of the sentence and how far it counts from the figure; sorts nearest first, after before before."""

    rank: int
    before: bool
    first: int
    sign: Sign
    concept: Concept
    fits: bool
    clause: int


def topic(passage: Passage, figure: Figure) -> Topic:
    """The concepts near a figure, nearest first, with its head before all others."""
    ranked = sorted(_ranked(passage, figure))
    phrase = _phrase(passage, figure) if figure.kind in _COUNTS else range(0)
    noun = _noun(phrase, passage) if phrase else ""
    head = _head(ranked, phrase, noun, passage, figure) or _head_of_start(passage, figure)
    near = dict.fromkeys(([head] if head else []) + [row.concept.id for row in ranked])
    close = dict.fromkeys([row.concept.id for row in ranked if row.clause == figure.clause])
    fitting = dict.fromkeys([row.concept.id for row in ranked if row.fits])
    return Topic(head, noun, tuple(near), tuple(close), tuple(fitting))


def _head_of_start(passage: Passage, figure: Figure) -> str | None:
    """The head of the figure right before, of which this one is what became: "fees that go from $0 to $42,000"."""
    at = passage.figures.index(figure)
    start = passage.figures[at - 1] if at else figure
    if start is figure or start.kind is not figure.kind or figure.kind in _COUNTS or figure.first - start.last > 1:
        return None
    return _head(sorted(_ranked(passage, start)), range(0), "", passage, start)


def _ranked(passage: Passage, figure: Figure) -> Iterator[_Ranked]:
    kinds = {figure.kind, _KIN.get(figure.kind, figure.kind)}
    behind = _BEFORE if figure.kind in _COUNTS else 0
    for sign in passage.by_cue.get(Cue.CONCEPT, ()):
        concept, first = passage.context.concepts[sign.meaning.name], sign.first
        fits, before = not kinds.isdisjoint(concept.measures), first < figure.first
        rank = passage.distance(sign, figure)
        rank += (behind if before else 0) + (0 if fits else _UNFIT) + (_MODIFIER if concept.modifier else 0)
        rank -= _NEXT if first == figure.last else 0
        yield _Ranked(rank, before, first, sign, concept, fits, passage.tokens[first].clause)


def _phrase(passage: Passage, figure: Figure) -> range:
    """The words of the noun phrase that a number opens: up to a break, a figure or a function word but "of the"."""
    at = figure.last
    while at < min(figure.last + _NOUN_REACH, len(passage.tokens)):
        if at in passage.stops or passage.tokens[at].clause != figure.clause:
            break
        at += 1
    return range(figure.last, at)


def _noun(phrase: range, passage: Passage) -> str:
    """The counted noun: the first with a capital where nouns have one, else the last word before the phrase goes on."""
    links = passage.links
    words = [at for at in phrase if at not in links]
    if passage.context.capitals is Capitals.NOUNS:
        words = [at for at in words if passage.tokens[at].capital][:1]
    own = [at for at in words if not any(link in links for link in range(words[0], at))]
    return plain(passage.tokens[own[-1]].folded) if own else ""


def _head(ranked: list[_Ranked], phrase: range, noun: str, passage: Passage, figure: Figure) -> str | None:
    fitting = [row for row in ranked if row.fits]
    counted = [row for row in fitting if row.first in phrase] if phrase else []
    if counted:
        return _outcome(counted[0], fitting, passage, figure)
    if noun and figure.kind is Kind.NUMBER and not any(row.first in phrase for row in ranked):
        return None  # it counts something that we have no word for
    reach = _AGE_REACH if figure.kind is Kind.AGE else _REACH
    return _outcome(fitting[0], fitting, passage, figure) if fitting and fitting[0].rank <= reach else None


def _outcome(head: _Ranked, fitting: list[_Ranked], passage: Passage, figure: Figure) -> str:
    """For people that are counted, what happened to them: "12 people were killed" counts the dead."""
    if _PEOPLE in _kin(head.concept, passage.context):
        for row in fitting:
            if row.concept.outcome and row.rank <= _REACH and row.clause == figure.clause:
                return row.concept.id
    return head.concept.id


def _kin(concept: Concept, context: Context) -> Iterator[str]:
    yield concept.id
    if concept.broader:
        yield from _kin(context.concepts[concept.broader], context)
