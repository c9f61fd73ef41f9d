"""The grammar of figures: hedges, currency signs, numerals, ranges, units, and what they are told per."""

import re
from typing import NamedTuple

from factcheck.lexicon.dates import DateWord
from factcheck.lexicon.figures import FigureWords
from factcheck.lexicon.sense import Role, Token
from factcheck.lexicon.units import UnitWord, units
from factcheck.model.mention import Kind
from factcheck.model.value import Hedge
from factcheck.recognise.found import Found
from factcheck.recognise.hedges import hedged
from factcheck.recognise.lookalikes import is_lookalike
from factcheck.recognise.numerals import SCALE_GAPS, Numeral, numeral_at, only_an_article, rises, single, with_half
from factcheck.recognise.signs import signed
from factcheck.recognise.tokens import Tokens, words_before

_SMALL = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
UNIT_GAPS = (" ", "", "-")
# Measures that an article can count: "one percent", but not "one year".
COUNTED_IN_ONES = (Kind.PERCENTAGE, Kind.POINTS)
PREFIX_GAPS = (" ", "")
_KINDS = {"money": Kind.MONEY, "share": Kind.PERCENTAGE, "points": Kind.POINTS, "time": Kind.DURATION}


class Measure(NamedTuple):
    """A numeral with its unit: one end of a range, or the whole of a figure."""

    numeral: Numeral
    start: int
    end: int
    next: int
    kind: Kind
    unit: UnitWord | None = None


def figure_at(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """The longest figure that begins at a token, or `None`."""
    first = _measure(tokens, index, words)
    if first is None or is_lookalike(tokens, first.numeral, words, bare=first.kind is Kind.NUMBER):
        return None
    first = _signed(tokens, first, words)
    before = words_before(tokens.folded, first.start, 4, elision=words.elision)
    first = _aged(tokens, before, first, words)
    last = _range_end(tokens, first, before, words)
    first, last = _shared(first, last) if last else (_changed(tokens, first, before, words), None)
    per, end, after = _per(tokens, last or first, words)
    kind = (last or first).kind
    start, end, hedge = hedged(tokens.folded, (first.start, end), words, bare=kind is Kind.NUMBER)
    if hedge is None and tokens.items[index].surface in words.rounded:
        hedge = Hedge.ABOUT
    parts: tuple[tuple[str, object], ...] = (
        ("amounts", (first.numeral.amount, last.numeral.amount) if last else (first.numeral.amount,)),
        ("unit", (last or first).unit),
        ("per", per),
        ("hedge", hedge),
    )
    return Found(start, end, after, kind, parts, "range" if last else str(kind))


def _signed(tokens: Tokens, first: Measure, words: FigureWords) -> Measure:
    """The measure with the minus in front of it; behind a currency sign there is none to look for."""
    numeral = signed(tokens, first.numeral, words) if first.start == first.numeral.start else first.numeral
    return first._replace(numeral=numeral, start=min(first.start, numeral.start))


def _measure(tokens: Tokens, index: int, words: FigureWords) -> Measure | None:
    """A numeral with its currency sign before it or its unit behind it."""
    token = tokens.items[index]
    prefix = token.sense(Role.UNIT) if not token.is_digits else None
    if prefix and prefix.prefix and tokens.gap(index) in PREFIX_GAPS:
        numeral = numeral_at(tokens, index + 1, words)
        if numeral is None or numeral.fraction:
            return None
        assert isinstance(prefix.value, UnitWord)
        kind = _kind(prefix.value)
        numeral = _money_scale(tokens, numeral, words) if kind is Kind.MONEY else numeral
        end, after = _doubled_currency(tokens, numeral)
        return Measure(numeral, token.start, end, after, kind, prefix.value)
    if halved := _unit_and_half(tokens, index, words):
        return halved
    numeral = numeral_at(tokens, index, words) or _single_share(tokens, index, words)
    measure = numeral and _with_unit(tokens, numeral, words)
    if measure and only_an_article(tokens, measure.numeral, index, words) and measure.kind not in COUNTED_IN_ONES:
        return None
    return measure


def _unit_and_half(tokens: Tokens, index: int, words: FigureWords) -> Measure | None:
    """A unit and half of it: "a year and a half", "an hour and a half"."""
    unit = None if tokens.items[index].is_digits else tokens.items[index].sense(Role.UNIT)
    numeral = single(tokens, index, words) if unit and isinstance(unit.value, UnitWord) else None
    halved = numeral and with_half(tokens, numeral._replace(end=tokens.items[index].end, next=index + 1), words)
    if unit is None or halved is None or not halved.terms[0].plus:
        return None
    assert isinstance(unit.value, UnitWord)
    return Measure(halved, halved.start, halved.end, halved.next, _kind(unit.value), unit.value)


def _single_share(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    """The number of "ein Prozent", where the scanner passes over the article."""
    unit = None if tokens.items[index].is_digits else tokens.items[index].sense(Role.UNIT)
    if unit is None or not isinstance(unit.value, UnitWord) or units()[unit.value.unit].dimension not in ("share", "points"):
        return None
    return single(tokens, index, words)


def _doubled_currency(tokens: Tokens, numeral: Numeral) -> tuple[int, int]:
    """Where an amount ends that names its currency on both sides: "$5 million dollars", "$5 (USD)"."""
    behind = tokens.items[numeral.next] if numeral.next < len(tokens) else None
    if behind and not behind.is_digits and tokens.gap_behind(numeral.end, numeral.next) == " ":
        sense = behind.sense(Role.UNIT)
        if sense and isinstance(sense.value, UnitWord) and units()[sense.value.unit].dimension == "money":
            return behind.end, numeral.next + 1
    return numeral.end, numeral.next


def _with_unit(tokens: Tokens, numeral: Numeral, words: FigureWords) -> Measure | None:
    """The unit behind a numeral, or what else the next token makes of it: an age, a multiple, an ordinal."""
    behind = tokens.items[numeral.next] if numeral.next < len(tokens) else None
    gap = tokens.gap_behind(numeral.end, numeral.next)
    plain = Measure(numeral, numeral.start, numeral.end, numeral.next, Kind.PERCENTAGE if numeral.fraction else Kind.NUMBER)
    if behind is None or behind.is_digits or numeral.fraction:
        return plain
    halved = gap in words.half_gaps and tokens.items[numeral.next - 1].surface in words.unit_fractions
    if gap in words.of_gaps:
        return _measured(tokens, numeral, behind, words) or plain
    if inserted := _inserted(tokens, numeral, words):
        return inserted
    if gap not in UNIT_GAPS and not halved:
        return plain
    end, after = behind.end, numeral.next + 1
    if behind.surface in words.money_scales and (gap == "" or _signs_money(tokens, after)):
        scaled = _money_scale(tokens, numeral, words)
        money = _with_unit(tokens, scaled, words)
        if money and money.kind is Kind.MONEY:
            return money
    if age := behind.sense(Role.AGE) or behind.sense(Role.AMBIGUOUS_AGE):
        kind = Kind.DURATION if age.role is Role.AMBIGUOUS_AGE and _lasts(tokens, behind.end, words) else Kind.AGE
        return Measure(numeral, numeral.start, end, after, kind, UnitWord(str(age.value)))
    if behind.sense(Role.TIMES) and not _measures(tokens, after):
        return Measure(numeral, numeral.start, end, after, Kind.MULTIPLE)
    if behind.sense(Role.ORDINAL) and gap == "" and not behind.surface[0].isdigit():
        return Measure(numeral, numeral.start, end, after, Kind.ORDINAL)
    unit = behind.sense(Role.UNIT)
    if unit is None or (len(behind.surface) == 1 and (gap == "-" or tokens.text[behind.start].isupper())):
        return plain
    return _measured(tokens, numeral, behind, words, gap) or plain


def _measured(tokens: Tokens, numeral: Numeral, behind: Token, words: FigureWords, gap: str | None = " ") -> Measure | None:
    """A numeral with the unit that the token behind it names, and with half of it: "deux ans et demi"."""
    if behind.sense(Role.UNIT) is None:
        return None
    word, after = _meant(behind, gap), numeral.next + 1
    halved = with_half(tokens, numeral._replace(end=behind.end, next=after), words)
    whole = numeral._replace(terms=halved.terms)
    return Measure(whole, numeral.start, halved.end, halved.next, _kind(word), word)


def _inserted(tokens: Tokens, numeral: Numeral, words: FigureWords) -> Measure | None:
    """A numeral with a unit of time and a word of the pack between them: "les trois derniers mois"."""
    at = numeral.next
    if words.inserted_gaps and tokens.gap_behind(numeral.end, at) == " " and f" {tokens.items[at].surface} " in words.inserted_gaps:
        at += 1
    gap = tokens.gap_behind(numeral.end, at) if words.inserted_gaps else None
    if gap not in words.inserted_gaps or tokens.items[at].is_digits:
        return None
    found = _measured(tokens, numeral._replace(next=at), tokens.items[at], words)
    return found if found and found.kind is Kind.DURATION else None


def _signs_money(tokens: Tokens, index: int) -> bool:
    """Whether the token is the sign of a currency, with nothing in front of it: the € of "5 M€"."""
    if index >= len(tokens) or tokens.items[index].is_digits or tokens.gap(index - 1) != "":
        return False
    sense = tokens.items[index].sense(Role.UNIT)
    return sense is not None and isinstance(sense.value, UnitWord) and _kind(sense.value) is Kind.MONEY


def _meant(token: Token, gap: str | None) -> UnitWord:
    """The unit that a word stands for: of a currency and a measure the currency, but "a 220-pound bear" is weighed."""
    meanings = [sense.value for sense in token.senses or () if sense.role is Role.UNIT and isinstance(sense.value, UnitWord)]
    return next((word for word in meanings if (_kind(word) is Kind.MONEY) is (gap != "-")), meanings[0])


def _kind(word: UnitWord) -> Kind:
    return _KINDS.get(units()[word.unit].dimension, Kind.QUANTITY)


def _measures(tokens: Tokens, index: int) -> bool:
    """Whether a number follows, so that "40 mal 10 Meter" tells two lengths."""
    return index < len(tokens) and tokens.items[index].is_digits and tokens.gap(index - 1) == " "


def _lasts(tokens: Tokens, end: int, words: FigureWords) -> bool:
    """Whether "-jährig" tells a length of time: a noun of duration is the next word."""
    rest = tokens.folded[end : end + 40].split(maxsplit=1)
    noun = rest[0].strip(",.;:!?)\"'“”") if rest else ""
    return noun.endswith(words.duration_nouns) if words.duration_nouns else False


def _money_scale(tokens: Tokens, numeral: Numeral, words: FigureWords) -> Numeral:
    """The letter behind an amount of money that stands for a scale: the m of "$5m"."""
    if numeral.next >= len(tokens) or tokens.gap_behind(numeral.end, numeral.next) not in SCALE_GAPS:
        return numeral
    behind = tokens.items[numeral.next]
    scale = None if behind.is_digits or behind.surface not in words.money_scales else behind.sense(Role.SCALE)
    if scale is None:
        return numeral
    term = numeral.terms[-1]
    terms = (*numeral.terms[:-1], term._replace(scale=term.scale * scale.value))  # type: ignore[operator]
    return numeral._replace(terms=terms, end=behind.end, next=numeral.next + 1)


def _aged(tokens: Tokens, before: tuple[str, ...], first: Measure, words: FigureWords) -> Measure:
    """A bare number behind "aged" is an age, and so are years behind "mit" and in brackets: "mit 43 Jahren", "(4 Jahre)"."""
    if first.kind not in (Kind.NUMBER, Kind.DURATION):
        return first
    told = any(before[-len(phrase) :] == phrase for phrase in words.age_before)
    told = told and (words.bare_ages or first.unit is not None)
    if any(before[-len(phrase) :] == phrase for phrase in words.age_never):
        return first
    if not told and first.unit == UnitWord("year"):
        behind = tokens.text[first.end : first.end + 2].lstrip()[:1]
        bracketed = behind == ")" and tokens.text[first.start - 1 : first.start] == "("
        led = any(before[-len(phrase) :] == phrase for phrase in words.age_at) and not tokens.folded.startswith(words.unit_ends, first.end)
        told = bracketed or (led and not behind.isupper()) or (words.age_apposed and _apposed(tokens, first, words))
    return first._replace(kind=Kind.AGE, unit=first.unit or UnitWord("year")) if told else first


def _apposed(tokens: Tokens, first: Measure, words: FigureWords) -> bool:
    """Whether years stand between commas behind a name: "Anne Roux, 44 ans, habite Lyon", "Ana Ruiz, de 44 años"."""
    name, comma, gap = tokens.text[max(0, first.start - 24) : first.start].rpartition(",")
    closed = tokens.text[first.end : first.end + 1] in tuple(",.;)")
    return bool(comma) and closed and (not gap.strip() or gap in words.of_gaps) and (name.split() or [""])[-1][:1].isupper()


def _range_end(tokens: Tokens, first: Measure, before: tuple[str, ...], words: FigureWords) -> Measure | None:
    """The other end of a range that begins with a figure: "5 bis 14 Milliarden Euro", "between 20 and 30"."""
    gap = tokens.gap_behind(first.end, first.next)
    word_before = before[-1] if before else ""
    if gap is None or first.next >= len(tokens) or first.kind in (Kind.ORDINAL, Kind.MULTIPLE):
        return None
    joined = gap in words.range_gaps and not (word_before in words.from_words and gap in words.change_gaps and _changes(before, words))
    if not joined and not (gap in words.between_gaps and word_before in words.between):
        return None
    last = _measure(tokens, first.next, words)
    if last is None or last.kind is Kind.ORDINAL or not _same_unit(first, last):
        return None
    if gap in words.change_gaps and words.change_words and not rises(first.numeral, last.numeral, words.decimal):
        return None
    return None if is_lookalike(tokens, last.numeral, words, bare=last.kind is Kind.NUMBER, joined=True) else last


def _changes(before: tuple[str, ...], words: FigureWords) -> bool:
    """Whether "from 20 to 80" tells a change: always, or where the language says so only behind a verb of change."""
    return not words.change_words or not words.change_words.isdisjoint(before)


def _same_unit(first: Measure, last: Measure) -> bool:
    """Whether two figures can be told in one unit; "0,68 % à 26 469 points" tells the unit of the first alone."""
    if first.unit is not None and last.unit is None:
        return first.end == first.numeral.end
    return first.unit is None or last.unit is None or first.unit == last.unit


def _shared(first: Measure, last: Measure) -> tuple[Measure, Measure]:
    """Both ends of a range with the scale and the unit that they share."""
    numeral, unit = first.numeral, last.unit or first.unit
    scale, own = last.numeral.terms[-1].scale, numeral.terms[-1].scale
    if own == 1 and scale > 1 and first.unit in (None, unit) and _small(numeral, last.numeral):
        numeral = numeral._replace(terms=(numeral.terms[-1]._replace(scale=scale),))
    kind = last.kind if last.unit and first.kind is not Kind.AGE else first.kind
    return first._replace(numeral=numeral, unit=unit, kind=kind), last._replace(unit=unit, kind=kind)


def _small(first: Numeral, last: Numeral) -> bool:
    """Whether the first numeral, as written, is of the size of the second before its scale word."""
    digits = first.terms[0].digits or "0"
    return len(first.terms) == len(last.terms) == 1 and _SMALL.fullmatch(digits) is not None


def _changed(tokens: Tokens, first: Measure, before: tuple[str, ...], words: FigureWords) -> Measure:
    """The first figure of "from 20 to 80 percent" bears the unit of the second."""
    gap = tokens.gap_behind(first.end, first.next)
    if first.unit or not before or before[-1] not in words.from_words or gap not in words.change_gaps:
        return first
    last = _measure(tokens, first.next, words) if first.next < len(tokens) else None
    return first._replace(unit=last.unit, kind=last.kind) if last and last.unit else first


def _per(tokens: Tokens, measure: Measure, words: FigureWords) -> tuple[str | None, int, int]:
    """What a figure is told per, with the offset and the token behind it."""
    told = measure.unit.per if measure.unit else None
    gap = tokens.gap_behind(measure.end, measure.next)
    none = told, measure.end, measure.next
    if gap is None or measure.next >= len(tokens) or tokens.items[measure.next].is_digits:
        return none
    behind = tokens.items[measure.next]
    adverb = behind.sense(Role.PER)
    if adverb and gap == " ":
        return str(adverb.value), behind.end, measure.next + 1
    if gap in words.weak_per_gaps and measure.kind in (Kind.NUMBER, Kind.ORDINAL, Kind.AGE):
        return none
    if gap not in words.per_gaps and gap not in words.weak_per_gaps:
        return none
    noun, unit = behind.sense(Role.PER_NOUN), behind.sense(Role.UNIT)
    dated = tokens.gap(measure.next) == " " and _dates(tokens, measure.next + 1)
    if noun and gap in words.per_gaps:
        return str(noun.value), behind.end, measure.next + 1
    if unit and isinstance(unit.value, UnitWord) and units()[unit.value.unit].dimension != "money" and not dated:
        return unit.value.unit, behind.end, measure.next + 1
    return none


def _dates(tokens: Tokens, index: int) -> bool:
    """Whether a token continues a date: "im Jahr 2020", "im Monat Mai", "la semaine dernière"."""
    token = tokens.items[index]
    word = token.sense(Role.DATE_WORD)
    shifts = word is not None and isinstance(word.value, DateWord) and word.value.slot == "shift"
    return token.is_digits or shifts or token.sense(Role.MONTH) is not None
