"""Ages told together: one word tells them all, "aged 33, 34 and 39", "33, 34 och 39 år gamla"."""

import re
from dataclasses import replace

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.fold import folded
from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind, Mention
from factcheck.model.parts import Amount
from factcheck.recognise.tokens import words_before

_YEAR = UnitWord("year")
_BARE = re.compile(r"\d{1,2}|10\d")
"""Digits that may tell the age of a person."""
_OLDEST = 110
"""Fewer years than these a number in words may tell as an age."""
_CLOSES = re.compile(r"\s*(?:$|[,.;:!?)\]\"”»\n])")
_ENDS = re.compile(r"[.;:!?\n]")
_LISTED = re.compile(r"(?:\d{1,3}, )+$")
_WORDS = 4
_NEAR = 64
"""How much of the text in front of a list is looked at for the words that lead it in."""


def ages_together(found: list[Mention], text: str, words: FigureWords) -> list[Mention]:
    """The mentions, with every age of a list an age.

    In front of a word for "and" a bare number is one where an age stands behind it ("28 and 34-year-old men"); behind
    an age, one that nothing follows which it could count; and years on both sides of "and" where one of them is led in
    by a word for age, which stands before the first alone: "âgés de 28 et 34 ans".
    """
    if not any(_in_years(each) for each in found):
        return found
    told = list(found)
    for at in reversed(range(len(told) - 1)):
        if _tells_backward(told[at], told[at + 1], text, words):
            told[at] = _age(told[at])
    for at, right in enumerate(found[1:], 1):
        if _tells_forward(told[at - 1], right, text, words) or _tells_of_others(told, at, text, words):
            told[at] = _age(right)
    return told


def _tells_backward(left: Mention, right: Mention, text: str, words: FigureWords) -> bool:
    """Whether the number on the left has the unit of the age on the right, or years that its own lead makes an age."""
    if left.kind is not Kind.NUMBER or not _BARE.fullmatch(left.surface) or not _in_years(right):
        return False
    if right.kind is Kind.AGE and _BARE.fullmatch(right.surface) and _comma(left, right, text):
        return True
    return _joint(left, right, text, words) and (right.kind is Kind.AGE or _led(left.span.start, text, words))


def _tells_forward(left: Mention, right: Mention, text: str, words: FigureWords) -> bool:
    """Whether the age on the left stands in one list with the number or the years on the right."""
    if left.kind is not Kind.AGE or not _in_years(left):
        return False
    if _in_words(left):
        spelled = right.kind is Kind.NUMBER and _in_words(right) and _joint(left, right, text, words)
        return spelled and bool(_CLOSES.match(text, right.span.end)) and _led(left.span.start, text, words)
    if not _BARE.fullmatch(left.surface):
        return False
    joint = _joint(left, right, text, words)
    if right.kind is Kind.DURATION:
        return joint and _in_years(right) and right.surface[:1].isdigit()
    if right.kind is not Kind.NUMBER or not _BARE.fullmatch(right.surface):
        return False
    if not joint and not _comma(left, right, text):
        return False
    closes = bool(_CLOSES.match(text, right.span.end)) or _goes_on(right, text, words)
    return closes or (joint and _is_followed_by_verb(right, text, words))


def _in_words(mention: Mention) -> bool:
    """Whether a mention is no more than a word or two for a number that may be an age: "aged six and nine"."""
    amounts = dict(mention.parts).get("amounts")
    if not isinstance(amounts, tuple) or len(amounts) != 1 or any(map(str.isdigit, mention.surface)):
        return False
    (amount,) = amounts
    if not isinstance(amount, Amount) or amount.fraction or len(amount.terms) != 1:
        return False
    number, scale = amount.terms[0].number, amount.terms[0].scale
    return number is not None and scale == 1 and 0 < number < _OLDEST


def _is_followed_by_verb(number: Mention, text: str, words: FigureWords) -> bool:
    """Whether what follows is no noun that the number could count: "aged 34 and 41 were seen"."""
    behind = folded(text[number.span.end : number.span.end + _NEAR])
    return behind[:1] == " " and (behind.split(maxsplit=1) or [""])[0] in words.ages.verbs


def _tells_of_others(told: list[Mention], at: int, text: str, words: FigureWords) -> bool:
    """Whether the years of a mention are those of others, told behind an age: "17 ans, deux de 18 ans".

    A bare number is their age where it closes: "un joven de 17 años y otro de 19", "a los 78 años, y su marido, de 80".
    """
    right = told[at]
    bare = right.kind is Kind.NUMBER and _is_last(right, text, words)
    if not words.ages.others or not (bare or (right.kind is Kind.DURATION and _in_years(right))):
        return False
    counted = told[at - 1] if at > 1 and told[at - 1].kind is Kind.NUMBER else None
    left = told[at - 2] if counted else told[at - 1]
    if left.kind is not Kind.AGE or not _in_years(left):
        return False
    gap = folded(text[left.span.end : right.span.start])
    *between, of = gap.replace("'", "' ").replace(",", " ").split() or [""]
    if len(gap) > _NEAR or f" {of} " not in words.units.of_gaps:
        return False
    if bare and words.ages.apposed and not counted and gap.endswith(f", {of} "):
        return not _ENDS.search(gap)
    known = words.ages.others | words.numerals.articles | {folded(counted.surface) if counted else ""}
    people = (word for word in between if f" {word} " not in words.ranges.between_gaps)
    return gap.startswith((",", *words.ranges.between_gaps)) and known.issuperset(people)


def _is_last(number: Mention, text: str, words: FigureWords) -> bool:
    """Whether a number may tell the age of a person, and nothing follows that it could count."""
    if not _BARE.fullmatch(number.surface):
        return False
    return bool(_CLOSES.match(text, number.span.end)) or _is_followed_by_verb(number, text, words)


def _goes_on(number: Mention, text: str, words: FigureWords) -> bool:
    """Whether an "and" with more digits follows: the list has not ended."""
    behind = folded(text[number.span.end : number.span.end + _NEAR])
    digits = re.search(r"\d", behind)
    return digits is not None and _joins(behind[: digits.start()], words)


def _joint(left: Mention, right: Mention, text: str, words: FigureWords) -> bool:
    return _joins(folded(text[left.span.end : right.span.start]).removeprefix("-").removeprefix(","), words)


def _joins(gap: str, words: FigureWords) -> bool:
    """Whether a gap is an "and", which in some languages is written together with the figure behind it: "ו-36"."""
    ahead, _, article = gap.rstrip().rpartition(" ")
    gap = f"{ahead} " if ahead and article in words.numerals.articles else gap  # "17 és egy 19 éves"
    return gap in words.ranges.between_gaps or gap.rstrip("-\u05be") + " " in words.ranges.between_gaps


def _comma(left: Mention, right: Mention, text: str) -> bool:
    return text[left.span.end : right.span.start].removeprefix("-") == ", "


def _led(start: int, text: str, words: FigureWords) -> bool:
    """Whether a word for age stands in front: "im Alter von", "âgés de"."""
    near = _LISTED.sub("", folded(text[max(0, start - _NEAR) : start]))
    before = words_before(near, len(near), _WORDS, elision=words.elision)
    phrases = words.ages.before | words.ages.at
    return before not in words.ages.never and any(before[at:] in phrases for at in range(len(before)))


def _in_years(mention: Mention) -> bool:
    if mention.kind is not Kind.AGE and mention.kind is not Kind.DURATION:
        return False
    parts = dict(mention.parts)
    return parts.get("unit") == _YEAR and parts.get("hedge") is None and parts.get("per") is None


def _age(mention: Mention) -> Mention:
    parts = tuple((name, _YEAR if name == "unit" else part) for name, part in mention.parts)
    return replace(mention, kind=Kind.AGE, parts=parts)
