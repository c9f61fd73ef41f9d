"""How an assertion is weakened or narrowed, and who makes it."""

from factcheck.lexicon.context import Cue
from factcheck.model.claim import Qualifier
from factcheck.normalise.names import Name
from factcheck.normalise.passage import Figure, Passage

_OF_CLAUSE = {
    Cue.NEGATED: Qualifier.NEGATED,
    Cue.HYPOTHETICAL: Qualifier.HYPOTHETICAL,
    Cue.FORECAST: Qualifier.FORECAST,
    Cue.PARTIAL: Qualifier.PARTIAL,
}
_SPEAKER_REACH = 4


def qualifiers(passage: Passage, figure: Figure) -> frozenset[Qualifier]:
    """What qualifies a figure: words of its own clause, and an attribution anywhere in its sentence."""
    told = {
        _OF_CLAUSE[sign.meaning.cue]
        for sign in passage.signs
        if sign.meaning.cue in _OF_CLAUSE and passage.clause_of(sign) == figure.clause
    }
    attributed = {Qualifier.ATTRIBUTED} if passage.told(frozenset({Cue.ATTRIBUTED})) else set[Qualifier]()
    return frozenset(told | attributed)


def speaker(passage: Passage) -> Name | None:
    """The name that stands by the word of saying, where the sentence has one."""
    best: tuple[int, Name] | None = None
    for sign in passage.told(frozenset({Cue.ATTRIBUTED})):
        for name in passage.names:
            gap = name.first - sign.last if name.first >= sign.last else sign.first - name.last
            if gap <= _SPEAKER_REACH and (best is None or gap < best[0]):
                best = gap, name
    return best[1] if best else None
