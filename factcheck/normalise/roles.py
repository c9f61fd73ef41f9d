"""Changes: which way a figure moves, and whether it is the start, the step or the end of the move."""

from factcheck.lexicon.context import Capitals, Context, Cue
from factcheck.model.claim import Direction, Role
from factcheck.model.mention import Kind
from factcheck.normalise.passage import Figure, Passage
from factcheck.normalise.words import Sign

_CHANGES = frozenset({Cue.RISE, Cue.FALL, Cue.MOVE})
_DIRECTIONS = {Cue.RISE: Direction.RISE, Cue.FALL: Direction.FALL}
_PREPOSITIONS = (Cue.BY, Cue.TO, Cue.FROM, Cue.OF)
_POINTS_IN_TIME = frozenset({Kind.DATE, Kind.TIME})
_MOVING = frozenset({Kind.MONEY, Kind.PERCENTAGE, Kind.POINTS, Kind.NUMBER, Kind.QUANTITY, Kind.MULTIPLE})
_HEDGES = 3      # how many words may stand between a preposition and its figure: "by about a third"
_ADJACENT = 1
_CLAUSE = 12     # how far a verb of change reaches
_PAIR = 8        # how far apart "from 20" and "to 80" may stand


def change(passage: Passage, figure: Figure, kind: Kind, context: Context) -> tuple[Direction | None, Role | None]:
    """The direction and the role of a figure in the change that its clause tells, if it tells one."""
    nearest = _nearest_change(passage, figure, kind)
    role = _role(passage, figure, kind, nearest, context)
    if nearest is None or (kind not in _MOVING and role is None):
        return None, role
    return _DIRECTIONS.get(nearest.meaning.cue), role


def _nearest_change(passage: Passage, figure: Figure, kind: Kind) -> Sign | None:
    wanted = frozenset({Cue.MOVE}) if kind in _POINTS_IN_TIME else _CHANGES
    told = [
        sign
        for sign in passage.told(wanted)
        if passage.clause_of(sign) == figure.clause and passage.distance(sign, figure) <= _CLAUSE
    ]
    return min(told, key=lambda sign: passage.distance(sign, figure), default=None)


def _role(passage: Passage, figure: Figure, kind: Kind, nearest: Sign | None, context: Context) -> Role | None:
    at, cues = _preposition(passage, figure)
    if Cue.FROM in cues and _leads_to(passage, figure):
        return Role.FROM
    if Cue.TO in cues and _comes_from(passage, figure):
        return Role.TO
    if nearest is None:
        return None
    if Cue.BY in cues:
        return None if kind in _POINTS_IN_TIME else Role.BY
    if Cue.TO in cues:
        return Role.TO
    if cues & {Cue.FROM, Cue.OF} and 0 <= at - nearest.last <= _ADJACENT:
        return _after_change(passage, nearest, cues, context)
    adjacent = not cues and passage.distance(nearest, figure) <= _ADJACENT
    return Role.BY if adjacent and kind not in _POINTS_IN_TIME and nearest.meaning.cue is not Cue.MOVE else None


def _after_change(passage: Passage, nearest: Sign, cues: set[Cue], context: Context) -> Role:
    """ "A rise of 5" is a step, "fell from 5" a start; where one word says both, a noun before it tells the step."""
    if Cue.FROM not in cues:
        return Role.BY
    noun = context.capitals is Capitals.NOUNS and passage.tokens[nearest.first].surface[0].isupper()
    return Role.BY if Cue.OF in cues and noun else Role.FROM


def _preposition(passage: Passage, figure: Figure) -> tuple[int, set[Cue]]:
    """Where the preposition before a figure stands and what it can mean, skipping words such as "about"."""
    told: dict[int, set[Cue]] = {}
    for sign in passage.signs:
        told.setdefault(sign.first, set()).add(sign.meaning.cue)
    for at in range(figure.first - 1, max(figure.first - 1 - _HEDGES, -1), -1):
        if passage.tokens[at].clause != figure.clause:
            break
        cues = told.get(at, set())
        found = cues.intersection(_PREPOSITIONS)
        if found:
            return at, found
        if Cue.STOP not in cues:
            break
    return figure.first, set()


def _leads_to(passage: Passage, figure: Figure) -> bool:
    following = [other for other in passage.figures if other.first >= figure.last]
    return bool(following) and _pairs(passage, figure, following[0])


def _comes_from(passage: Passage, figure: Figure) -> bool:
    preceding = [other for other in passage.figures if other.last <= figure.first]
    return bool(preceding) and _pairs(passage, preceding[-1], figure)


def _pairs(passage: Passage, start: Figure, end: Figure) -> bool:
    """Whether two figures stand as "from 20 to 80"."""
    return (
        end.first - start.last <= _PAIR
        and Cue.FROM in _preposition(passage, start)[1]
        and Cue.TO in _preposition(passage, end)[1]
    )
