"""The sign in front of a numeral: "-3,5 Prozent", "minus 12 degrees"."""

from factcheck.lexicon.figure_words import FigureWords
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.tokens import Tokens, words_before

_DASHES = ("-", "\u2212")
_EN_DASH = "\u2013"
_OPENING = ' \t\n\u00a0\u202f([„“"'


def signed(tokens: Tokens, numeral: Numeral, words: FigureWords) -> Numeral:
    """The numeral with the minus in front of it, where there is one."""
    start = numeral.start
    if numeral.terms[0].digits is not None and _touched(tokens.text, start):
        return numeral._replace(negative=True, start=start - 1)
    before = words_before(tokens.folded, start, 3, elision=words.elision, known=words.tight.in_front)
    before = tuple(word.lstrip(_OPENING) for word in before)
    if (
        before
        and before[-1] in words.numerals.minus
        and not any(before[at:] in words.hedges.before for at in range(len(before) - 1))
    ):
        return numeral._replace(negative=True, start=tokens.folded.rfind(before[-1], 0, start))
    return numeral


def _touched(text: str, start: int) -> bool:
    """Whether a dash touches the figure and nothing before it, and no figure stands in front: "20 -30" is a range.

    A longer dash, which also begins the lines of lists and of speech, stands within its line.
    """
    dash, ahead = text[start - 1 : start], text[start - 2 : start - 1] if start > 1 else ""
    if not (dash in _DASHES and ahead in _OPENING) and not (dash == _EN_DASH and ahead and ahead in " \u00a0("):
        return False
    return not text[max(0, start - 4) : start - 1].rstrip()[-1:].isdigit()
