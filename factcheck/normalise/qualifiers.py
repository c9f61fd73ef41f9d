"""How an assertion is weakened or narrowed."""

from factcheck.lexicon.context import Cue
from factcheck.model.claim import Qualifier
from factcheck.normalise.passage import Figure, Passage
from factcheck.normalise.words import Sign

_OF_CLAUSE = {
    Cue.NEGATED: Qualifier.NEGATED,
    Cue.HYPOTHETICAL: Qualifier.HYPOTHETICAL,
    Cue.FORECAST: Qualifier.FORECAST,
    Cue.PARTIAL: Qualifier.PARTIAL,
}
_OF_SENTENCE = (Cue.ATTRIBUTED, Cue.SAID_BY)
_BESIDE = 1  # words between a count and what says that it is of the others: a counter, a particle


def qualifiers(passage: Passage, figure: Figure) -> frozenset[Qualifier]:
    """What qualifies a figure: words of its own clause, and an attribution anywhere in its sentence."""
    told = {_OF_CLAUSE[sign.meaning.cue] for sign in passage.told(*_OF_CLAUSE) if _governs(passage, sign, figure)}
    if passage.told(*_OF_SENTENCE):
        told.add(Qualifier.ATTRIBUTED)
    if any(_beside(passage, sign, figure) for sign in passage.told(Cue.OTHERS)):
        told.add(Qualifier.OTHERS)
    return frozenset(told)


def _governs(passage: Passage, sign: Sign, figure: Figure) -> bool:
    """Whether a sign stands in the clause of a figure, or opens the sentence before it: "In some cases, ..."."""
    clause = passage.clause_of(sign)
    opens = sign.first == 0 and sign.meaning.cue is Cue.PARTIAL
    return clause == figure.clause or (opens and clause == figure.clause - 1)


def _beside(passage: Passage, sign: Sign, figure: Figure) -> bool:
    """Whether a sign stands by a figure: "3 others", "その他の3人"."""
    between = max(sign.first - figure.last, figure.first - sign.last)
    return passage.clause_of(sign) == figure.clause and between <= _BESIDE
