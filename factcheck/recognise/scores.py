"""The scores of matches: the points of two sides."""

import re
from functools import lru_cache

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind
from factcheck.recognise.found import Found
from factcheck.recognise.margins import sentence_around, sticks
from factcheck.recognise.ranks import labelled
from factcheck.recognise.tokens import Tokens
from factcheck.recognise.win_records import record_at

_SCORE = re.compile(r"(\d{1,3})( ?[:\-–\u2212] ?)(\d{1,3})(?![\d%]|[.,:–\u2212-]\d|\s*(?:%|€|\$))")
_GOALS = 9
_MANY, _LEAP = 19, 5
"""Beyond so many points none has so many times as many as the other."""
_NAMES, _HEAD = 3, 40
"""How many words the name of a side has at most that begins a line, and how much text it is looked for in."""
_MARKS = ",.;!?()[]\"'„“”‘’«»"
_DIGITS = re.compile(r"\d+")
_PERCENT = UnitWord("percent")
_TOLD = re.compile(r"(?<!\d)\d{1,2}:\d(?!\d)")


def score_at(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """The points of two sides: by the words of sport near it, or because no range runs downwards."""
    token, text = tokens.items[index], tokens.text
    if not token.is_digits:
        return None
    if words.records and (record := record_at(tokens, index, words)):
        return record
    if words.score_words and (told := _told_score(tokens, index, words)):
        return told
    match = _SCORE.match(text, token.start)
    if match is None or index + 1 >= len(tokens) or sticks(text[match.end() : match.end() + 1], spaced=words.spaced):
        return None
    before = text[token.start - 1 : token.start]
    if sticks(before, spaced=words.spaced) or before in tuple("-–\u2212:.,$€£/") or _counts_on(tokens, index, words):
        return None
    left, right = int(match[1]), int(match[3])
    sign = match[2].strip()
    downwards = sign in "-–" and left >= right and len(match[1]) <= 3 and len(match[2]) == 1
    clock = sign == ":" and (len(match[3]) == 2 and right < 60 and left < 25)
    if clock and (match[3][0] == "0" or right > max(_MANY, _LEAP * left)):
        return None  # no side has "00" points, and none loses 3:35: the clock of the game
    sure = downwards or (sign == ":" and not clock) or (sign != ":" and _parts_names(text, token.start, match))
    if not (sure or speaks_of_sport(tokens, token.start, match.end(), words)):
        return None
    return Found(token.start, match.end(), index + 2, Kind.SCORE, (("points", (left, right)),), "score")


def _parts_names(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a line begins with a name, points with blanks between them, and another name: "Ayr 38 - 17 Melrose".

    Where they rise they are the few goals of a match: "Ages 18 - 24" is a range.
    """
    if (
        int(match[1]) < int(match[3]) > _GOALS
        or match[2] == match[2].strip()
        or text[match.end() : match.end() + 1] != " "
    ):
        return False
    names = text[max(0, start - _HEAD) : start].rpartition("\n")[2].split()
    apart = len(names) <= _NAMES and all(name[0].isupper() and name.isalpha() for name in names)
    return bool(names) and apart and text[match.end() + 1 : match.end() + 2].isupper()


def _counts_on(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a word in front makes a rank, the clock of a game ("al minuto 13:10"), or a name ("Boeing 747-8")."""
    ranked = index > 0 and bool(tokens.items[index - 1].meaning.rank) and tokens.gap(index - 1) == " "
    named = words.spaced and labelled(tokens, index, words)
    return ranked or (named and words.scores.isdisjoint(tokens.before(index, 1)))  # a league may be both


def _told_score(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """A score with a word between its points: "2 zu 0", "3比1".

    Behind "from" points that rise are a range: "de 3 a 5 partidos"; what is counted is no point: "20대 3명".
    """
    found = _points(tokens, index, _between(words.score_words, words.spaced), "score in words")
    if found is None or _counts(tokens, found) or not speaks_of_sport(tokens, found.start, found.end, words):
        return None
    left, right = map(int, _DIGITS.findall(tokens.text, found.start, found.end))
    ranging = left < right and words.ranges.from_words.issuperset(tokens.before(index, 1) or ("",))
    return None if ranging else found


def _counts(tokens: Tokens, found: Found) -> bool:
    """Whether a unit or a counter touches the second of two points, or they are shares: "52 zu 48 Prozent"."""
    behind = tokens.items[found.next] if found.next < len(tokens) else None
    if behind is None:
        return False
    unit = behind.meaning.unit
    if behind.start == found.end:
        return bool(behind.meaning.counter or unit)
    return unit is not None and unit.value == _PERCENT and tokens.folded[found.end : behind.start] == " "


def _points(tokens: Tokens, index: int, pattern: re.Pattern[str], rule: str) -> Found | None:
    match = pattern.match(tokens.folded, tokens.items[index].start)
    if match is None:
        return None
    after = tokens.behind(match.end(), index)
    points = tuple(int(number) for number in match.groups() if number)
    return Found(match.start(), match.end(), after, Kind.SCORE, (("points", points),), rule)


@lru_cache(maxsize=64)
def _between(between: tuple[str, ...], spaced: bool) -> re.Pattern[str]:  # noqa: FBT001 - part of the key
    joints = "|".join(map(re.escape, between))
    joint = f" (?:{joints}) |-(?:{joints})-" if spaced else f" ?(?:{joints}) ?"
    return re.compile(rf"(\d{{1,3}})(?:{joint})(\d{{1,3}})(?![\d%]|[.,]\d)")


def speaks_of_sport(tokens: Tokens, start: int, end: int, words: FigureWords) -> bool:
    """Whether a word of matches, or a score that can be nothing else, stands in the same sentence nearby."""
    before, behind = sentence_around(tokens.folded, start, end, before=60, behind=40)
    if _TOLD.search(before):
        return True
    if not words.spaced:
        return any(word in before or word in behind for word in words.scores)
    return any(word.strip(_MARKS) in words.scores for word in (before + " " + behind).replace("-", " ").split())
