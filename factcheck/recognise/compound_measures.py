"""Measures told in two units or more: "an hour and 52 minutes", "two years and three months", "3分25秒"."""

from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import Unit, UnitWord, minor_units, units
from factcheck.model.mention import Kind
from factcheck.model.parts import Term
from factcheck.recognise.measures import UNIT_GAPS, Measure, measure_at
from factcheck.recognise.minor_units import (
    TENTH,
    share_of_minor,
    told_in,
    whole_number,
    with_apart,
    with_bare,
    with_cents,
    with_glued,
    with_hundredths,
    with_tenths,
)
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.numerals import rough
from factcheck.recognise.spelled import single
from factcheck.recognise.spoken_rests import with_counted_half, with_spoken, with_spoken_one
from factcheck.recognise.tokens import Tokens

_ONE = Decimal(1)
_COMMA, _DAY = ", ", "day"


def with_minor(tokens: Tokens, measure: Measure, words: FigureWords) -> Measure:
    """The measure, told in the smaller unit where the figure goes on in it."""
    if measure.unit is None:
        measured = _within(tokens, measure, words) if words.units.within else None
        going_on = measured and with_minor(tokens, measured, words)
        if going_on is not None and going_on is not measured:
            return going_on
        return with_counted_half(tokens, measure, words) or measure
    major = units()[measure.unit.unit]
    if words.tight.tenths and measure.unit == TENTH:
        return with_tenths(tokens, measure, words)
    if measure.kind is Kind.MONEY:
        cents = with_cents(tokens, measure, words)
        return cents if cents is not measure else with_spoken(tokens, measure, words) or measure
    told_on = (major.minor or major.hundredths) and measure.unit == UnitWord(major.name)
    return _with_smaller(tokens, measure, major, words) if told_on else measure


def _with_smaller(tokens: Tokens, measure: Measure, major: Unit, words: FigureWords) -> Measure:
    """The measure with what a smaller unit adds to it: "6-foot-6", "two years and three months", "1m98", "9s58"."""
    if major.hundredths:
        return with_hundredths(tokens, measure, words)
    if major.bare and words.spaced and (glued := with_glued(tokens, measure, major, words)):
        return glued
    if major.bare:
        apart = with_apart(tokens, measure, units()[major.minor], share_of_minor(major), words)
        if apart or (apart := with_spoken(tokens, measure, words)):
            return apart
    whole, one = whole_number(measure.numeral), _one_behind(tokens, measure, words)
    gap = tokens.folded[measure.end : one.start] if one else tokens.gap_behind(measure.end, measure.next)
    gap = tokens.without_ending(gap) if gap and tokens.endings else gap  # "két évet és három hónapot"
    if whole is None or gap is None or not _goes_on(tokens, measure, gap, words):
        return measure
    below = measure_at(tokens, measure.next, words) or (one and _in_unit(tokens, one, words))
    if below is None or below.numeral.fraction or below.numeral.negative:
        return measure
    if below.unit is None and words.units.within:
        below = _within(tokens, below, words) or below
    if below.unit is None:
        return with_bare(tokens, measure, major, below, words) if gap in UNIT_GAPS else measure
    below = with_minor(tokens, below, words)
    minor = _minor_of(major, below, words)
    if minor is None:
        return measure
    terms = (Term(None, whole * major.factor / minor.factor), *below.numeral.terms)
    kind = Kind.AGE if below.kind is Kind.AGE else measure.kind  # "17 years and 10 months old"
    return told_in(minor, measure._replace(kind=kind), terms, (below.end, below.next))


def _one_behind(tokens: Tokens, measure: Measure, words: FigureWords) -> Numeral | None:
    """The one that an article tells behind a measure, of a unit that follows: the "un" of "trois ans et un mois"."""
    at = measure.next
    if at >= len(tokens) or tokens.gap_behind(measure.end, at) is None:
        return None
    token = tokens.items[at]
    if token.surface in words.numerals.articles:
        return Numeral((Term(None, _ONE),), token.start, token.end, at + 1)
    return single(tokens, at, words) if not token.is_digits and token.meaning.unit else None


def _in_unit(tokens: Tokens, one: Numeral, words: FigureWords) -> Measure | None:
    """A one with the unit of time right behind it: "un mois", "1分"."""
    bare = Measure(one, one.start, one.end, one.next, Kind.NUMBER)
    if words.units.within and (within := _within(tokens, bare, words)):
        return within
    behind = tokens.items[one.next] if one.next < len(tokens) else None
    sense = behind.meaning.unit if behind else None
    if behind is None or sense is None or not isinstance(sense.value, UnitWord) or behind.start - one.end > 1:
        return None
    return Measure(one, one.start, behind.end, one.next + 1, Kind.DURATION, sense.value)


def _within(tokens: Tokens, measure: Measure, words: FigureWords) -> Measure | None:
    """A bare figure with the word behind it as a unit that it is beside another alone: the 分 of "3分25秒"."""
    if measure.kind is not Kind.NUMBER:
        return None
    bare = measure.numeral.end if measure.counted else measure.end  # what is within may count elsewhere: 5分
    start = bare + tokens.folded.startswith(" ", bare)
    word = next((word for word in words.units.within if _stands(tokens, word, start)), None)
    if word is None or (measure.counted and start + len(word) != measure.end):
        return None
    end, after, unit = start + len(word), measure.next, words.units.within[word]
    after = tokens.behind(end, after)
    return measure._replace(end=end, next=after, kind=Kind.DURATION, unit=unit, counted=False)


def _stands(tokens: Tokens, word: str, start: int) -> bool:
    """Whether a word stands at an offset and ends there: no "s" of "51 s'est"."""
    behind = tokens.folded[start + len(word) : start + len(word) + 1]
    sticks = word.isascii() and word.isalpha() and (behind.isalpha() or behind == "'")
    return tokens.folded.startswith(word, start) and not sticks


def _goes_on(tokens: Tokens, measure: Measure, gap: str, words: FigureWords) -> bool:
    """Whether what stands behind a measure lets it go on: nothing, a comma, or a word for "and", but not "between".

    Adjectives stand with a comma between them, and are glued to their numbers: "a five-day, two-hour course".
    """
    if gap in UNIT_GAPS:
        return True
    if gap == _COMMA:
        return tokens.text.startswith(" ", measure.numeral.end)
    return _adds(gap, words) and words.ranges.between.isdisjoint(tokens.before_offset(measure.start, 1))


def _adds(gap: str | None, words: FigureWords) -> bool:
    """Whether what stands between two measures is a word for "and", be it written together with the second."""
    return gap is not None and gap.rstrip("-\u05be ") + " " in words.ranges.ands


def _minor_of(major: Unit, below: Measure, words: FigureWords) -> Unit | None:
    """The smaller unit in which a measure adds to a larger one: it comes to less than one of that, and is no rate."""
    unit = below.unit
    if unit is None or unit.per or unit.share != 1:
        return None
    minor = next((minor for minor in minor_units(major) if minor.name in unit.also | {unit.unit}), None)
    comes_to = sum((rough(term, _ONE, words.numerals.decimal) for term in below.numeral.terms), Decimal(0))
    return minor if minor and comes_to * minor.factor < major.factor else None


def with_major(tokens: Tokens, index: int, measure: Measure, words: FigureWords) -> Measure:
    """The measure with the one that an article tells in front of it, in a larger unit: "an hour and 52 minutes".

    A number as small as one is read where it goes on alone: "an hour" by itself is no figure.
    """
    if index == 0 or measure.start != tokens.items[index].start:
        return measure
    below = measure if measure.unit else _within(tokens, measure, words)
    if below is None:
        return with_spoken_one(tokens, index, measure, words) or measure
    above = _one_before(tokens, index, words)
    major = units().get(above.unit.unit) if above and above.unit else None
    minor = _minor_of(major, below, words) if major else None
    if above is None or major is None or minor is None:
        return measure
    gap = tokens.gap_behind(above.end, index)
    if gap is None or not _goes_on(tokens, above, gap, words) or _belongs(tokens, above.next - 1, above.start):
        return measure
    terms = (Term(None, major.factor / minor.factor), *below.numeral.terms)
    return told_in(minor, below._replace(start=above.start), terms, (below.end, below.next))


def _one_before(tokens: Tokens, index: int, words: FigureWords) -> Measure | None:
    """The one of a unit in front of a token; `next` is the token behind the first of its own."""
    before = tokens.items[index - 1]
    one = Numeral((Term(None, _ONE),), before.start, before.end, index)
    if before.is_digits:
        return _in_unit(tokens, one, words) if before.surface in words.numerals.articles else None
    sense = before.meaning.unit
    if sense is None or not isinstance(sense.value, UnitWord) or sense.value != UnitWord(sense.value.unit):
        return None
    article = single(tokens, index - 1, words)
    if article is None and (before.surface not in words.units.alone or not _adds(tokens.gap(index - 1), words)):
        return None
    start = article.start if article else before.start
    if sense.value.unit == _DAY and _leads(tokens.folded[start : before.end], words):
        return None  # "1日8時間" are eight hours a day
    return Measure(one._replace(end=before.start - 1), start, before.end, index, Kind.DURATION, sense.value)


def _leads(phrase: str, words: FigureWords) -> bool:
    """Whether a phrase tells what the figure behind it is per."""
    return phrase in words.tight.per_before or phrase in words.tight.per_lasting


def _belongs(tokens: Tokens, index: int, start: int) -> bool:
    """Whether a unit, with the article that begins at an offset, belongs to a figure in front: "half an hour".

    A one that is a token of its own begins a figure: "試合時間 1時間26分".
    """
    ahead = tokens.items[index - 1] if index else None
    if ahead is None or ahead.end > start or tokens.text[ahead.end : start].strip(" -"):
        return False
    meaning = ahead.meaning
    return bool(ahead.is_digits or meaning.number or meaning.fraction or meaning.unit)
