"""Figures that go on behind their unit in bare digits: "6-foot-6", "1m98", "9s58", "3割5分", "151円20銭"."""

import re
from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import Unit, UnitWord, units
from factcheck.model.mention import Kind
from factcheck.model.parts import Term
from factcheck.recognise.measures import Measure, measure_at
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.numerals import numeral_at
from factcheck.recognise.tokens import Tokens

_CENTS = 100
"""Two digits tell so many of a smaller unit, and one its tenths: "1m98", "1米8"."""
_CENT = Decimal("0.01")
_TEN = 10
TENTH = UnitWord("percent", share=Decimal(_TEN))
_GLUED = re.compile(r"\d\d(?![\da-zA-Z]|[.,]\d)")
"""Digits glued to a letter are no token where blanks divide words."""
_MINUTES = re.compile(r" ?([0-5]\d)(?: ?m(?:in|n)?(?!\w))?(?![\da-zA-Z]|[.,]\d)")
"""Minutes that touch the letter of their hours: "2h20", "1h30min"."""
_TOUCHING = re.compile(r"\d\d?(?![\da-zA-Z]|[.,]\d)")
"""Where none do one may stand alone, and tells tenths: "1秒2"."""
_APART = re.compile(r" (\d\d?)(?!\d)")
"""Where blanks divide words digits may stand apart from their unit: "9 secondes 81.", "un metro e 78,"."""
_CLAUSE_END = re.compile(r"[;:!?)\n]|[.,](?!\d)|$")
_DIGIT = re.compile(r"\d")
_SCORES = 60
"""What has so many of a smaller unit tells them in two digits: 2 hours 05 minutes."""
_TALLEST = 10
"""What is larger is told in one unit only: "100m20" is no length."""


def with_tenths(tokens: Tokens, measure: Measure, words: FigureWords) -> Measure:
    """The tenths with the digits behind them: "3割5分", "3割2分5厘", "三成五"."""
    whole = whole_number(measure.numeral)
    if whole is None or whole >= _TEN:
        return measure
    parts, end, after = [whole], measure.end, measure.next
    for tail in words.tight.tenths:
        rest = numeral_at(tokens, after, words) if after < len(tokens) and tokens.gap_behind(end, after) == "" else None
        digit = whole_number(rest) if rest else None
        if rest is None or digit is None or digit >= _TEN or not tokens.folded.startswith(tail, rest.end):
            break
        end, after = rest.end + len(tail), rest.next
        after = tokens.behind(end, after)
        if after < len(tokens) and tokens.items[after].start < end + (not tail):
            return measure  # what the digit counts touches it: "三成五人"
        parts.append(digit)
    if after == measure.next:
        return measure
    percent = Decimal(int("".join(map(str, parts)))).scaleb(2 - len(parts))
    numeral = measure.numeral._replace(terms=(Term(None, percent),), end=end, next=after)
    return measure._replace(numeral=numeral, end=end, next=after, unit=UnitWord(TENTH.unit))


def with_cents(tokens: Tokens, measure: Measure, words: FigureWords) -> Measure:
    """An amount of money with the hundredths of its currency behind it: "151円20銭", "43 dollars and 50 cents"."""
    at = measure.next
    if at >= len(tokens) or not tokens.items[at].is_digits:
        return measure
    gap = tokens.gap_behind(measure.end, at)
    if gap not in ("", " ") and gap not in words.ranges.ands:
        return measure
    below = measure_at(tokens, at, words)
    rest = whole_number(below.numeral) if below and below.unit and below.unit.share == _CENT else None
    assert measure.unit is not None
    if below is None or rest is None or rest >= _CENTS or measure.unit.share != 1:
        return measure
    if below.unit is None or measure.unit.unit not in {below.unit.unit} | below.unit.also:
        return measure
    terms = (*measure.numeral.terms, Term(f"0{words.numerals.decimal}{rest:02}", None))
    numeral = measure.numeral._replace(terms=terms, end=below.numeral.end, next=below.numeral.next)
    return measure._replace(numeral=numeral, end=below.end, next=below.next)


def with_hundredths(tokens: Tokens, measure: Measure, words: FigureWords) -> Measure:
    """The measure with the digits behind its unit that are hundredths of it, or tenths: "9s58", "9秒58", "1秒2"."""
    digits = (_GLUED if words.spaced else _TOUCHING).match(tokens.text, measure.end)
    whole = whole_number(measure.numeral)
    below = None if words.spaced or not digits else measure_at(tokens, measure.next, words)
    told = words.spaced or (below is not None and _is_bare(tokens, measure, below, _CENTS, words))
    if not digits or whole is None or not told:
        return with_apart(tokens, measure, None, _CENTS, words) or measure
    return _pointed(measure, (whole, digits.group()), (digits.end(), below.next if below else measure.next))


def with_glued(tokens: Tokens, measure: Measure, major: Unit, words: FigureWords) -> Measure | None:
    """The measure with the two digits that touch its unit: "1m98"; itself where they add nothing, `None` for none."""
    whole = whole_number(measure.numeral)
    if share_of_minor(major) == _SCORES and whole is not None and whole < _TALLEST:
        return _with_minutes(tokens, measure, whole, units()[major.minor], words)
    digits = _GLUED.match(tokens.text, measure.end)
    if digits is None:
        return None
    if share_of_minor(major) != _CENTS or whole is None or whole >= _TALLEST:
        return measure
    return _pointed(measure, (whole, digits.group()), (digits.end(), measure.next))


def _with_minutes(tokens: Tokens, measure: Measure, hours: int, minor: Unit, words: FigureWords) -> Measure | None:
    """Hours with the minutes that touch their letter, "2h20", or stand before an "of": "1 h 30 de route"."""
    digits = _MINUTES.match(tokens.text, measure.end)
    if digits is None or measure.end - measure.numeral.end > len(" h"):
        return None
    if digits[0][0] == " " and not tokens.folded.startswith(tuple(words.units.of_gaps), digits.end()):
        return None
    after = tokens.behind(digits.end(), measure.next)
    return told_in(minor, measure, _added(hours * _SCORES, int(digits[1])), (digits.end(), after))


def with_apart(tokens: Tokens, measure: Measure, minor: Unit | None, share: int, words: FigureWords) -> Measure | None:
    """The measure with the digits apart from it that end their clause: "1 mètre 78.", "1 hour 50", "6 foot 4 and".

    They tell how many of the smaller unit, of which the larger has `share`; hundredths may have no unit of their own.
    """
    if not words.spaced or tokens.text[measure.end : measure.end + 1] != " ":
        return None
    joint = next((joint for joint in words.ranges.ands if tokens.folded.startswith(joint, measure.end)), " ")
    digits, whole = _APART.match(tokens.text, measure.end + len(joint) - 1), whole_number(measure.numeral)
    if digits is None or whole is None or not ends_clause(tokens, digits.end(), words):
        return None
    if int(digits[1]) >= share or (share >= _SCORES and len(digits[1]) == 1):
        return None
    after = tokens.behind(digits.end(), measure.next)
    if minor is None or share == _CENTS:
        return _pointed(measure, (whole, digits[1]), (digits.end(), after))
    return told_in(minor, measure, _added(whole * share, int(digits[1])), (digits.end(), after))


def ends_clause(tokens: Tokens, end: int, words: FigureWords) -> bool:
    """Whether a clause ends, or goes on with an "and" that no figure follows."""
    if _CLAUSE_END.match(tokens.text, end):
        return True
    joint = next((joint for joint in words.ranges.ands if tokens.folded.startswith(joint, end)), "")
    return bool(joint) and not _DIGIT.match(tokens.text, end + len(joint))


def _added(larger: int, smaller: int) -> tuple[Term, ...]:
    return Term(None, Decimal(larger)), Term(None, Decimal(smaller))


def with_bare(tokens: Tokens, measure: Measure, major: Unit, below: Measure, words: FigureWords) -> Measure:
    """The measure with the bare digits behind it: "6-foot-6", "1米8"."""
    whole, rest = whole_number(measure.numeral), whole_number(below.numeral)
    minor, share = units()[major.minor], share_of_minor(major)
    if whole is None or rest is None or rest >= share or whole >= _TALLEST or not major.bare:
        return measure
    if not tokens.items[measure.next].is_digits or not _is_bare(tokens, measure, below, share, words):
        return measure
    if share == _CENTS:
        return _pointed(measure, (whole, tokens.text[below.start : below.end]), (below.end, below.next))
    return told_in(minor, measure, _added(whole * share, rest), (below.end, below.next))


def share_of_minor(major: Unit) -> int:
    """How many of its smaller unit a unit has."""
    return round(major.factor / units()[major.minor].factor)


def _pointed(measure: Measure, digits: tuple[int, str], behind: tuple[int, int]) -> Measure:
    """A measure whose unit stands where its decimal sign would: "9s58", "1m98"."""
    whole, decimals = digits
    numeral = measure.numeral._replace(terms=(Term(None, Decimal(f"{whole}.{decimals}")),))
    return measure._replace(numeral=numeral, end=behind[0], next=behind[1])


def told_in(minor: Unit, measure: Measure, terms: tuple[Term, ...], behind: tuple[int, int]) -> Measure:
    """What begins as a measure and ends behind it, told in a smaller unit."""
    return Measure(measure.numeral._replace(terms=terms), measure.start, *behind, measure.kind, UnitWord(minor.name))


def _is_bare(tokens: Tokens, measure: Measure, below: Measure, share: int, words: FigureWords) -> bool:
    """Whether a figure with no unit of its own touches the measure so that it goes on: "6-foot-6", "1m98"."""
    if below.kind is not Kind.NUMBER or below.counted:
        return False
    joined = tokens.text[measure.numeral.end : measure.numeral.end + 1] == "-"
    if tokens.text[measure.end : below.start] == "-":
        return joined and share < _CENTS
    digits = below.end - below.start
    return below.start == measure.end and (share < _CENTS or digits == 2 or not words.spaced)


def whole_number(numeral: Numeral) -> int | None:
    """The whole number that a numeral tells in digits, or in words that need no more than one term."""
    term = numeral.terms[0]
    if len(numeral.terms) > 1 or term.scale != 1 or term.plus or numeral.negative or numeral.fraction:
        return None
    if term.digits is not None:
        return int(term.digits) if term.digits.isdecimal() else None
    return int(term.number) if isinstance(term.number, Decimal) and term.number == int(term.number) else None
