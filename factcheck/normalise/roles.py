"""Changes: which way a figure moves, and whether it is the start, the step or the end of the move."""

from typing import NamedTuple

from factcheck.lexicon.context import Capitals, Cue
from factcheck.model.claim import Direction, Role
from factcheck.model.mention import Kind
from factcheck.normalise.passage import Figure, Passage
from factcheck.normalise.words import Sign

_DIRECTIONS = {
    Cue.RISE: Direction.RISE,
    Cue.RISE_NEXT: Direction.RISE,
    Cue.FALL: Direction.FALL,
    Cue.FALL_NEXT: Direction.FALL,
    Cue.MORE: Direction.RISE,
    Cue.LESS: Direction.FALL,
}
_LEADS = {Role.FROM: Cue.FROM, Role.BY: Cue.BY, Role.TO: Cue.TO}
_POINTS_IN_TIME = frozenset({Kind.DATE, Kind.TIME})
_MOVING = frozenset({Kind.MONEY, Kind.PERCENTAGE, Kind.POINTS, Kind.NUMBER, Kind.QUANTITY, Kind.MULTIPLE})
_RATES = frozenset({Kind.MONEY, Kind.PERCENTAGE, Kind.POINTS, Kind.MULTIPLE})  # told of a change even without a role
_COMPARED = _MOVING - {Kind.NUMBER}
"""What comparatives stand behind; behind a number they may tell that more is counted: "5 more people"."""
_APART = 3
"""How many words may stand before a comparative of several: "5 % des clients en moins"."""
_HEDGES = 3  # how many words may stand between a preposition and its figure: "by about a third"
_ADJACENT = 1
_CLAUSE = 12  # how far a verb of change reaches
_PAIR = 8  # how far apart "from 20" and "to 80" may stand


class Change(NamedTuple):
    """What a clause tells of the change of a figure; `led` says that a word which can mean nothing else tells the role.

    Where the place alone tells it, "rose 5", or a word that may tell a range, "une chute de 60 à 80 %", it is likely.
    """

    direction: Direction | None
    role: Role | None
    led: bool


def change(passage: Passage, figure: Figure) -> Change:
    """The direction and the role of a figure in the change that its clause tells, if it tells one."""
    compared = _comparatives(passage, figure)
    told = _changes(passage, figure) + compared
    near = ((distance, sign) for sign in told if (distance := passage.distance(sign, figure)) <= _CLAUSE)
    nearest = min(near, key=lambda each: each[0], default=(0, None))[1]
    role = Role.BY if compared else _role_in_pair(passage, figure)
    role = role or (_role(passage, figure, nearest) if nearest else None)
    led = role is not None and _preposition(passage, figure)[1] == {_LEADS[role]}
    if nearest is None or (role is None and figure.kind not in _RATES):
        return Change(None, role, led)
    ways = {_DIRECTIONS.get(sign.meaning.cue) for sign in told} - {None}
    return Change(_DIRECTIONS.get(nearest.meaning.cue) if len(ways) == 1 else None, role, led)


def _changes(passage: Passage, figure: Figure) -> list[Sign]:
    """The words of change in the clause of a figure; those of both ways tell neither: "a rise fell short"."""
    cues = (Cue.RISE, Cue.FALL, Cue.MOVE) if figure.kind in _MOVING else (Cue.MOVE,)
    told = [sign for sign in passage.told(*cues) if passage.clause_of(sign) == figure.clause]
    before = passage.told(Cue.RISE_NEXT, Cue.FALL_NEXT) if figure.kind in _MOVING else []
    if before:
        beginnings = {figure.first, _preposition(passage, figure)[0]}
        told += [sign for sign in before if sign.last in beginnings]
    return told


def _comparatives(passage: Passage, figure: Figure) -> list[Sign]:
    """The words behind a figure that say how much more or less there is: "5 percent more".

    One of several words may stand behind the noun, too: "5 % de clients en moins".
    """
    if figure.kind not in _COMPARED:
        return []
    behind = [sign for sign in passage.told(Cue.MORE, Cue.LESS) if sign.first >= figure.last]
    return [sign for sign in behind if passage.distance(sign, figure) <= (_APART if sign.last - sign.first > 1 else 0)]


def _role(passage: Passage, figure: Figure, nearest: Sign) -> Role | None:
    at, cues = _preposition(passage, figure)
    if Cue.TO in cues:
        return Role.TO
    if Cue.BY in cues:
        return None if figure.kind in _POINTS_IN_TIME else Role.BY
    if Cue.FROM in _told_by_ending(passage, figure):
        return Role.FROM
    if cues and 0 <= at - nearest.last <= _ADJACENT:
        return _after_change(passage, nearest, cues)
    if cues:
        return Role.FROM if _behind_end(passage, figure, nearest, at, cues) else None
    adjacent = passage.distance(nearest, figure) <= _ADJACENT
    return Role.BY if adjacent and nearest.meaning.cue is not Cue.MOVE else None


def _after_change(passage: Passage, nearest: Sign, cues: set[Cue]) -> Role:
    """ "A rise of 5" is a step, "fell from 5" a start.

    One word may say both ("von", "de"): a step, unless nouns have capitals and what stands before it is a verb.
    """
    if Cue.FROM not in cues:
        return Role.BY
    noun = passage.context.capitals is not Capitals.NOUNS or passage.tokens[nearest.first].capital
    return Role.BY if Cue.OF in cues and noun else Role.FROM


def _behind_end(passage: Passage, figure: Figure, nearest: Sign, at: int, cues: set[Cue]) -> bool:
    """Whether a figure tells where a change began behind how far it went: "rose to 8 from 5", "is up 3 from 5"."""
    place = passage.figures.index(figure)
    ahead = passage.figures[place - 1] if place else None
    if ahead is None or ahead.clause != figure.clause or not nearest.first < ahead.first or ahead.last != at:
        return False
    return Cue.FROM in cues and Cue.OF not in cues and not {ahead.kind, figure.kind} & _POINTS_IN_TIME


def _preposition(passage: Passage, figure: Figure) -> tuple[int, set[Cue]]:
    """Where the preposition before a figure stands and what it can mean, skipping words such as "about".

    An ending behind the figure may say the same: "5-ről 8 százalékra".
    """
    if told := _told_by_ending(passage, figure):
        return figure.first, told
    for at in range(figure.first - 1, max(figure.first - 1 - _HEDGES, -1), -1):
        if passage.tokens[at].clause != figure.clause:
            break
        found = passage.prepositions.get(at, set())
        if found or at not in passage.silent:
            return at, found
    return figure.first, set()


def _told_by_ending(passage: Passage, figure: Figure) -> set[Cue]:
    """What the ending of a figure, or the word behind it, says in place of a preposition: "5-ről", "5% से"."""
    ending = figure.ending.lstrip("-':")
    if passage.context.postpositions and figure.last < len(passage.tokens):
        ending = passage.tokens[figure.last].folded
    return {cue for cue, endings in passage.context.behind.items() if ending in endings} if ending else set()


def _role_in_pair(passage: Passage, figure: Figure) -> Role | None:
    """The role of either figure of "from 20 to 80", which needs no word of change."""
    at = passage.figures.index(figure)
    if at + 1 < len(passage.figures) and _pair(passage, figure, passage.figures[at + 1]):
        return Role.FROM
    return Role.TO if at and _pair(passage, passage.figures[at - 1], figure) else None


def _pair(passage: Passage, start: Figure, end: Figure) -> bool:
    return (
        start.kind is end.kind
        and end.first - start.last <= _PAIR
        and Cue.FROM in _preposition(passage, start)[1]
        and Cue.TO in _preposition(passage, end)[1]
    )
