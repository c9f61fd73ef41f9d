"""What a figure is told per: a month, a share, an hour."""

import re
from bisect import bisect_right

from factcheck.lexicon.dates import DateWord
from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.sense import Token
from factcheck.lexicon.units import UnitWord, period_of, units
from factcheck.model.mention import Kind
from factcheck.recognise.measures import Measure
from factcheck.recognise.tokens import Tokens

_LONGEST = 3
"""No phrase that tells what a figure is told per has more words."""
_SHARES = frozenset((Kind.PERCENTAGE, Kind.POINTS))
_COUNTS = frozenset((Kind.NUMBER, Kind.ORDINAL, Kind.AGE))
_NEVER_RATES = _SHARES | _COUNTS
"""What is told of a time rather than per a time, where the words behind may say either."""
_SIZES = frozenset(("money", "length", "area", "volume", "mass", "energy"))
"""What comes or goes: no temperature is told per year."""
_FAR = 16
"""How far in front of a figure, in characters, a phrase may stand that tells all of its clause per something."""
_CUT = re.compile(r"[\d,.;:!?()\[\]\n\"'，。；：！？、（）《》「」『』“”‘’]")
_CONVERTED = re.compile(r" ?\((?=[^()\n]*\d)[^()\n]{2,32}\)")
"""The same figure in another unit, told in brackets between a figure and what it is told per."""
_OPENING = "([\"'„“«"
_LASTING = frozenset((Kind.DURATION, Kind.MULTIPLE))


def per(tokens: Tokens, measure: Measure, words: FigureWords) -> tuple[str | None, int, int]:
    """What a figure is told per, with the offset and the token behind it; of two that is the time.

    So "per person per year" and "a year per person" are the same.
    """
    told, end, after = _per(tokens, measure, words)
    if told is None and "(" in tokens.folded[measure.end : measure.end + 2]:
        return _behind_bracket(tokens, measure, words), end, after
    if told is not None and end > measure.end and not _is_period(told):
        period, later, behind = _per(tokens, measure._replace(end=end, next=after, unit=None), words)
        if period is not None and _is_period(period):
            return period, later, behind
        return _joined(tokens, end, after, words) or (told, end, after)
    return told, end, after


def _behind_bracket(tokens: Tokens, measure: Measure, words: FigureWords) -> str | None:
    """What a figure is told per behind the bracket that converts it: "€100m ($110m) a day"; that is no part of it."""
    bracket = _CONVERTED.match(tokens.folded, measure.end) if measure.kind is Kind.MONEY else None
    if bracket is None:
        return None
    behind = tokens.behind(bracket.end(), measure.next)
    return _per(tokens, measure._replace(end=bracket.end(), next=behind), words)[0]


def _joined(tokens: Tokens, end: int, index: int, words: FigureWords) -> tuple[str, int, int] | None:
    """The time behind a word for "and" that a figure is told per as well: "pro Kopf und Tag", "et par jour"."""
    gap = tokens.gap_behind(end, index) or ""
    unit = tokens.items[index].meaning.unit if gap.strip() and not tokens.items[index].is_digits else None
    if unit is None or not isinstance(unit.value, UnitWord) or not _is_period(unit.value.unit):
        return None
    ahead = next((joint for joint in words.ranges.ands if gap.startswith(joint)), None)
    if ahead is None or (gap != ahead and gap[len(ahead) - 1 :] not in words.units.per_gaps):
        return None
    return period_of(unit.value), tokens.items[index].end, index + 1


def _per(tokens: Tokens, measure: Measure, words: FigureWords) -> tuple[str | None, int, int]:
    """What the next words tell a figure per."""
    told = measure.unit.per if measure.unit else None
    gap = tokens.gap_behind(measure.end, measure.next)
    none = told, measure.end, measure.next
    if gap is None or measure.next >= len(tokens) or tokens.items[measure.next].is_digits:
        return none
    behind = tokens.items[measure.next]
    adverb = behind.meaning.per
    dated = tokens.gap(measure.next) == " " and _dates(tokens, measure.next + 1)
    dated = dated or _is_apart(tokens, behind.end, words)
    # "60 timmar i veckan" is a week, "sjönk 5 procent i veckan" this week.
    dated = dated or (measure.kind in _NEVER_RATES and _fills([behind], behind.end, "relative"))
    if adverb and gap in (" ", "" if not words.spaced else " ") and not (dated and _is_period(str(adverb.value))):
        counts = measure.kind is Kind.NUMBER and not _is_period(str(adverb.value))  # "100 000 asukasta kohti"
        return none if counts else (str(adverb.value), behind.end, measure.next + 1)
    if gap in words.units.weak_per_gaps and measure.kind in _COUNTS:
        return none
    if gap not in words.units.per_gaps and gap not in words.units.weak_per_gaps:
        return none
    noun, unit = behind.meaning.per_noun, behind.meaning.unit
    if noun and gap in words.units.per_gaps:
        return str(noun.value), behind.end, measure.next + 1
    if unit and isinstance(unit.value, UnitWord) and units()[unit.value.unit].dimension != "money":
        told_per = period_of(unit.value)
        if not (dated and _is_period(told_per)):  # a date may well follow "a barrel"
            return told_per, behind.end, measure.next + 1
    return none


def per_ahead(
    tokens: Tokens, before: tuple[str, ...], start: int, measure: Measure, words: FigureWords
) -> tuple[str | None, int]:
    """What the words in front of a figure, or far in front in its clause, tell it per, and where they or it begin."""
    told: str | None = None
    if words.tight.per_before or (measure.kind is Kind.MONEY and words.tight.per_money):
        told, start = _led_per(tokens, before, start, measure.kind, words)
    return told or _led_afar(tokens, start, measure.unit, words), start


def _led_per(
    tokens: Tokens, before: tuple[str, ...], start: int, kind: Kind, words: FigureWords
) -> tuple[str | None, int]:
    """What the words in front of a figure tell it per, and where they begin: "月額5万円", "kişi başına 5 bin dolar".

    Where no blanks divide words, only a hedge may stand between them and a bare number: "每年造成3人死亡" tells first
    what happens.
    """
    for last in range(len(before), 0, -1):
        between = before[last:]
        other = len(between) == 1 and between[0].isalpha() and (words.spaced or kind is not Kind.NUMBER)
        if between and between not in words.hedges.before and not other:
            continue
        for first in range(max(0, last - _LONGEST), last):
            said = (before[first].lstrip(_OPENING), *before[first + 1 : last])
            told = _told(" ".join(said), kind, words)
            if told is None:
                continue
            if not words.tight.unled_per.isdisjoint(before[first - 1 : first]):
                continue
            begin = start
            for word in reversed(said):
                begin = tokens.folded.rfind(word, 0, begin)
            if not (_is_counted(tokens, begin, words) or _is_torn(tokens, begin, words)):  # "3 saatte 200 km": no speed
                period = (None, start) if _is_period(told) else _led_per(tokens, before[:first], begin, kind, words)
                return period if period[0] and _is_period(period[0]) else (told, begin)
    return None, start


def _led_afar(tokens: Tokens, start: int, unit: UnitWord | None, words: FigureWords) -> str | None:
    """What a phrase tells each size of its clause per, with other words between: "每年减少排放5万吨".

    No figure stands between them, nor a word that ends a clause within the clause: "每年举办的展览".
    """
    if not words.tight.per_far or unit is None or units()[unit.unit].dimension not in _SIZES:
        return None
    begin = max(0, start - _FAR)
    clause = tokens.folded[begin:start]
    begin += max((cut.end() for cut in _CUT.finditer(clause)), default=0)
    at, phrase = max((tokens.folded.rfind(phrase, begin, start), phrase) for phrase in words.tight.per_far)
    between = tokens.folded[at + len(phrase) : start]
    if at < 0 or any(end in between for end in words.tight.per_far_ends) or _is_torn(tokens, at, words):
        return None
    return words.tight.per_far[phrase]


def _told(phrase: str, kind: Kind, words: FigureWords) -> str | None:
    """What a phrase tells a figure of some kind per: 주당 is "per share" before money, and else "per week"."""
    told = words.tight.per_money.get(phrase) if kind is Kind.MONEY else None
    told = words.tight.per_lasting.get(phrase) if kind in _LASTING else told
    told = told or words.tight.per_before.get(phrase)
    return None if told is None or (kind in _SHARES and not _is_period(told)) else told


def _is_period(name: str) -> bool:
    """Whether what a figure is told per is a length of time; no share is told per anything else, as in "the price of a
    barrel rose by 2%"."""
    return name in units() and units()[name].dimension == "time"


def _is_counted(tokens: Tokens, start: int, words: FigureWords) -> bool:
    """Whether digits or a number word stand in front of a word, or touch it: "beş yılda", "3.3㎡당", "a 2023. évi"."""
    index = bisect_right(tokens.items, start, key=lambda token: token.end) - 1
    gap = tokens.folded[tokens.items[index].end : start] if index >= 0 else None
    if gap and words.spaced:
        gap = tokens.without_ending(gap).removeprefix(".")
    if gap != " " and (gap or words.spaced or not tokens.items[index].is_digits):
        return False
    return tokens.items[index].is_digits or tokens.items[index].meaning.number is not None


def _is_torn(tokens: Tokens, start: int, words: FigureWords) -> bool:
    """Whether a phrase begins within a word, as the 週 of "今週3回", ends a date, as the "heti" of "jövő heti öt út",
    or stands behind the day of a month: "3月1日100人"."""
    near = tokens.near(start)
    if any(token.end > start for token in near):
        return True
    if words.spaced:
        return _fills(near, start - 1, "shift")
    return tokens.folded[start].isdigit() and _fills(near, start, "granule")


def _fills(near: list[Token], end: int, slot: str) -> bool:
    """Whether one of some tokens ends at an offset and can fill a slot of a date."""
    senses = (sense for token in near if token.end == end for sense in token.meaning.senses)
    return any(isinstance(sense.value, DateWord) and sense.value.slot == slot for sense in senses)


def _is_apart(tokens: Tokens, end: int, words: FigureWords) -> bool:
    """Whether a word behind a unit of time says that it tells when: "400 a year earlier", "3 Euro im Jahr zuvor"."""
    ends = (end + len(word) for word in words.units.apart if tokens.folded.startswith(word, end))
    return any(not tokens.folded[at : at + 1].isalpha() for at in ends)


def _dates(tokens: Tokens, index: int) -> bool:
    """Whether a token continues a date: "im Jahr 2020", "im Monat Mai", "la semaine dernière"."""
    token = tokens.items[index]
    word = token.meaning.date_word
    shifts = word is not None and isinstance(word.value, DateWord) and word.value.slot == "shift"
    return token.is_digits or shifts or token.meaning.month is not None
