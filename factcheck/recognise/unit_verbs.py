"""Units that begin a word of change: the 升 of "从49.8升至50.1", which rises and measures no litres."""

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.sense import Token
from factcheck.recognise.tokens import Tokens


def begins_change(tokens: Tokens, unit: Token, words: FigureWords) -> bool:
    """Whether a unit is the beginning of the word between two figures, of which the second does not bear it.

    Else both are the ends of a range: "2升到3升".
    """
    text, at = tokens.folded, unit.start
    joints = (joint for joint in words.ranges.change_gaps if joint.startswith(unit.surface) and joint != unit.surface)
    joint = next((joint for joint in joints if text.startswith(joint, at)), None)
    if joint is None:
        return False
    end = at + len(joint)
    near = [token for token in tokens.near(end + 1) if token.start >= end]
    if not near or not near[0].is_digits:
        return False
    return not text[near[0].end :].lstrip(" .,0123456789").startswith(unit.surface)
