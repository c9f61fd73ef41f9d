"""Two figures that belong together: the ends of a range, or what a change led from and to."""

import re
from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.spelling import THOUSAND
from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind
from factcheck.model.parts import Term
from factcheck.model.value import Hedge
from factcheck.recognise.hedges import hedged
from factcheck.recognise.lookalikes import is_lookalike
from factcheck.recognise.margins import sticks
from factcheck.recognise.measures import SURE_YEAR, YEAR, Measure, measure_at, money_at
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.numerals import rises
from factcheck.recognise.tokens import MAX_GAP, Tokens

_THOUSANDS = re.compile(r"\d{1,3}[.,\u00a0\u202f ]\d{3}")
_LEAP = 5
"""What changed comes to so many times the change, and twice that where only digits or a percentage tell it: else the
two figures may be a range, "rise 2% to 10%"."""
_DASHES = ("-", "~")
_SMALL = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")


def range_end(tokens: Tokens, first: Measure, before: tuple[str, ...], words: FigureWords) -> Measure | None:
    """The other end of a range that begins with a figure: "5 bis 14 Milliarden Euro", "between 20 and 30"."""
    at = _past_sign(tokens, _past_article(tokens, first.next, words), first, words)
    gap, sign = _joint(tokens, first, at, words)
    if gap not in words.ranges.gaps and gap not in words.ranges.between_gaps:
        return _lasting(tokens, first, words) if first.kind is Kind.DURATION and words.ranges.from_gaps else None
    word_before = _word_before(before, words)
    if gap is None or first.kind is Kind.ORDINAL or (first.kind is Kind.MULTIPLE and words.spaced):
        return None  # "three times to five"; "once or twice" is told in one word each
    joined = gap in words.ranges.gaps and not (
        word_before in words.ranges.from_words and gap in words.ranges.change_gaps and _changes(before, words)
    )
    # "between the ages of 18 and 25"
    led = not words.ranges.between.isdisjoint(before if first.kind is Kind.AGE else before[-2:])
    if not joined and not (gap in words.ranges.between_gaps and (led or words.ranges.between_behind)):
        return None
    last = (money_at(tokens, at, words) if first.kind is Kind.MONEY else None) or measure_at(tokens, at, words)
    if last and sign == "-":
        last = last._replace(numeral=last.numeral._replace(negative=True))
    if last and not joined and not led and not _closed(tokens, last, words):
        return None
    if last is None or last.kind is Kind.ORDINAL or not _same_unit(first, last) or _is_since(first, last):
        return None
    may_change = gap in words.ranges.change_gaps
    if (may_change or gap != "-") and not (sign or rises(first.numeral, last.numeral, words.numerals.decimal)):
        return None
    if may_change and tokens.folded.startswith(words.ranges.change_behind, last.end):
        return None
    if may_change and _moves(tokens, first, last, before, words):
        return None
    return None if is_lookalike(tokens, last.numeral, words, bare=last.kind is Kind.NUMBER, joined=True) else last


def _lasting(tokens: Tokens, first: Measure, words: FigureWords) -> Measure | None:
    """The longest of what may last from so long, which an ending tells, up to so long: "1 yıldan 3 yıla kadar"."""
    behind = tokens.items[first.next] if first.next < len(tokens) else None
    if behind is None or tokens.folded[first.end : behind.start] not in words.ranges.from_gaps:
        return None
    last = measure_at(tokens, first.next, words)
    if last is None or last.unit != first.unit or not rises(first.numeral, last.numeral, words.numerals.decimal):
        return None
    _, end, hedge = hedged(tokens, (last.start, last.end), words, bare=False)
    return last._replace(end=end) if hedge is Hedge.UP_TO and end > last.end else None


def _joint(tokens: Tokens, first: Measure, at: int, words: FigureWords) -> tuple[str | None, str]:
    """What stands between a figure below zero and the next, and the sign of that: "-10 to -5", "minus 5 to plus 3"."""
    gap = tokens.gap_behind(first.end, at)
    if not gap or not first.numeral.negative:
        return gap, ""
    bare, signed = gap.rstrip(), tokens.folded[first.start] == "-"
    for signs, sign in ((("-", *words.numerals.minus), "-"), (words.numerals.plus, "+")):
        joint = next((bare.removesuffix(each) for each in signs if bare.endswith(each)), "")
        if joint in words.ranges.gaps or joint in words.ranges.between_gaps or joint in words.ranges.change_gaps:
            return joint, sign
    if bare in _DASHES:
        return gap, "" if signed else "-"  # "minus 5-10 degrees"
    return gap, "+" if signed else ""


def _past_sign(tokens: Tokens, index: int, first: Measure, words: FigureWords) -> int:
    """The index, or the next behind a sign that holds words of ours: the 零 of "零下5度" and "零上3度"."""
    if not first.numeral.negative or index >= len(tokens) or tokens.items[index].is_digits:
        return index
    start = tokens.items[index].start
    signs = (*words.numerals.minus, *words.numerals.plus)
    places = ((sign, at) for sign in signs for at in range(max(first.end, start - len(sign)), start + 1))
    ends = [at + len(sign) for sign, at in places if tokens.folded.startswith(sign, at)]
    while ends and index + 1 < len(tokens) and tokens.items[index].start < max(ends):
        index += 1
    return index


def begun_with_one(tokens: Tokens, index: int, last: Measure, words: FigureWords) -> Measure | None:
    """The one that begins the range that a figure ends: "one or two years"; alone it is an article."""
    before = tokens.folded[max(0, last.start - MAX_GAP) : last.start]
    if not before.endswith(words.ranges.ones) or last.kind is Kind.ORDINAL or last.numeral.fraction:
        return None
    led = max((led for led in words.ranges.ones if before.endswith(led)), key=len)
    start = last.start - len(led)
    one = next(one for one in sorted(words.numerals.articles, key=len, reverse=True) if led.startswith(one))
    ahead = tokens.folded[start - 1 : start] if start else ""
    if ahead.isdigit() or ahead in tuple(".,") or sticks(ahead, spaced=words.spaced):
        return None
    if led[len(one) :] not in words.ranges.gaps and words.ranges.between.isdisjoint(tokens.before_offset(start, 1)):
        return None
    numeral = Numeral((Term(None, Decimal(1)),), start, start + len(one), index)
    if not rises(numeral, last.numeral, words.numerals.decimal):
        return None
    return Measure(numeral, start, numeral.end, index, Kind.NUMBER)


def _closed(tokens: Tokens, last: Measure, words: FigureWords) -> bool:
    """Whether a word behind the second figure says that both are the ends of a range: "5 és 8 között"."""
    return tokens.folded.startswith(words.ranges.between_behind, tokens.past_ending(last.end))


def _past_article(tokens: Tokens, index: int, words: FigureWords) -> int:
    """The index, or the next where digits follow an article that is a number word too: "un 20 y un 30 %"."""
    if index + 1 >= len(tokens) or tokens.items[index].surface not in words.numerals.articles:
        return index
    return index + 1 if tokens.items[index + 1].is_digits and tokens.gap(index) == " " else index


def _changes(before: tuple[str, ...], words: FigureWords) -> bool:
    """Whether "from 20 to 80" tells a change: unless a word tells a range, or no verb of change does that one must."""
    if not words.ranges.ranging.isdisjoint(before):
        return False
    return not words.ranges.change_words or not words.ranges.change_words.isdisjoint(before)


def _moves(tokens: Tokens, first: Measure, last: Measure, before: tuple[str, ...], words: FigureWords) -> bool:
    """Whether the figures tell by how much something changed and to what: "up by £2m to £50m", "rose $1.20 to $84.20".

    So it is behind a word of change where each has a unit or a scale of its own and the second is many times the first,
    or whatever the second is behind a word that tells by how much and never begins a range; where a word that tells by
    how much is too far from its verb, the second must be many times the first as well.
    """
    said = [word for word in before if word not in words.hedges.last]
    moves = [hit.meaning for word in said for hit in words.ranges.moves.hits(word)]
    by = before[-1] in words.ranges.change_by if before else False
    leaps = before[-1] in words.ranges.change_leaps if before else False
    if not (by or leaps) and not (any(moves) and words.ranges.moves.hits(said[-1])):
        return False
    own, goal = _scale(tokens, first.numeral), _scale(tokens, last.numeral)
    if own == 1 and (goal > 1 or (first.unit is None and last.unit is not None)):
        return False
    if any(moves) and (by or (leaps and own > 1)):
        return True  # a range would tell its scale once: "ökade med 2 till 3 miljarder"
    plain = own == 1 and (first.unit is None or first.kind is Kind.PERCENTAGE)
    if plain and leaps and not any(moves):
        return False
    return rises(first.numeral, last.numeral, words.numerals.decimal, times=_LEAP * (1 + plain))


def _same_unit(first: Measure, last: Measure) -> bool:
    """Whether two figures can be told in one unit; "0,68 % à 26 469 points" tells the unit of the first alone."""
    if (first.counted and not last.counted) or (first.kind is Kind.MULTIPLE and last.kind is not Kind.MULTIPLE):
        return False
    # A share has no end in common with anything but a share: "up a fifth to £1.8 billion".
    if (first.numeral.fraction or last.numeral.fraction) and not first.kind is last.kind is Kind.PERCENTAGE:
        return False
    if first.unit is not None and last.unit is None:
        return first.end == first.numeral.end
    return first.unit is None or last.unit is None or first.unit == last.unit


def _is_since(first: Measure, last: Measure) -> bool:
    """Whether one figure is a year, and the other none: "2011 से 360,000 लोग" are so many since 2011.

    Years that are counted end in one, "三年至2031年", and two are dates: "2019 or 2025".
    """
    year, other = first.numeral.terms[0].digits or "", last.numeral.terms[0].digits or ""
    if YEAR.fullmatch(other) and (last.unit == UnitWord("year") or YEAR.fullmatch(year)):
        return last.unit is None or len(year) < len(other)
    alone = first.kind is Kind.NUMBER and first.unit is None and len(first.numeral.terms) == 1
    return alone and bool(SURE_YEAR.fullmatch(year)) and not SURE_YEAR.fullmatch(other) and len(other) > len(year)


def shared(tokens: Tokens, first: Measure, last: Measure, words: FigureWords) -> tuple[Measure, Measure]:
    """Both ends of a range with the scale and the unit that they share.

    Below zero the greater number is the lower end, whichever stands first.
    """
    if first.numeral.negative and last.numeral.negative:
        terms, others = first.numeral.terms, last.numeral.terms
        if rises(first.numeral, last.numeral, words.numerals.decimal):
            first = first._replace(numeral=first.numeral._replace(terms=others))
            last = last._replace(numeral=last.numeral._replace(terms=terms))
    numeral, unit = first.numeral, last.unit or first.unit
    scale, own = _scale(tokens, last.numeral), _scale(tokens, numeral)
    if own == 1 and scale > 1 and first.unit in (None, unit) and _small(numeral, last.numeral):
        numeral = numeral._replace(terms=(numeral.terms[-1]._replace(scale=scale),))
    told = last.unit is not None or last.kind is Kind.MULTIPLE
    kind = last.kind if told and first.kind is not Kind.AGE else first.kind
    return first._replace(numeral=numeral, unit=unit, kind=kind), last._replace(unit=unit, kind=kind)


def _scale(tokens: Tokens, numeral: Numeral) -> Decimal:
    """The scale word that a numeral ends with, in digits or in words: "3 billion", "drei Milliarden"."""
    term = numeral.terms[-1]
    sense = tokens.items[numeral.next - 1].meaning.scale if term.number is not None and term.scale == 1 else None
    return sense.value if sense and isinstance(sense.value, Decimal) else term.scale


def _small(first: Numeral, last: Numeral) -> bool:
    """Whether the first numeral, as written, is of the size of the second before its scale word."""
    digits = first.terms[0].digits or "0"
    if len(first.terms) > 1 or len(last.terms) > 1 or (first.terms[0].number or 0) >= THOUSAND:
        return False
    # "5.000 a 14.000 millones": both count thousands of the scale.
    both = _THOUSANDS.fullmatch(digits) and _THOUSANDS.fullmatch(last.terms[0].digits or "")
    return bool(both) or _SMALL.fullmatch(digits) is not None


def _hedged_end(gap: str | None, before: tuple[str, ...], words: FigureWords) -> bool:
    """Whether a gap leads to the other end of a range and widens that: "zwischen 6 und maximal 15 %"."""
    if gap is None or words.ranges.between.isdisjoint(before[-2:]):
        return False
    joints = (joint for joint in words.ranges.between_gaps if gap.startswith(joint))
    return any(tuple(gap[len(joint) :].split()) in words.hedges.before for joint in joints)


def _word_before(before: tuple[str, ...], words: FigureWords) -> str:
    """The word in front of a figure, but for an article: the "από" of "από τα 3,20 στα 4,10 ευρώ"."""
    skipped = len(before) > 1 and before[-1] in words.hedges.skips
    return before[-2] if skipped else before[-1] if before else ""


def changed(tokens: Tokens, first: Measure, before: tuple[str, ...], words: FigureWords) -> Measure:
    """The first figure of "from 20 to 80 percent" bears the unit of the second, as in "between 6 and about 15 %".

    So it does the scale where both are of one size: "from 97 to 215 million", but not "from 12 to 2 million users".
    """
    if first.unit:
        return first
    gap, _ = _joint(tokens, first, first.next, words)
    led = _word_before(before, words) in words.ranges.from_words and gap in words.ranges.change_gaps
    begun = first.next < len(tokens) and tokens.folded[first.end : tokens.items[first.next].start]
    if first.unit or not (led or begun in words.ranges.from_gaps or _hedged_end(gap, before, words)):
        return first
    last = measure_at(tokens, first.next, words) if first.next < len(tokens) else None
    if last is None or not (last.unit or _of_one_size(tokens, first, last, words)):
        return first
    if first.numeral.fraction and last.kind is not Kind.PERCENTAGE:
        return first  # "chuté d'un tiers à 10 millions d'euros" tells by how much, and to what
    return shared(tokens, first, last, words)[0]


def _of_one_size(tokens: Tokens, first: Measure, last: Measure, words: FigureWords) -> bool:
    """Whether neither of two figures is many times the other before the scale word that the second bears."""
    term, scale = last.numeral.terms[0], _scale(tokens, last.numeral)
    if scale == 1 or first.numeral.terms[0].scale != 1 or len(last.numeral.terms) > 1:
        return False
    if isinstance(term.number, Decimal) and term.scale == 1:
        term = term._replace(number=term.number / scale)
    plain = last.numeral._replace(terms=(term._replace(scale=Decimal(1)),))
    ends = ((first.numeral, plain), (plain, first.numeral))
    return not any(rises(one, other, words.numerals.decimal, times=_LEAP) for one, other in ends)
