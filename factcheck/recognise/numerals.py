"""One number in the text: in digits, in words, with its scale words, or as a fraction."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from factcheck.lexicon.figures import FigureWords
from factcheck.lexicon.sense import Role, Sense, Token
from factcheck.lexicon.spelling import THOUSAND, Sum
from factcheck.model.parts import Amount, Term
from factcheck.recognise.tokens import Tokens

SCALE_GAPS = (" ", "", "-")
_GROUPED = r"\d{1,3}(?P<sign>[.,'’\u00a0\u202f\u2009 ])\d{3}(?:(?P=sign)\d{3})*(?!\d)(?:[.,]\d+)?"
_NUMERAL = re.compile(rf"(?:{_GROUPED}|\d+(?:[.,]\d+)?)")
_VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip


class Numeral(NamedTuple):
    """A numeral in the text: its summands, the offsets it covers and the token behind it."""

    terms: tuple[Term, ...]
    start: int
    end: int
    next: int
    fraction: bool = False
    negative: bool = False

    @property
    def amount(self) -> Amount:
        """What the numeral says, without its place."""
        return Amount(self.terms, self.fraction, self.negative)


def numeral_at(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    """The longest numeral that begins at a token, or `None`."""
    token = tokens.items[index]
    base = _digits(tokens, index, words) if token.is_digits else _spelled(tokens, index, words)
    if base is None:
        return _fraction(tokens, index, words)
    halved = with_half(tokens, _fraction_of(tokens, _mixed(tokens, base), words), words)
    whole = _continued(tokens, halved, words)
    return whole if halved is not base or whole.fraction else with_half(tokens, whole, words)


def _digits(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    token, text = tokens.items[index], tokens.text
    match = _NUMERAL.match(text, token.start)
    assert match is not None
    if match["sign"] == " " and " " not in words.grouping:
        match = re.compile(r"\d+(?:[.,]\d+)?").match(text, token.start)
        assert match is not None
    end = match.end()
    after = index
    while after < len(tokens.items) and tokens.items[after].start < end:
        after += 1
    plus = _VULGAR.get(text[end : end + 1], Fraction(0))
    return Numeral((Term(match.group(), None, plus=plus),), token.start, end + bool(plus), after)


def _spelled(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    """A sequence of number words that makes one number, as long as it goes."""
    items, total = tokens.items, Sum(words.order)
    start = items[index].start
    at, end, after_and = index, start, False
    while at < len(items):
        sense = _number_sense(items[at], words)
        if sense is None:
            break
        if not total.started and _is_vague(tokens, at, words):
            break
        if sense.role is not Role.NUMBER and not total.started:
            begins = _scale_start(tokens, at, words)
            if begins is None:
                break
            start = begins
        if not total.take(sense, after_and=after_and):
            break
        end, at = items[at].end, at + 1
        gap = tokens.gap(at - 1)
        if gap is None or not (gap in words.joiners or _joined_by_one(tokens, at, total, words)):
            break
        after_and = words.joiners.get(gap, False)
    if not total.started:
        return None
    return _with_decimals(tokens, Numeral((Term(None, total.value),), start, end, at), words)


def _joined_by_one(tokens: Tokens, index: int, total: Sum, words: FigureWords) -> bool:
    """Whether nothing but a one stands before a scale word within a number: "zwei Milliarden eine Million"."""
    gap, scale = tokens.gap(index - 1) or "", tokens.items[index].sense(Role.SCALE)
    return gap.strip() in words.articles and scale is not None and total.take_one_before(scale)


def _with_decimals(tokens: Tokens, base: Numeral, words: FigureWords) -> Numeral:
    """The digits that are told one by one behind a word for the decimal sign: "three point one four"."""
    digits, at, end = "", base.next, base.end
    gaps = words.decimal_gaps
    while at < len(tokens) and tokens.gap(at - 1) in gaps:
        sense = None if tokens.items[at].is_digits else tokens.items[at].sense(Role.NUMBER)
        if sense is None or not isinstance(sense.value, Decimal) or not 0 <= sense.value < 10:
            break
        digits += str(sense.value)
        end, at, gaps = tokens.items[at].end, at + 1, frozenset({" "})
    if not digits:
        return base
    number = base.terms[0].number
    assert number is not None
    return base._replace(terms=(Term(None, number + Decimal(f"0.{digits}")),), end=end, next=at)  # type: ignore[operator]


def _scale_start(tokens: Tokens, index: int, words: FigureWords) -> int | None:
    """Where a number begins that has nothing but an article before its scale word: "a million", "tausend Menschen"."""
    article = _article_before(tokens, index, words)
    if article is not None:
        return article
    return tokens.items[index].start if tokens.items[index].surface in words.lone_scales else None


def _is_vague(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a scale word counts nothing: "mehrere hundert", "viele tausend"."""
    return tokens.items[index].surface in words.lone_scales and not words.vague.isdisjoint(tokens.before(index, 1))


def _number_sense(token: Token, words: FigureWords) -> Sense | None:
    if token.is_digits or token.surface in words.money_scales:
        return None
    return token.sense(Role.NUMBER) or token.sense(Role.HUNDRED) or token.sense(Role.SCALE)


def _article_before(tokens: Tokens, index: int, words: FigureWords) -> int | None:
    """Where the article in front of a token begins, where there is one: the "a" of "a million"."""
    before = tokens.before(index, 1)
    word = before[-1].lstrip("(\"'„“«[") if before else ""
    if word not in words.articles:
        return None
    return tokens.folded.rfind(word, 0, tokens.items[index].start)


def only_an_article(tokens: Tokens, numeral: Numeral, index: int, words: FigureWords) -> bool:
    """Whether a numeral is nothing but a word that may also be an article: "one", "ein"."""
    return numeral.next == index + 1 and tokens.items[index].surface in words.articles and numeral.end == tokens.items[index].end


def single(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    """The one that an article says before a unit that asks for a number: "ein Prozent".  It ends before the token."""
    start = _article_before(tokens, index, words)
    if start is None:
        return None
    return Numeral((Term(None, Decimal(1)),), start, tokens.items[index].start, index)


def _fraction(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    """A fraction in words without a number before it: "die Hälfte", "half a", "ein Drittel"."""
    token = tokens.items[index]
    sense = None if token.is_digits else token.sense(Role.FRACTION)
    if sense is None:
        return None
    assert isinstance(sense.value, Fraction)
    article = _article_before(tokens, index, words)
    start = token.start if article is None else article
    found = Numeral((Term(None, sense.value),), start, token.end, index + 1, fraction=sense.value < 1)
    scaled = _scaled_fraction(tokens, found, words)
    if scaled is not None:
        return scaled
    if token.surface in words.lone_fractions and tokens.text[token.end : token.end + 1] != "-":
        return found._replace(start=token.start)
    if article is None or token.surface in words.unit_fractions:
        return None
    return found if not token.sense(Role.ORDINAL) or _ends_phrase(tokens, index, words) else None


def _ends_phrase(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether no noun follows, so that "a third" is a share and no rank: punctuation, the end, or a short word such as "of"."""
    rest = tokens.folded[tokens.items[index].end : tokens.items[index].end + 5]
    return not rest.strip() or rest[0] in ",.;:!?)\"”" or rest.startswith(words.fraction_ends)


def _scaled_fraction(tokens: Tokens, found: Numeral, words: FigureWords) -> Numeral | None:
    """A fraction of a scale or a unit: "half a million", "eine halbe Stunde"; the unit itself is left to the caller."""
    gap = tokens.gap_behind(found.end, found.next)
    if gap is None or gap not in words.half_gaps or found.next >= len(tokens):
        return None
    behind = tokens.items[found.next]
    if behind.is_digits:
        return None
    scale = behind.sense(Role.SCALE)
    if scale and behind.surface not in words.money_scales:
        term = found.terms[0]._replace(scale=scale.value)  # type: ignore[arg-type]
        return found._replace(terms=(term,), end=behind.end, next=found.next + 1, fraction=False)
    unit = behind.sense(Role.UNIT)
    if unit and tokens.items[found.next - 1].surface in words.unit_fractions:
        return found._replace(fraction=False)
    return None


def _fraction_of(tokens: Tokens, base: Numeral, words: FigureWords) -> Numeral:
    """A number of fractions: "zwei Drittel", "three quarters", "2/3"."""
    if base.next >= len(tokens):
        return base
    behind, gap, term = tokens.items[base.next], tokens.gap_behind(base.end, base.next), base.terms[0]
    if behind.is_digits and gap == "/" and term.digits and len(term.digits) == 1 and behind.end - behind.start == 1:
        numerator, denominator = int(term.digits), int(behind.surface)
        closed = not tokens.text[behind.end : behind.end + 2].lstrip(" ").startswith("/")
        if 0 < numerator < denominator and closed:
            return base._replace(terms=(Term(None, Fraction(numerator, denominator)),), end=behind.end, next=base.next + 1, fraction=True)
    sense = None if behind.is_digits else behind.sense(Role.FRACTION)
    if sense is None or gap not in (" ", "-") or behind.surface in words.unit_fractions:
        return base
    if behind.sense(Role.ORDINAL) and (term.number != 1 or (words.one_is_article and not _ends_phrase(tokens, base.next, words))):
        return base
    many = term.number if term.number is not None else (Decimal(term.digits) if term.digits and term.digits.isdecimal() else None)
    if many is None or many > 100:
        return base
    assert isinstance(sense.value, Fraction)
    if Fraction(many) * sense.value >= 1 and behind.sense(Role.UNIT):
        return base
    return base._replace(terms=(Term(None, Fraction(many) * sense.value),), end=behind.end, next=base.next + 1, fraction=True)


def _mixed(tokens: Tokens, base: Numeral) -> Numeral:
    """A whole number with a fraction in digits behind it: "3 1/2"."""
    items, at, term = tokens.items, base.next, base.terms[0]
    if at + 1 >= len(items) or not (items[at].is_digits and items[at + 1].is_digits) or tokens.gap(at) != "/":
        return base
    numerator, denominator = int(items[at].surface), int(items[at + 1].surface)
    if tokens.gap(at - 1) != " " or not term.digits or not term.digits.isdecimal() or not 0 < numerator < denominator < 10:
        return base
    plus = term._replace(plus=Fraction(numerator, denominator))
    return base._replace(terms=(plus,), end=items[at + 1].end, next=at + 2)


def with_half(tokens: Tokens, base: Numeral, words: FigureWords) -> Numeral:
    """The numeral with the "and a half" that may stand behind it."""
    for phrase in words.and_half:
        tail = tokens.folded[base.end : base.end + len(phrase) + 1].strip()
        if tail == phrase or tail.startswith(phrase + " "):
            end = tokens.folded.index(phrase, base.end) + len(phrase)
            after = base.next
            while after < len(tokens) and tokens.items[after].start < end:
                after += 1
            last = base.terms[-1]
            scale = tokens.items[base.next - 1].sense(Role.SCALE) if last.digits is None and last.scale == 1 else None
            half = Fraction(scale.value) / 2 if scale and isinstance(scale.value, Decimal) else Fraction(1, 2)
            return base._replace(terms=(*base.terms[:-1], last._replace(plus=half)), end=end, next=after)
    return base


def _continued(tokens: Tokens, base: Numeral, words: FigureWords) -> Numeral:
    """The scale words behind a numeral, and what is added to it: "5 Millionen", "1 million 200 thousand", "2 milioni e 300mila"."""
    found = _scaled(tokens, base, words)
    while found.end > base.end and found.terms[-1].scale > 1 and found.next < len(tokens):
        limit = found.terms[-1].scale
        behind = tokens.items[found.next]
        gap = tokens.gap_behind(found.end, found.next)
        if gap not in words.plus_gaps or not behind.is_digits:
            break
        more = _digits(tokens, found.next, words)
        more = more and _scaled(tokens, more, words)
        if more is None:
            break
        terms = found.terms
        if gap == " " and words.order.scaled_thousands and _fills_thousands(more, limit):
            terms = tuple(term._replace(scale=term.scale * more.terms[0].scale) for term in terms)
        elif not 1 < more.terms[0].scale < limit:
            break
        base, found = found, found._replace(terms=terms + more.terms, end=more.end, next=more.next)
    return found


def _fills_thousands(more: Numeral, limit: Decimal) -> bool:
    """Whether a numeral tells the hundreds behind a thousand, whatever scale both have: "2 mil 300 millones", "15 mil 234"."""
    term = more.terms[0]
    digits = term.digits or "0"
    return limit == THOUSAND and term.scale != limit and digits.isdecimal() and len(digits) <= 3 and digits[0] != "0"


def _scaled(tokens: Tokens, base: Numeral, words: FigureWords) -> Numeral:
    while base.next < len(tokens) and tokens.gap_behind(base.end, base.next) in SCALE_GAPS and not base.fraction:
        behind = tokens.items[base.next]
        sense = None if behind.is_digits else behind.sense(Role.SCALE)
        if sense is None or behind.surface in words.money_scales:
            break
        assert isinstance(sense.value, Decimal)
        term = base.terms[-1]
        base = base._replace(
            terms=(*base.terms[:-1], term._replace(scale=term.scale * sense.value)), end=behind.end, next=base.next + 1
        )
    return base


def rises(first: Numeral, last: Numeral, decimal: str) -> bool:
    """Whether the second of two numerals of one range is the larger, as far as their first terms tell."""
    return _rough(first.terms[0], last.terms[0].scale, decimal) < _rough(last.terms[0], Decimal(1), decimal)


def _rough(term: Term, shared: Decimal, decimal: str) -> Decimal:
    """About how much a term comes to; the scale of the end of a range may belong to its beginning too."""
    scale = term.scale if term.scale > 1 else shared
    if term.digits is None:
        number = term.number or Decimal(0)
        return Decimal(number.numerator) / Decimal(number.denominator) * scale if isinstance(number, Fraction) else number * scale
    whole, _, rest = term.digits.partition(decimal)
    digits = "".join(sign for sign in whole if sign.isdigit())
    return Decimal(f"{int(digits or '0')}.{rest if rest.isdecimal() else 0}") * scale
