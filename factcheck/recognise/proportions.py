"""Shares that are told by counting: "one in five voters", "jeder Fünfte", "deux femmes sur trois"."""

import re
from decimal import Context, Decimal
from fractions import Fraction

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.proportions import ProportionWords, Shape
from factcheck.lexicon.sense import Meaning, Role
from factcheck.lexicon.stems import Stems
from factcheck.lexicon.units import UnitWord, units
from factcheck.model.mention import Kind
from factcheck.model.parts import Amount, Term
from factcheck.recognise.found import Found
from factcheck.recognise.hedges import hedged
from factcheck.recognise.intervals import LEAST_RANK, interval_at, rank_told
from factcheck.recognise.margins import blanks_tidied
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.numerals import numeral_at
from factcheck.recognise.tokens import Tokens

_REACH = 40
"""How far the second number may stand behind the first, with a noun between them."""
_LOOKAHEAD = 5
"""Likewise how many tokens of ours."""
_NEAR = 48
"""How much of the text on either side is looked at."""
_WORDS = 3
"""How many words behind a share tell of whom it is: "two out of three young British women"."""
_CUSTOMARY = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000})
"""The wholes that people count by."""
_RARE = frozenset({2, 11, 15, 16, 30, 40, 60, 200, 500})
"""Wholes that a sure shape may have as well."""
_LARGE = 100
_MOST = 200
"""No whole that is not customary is larger: "one in 13 people"."""
_JOINT = 8
"""No word that joins two figures to a range is longer, with its blanks."""
_DIGITS = re.compile(r"\d{1,4}|\d[., \u00a0\u202f']\d{3}")
_STOP = re.compile(r"[^\w'\u2019 -]")
_TWO_PLACES = Context(prec=2)


def proportion_at(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """A share whose first number, or whose ordinal, is the token; `None` where there is none."""
    rules = words.proportions
    if rules is None:
        return None
    token = tokens.items[index]
    if each := _each(tokens, index, words, rules):
        return each
    if not (token.is_digits or token.meaning.number or token.meaning.hundred):
        return None
    return (
        _of_two_numbers(tokens, index, words, rules)
        or (tokens.folded.endswith(rules.signs, 0, token.start) and _behind_one(tokens, index, words, rules))
        or _before_one(tokens, index, words, rules)
        or None
    )


def _of_two_numbers(tokens: Tokens, index: int, words: FigureWords, rules: ProportionWords) -> Found | None:
    """A share of which both numbers are tokens: "two in five", "deux femmes sur trois", "5人に2人"."""
    items, first = tokens.items, tokens.items[index]
    for at in range(index + 1, min(index + _LOOKAHEAD, len(items))):
        second = items[at]
        if second.start - first.end > _REACH:
            return None
        if not (second.is_digits or second.meaning.number or second.meaning.hundred):
            continue
        if tokens.folded.endswith(rules.signs, first.end, second.start):
            return _joined(tokens, (index, at), words, rules)
    return None


def _joined(tokens: Tokens, pair: tuple[int, int], words: FigureWords, rules: ProportionWords) -> Found | None:
    """The share whose numbers begin at two tokens."""
    one, other = (numeral_at(tokens, index, words) for index in pair)
    if one is None or other is None or one.end > other.start:
        return None
    gap = blanks_tidied(tokens.folded[one.end : other.start])
    for shape in rules.shapes:
        match = shape.between.fullmatch(gap or "")
        start, end = one.start - len(shape.lead), other.end + len(shape.tail)
        if match is None or not tokens.folded.startswith(shape.lead, start):
            continue
        if not tokens.folded.startswith(shape.tail, other.end) or (shape.lead and start < 0):
            continue
        part, whole = (one, other) if shape.part_first else (other, one)
        if not tokens.folded.endswith(rules.whole_endings, whole.start, whole.end):
            continue
        share = (_whole_number(part), _whole_number(whole))
        found = _share(tokens, (start, end), share, (shape, match.groupdict().get("noun")), words)
        if found:
            return found._replace(next=other.next)
    return None


def _behind_one(tokens: Tokens, index: int, words: FigureWords, rules: ProportionWords) -> Found | None:
    """A share whose part is a one in words in front of the whole: "one in five", "un électeur sur cinq"."""
    whole = numeral_at(tokens, index, words)
    if whole is None or not tokens.folded.endswith(rules.whole_endings, whole.start, whole.end):
        return None
    begin = max(0, whole.start - _NEAR)
    front = tokens.folded[begin : whole.start]
    for shape in rules.shapes:
        match = shape.told.search(front) if shape.part_first else None
        if match is None or not tokens.folded.startswith(shape.tail, whole.end):
            continue
        span = begin + match.start(), whole.end + len(shape.tail)
        found = _share(tokens, span, (1, _whole_number(whole)), (shape, match.groupdict().get("noun")), words)
        if found:
            return found._replace(next=whole.next)
    return None


def _before_one(tokens: Tokens, index: int, words: FigureWords, rules: ProportionWords) -> Found | None:
    """A share whose part is a one in words behind the whole: "her beş kişiden biri"."""
    token, text = tokens.items[index], tokens.folded
    for shape in rules.whole_first if text.startswith(rules.openings, token.end) else ():
        start = token.start - len(shape.lead)
        if start < 0 or not text.startswith(shape.lead, start):
            continue
        match = shape.told.match(text, token.end)
        whole = match and numeral_at(tokens, index, words)
        if not match or not whole or whole.end != token.end:
            continue
        share = (1, _whole_number(whole))
        found = _share(tokens, (start, match.end()), share, (shape, match.groupdict().get("noun")), words)
        if found:
            return found._replace(next=index + 1)
    return None


def _share(
    tokens: Tokens, span: tuple[int, int], share: tuple[int, int], told: tuple[Shape, str | None], words: FigureWords
) -> Found | None:
    """The share of a part in a whole, unless what stands around it shows that a group is counted."""
    (part, whole), (shape, noun), rules = share, told, words.proportions
    assert rules is not None
    if not 0 < part < whole or (shape.single and part > 1) or _is_led(tokens, span[0], words, rules):
        return None
    told_of = noun.split() if noun else _following(tokens, span[1])
    if _counts_else(tokens, span[1], words, rules) or (noun and _any(rules.never, told_of)):
        return None
    general = _any(rules.whom, told_of) or _any(
        rules.whom_before, tokens.folded[max(0, span[0] - _NEAR) : span[0]].split()[-1:]
    )
    found = _found(tokens, span, Fraction(part, whole), words, whole=whole)
    general = general or found.end > span[1]  # "10명 중 8명 이상": a group is counted exactly
    certain = shape.sure or bool(noun)
    if whole in _CUSTOMARY or (certain and whole in _RARE):
        fits = shape.sure or general
    else:
        fits = part == 1 and certain and general and whole <= _MOST
    return found if fits else None


def _found(tokens: Tokens, span: tuple[int, int], share: Fraction, words: FigureWords, *, whole: int) -> Found:
    """A share as the fraction that it is; what is told of hundreds or is less than a tenth as percent."""
    amount = Amount((Term(None, share),), fraction=True)
    if whole >= _LARGE or share < Fraction(1, 10):
        percent = _TWO_PLACES.divide(Decimal(100 * share.numerator), Decimal(share.denominator))
        amount = Amount((Term(None, percent),))
    start, end, hedge = hedged(tokens, span, words, bare=False)
    parts = (("amounts", (amount,)), ("unit", None), ("per", None), ("hedge", hedge))
    return Found(start, end, 0, Kind.PERCENTAGE, parts, "proportion")


def _whole_number(numeral: Numeral) -> int:
    """The whole number below ten thousand that a numeral tells; else 0."""
    term = numeral.terms[0]
    if len(numeral.terms) > 1 or numeral.fraction or numeral.negative or term.plus or term.scale != 1:
        return 0
    if term.digits is not None:
        digits = "".join(sign for sign in term.digits if sign.isdecimal())
        return int(digits) if _DIGITS.fullmatch(term.digits) else 0
    number = term.number
    return int(number) if number is not None and number == int(number) else 0


def _is_led(tokens: Tokens, start: int, words: FigureWords, rules: ProportionWords) -> bool:
    """Whether a word in front counts or names what follows: "the one in five", "number one in ten countries"."""
    text = tokens.folded
    if text[start - 1 : start].isalnum() and words.spaced:
        return True
    if text[start - 1 : start] in tuple("-/.,:$€£") and not text[start - 2 : start - 1].isspace():
        return True
    if any(text.endswith(word, 0, start) and not text[: start - len(word)][-1:].isalnum() for word in rules.unled):
        return True
    if text.startswith(rules.unled, start):
        return True  # "de to" is a two with its article
    before = tokens.before_offset(start, 1)
    return bool(before) and before[-1] in words.labels


def _counts_else(tokens: Tokens, end: int, words: FigureWords, rules: ProportionWords) -> bool:
    """Whether something that comes again or measures follows: "every fifth year", "two in 20 minutes", "1 in 5-10"."""
    behind, beyond = tokens.folded[end : end + 1], tokens.folded[end + 1 : end + 2]
    if behind in tuple("-%/:") or (behind in (".", ",") and beyond.isdigit()):
        return True
    for token in tokens.near(end + _JOINT):
        joint = tokens.folded[end : token.start] if token.start >= end else None
        if joint in ("", " ") and _measures(token.meaning):
            return True
        if joint in words.ranges.gaps and (token.is_digits or token.meaning.number):
            return True  # "one in three or four"
    return _any(rules.never, _following(tokens, end)[:2])


def _measures(meaning: Meaning) -> bool:
    for sense in meaning.senses:
        if sense.role in (Role.MONTH, Role.WEEKDAY, Role.SCALE, Role.FRACTION, Role.NUMBER, Role.HUNDRED):
            return True
        if sense.role is Role.UNIT and isinstance(sense.value, UnitWord):
            return units()[sense.value.unit].dimension != "money"
    return False


def _following(tokens: Tokens, end: int) -> list[str]:
    """The next few words of the same clause."""
    stretch = tokens.folded[end : end + _NEAR]
    stop = _STOP.search(stretch)
    return (stretch[: stop.start()] if stop else stretch).split()[:_WORDS]


def _any(stems: Stems[bool], said: list[str]) -> bool:
    return any(stems.hits(word) for word in said)


def _each(tokens: Tokens, index: int, words: FigureWords, rules: ProportionWords) -> Found | None:
    """The share that an ordinal tells with a word for every: "jeder Fünfte", "каждый пятый", "fimmti hver"."""
    token, text = tokens.items[index], tokens.folded
    led = bool(rules.every) and text.endswith(rules.every, 0, token.start)
    if not led and not (rules.every_behind and not token.is_digits):
        return None
    rank, end = rank_told(tokens, index, words)
    if rank < LEAST_RANK or token.meaning.unit:
        return None
    start, lead = token.start, ""
    if led:
        lead = max((word for word in rules.every if text.endswith(word, 0, token.start)), key=len)
        start -= len(lead)
    else:
        tail = next((word for word in rules.every_behind if text.startswith(word, end)), "")
        end += len(tail)
        if not tail or text[end : end + 1].isalnum():
            return None
    if words.spaced and text[start - 1 : start].isalnum():
        return None
    if interval := interval_at(tokens, (start, end), rank, words):
        return interval
    if lead in rules.every_unsure and not _any(rules.whom, _following(tokens, end)):
        return None
    if rank not in _CUSTOMARY | _RARE or _counts_else(tokens, end, words, rules):
        return None
    return _found(tokens, (start, end), Fraction(1, rank), words, whole=rank)._replace(next=tokens.behind(end))
