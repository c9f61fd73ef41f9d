"""Figures told together: the last of a list tells the unit and the scale of all, "3.1, 2.9 and 2.5 million euros"."""

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.fold import folded
from factcheck.lexicon.spelling import THOUSAND
from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind, Mention
from factcheck.model.parts import Amount, Term
from factcheck.recognise.numerals import rough

_SHARING = frozenset((Kind.NUMBER, Kind.MONEY))
_TELLING = frozenset((Kind.NUMBER, Kind.MONEY, Kind.PERCENTAGE, Kind.POINTS, Kind.QUANTITY, Kind.DURATION))
_SHARES = frozenset((Kind.PERCENTAGE, Kind.POINTS))
_ONE = Decimal(1)
_SEPARATORS = frozenset((", ", "; ", "、", "، "))
_COMMAS = frozenset(",،")
_LONGEST = 16
"""Characters of the longest gap between two figures of a list."""
_ALIKE = 5
"""Of two figures that share a scale neither is more than so many times the other: not "group 5 and 30 million"."""
_WINDOW = 40
_REACH = 80
"""Likewise behind a figure that tells its scale: "400 millions: 200 for the one programme, and 200 for the other"."""
_LEADING = frozenset({",", " ", ";", "、"})
_SENTENCE_END = re.compile(r"[.!?。]\s|\n")


class _Last(NamedTuple):
    """What the last figure of a list tells of all."""

    mention: Mention
    kind: Kind
    unit: UnitWord | None
    per: str | None
    term: Term
    scale: Decimal
    led: bool
    listed: bool


def listed(found: list[Mention], text: str, words: FigureWords) -> list[Mention]:
    """The mentions, those of a list with the unit and the scale of its last where they have none of their own.

    They stand next to each other, in one writing, with nothing between them but commas and, at the end of two, a
    word for "and" or "or".  Each keeps its own surface.  What the scale may not belong to after all has both readings.
    """
    if not words.ranges.listed:
        return found
    told = list(found)
    for at in range(len(found) - 1, 0, -1):
        left, right = found[at - 1], found[at]
        if right.span.start - left.span.end > _LONGEST or left.kind not in _SHARING or right.kind not in _TELLING:
            continue
        if last := _last(right, words):
            _share(told, at, last, text, words)
    _doubt(told, text, words)
    _doubt_behind(told, text, words)
    return told


def _doubt(told: list[Mention], text: str, words: FigureWords) -> None:
    """Let bare decimals have both readings where the next has a scale in the same sentence, whatever stands between.

    "CBS drew 3.1, NBC 2.9 and ABC 2.5 million" tells the scale of all behind the last.
    """
    last: _Last | None = None
    for at in range(len(told) - 1, -1, -1):
        mention = told[at]
        if last is not None and _is_elliptic(mention, told[at + 1], text) and _goes_with(mention, last):
            if _takes(_term(mention), last, words) and _alike(_term(mention), last, words):
                told[at] = _shared(mention, last, words, sure=False)
            continue
        last = _last(mention, words) if mention.kind in _SHARING and _scaled(mention) else None
        if last is not None and not _is_decimal(last.term):
            last = None


def _doubt_behind(told: list[Mention], text: str, words: FigureWords) -> None:
    """Let bare figures have both readings close behind one that tells its scale: "20 milioni, dopo i 24 di maggio"."""
    last: _Last | None = None
    for at, mention in enumerate(told):
        if mention.kind not in _SHARING:
            last = None
        elif last is not None and mention.kind is Kind.NUMBER and not _scaled(mention):
            goes = _is_close(told[at - 1], mention, text, _REACH) and _goes_with(mention, last)
            if goes and _takes(_term(mention), last, words) and _alike(_term(mention), last, words):
                told[at] = _shared(mention, last, words, sure=False)
        else:
            last = _last(mention, words) if _scaled(mention) else None


def _is_close(ahead: Mention, mention: Mention, text: str, most: int = _WINDOW) -> bool:
    """Whether no sentence ends between two figures, and little stands there."""
    between = text[ahead.span.end : mention.span.start]
    return len(between) <= most and not _SENTENCE_END.search(between)


def _is_elliptic(mention: Mention, behind: Mention, text: str) -> bool:
    """Whether a bare decimal leads to the next figure in its sentence, by a comma or a word between."""
    if mention.kind is not Kind.NUMBER or "other_scale" in dict(mention.parts) or not _is_decimal(_term(mention)):
        return False
    return text[mention.span.end] in _LEADING and _is_close(mention, behind, text)


def _is_decimal(term: Term) -> bool:
    """Whether a term is told in digits with a sign between them."""
    return term.digits is not None and not term.digits.isdecimal()


def _last(mention: Mention, words: FigureWords) -> _Last | None:
    """What a mention may tell of those in front of it."""
    parts = dict(mention.parts)
    amounts = parts.get("amounts")
    if not isinstance(amounts, tuple) or amounts[-1].fraction or len(amounts[-1].terms) > 1:
        return None
    term, unit, per = amounts[-1].terms[0], parts["unit"], parts["per"]
    scale = parts.get("scale", term.scale)
    assert unit is None or isinstance(unit, UnitWord)
    assert per is None or isinstance(per, str)
    assert isinstance(scale, Decimal)
    if (unit is None and scale == 1) or (term.number is not None and term.number < 1):
        return None
    inner = len(amounts) > 1 and any(joint in folded(mention.surface) for joint in words.ranges.listed)
    plain = amounts[0].terms[0]
    if term.number is not None:  # in words the scale is part of the number
        plain = plain._replace(number=_divided(term.number, scale))
    led = "led" in parts
    if led and scale == 1:
        return None  # each has its own sign: "$3 and $4"
    return _Last(mention, mention.kind, unit, per, plain._replace(scale=_ONE), scale, led, inner)


def _divided(number: Decimal | Fraction, scale: Decimal) -> Decimal | Fraction:
    """A number without its scale, exactly: the half of "másfél millió" is a fraction."""
    return number / scale if isinstance(number, Decimal) else number / Fraction(scale)


def _share(told: list[Mention], at: int, last: _Last, text: str, words: FigureWords) -> None:
    """Let those in front of the last figure of a list share what it tells."""
    begin = _begin(told, at, last, text, words)
    for place in range(begin, at):
        mention, alone = told[place], at - begin == 1
        labelled = place == begin and not last.led and _labelled(mention, text, words)
        sure = _scaled(mention) or (not labelled and (not alone or _alike(_term(mention), last, words)))
        told[place] = _shared(told[place], last, words, sure=sure)


def _begin(told: list[Mention], at: int, last: _Last, text: str, words: FigureWords) -> int:
    """Where the list begins that a mention ends; the mention itself where it ends none."""
    begin, ended, apart = at, last.listed, False
    while begin > 0 and _goes_with(told[begin - 1], last):
        between = text[told[begin - 1].span.end : told[begin].span.start]
        gap = _ending(told[begin - 1]) + folded(between).removeprefix("-")
        joined = _joins(gap, words)
        if not joined and gap not in _SEPARATORS:
            break
        apart = apart or (joined and gap[0] in _COMMAS)
        ended = ended or joined or begin < at  # three need no "and"
        begin -= 1
    # Of two, a comma makes the second tell the first otherwise: "up by 1,200, or 3 %".
    return begin if ended and not (apart and at - begin == 1) else at


def _ending(mention: Mention) -> str:
    """What is glued to a figure and may be the word for "and": the 과 of "10과 20%"."""
    return str(dict(mention.parts).get("ending", ""))


def _joins(gap: str, words: FigureWords) -> bool:
    """Whether a gap is a word for "and", be it behind a comma or written together with the figure behind: "ו-36"."""
    gap = gap.removeprefix(",").removeprefix("،")
    return gap in words.ranges.listed or gap.rstrip("-\u05be") + " " in words.ranges.listed


def _goes_with(mention: Mention, last: _Last) -> bool:
    """Whether a mention is a bare figure in the writing of another, or an amount of its currency behind the sign."""
    parts = dict(mention.parts)
    amounts = parts.get("amounts")
    if not isinstance(amounts, tuple) or len(amounts) > 1 or amounts[0].fraction or len(amounts[0].terms) > 1:
        return False
    if parts["per"] is not None or "counted" in parts:
        return False
    if parts["unit"] is not None if mention.kind is Kind.NUMBER else parts["unit"] != last.unit or not last.led:
        return False
    if ("led" in parts) is not last.led:
        return False
    if last.kind in _SHARES and _scaled(mention):
        return False  # no share has a scale: "36 million or 29 %"
    if (amounts[0].terms[0].digits is None) is not (last.term.digits is None):
        return False
    return parts["hedge"] is None or (amounts[0].terms[0].digits is not None and mention.surface[-1].isdigit())


def _term(mention: Mention) -> Term:
    amount: Amount = dict(mention.parts)["amounts"][0]  # type: ignore[index]
    return amount.terms[0]


def _scaled(mention: Mention) -> bool:
    """Whether a figure has a scale of its own: "3 million and 50 million dollars"."""
    return "scale" in dict(mention.parts) or _term(mention).scale > 1


def _labelled(mention: Mention, text: str, words: FigureWords) -> bool:
    """Whether a word with a capital in front of a whole number, within a sentence, may name it: "in Gruppe 5"."""
    term = _term(mention)
    if term.digits is not None and not term.digits.isdecimal():
        return False
    before = text[max(0, mention.span.start - _WINDOW) : mention.span.start].rpartition("\n")[2].rstrip(" ")
    ahead, _, word = before.rpartition(" ")
    if not words.spaced or not any(letter.isupper() for letter in word):
        return False
    return bool(ahead.strip()) and ahead.rstrip()[-1] not in ".!?:"


def _alike(term: Term, last: _Last, words: FigureWords) -> bool:
    """Whether neither of two figures is many times the other in front of their scale."""
    one, other = (rough(each, _ONE, words.numerals.decimal) for each in (term, last.term))
    if not _takes(term, last, words):
        other *= last.scale
    return one <= _ALIKE * other and other <= _ALIKE * one


def _takes(term: Term, last: _Last, words: FigureWords) -> bool:
    """Whether a figure that has no scale may be told in that of the last: it is small."""
    return last.scale > 1 and rough(term, _ONE, words.numerals.decimal) < THOUSAND


def _shared(mention: Mention, last: _Last, words: FigureWords, *, sure: bool) -> Mention:
    """A mention with the unit and the scale of the last of its list, or, where that is not sure, with both readings."""
    parts = dict(mention.parts)
    term = _term(mention)
    if not _scaled(mention) and _takes(term, last, words):
        parts["other_scale"] = 1 / last.scale if sure else last.scale
        if sure:
            amount: Amount = parts["amounts"][0]  # type: ignore[index]
            parts["amounts"] = (amount._replace(terms=(term._replace(scale=last.scale),)),)
    if not sure:
        return replace(mention, parts=tuple(parts.items()))
    if not last.led:
        parts |= {"unit": last.unit, "per": last.per}
    return replace(mention, kind=last.kind, parts=tuple(parts.items()))
