"""Fractions: "die Hälfte", "two thirds", "half a million", "3 1/2", "two and a half"."""

from decimal import Decimal
from fractions import Fraction

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import UnitWord
from factcheck.model.parts import Term
from factcheck.recognise.numeral import Numeral, article_before
from factcheck.recognise.tokens import Tokens

_SECOND = UnitWord("second")
_PARTED = frozenset((_SECOND, UnitWord("percent"), UnitWord("point")))
"""The units of which a fraction is a number and no share: "three quarters of a percent" are 0.75%."""
_EXACT = 1000
"""A fraction of so many parts, or of a divisor of it, is told in decimals as well: three quarters, but no third."""
_DECIMAL = frozenset((10, 100, 1000))
"""What a second is parted into."""


def fraction_at(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    """A fraction in words without a number before it: "die Hälfte", "half a", "ein Drittel"."""
    token = tokens.items[index]
    sense = None if token.is_digits else token.meaning.fraction
    if sense is None:
        return None
    assert isinstance(sense.value, Fraction)
    article = article_before(tokens, index, words)
    start = token.start if article is None else article
    found = Numeral((Term(None, sense.value),), start, token.end, index + 1, fraction=sense.value < 1)
    scaled = _scaled_fraction(tokens, found, words)
    if scaled is not None:
        return scaled
    hyphened = found.fraction and tokens.text[token.end : token.end + 1] == "-"  # but "полтора-два" is a range
    if token.surface in words.fractions.alone and not hyphened:
        return found._replace(start=token.start)
    led = article is not None or not words.fractions.leads.isdisjoint(tokens.before(index, 1))
    if not led or token.surface in words.fractions.before_unit:
        return None
    if not token.meaning.ordinal or _ends_phrase(tokens, index, words):
        return found  # but "the upper third floor"
    sure = words.fractions.sure_before
    return found if sure and article is not None and not sure.isdisjoint(tokens.before_offset(article, 1)) else None


def _ends_phrase(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether no noun follows, so that "a third" is a share and no rank: punctuation, the end, a word such as "of"."""
    end = tokens.items[index].end
    rest = tokens.folded[end : end + 5]
    return not rest.strip() or rest[0] in ',.;:!?)"”' or tokens.folded.startswith(words.fractions.ends, end)


def _scaled_fraction(tokens: Tokens, found: Numeral, words: FigureWords) -> Numeral | None:
    """A fraction of a scale or a unit: "half a million", "eine halbe Stunde"; the unit itself is left to the caller."""
    gap = tokens.gap_behind(found.end, found.next)
    if gap is None or gap not in words.fractions.gaps or found.next >= len(tokens):
        return None
    behind = tokens.items[found.next]
    if behind.is_digits:
        return None
    scale = behind.meaning.scale
    if scale and behind.surface not in words.scales.after_money:
        term = found.terms[0]._replace(scale=scale.value)  # type: ignore[arg-type]
        return found._replace(terms=(term,), end=behind.end, next=found.next + 1, fraction=False)
    unit = behind.meaning.unit
    if unit and tokens.items[found.next - 1].surface in words.fractions.before_unit:
        return found._replace(fraction=False)
    return None


def of_unit(tokens: Tokens, found: Numeral, words: FigureWords) -> Numeral:
    """The numeral; a fraction is no share of the whole where a percent, a point or a second is parted behind it."""
    gap = tokens.gap_behind(found.end, found.next)
    if not found.fraction or found.next >= len(tokens) or not (gap == " " or gap in words.units.of_gaps):
        return found
    unit, number = tokens.items[found.next].meaning.unit, found.terms[0].number
    exact = isinstance(number, Fraction) and _EXACT % number.denominator == 0
    return found._replace(fraction=False) if exact and unit and unit.value in _PARTED else found


def fraction_of(tokens: Tokens, base: Numeral, words: FigureWords) -> Numeral:
    """A number of fractions: "zwei Drittel", "three quarters", "2/3"."""
    if base.next >= len(tokens):
        return base
    behind, gap, term = tokens.items[base.next], tokens.gap_behind(base.end, base.next), base.terms[0]
    if behind.is_digits and gap == "/" and term.digits and len(term.digits) == 1 and behind.end - behind.start == 1:
        numerator, denominator = int(term.digits), int(behind.surface)
        closed = not tokens.text[behind.end : behind.end + 2].lstrip(" ").startswith("/")
        if 0 < numerator < denominator and closed:
            return base._replace(
                terms=(Term(None, Fraction(numerator, denominator)),), end=behind.end, next=base.next + 1, fraction=True
            )
    sense = None if behind.is_digits else behind.meaning.fraction
    if sense is None or gap not in (" ", "-") or behind.surface in words.fractions.before_unit:
        return base
    if behind.meaning.ordinal and (
        term.number != 1 or (words.fractions.one_is_article and not _ends_phrase(tokens, base.next, words))
    ):
        return base
    many = (
        term.number
        if term.number is not None
        else (Decimal(term.digits) if term.digits and term.digits.isdecimal() else None)
    )
    if many is None or many > 100:
        return base
    assert isinstance(sense.value, Fraction)
    share = Fraction(many) * sense.value
    if share >= 1:
        return base  # "two halves", "four quarters": parts of a match or of a year
    lasts = bool(words.fractions.counted) and gap == " " and behind.meaning.unit is not None
    if lasts and (
        share.numerator != many or not words.fractions.counted.isdisjoint(tokens.before_offset(base.start, 1))
    ):
        return base  # "two quarters", "the first three quarters"
    term = Term(None, share)
    found = base._replace(terms=(term,), end=behind.end, next=base.next + 1, fraction=True)
    scaled = _scaled_fraction(tokens, found, words)
    return found if scaled is None or not _is_whole(scaled) else scaled


def _is_whole(numeral: Numeral) -> bool:
    """Whether a fraction of a scale comes to a whole number: three quarters of a million do, two thirds do not."""
    number, scale = numeral.terms[0].number, numeral.terms[0].scale
    return isinstance(number, Fraction) and (number * Fraction(scale)).denominator == 1


def over(tokens: Tokens, base: Numeral, top: Numeral | None) -> Numeral:
    """The fraction of a denominator and the numerator behind it, "3分の1", or the numeral as it is.

    Of a second it is a decimal number: "100分の3秒".
    """
    bottom = _small_whole(base)
    above = top and _small_whole(top)
    if top is None or not bottom or not above or above >= bottom:
        return base
    if bottom in _DECIMAL and _is_second(tokens, top):
        return Numeral((Term(None, Decimal(above) / bottom),), base.start, top.end, top.next)
    return Numeral((Term(None, Fraction(above, bottom)),), base.start, top.end, top.next, fraction=True)


def _is_second(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether a word for seconds touches a numeral."""
    behind = tokens.items[numeral.next] if numeral.next < len(tokens) else None
    unit = behind.meaning.unit if behind and behind.start == numeral.end and not behind.is_digits else None
    return unit is not None and unit.value == _SECOND


def _small_whole(numeral: Numeral) -> int:
    """The whole number that a numeral tells, as far as a fraction in words holds it; else 0."""
    term = numeral.terms[0]
    if term.digits is not None:
        small = term.digits.isdecimal() and (len(term.digits) <= 2 or int(term.digits) in _DECIMAL)
        return int(term.digits) if small else 0
    return int(term.number) if isinstance(term.number, Decimal) and term.number <= 100 else 0


def mixed(tokens: Tokens, base: Numeral, words: FigureWords) -> Numeral:
    """A whole number with a fraction in digits behind it: "3 1/2", "3 and 1/2"."""
    items, at, term = tokens.items, base.next, base.terms[0]
    if at + 1 >= len(items) or not (items[at].is_digits and items[at + 1].is_digits) or tokens.gap(at) != "/":
        return base
    numerator, denominator = int(items[at].surface), int(items[at + 1].surface)
    if (
        not _adds(tokens.gap(at - 1), words)
        or not term.digits
        or not term.digits.isdecimal()
        or not 0 < numerator < denominator < 10
    ):
        return base
    plus = term._replace(plus=Fraction(numerator, denominator))
    return base._replace(terms=(plus,), end=items[at + 1].end, next=at + 2)


def _adds(gap: str | None, words: FigureWords) -> bool:
    """Whether what stands behind a gap is added: a blank, or the "and" of "two and a half"."""
    said = gap.strip() if gap and gap != gap.strip() else None
    return said == "" or any(phrase.startswith(f"{said} ") for phrase in words.fractions.and_half)


def with_half(tokens: Tokens, base: Numeral, words: FigureWords) -> Numeral:
    """The numeral with the "and a half" that may stand behind it."""
    start = base.end + (tokens.folded[base.end : base.end + 1] == " ")
    if not tokens.folded.startswith(words.fractions.and_half, start):
        return base
    if words.tight.divided and tokens.text[start - 1].isdigit():
        return base  # what touches the digits is another word: the class of "3학년 2반"
    for phrase in words.fractions.and_half:
        end = start + len(phrase)
        if tokens.folded.startswith(phrase, start) and not _goes_on(tokens, end, words):
            after = tokens.behind(end, base.next)
            last = base.terms[-1]
            scale = tokens.items[base.next - 1].meaning.scale if last.digits is None and last.scale == 1 else None
            half = Fraction(scale.value) / 2 if scale and isinstance(scale.value, Decimal) else Fraction(1, 2)
            return base._replace(terms=(*base.terms[:-1], last._replace(plus=half)), end=end, next=after)
    return base


def begins_next(tokens: Tokens, halved: Numeral) -> bool:
    """Whether the half behind a figure is that of the next: "240 km/h e mezzo milione di case"."""
    if tokens.gap_behind(halved.end, halved.next) != " ":
        return False
    behind = tokens.items[halved.next]
    return not behind.is_digits and bool(behind.meaning.scale or behind.meaning.unit)


def _goes_on(tokens: Tokens, end: int, words: FigureWords) -> bool:
    """Whether a half is only the beginning of a word: the 반 of "10년 반도체"; an ending or a hedge may follow it."""
    if not tokens.folded[end : end + 1].isalpha() or not (words.spaced or words.tight.divided):
        return False
    if words.spaced:
        return True
    hedged = any(len(word) > 1 and tokens.folded.startswith(word, end) for word in words.hedges.first_after)
    return not hedged and tokens.past_ending(end) == end
