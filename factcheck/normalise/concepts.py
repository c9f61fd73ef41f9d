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
_UNFIT = 8       # how many words further away a concept counts that such a figure cannot measure
_MODIFIER = 6    # how many words further away a modifier counts
_NEXT = 2        # a word right after its figure goes before all others
_BEFORE = 2      # a counted noun follows its number
_REACH = 12      # how far away a head may stand
_AGE_REACH = 2   # likewise the person whose age is told
_NOUN_REACH = 4  # how many words a noun phrase may have after its number
_CONCEPTS = frozenset({Cue.CONCEPT})
_PEOPLE = "people"


class Topic(NamedTuple):
    """What a figure is told of; `clause` holds those of `concepts` that stand in the figure's own clause."""

    head: str | None
    noun: str
    concepts: tuple[str, ...]
    clause: tuple[str, ...]


def topic(passage: Passage, figure: Figure, kind: Kind, context: Context) -> Topic:
    """The concepts near a figure, nearest first, with its head before all others."""
    ranked = sorted(
        (_rank(sign, passage, figure, kind, context), sign.first < figure.first, at, sign)
        for at, sign in enumerate(passage.told(_CONCEPTS))
    )
    phrase = _phrase(passage, figure, context) if kind in _COUNTS else []
    noun = _noun(phrase, passage, context)
    head = _head([(rank, sign) for rank, _, _, sign in ranked], phrase, passage, figure, kind, context)
    near = dict.fromkeys(([head] if head else []) + [sign.meaning.name for *_, sign in ranked])
    close = dict.fromkeys(sign.meaning.name for *_, sign in ranked if passage.clause_of(sign) == figure.clause)
    return Topic(head, noun, tuple(near), tuple(close))


def _fits(concept: Concept, kind: Kind) -> bool:
    return kind in concept.measures or _KIN.get(kind, kind) in concept.measures


def _rank(sign: Sign, passage: Passage, figure: Figure, kind: Kind, context: Context) -> int:
    concept = context.concepts[sign.meaning.name]
    rank = passage.distance(sign, figure) + (_MODIFIER if concept.modifier else 0)
    if not _fits(concept, kind):
        rank += _UNFIT
    if kind in _COUNTS and sign.first < figure.first:
        rank += _BEFORE
    return rank - (_NEXT if sign.first == figure.last else 0)


def _phrase(passage: Passage, figure: Figure, context: Context) -> list[int]:
    """The words of the noun phrase that a number opens, as far as they can be told: up to a break or a function word."""
    stops = {at for sign in passage.signs if sign.meaning.cue is Cue.STOP for at in range(sign.first, sign.last)}
    figures = {at for other in passage.figures for at in range(other.first, other.last)}
    words: list[int] = []
    for at in range(figure.last, min(figure.last + _NOUN_REACH, len(passage.tokens))):
        token = passage.tokens[at]
        if token.clause != figure.clause or at in figures or (at in stops and not _is_weak(at, passage)):
            break
        words.append(at)
    return words


def _is_weak(at: int, passage: Passage) -> bool:
    """Whether a frequent word may stand between a number and its noun: "500 new cases"."""
    return any(sign.meaning.cue is Cue.OF for sign in passage.signs if sign.first == at)


def _noun(phrase: list[int], passage: Passage, context: Context) -> str:
    if not phrase:
        return ""
    if context.capitals is Capitals.NOUNS:
        nouns = [at for at in phrase if passage.tokens[at].surface[0].isupper()]
        return plain(passage.tokens[nouns[0]].surface) if nouns else ""
    return plain(passage.tokens[phrase[-1]].surface)


def _head(
    ranked: list[tuple[int, Sign]], phrase: list[int], passage: Passage, figure: Figure, kind: Kind, context: Context
) -> str | None:
    fitting = [(rank, sign) for rank, sign in ranked if _fits(context.concepts[sign.meaning.name], kind)]
    counted = [sign for _, sign in fitting if sign.first in phrase]
    if counted:
        return _outcome(counted[0].meaning.name, fitting, passage, figure, context)
    if phrase and kind is Kind.NUMBER and not any(sign.first in phrase for sign in passage.told(_CONCEPTS)):
        return None
    for rank, sign in fitting:
        if rank <= (_AGE_REACH if kind is Kind.AGE else _REACH):
            return _outcome(sign.meaning.name, fitting, passage, figure, context)
    return None


def _outcome(head: str, fitting: list[tuple[int, Sign]], passage: Passage, figure: Figure, context: Context) -> str:
    """For people that are counted, what happened to them: "12 people were killed" counts the dead."""
    if _PEOPLE not in _kin(head, context):
        return head
    for rank, sign in fitting:
        concept = context.concepts[sign.meaning.name]
        if concept.outcome and rank <= _REACH and passage.clause_of(sign) == figure.clause:
            return concept.id
    return head


def _kin(concept: str | None, context: Context) -> Iterator[str]:
    while concept:
        yield concept
        concept = context.concepts[concept].broader
