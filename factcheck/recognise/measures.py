"""A numeral with its unit: a currency sign before it, or a unit, an age, a multiple or an ordinal behind it."""

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.sense import Meaning, Role, Token
from factcheck.lexicon.units import AmountWord, UnitWord, kind_of, units
from factcheck.model.mention import Kind
from factcheck.model.parts import Term
from factcheck.recognise.fractional import begins_next, of_unit, with_half
from factcheck.recognise.hedges import touches_hedge
from factcheck.recognise.numeral import Numeral, article_before
from factcheck.recognise.numerals import is_large, numeral_at
from factcheck.recognise.scale_letters import counts_crowd, scaled_by_letter, signs_money
from factcheck.recognise.spelled import lone_article, one_before, only_an_article, single
from factcheck.recognise.suffixes import touches
from factcheck.recognise.tokens import Tokens
from factcheck.recognise.unit_verbs import begins_change
from factcheck.recognise.win_records import is_draw

_FOUR_DIGITS = re.compile(r"\d{4}")
YEAR = re.compile(r"(?:19|20)\d\d")
SURE_YEAR = re.compile(r"(?:19|20)\d[1-9]")  # a round number may as well count
_YEAR = UnitWord("year")
UNIT_GAPS = (" ", "", "-")
PREFIX_GAPS = (" ", "")
# Measures that an article can count: "one percent", but not "one year".
COUNTED_IN_ONES = (Kind.PERCENTAGE, Kind.POINTS)
_NUMBER, _PERCENTAGE = Kind.NUMBER, Kind.PERCENTAGE  # members of an enumeration are slow to look up


class Measure(NamedTuple):
    """A numeral with its unit: one end of a range, or the whole of a figure."""

    numeral: Numeral
    start: int
    end: int
    next: int
    kind: Kind
    unit: UnitWord | None = None
    counted: bool = False

    @property
    def bare_word(self) -> bool:
        """Whether it is a number in words with nothing that it counts."""
        return self.kind is _NUMBER and not self.counted and self.numeral.terms[0].digits is None


def measure_at(tokens: Tokens, index: int, words: FigureWords) -> Measure | None:
    """A numeral with its currency sign before it or its unit behind it."""
    token = tokens.items[index]
    prefix = token.meaning.unit
    if prefix and prefix.prefix and tokens.gap(index) in PREFIX_GAPS:
        numeral = numeral_at(tokens, index + 1, words)
        if numeral is None or numeral.fraction or (prefix.spelled and numeral.terms[0].digits is not None):
            return None
        assert isinstance(prefix.value, UnitWord)
        kind = kind_of(prefix.value)
        numeral = scaled_by_letter(tokens, numeral, words) if kind is Kind.MONEY else numeral
        end, after = _doubled_currency(tokens, numeral)
        return Measure(numeral, token.start, end, after, kind, prefix.value)
    if token.meaning.amount:
        return _amount(tokens, index)
    if prefix and (halved := _unit_and_half(tokens, index, words)):
        return halved
    if not prefix and lone_article(tokens, index, words):
        return None
    numeral = numeral_at(tokens, index, words) or (_single_share(tokens, index, words) if prefix else None)
    measure = numeral and _with_unit(tokens, numeral, words)
    if measure and only_an_article(tokens, measure.numeral, index, words) and not _counts_one(tokens, measure, words):
        return None
    alone = measure and prefix and measure.bare_word and measure.next == index + 1
    if alone and article_before(tokens, index, words) is not None:
        return None  # the unit of the article: "egy hét" is a week, and "hét" alone is seven
    return measure


def _counts_one(tokens: Tokens, measure: Measure, words: FigureWords) -> bool:
    """Whether what could be an article is a one all the same: "one percent", "約1メートル", the metre of "1米98"."""
    sized = measure.kind is Kind.QUANTITY and measure.numeral.terms[0].digits is not None
    if measure.kind in COUNTED_IN_ONES or (sized and touches_hedge(tokens, (measure.start, measure.end), words)):
        return True
    unit = units()[measure.unit.unit] if measure.unit else None
    goes_on = unit is not None and (unit.bare or (unit.hundredths and not words.spaced))
    goes_on = goes_on or (measure.counted and tokens.folded[measure.numeral.end : measure.end] in words.units.within)
    followed = measure.next < len(tokens) and tokens.items[measure.next].is_digits
    return goes_on and followed and tokens.gap_behind(measure.end, measure.next) == ""


def money_at(tokens: Tokens, index: int, words: FigureWords) -> Measure | None:
    """A numeral with the letter of a scale behind it that is one behind a currency alone: the "2m" of "£1-2m"."""
    numeral = numeral_at(tokens, index, words) if tokens.items[index].is_digits else None
    scaled = numeral and scaled_by_letter(tokens, numeral, words)
    if scaled is None or scaled is numeral:
        return None
    return Measure(scaled, scaled.start, scaled.end, scaled.next, Kind.MONEY)


def uncounted(measure: Measure, end: int) -> int:
    """Where a figure ends without its counter, which says what is counted; behind it nothing may be told."""
    return measure.numeral.end if measure.counted and end == measure.end else end


def _amount(tokens: Tokens, index: int) -> Measure:
    """A word that says both a number and its unit: "полчаса", "fertugur"."""
    token = tokens.items[index]
    sense = token.meaning.amount
    assert sense is not None
    assert isinstance(sense.value, AmountWord)
    numeral = Numeral((Term(None, sense.value.number),), token.start, token.end, index + 1)
    kind = Kind.AGE if sense.value.aged else kind_of(sense.value.unit)
    return Measure(numeral, token.start, token.end, index + 1, kind, sense.value.unit)


def _unit_and_half(tokens: Tokens, index: int, words: FigureWords) -> Measure | None:
    """A unit and half of it: "a year and a half", "metro y medio"."""
    unit = tokens.items[index].meaning.unit
    numeral = one_before(tokens, index, words) if unit and isinstance(unit.value, UnitWord) else None
    halved = numeral and with_half(tokens, numeral._replace(end=tokens.items[index].end, next=index + 1), words)
    if unit is None or halved is None or not halved.terms[0].plus or begins_next(tokens, halved):
        return None
    assert isinstance(unit.value, UnitWord)
    return Measure(halved, halved.start, halved.end, halved.next, kind_of(unit.value), unit.value)


def _single_share(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    """The number of "ein Prozent", where the scanner passes over the article."""
    unit = tokens.items[index].meaning.unit
    if (
        unit is None
        or not isinstance(unit.value, UnitWord)
        or units()[unit.value.unit].dimension not in ("share", "points")
    ):
        return None
    return single(tokens, index, words)


def _doubled_currency(tokens: Tokens, numeral: Numeral) -> tuple[int, int]:
    """Where an amount ends that names its currency on both sides: "$5 million dollars", "$5 (USD)", "新台幣5萬元"."""
    behind = tokens.items[numeral.next] if numeral.next < len(tokens) else None
    if behind and not behind.is_digits and tokens.gap_behind(numeral.end, numeral.next) in PREFIX_GAPS:
        sense = behind.meaning.unit
        if sense and isinstance(sense.value, UnitWord) and units()[sense.value.unit].dimension == "money":
            return behind.end, numeral.next + 1
    return numeral.end, numeral.next


def _with_unit(tokens: Tokens, numeral: Numeral, words: FigureWords) -> Measure:
    """The unit behind a numeral, or what else the next token makes of it: an age, a multiple, an ordinal."""
    numeral = of_unit(tokens, numeral, words) if numeral.fraction else numeral
    gap = tokens.gap_behind(numeral.end, numeral.next)
    plain = Measure(numeral, numeral.start, numeral.end, numeral.next, _PERCENTAGE if numeral.fraction else _NUMBER)
    if gap is None or numeral.fraction or tokens.items[numeral.next].is_digits:
        return plain
    behind = tokens.items[numeral.next]
    halved = gap in words.fractions.gaps and tokens.items[numeral.next - 1].surface in words.fractions.before_unit
    if gap in words.units.of_gaps:
        if behind.meaning.times:  # "3,5 millions de fois"
            return plain._replace(end=behind.end, next=numeral.next + 1, kind=Kind.MULTIPLE)
        return _measured(tokens, numeral, behind, words) or plain
    if inserted := _inserted(tokens, numeral, words):
        return inserted
    if gap not in UNIT_GAPS and not halved:
        return plain
    if behind.surface in words.scales.after_money:
        crowd = counts_crowd(tokens, numeral.next, words)
        if crowd or gap == "" or signs_money(tokens, numeral.next + 1):
            told = _with_unit(tokens, scaled_by_letter(tokens, numeral, words), words)
            if crowd or told.kind is Kind.MONEY:
                return told
    return _named(tokens, numeral, behind, words, gap) or plain


def _named(tokens: Tokens, numeral: Numeral, behind: Token, words: FigureWords, gap: str | None) -> Measure | None:
    """What the word behind a numeral makes of it: an age, a multiple, an ordinal, or a measure in its unit."""
    end, after, meaning = behind.end, numeral.next + 1, behind.meaning
    if (age := meaning.age or meaning.ambiguous_age) and not (gap == " " and meaning.unit):  # "22χρονο", not "1 χρόνο"
        kind = Kind.DURATION if not meaning.age and _lasts(tokens, behind.end, words) else Kind.AGE
        return Measure(numeral, numeral.start, end, after, kind, UnitWord(str(age.value)))
    if meaning.times and not _measures(tokens, after):
        halved = with_half(tokens, numeral._replace(end=end, next=after), words)  # "deux fois et demie"
        many = numeral._replace(terms=halved.terms)
        return Measure(many, numeral.start, halved.end, halved.next, Kind.MULTIPLE)
    if meaning.ordinal and gap == "" and not behind.surface[0].isdigit():
        return Measure(numeral, numeral.start, end, after, Kind.ORDINAL)
    if meaning.counter and not meaning.unit:
        halved = with_half(tokens, numeral._replace(end=end, next=after), words)
        goes_on = halved.terms[0].plus or tokens.folded.startswith(words.tight.inside, end)
        if goes_on and (whole := _with_unit(tokens, halved, words)).unit:
            return whole  # "一个半小时", "三个多月"
        return Measure(numeral, numeral.start, end, after, _NUMBER, counted=True)
    if len(behind.surface) == 1 and not _signs(behind, gap, capital=tokens.text[behind.start].isupper()):
        return None
    if behind.surface in words.units.touching and (gap or not touches(tokens, behind, words)):
        return None
    unfit = words.units.few if is_large(numeral, words.numerals.decimal) else words.units.large
    return None if behind.surface in unfit else _measured(tokens, numeral, behind, words, gap)


def _signs(token: Token, gap: str | None, *, capital: bool) -> bool:
    """Whether a single letter can be a unit: no capital, none behind a hyphen, but the C of "1.5C", no other c."""
    meanings = _units_of(token.meaning)
    if meanings and units()[meanings[0].unit].dimension == "temperature" and token.surface.isalpha():
        return capital and gap == ""
    return gap != "-" and not capital


def _measured(
    tokens: Tokens, numeral: Numeral, behind: Token, words: FigureWords, gap: str | None = " "
) -> Measure | None:
    """A numeral with the unit that the token behind it names, and with half of it: "deux ans et demi"."""
    if behind.meaning.unit is None or _begins_date(tokens, behind, numeral.next + 1, words):
        return None
    if not words.spaced and (begins_change(tokens, behind, words) or is_draw(tokens, numeral, behind, words)):
        return None
    if behind.meaning.unit.value == _YEAR and SURE_YEAR.fullmatch(numeral.terms[0].digits or ""):
        return None  # "в 2019 и 2025 годах"
    word, after = _meant(behind, gap), numeral.next + 1
    bare = numeral._replace(end=behind.end, next=after)
    halved = with_half(tokens, bare, words)
    if halved.terms[-1].plus > 0 and begins_next(tokens, halved):
        halved = bare
    whole = numeral._replace(terms=halved.terms)
    return Measure(whole, numeral.start, halved.end, halved.next, kind_of(word), word)


def _begins_date(tokens: Tokens, unit: Token, index: int, words: FigureWords) -> bool:
    """Whether a word for a unit of time belongs to the next: "från 339 år 2023", or "300 last year" in Arabic."""
    if index >= len(tokens) or tokens.gap(index - 1) != " ":
        return False
    behind = tokens.items[index]
    if behind.is_digits:
        year = unit.meaning.unit is not None and unit.meaning.unit.value == _YEAR
        return year and YEAR.fullmatch(behind.surface) is not None
    shy, senses = unit.surface in words.units.before_weekdays, behind.meaning.senses
    return shy and any(each.role is Role.WEEKDAY or getattr(each.value, "slot", "") == "shift" for each in senses)


def _inserted(tokens: Tokens, numeral: Numeral, words: FigureWords) -> Measure | None:
    """A numeral with a unit of time, or what makes it a multiple, behind a word of the pack: "les trois derniers mois".

    Four digits are a year there: "2019 full year results".
    """
    at = numeral.next
    if _FOUR_DIGITS.fullmatch(numeral.terms[0].digits or ""):
        return None
    if (
        words.units.inserted_gaps
        and tokens.gap_behind(numeral.end, at) == " "
        and f" {tokens.items[at].surface} " in words.units.inserted_gaps
    ):
        at += 1
    gap = tokens.gap_behind(numeral.end, at) if words.units.inserted_gaps else None
    if gap not in words.units.inserted_gaps or tokens.items[at].is_digits:
        return None
    behind = tokens.items[at]
    if behind.meaning.times and not _measures(tokens, at + 1):
        return Measure(numeral, numeral.start, behind.end, at + 1, Kind.MULTIPLE)
    found = _measured(tokens, numeral._replace(next=at), behind, words)
    return found if found and found.kind is Kind.DURATION else None


def _meant(token: Token, gap: str | None) -> UnitWord:
    """The unit that a word stands for: of a currency and a measure the currency, but "a 220-pound bear" is weighed.

    What else it may stand for is left open: "65キロ" is a distance or a weight.
    """
    meanings = _units_of(token.meaning)
    if len(meanings) == 1:
        return meanings[0]
    meant = next((word for word in meanings if (kind_of(word) is Kind.MONEY) is (gap != "-")), meanings[0])
    return meant._replace(also=meant.also | {word.unit for word in meanings} - {meant.unit})


@lru_cache(maxsize=1 << 12)
def _units_of(meaning: Meaning) -> list[UnitWord]:
    """All the units that a word can mean."""
    return [sense.value for sense in meaning.senses if sense.role is Role.UNIT and isinstance(sense.value, UnitWord)]


def _measures(tokens: Tokens, index: int) -> bool:
    """Whether a number follows, so that "40 mal 10 Meter" tells two lengths."""
    return index < len(tokens) and tokens.items[index].is_digits and tokens.gap(index - 1) == " "


def _lasts(tokens: Tokens, end: int, words: FigureWords) -> bool:
    """Whether "-jährig" tells a length of time: a noun of duration is the next word."""
    rest = tokens.folded[end : end + 40].split(maxsplit=1)
    noun = rest[0].strip(",.;:!?)\"'“”") if rest else ""
    return noun.endswith(words.ages.duration_nouns) if words.ages.duration_nouns else False
