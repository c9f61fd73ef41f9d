"""Who says what a sentence says."""

from collections.abc import Sequence

from factcheck.lexicon.context import Cue
from factcheck.normalise.names import Name
from factcheck.normalise.words import Sign, Token

_SAYING = frozenset({Cue.ATTRIBUTED, Cue.SAID_BY})
_REACH = 4  # how many words may stand between: "said the company's chief executive, Ann Lee"


def speaker(found: Sequence[Token], told: Sequence[Sign], named: Sequence[Name]) -> str | None:
    """The name that stands by the first word of saying that has one, as the article writes it."""
    for sign in told:
        if sign.meaning.cue not in _SAYING:
            continue
        opens = sign.first > 0 and found[sign.first - 1].clause != found[sign.first].clause
        before = [name for name in named if 0 <= sign.first - name.last <= _REACH]
        after = [name for name in named if 0 <= name.first - sign.last <= _REACH]
        if before and not opens and sign.meaning.cue is not Cue.SAID_BY:
            return before[-1].label
        if after:
            return after[0].label
    return None
