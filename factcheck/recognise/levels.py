"""Scores that are told by one number: "empate a dos", "deux buts partout"."""

from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.model.mention import Kind
from factcheck.recognise.found import Found
from factcheck.recognise.scores import speaks_of_sport
from factcheck.recognise.tokens import Tokens

_MOST = 30
"""Sides that are level have seldom more points."""

_ARTICLE = 4
"""Words that are no longer are no nouns, whatever they end in: "tras", "los"."""

_NEAR = 24


def level_at(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """The score of two sides that are level, told by the number at a token."""
    token, levels = tokens.items[index], words.levels
    points = _points(tokens, index)
    if levels is None or points is None:
        return None
    tail = next((tail for tail in levels.tails if tokens.folded.startswith(tail, token.end)), "")
    end = token.end + len(tail)
    if tail and not tokens.folded[end : end + 1].isalnum() and speaks_of_sport(tokens, token.start, end, words):
        after = tokens.behind(end, index + 1)
        return _found(token.start, end, after, points)
    if not tokens.folded.endswith(levels.leads, 0, token.start):
        return None
    behind = tokens.folded[token.end : token.end + _NEAR]
    counted = (behind.split() or [""])[0].rstrip(".,;:!?)»”\"'")
    # Points, seats or places that two have: "empatados a 30 puntos", "a 30".
    if behind[:1] in ("-", "%", ":", ".", ",") and behind[1:2].isdigit():
        return None
    noun = behind[:1] == " " and len(counted) > _ARTICLE and counted not in levels.goals
    if noun and counted.endswith(levels.plurals):
        return None
    return _found(token.start, token.end, index + 1, points)


def _points(tokens: Tokens, index: int) -> int | None:
    token = tokens.items[index]
    if token.is_digits:
        digits = tokens.text[token.start : token.end]
        return int(digits) if len(digits) <= len(str(_MOST)) and int(digits) <= _MOST else None
    number = token.meaning.number
    value = number.value if number else None
    return int(value) if isinstance(value, Decimal) and 0 <= value <= _MOST and value == int(value) else None


def _found(start: int, end: int, after: int, points: int) -> Found:
    return Found(start, end, after, Kind.SCORE, (("points", (points, points)),), "level score")
