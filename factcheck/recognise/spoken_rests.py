"""Figures that go on in words behind what they count or measure: "un metro e ottanta", "trois points et demi"."""

from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import Unit, UnitWord, kind_of, units
from factcheck.model.mention import Kind
from factcheck.model.parts import Term
from factcheck.recognise.fractional import begins_next, with_half
from factcheck.recognise.measures import Measure
from factcheck.recognise.minor_units import ends_clause, share_of_minor, told_in, whole_number
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.numerals import numeral_at
from factcheck.recognise.spelled import single
from factcheck.recognise.tokens import Tokens

_CENTS = 100
_LEAST = 10
"""A number below it is said with a nought or with its unit: "one metre five" may as well count what follows."""
_LARGEST = 100
"""What comes to so much has no hundredths worth telling: no "three hundred euros fifty"."""
_ONE = Decimal(1)
_LONGEST = 24
"""How many characters what is counted may have."""


def with_spoken(tokens: Tokens, measure: Measure, words: FigureWords) -> Measure | None:
    """The measure with the number in words behind its unit that ends its clause: "due ore e venti."."""
    share = _share(measure.unit)
    whole = whole_number(measure.numeral) if share else None
    if not share or whole is None or whole >= _LARGEST or not words.spaced:
        return None
    if not _joins(tokens.gap_behind(measure.end, measure.next), words) or tokens.items[measure.next].is_digits:
        return None
    rest = numeral_at(tokens, measure.next, words)
    number = _rest(tokens, rest, share, words) if rest else None
    return (
        None if rest is None or number is None else _told(measure, (whole, number), (rest.end, rest.next), share, words)
    )


def with_spoken_one(tokens: Tokens, index: int, measure: Measure, words: FigureWords) -> Measure | None:
    """The number in words with the one that an article tells of a larger unit in front of it: "un mètre vingt"."""
    sense = tokens.items[index - 1].meaning.unit if index else None
    if sense is None or not isinstance(sense.value, UnitWord) or not words.spaced or not measure.bare_word:
        return None
    share, above = _share(sense.value), single(tokens, index - 1, words)
    if not share or above is None or not _joins(tokens.gap(index - 1), words):
        return None
    number = _rest(tokens, measure.numeral, share, words)
    if number is None:
        return None
    one = Numeral((Term(None, _ONE),), above.start, above.end, index)
    whole = Measure(one, above.start, tokens.items[index - 1].end, index, kind_of(sense.value), sense.value)
    return _told(whole, (1, number), (measure.end, measure.next), share, words)


def with_counted_half(tokens: Tokens, measure: Measure, words: FigureWords) -> Measure | None:
    """A bare number with half of what it counts, a word that the language need not know: "trois points et demi"."""
    text, end = tokens.folded, tokens.folded.find(" ", measure.end + 1, measure.end + _LONGEST)
    if end < 0 or not words.spaced or not text.startswith(words.fractions.and_half, end + 1):
        return None
    joint = text.find(" ", end + 1)
    noun = text[measure.end + 1 : end]
    if text[measure.end] != " " or not noun.isalpha() or text[end : joint + 1] not in words.ranges.ands:
        return None
    if measure.kind is not Kind.NUMBER or measure.counted or whole_number(measure.numeral) is None:
        return None
    after = tokens.behind(end, measure.next)
    halved = with_half(tokens, measure.numeral._replace(end=end, next=after), words)
    named = tokens.text[halved.end + 1 : halved.end + 2].isupper()  # "tres hombres y media España"
    if halved.end == end or text[halved.end : halved.end + 1] == "-" or named or begins_next(tokens, halved):
        return None
    return measure._replace(numeral=halved, end=halved.end, next=halved.next)


def _share(unit: UnitWord | None) -> int | None:
    """How many of what a bare number behind a unit tells come to one of it; `None` where it tells nothing of it."""
    if unit is None or unit != UnitWord(unit.unit, also=unit.also):
        return None
    if kind_of(unit) is Kind.MONEY:
        return _CENTS
    major: Unit | None = units().get(unit.unit)
    return share_of_minor(major) if major and major.bare and major.minor else None


def _joins(gap: str | None, words: FigureWords) -> bool:
    return gap is not None and (gap == " " or gap in words.ranges.ands)


def _rest(tokens: Tokens, numeral: Numeral, share: int, words: FigureWords) -> int | None:
    """The number behind a unit, where it is one of its smaller unit and counts nothing that follows."""
    number = whole_number(numeral)
    if number is None or numeral.terms[0].digits is not None or not _LEAST <= number < share:
        return None
    told_on = any(tokens.folded.startswith(gap, numeral.end) for gap in words.units.of_gaps | words.units.weak_per_gaps)
    return number if told_on or ends_clause(tokens, numeral.end, words) else None


def _told(
    measure: Measure, number: tuple[int, int], behind: tuple[int, int], share: int, words: FigureWords
) -> Measure:
    whole, rest = number
    if share == _CENTS:
        point = words.numerals.decimal if measure.kind is Kind.MONEY else "."
        pointed = f"{whole}{point}{rest:02}"
        term = Term(pointed, None) if measure.kind is Kind.MONEY else Term(None, Decimal(pointed))
        numeral = measure.numeral._replace(terms=(term,))
        return measure._replace(numeral=numeral, end=behind[0], next=behind[1])
    assert measure.unit is not None
    minor = units()[units()[measure.unit.unit].minor]
    return told_in(minor, measure, (Term(None, Decimal(whole * share)), Term(None, Decimal(rest))), behind)
