"""How an assertion is weakened or narrowed, and who makes it."""

from factcheck.lexicon.context import Cue
from factcheck.model.claim import Qualifier
from factcheck.normalise.names import Name
from factcheck.normalise.passage import Figure, Passage
from factcheck.normalise.words import Sign

_OF_CLAUSE = {
    Cue.NEGATED: Qualifier.NEGATED,
    Cue.HYPOTHETICAL: Qualifier.HYPOTHETICAL,
    Cue.FORECAST: Qualifier.FORECAST,
    Cue.PARTIAL: Qualifier.PARTIAL,
}
_SAYING = (Cue.ATTRIBUTED, Cue.SAID_BY)
_SPEAKER_REACH = 4


def qualifiers(passage: Passage, figure: Figure) -> frozenset[Qualifier]:
    """What qualifies a figure: words of its own clause, and an attribution anywhere in its sentence."""
    told = {
        _OF_CLAUSE[sign.meaning.cue]
        for sign in passage.signs
        if sign.meaning.cue in _OF_CLAUSE and _governs(passage, sign, figure)
    }
    if passage.told(*_SAYING):
        told.add(Qualifier.ATTRIBUTED)
    return frozenset(told)


def _governs(passage: Passage, sign: Sign, figure: Figure) -> bool:
    """Whether a sign stands in the clause of a figure, or opens the sentence before it: "In some cases, ..."."""
    clause = passage.clause_of(sign)
    opens = sign.first == 0 and sign.meaning.cue is Cue.PARTIAL
    return clause == figure.clause or (opens and clause == figure.clause - 1)


def speaker(passage: Passage) -> Name | None:
    """The name that stands by the word of saying, where the sentence has one."""
    for sign in passage.told(*_SAYING):
        after = [name for name in passage.names if _adjoins(sign.last, name.first)]
        before = [name for name in passage.names if _adjoins(name.last, sign.first)]
        if sign.meaning.cue is Cue.SAID_BY or _opens_clause(passage, sign):
            before = []
        if before or after:
            return before[-1] if before else after[0]
    return None


def _adjoins(end: int, start: int) -> bool:
    """Whether only a title or an office stands between two words: "said the company's chief executive, Ann Lee"."""
    return 0 <= start - end <= _SPEAKER_REACH


def _opens_clause(passage: Passage, sign: Sign) -> bool:
    return sign.first > 0 and passage.tokens[sign.first - 1].clause != passage.clause_of(sign)
