"""One number in the text: in digits or in words, with its scale words and its fraction."""

import re
from decimal import Decimal
from fractions import Fraction

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.sense import Sense, Token
from factcheck.lexicon.spelling import THOUSAND
from factcheck.model.parts import Term
from factcheck.recognise.fractional import fraction_at, fraction_of, mixed, over, with_half
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.spelled import spelled_at
from factcheck.recognise.tokens import Tokens

_ONE = Decimal(1)
TEN = Decimal(10)
MYRIAD = Decimal(10_000)
CRORE = Decimal(10_000_000)
_LARGE = 100
_MYRIAD = 4
"""How many digits stand below a myriad, zeros too."""
# No numeral goes on for ever: at each of its groups the rest would be looked at again.
_REST = r"(?:[.,]\d{1,27}(?!\d))?"
_GROUPED = rf"\d{{1,3}}(?P<sign>[.,'’\u00a0\u202f\u2009 ])\d{{3}}(?:(?P=sign)\d{{3}}){{0,8}}(?!\d){_REST}"
_LAKHS = rf"\d{{1,2}}(?P<comma>[,.])(?:\d{{2}}(?P=comma)){{1,11}}\d{{3}}(?!\d){_REST}"  # 2,06,737: lakhs and crores
# So with blanks, where a group begins with a nought: "1 12 345" may be two numbers.
_LAKHS_APART = r"[1-9]\d?(?P<blank>[\u00a0\u202f ])0\d(?P=blank)\d{3}(?![\d.,]\d)(?!\d)"
_NUMERAL = re.compile(rf"(?:{_GROUPED}|{_LAKHS}|{_LAKHS_APART}|\d+{_REST})")
_HIGHEST = Decimal(10) ** 36
"""What scale words come to at most: "a million million million" and on is no number that anybody tells."""
_BARE = re.compile(rf"\d+{_REST}")
_ROUND_SIGNS = (",-", ",–", ":-")
# No cents, "€ 350,- per dag", "500:- kr"; behind a year such a dash goes with the sentence.
_ROUND = re.compile(r"(?<!19\d\d)(?<!20\d\d)(?:[,:]-{1,2}|,–)(?=$|[\s.;!?)])")
_VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip


def numeral_at(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    """The longest numeral that begins at a token, or `None`."""
    base = _plain(tokens, index, words)
    if base is None:
        return fraction_at(tokens, index, words)
    if base.next + 1 < len(tokens) and tokens.items[base.next].meaning.over and tokens.gap(base.next) in ("", " "):
        return over(tokens, base, _plain(tokens, base.next + 1, words))
    if tokens.gap_behind(base.end, base.next) is None:
        halved = with_half(tokens, base, words)
        if halved is base:
            return base  # as most figures in running text, which have no other word of ours nearby
    else:
        halved = with_half(tokens, fraction_of(tokens, mixed(tokens, base, words), words), words)
    whole = _continued(tokens, halved, words)
    return whole if halved is not base or whole is base or whole.fraction else with_half(tokens, whole, words)


def _plain(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    if tokens.items[index].is_digits:
        return _digits(tokens, index, words)
    if words.scales.ahead and tokens.items[index].surface in words.scales.ahead:
        return _scale_ahead(tokens, index, words)
    return _added(tokens, index, words) or spelled_at(tokens, index, words)


def _scale_ahead(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    """A number behind the scale word that multiplies it, which makes it an approximate one: "тысяч сто"."""
    sense, behind = tokens.items[index].meaning.scale, index + 1
    vague = not words.scales.vague.isdisjoint(tokens.before(index, 1))
    if sense is None or vague or behind >= len(tokens) or tokens.gap(index) != " ":
        return None
    found = _digits(tokens, behind, words) if tokens.items[behind].is_digits else spelled_at(tokens, behind, words)
    if found is None or len(found.terms) > 1 or tokens.folded[found.end : found.end + 1] == "-":
        return None
    term = found.terms[0]
    if not 1 < rough(term, _ONE, words.numerals.decimal) < THOUSAND or _scaled(tokens, found, words) is not found:
        return None
    scaled = term._replace(scale=sense.value)  # type: ignore[arg-type]
    return found._replace(terms=(scaled,), start=tokens.items[index].start)


def _added(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    """Digits with a word in front of them that adds to them: "साढ़े 3"."""
    sense = tokens.items[index].meaning.added
    if sense is None or index + 1 >= len(tokens) or not tokens.items[index + 1].is_digits or tokens.gap(index) != " ":
        return None
    found = _digits(tokens, index + 1, words)
    assert found is not None
    assert isinstance(sense.value, Decimal)
    term = found.terms[0]._replace(plus=Fraction(sense.value))
    return found._replace(terms=(term,), start=tokens.items[index].start)


def _digits(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    token, text = tokens.items[index], tokens.text
    match = _NUMERAL.match(text, token.start)
    assert match is not None
    if match["sign"] == " " and " " not in words.numerals.grouping:
        match = _BARE.match(text, token.start)
        assert match is not None
    end = match.end()
    if text.startswith(_ROUND_SIGNS, end) and (nought := _ROUND.match(text, end)):
        end = nought.end()
    after = tokens.behind(end, index)
    plus = _VULGAR.get(text[end : end + 1])
    if plus is None:
        end = _past_suffix(tokens, end, words) if text[end : end + 1] == "-" else end
        return Numeral((Term(match.group(), None),), token.start, end, after)
    return Numeral((Term(match.group(), None, plus=plus),), token.start, end + 1, after)


def _past_suffix(tokens: Tokens, end: int, words: FigureWords) -> int:
    """Where digits end that end at an offset and bear how their word is inflected: "5-ти", "2-х", but not "12-х"."""
    text = tokens.folded
    for digit, suffix in words.numerals.suffixes:
        fits = not digit or (text[end - 1] == digit and text[end - 2 : end - 1] != "1")
        if fits and text.startswith(suffix, end) and not text[end + len(suffix) : end + len(suffix) + 1].isalnum():
            return end + len(suffix)
    return end


def _continued(tokens: Tokens, base: Numeral, words: FigureWords) -> Numeral:
    """The scale words behind a numeral, and what is added to it: "5 Millionen", "2 milioni e 300mila"."""
    found = _scaled(tokens, base, words)
    while (limit := _last_scale(tokens, found)) > 1 and found.next < len(tokens):
        behind = tokens.items[found.next]
        gap = tokens.gap_behind(found.end, found.next)
        if gap not in words.scales.plus_gaps or not behind.is_digits:
            break
        more = _digits(tokens, found.next, words)
        more = more and _scaled(tokens, more, words)
        if more is None:
            break
        terms = found.terms
        fills = _may_fill(found, gap, words)
        order = words.numerals.order
        thousands = order.scaled_thousands or (words.scales.filled and fills and not order.myriads)
        if gap == " " and thousands and _fills_thousands(more, limit):
            terms = tuple(term._replace(scale=term.scale * more.terms[0].scale) for term in terms)
        elif order.myriads and _below_myriad(more, limit):
            terms = _raised(terms, more.terms[0].scale)
        elif order.crores and limit < CRORE <= more.terms[0].scale < limit * CRORE:
            terms = tuple(term._replace(scale=term.scale * CRORE) for term in terms)
        elif not (
            1 < more.terms[0].scale < limit
            or (fills and _fills(more, limit, gap, words))
            or (gap in words.scales.rest_gaps and _is_rest(more, limit))
        ):
            break
        found = found._replace(terms=terms + more.terms, end=more.end, next=more.next)
    return found


def _is_rest(more: Numeral, limit: Decimal) -> bool:
    """Whether a numeral is what is left below a thousand: "41 ألفا و20" is 41,020."""
    term = more.terms[0]
    return limit == THOUSAND and term.scale == 1 and (term.digits or "").isdecimal() and int(term.digits or 0) < limit


def _below_myriad(more: Numeral, limit: Decimal) -> bool:
    """Whether what is behind a hundred or a thousand tells the myriads of both: "3천500만" is 35 million."""
    term = more.terms[0]
    return limit < MYRIAD <= term.scale and (term.digits or "").isdecimal() and int(term.digits or 0) < limit


def _raised(terms: tuple[Term, ...], scale: Decimal) -> tuple[Term, ...]:
    """The terms, those below a myriad multiplied by the myriads of a scale."""
    myriads = MYRIAD ** (scale.adjusted() // _MYRIAD)
    return tuple(term._replace(scale=term.scale * myriads) if term.scale < MYRIAD else term for term in terms)


def _last_scale(tokens: Tokens, found: Numeral) -> Decimal:
    """The scale that a numeral ends with, in digits ("5 million") or in words ("un milione"); 1 where it has none."""
    last = found.terms[-1]
    sense = tokens.items[found.next - 1].meaning.scale if last.digits is None and last.scale == 1 else None
    return sense.value if sense and isinstance(sense.value, Decimal) and not found.fraction else last.scale


def _fills_thousands(more: Numeral, limit: Decimal) -> bool:
    """Whether a numeral tells the hundreds behind a thousand, whatever scale both have: "2 mil 300 millones"."""
    term = more.terms[0]
    digits = term.digits or "0"
    return limit == THOUSAND and term.scale != limit and digits.isdecimal() and len(digits) <= 3 and digits[0] != "0"


def _may_fill(found: Numeral, gap: str | None, words: FigureWords) -> bool:
    """Whether digits may fill up what stands before a blank: "1만 2345", "bin 103"; not the "만 44세" of an age."""
    return not gap or found.terms[-1].digits is not None or not words.numerals.order.myriads


def _fills(more: Numeral, limit: Decimal, gap: str | None, words: FigureWords) -> bool:
    """Whether a numeral without a scale tells what is below the one before it: "10 bin 655", "1万2345人"."""
    digits = more.terms[0].digits or ""
    if words.scales.filled and words.numerals.order.myriads:
        return _fills_myriad(more, limit, "", words)
    if words.scales.filled and gap == " " and more.terms[0].scale == 1:
        return limit == THOUSAND and digits.isdecimal() and len(digits) <= 3 and digits[0] != "0"
    return _fills_myriad(more, limit, gap, words)


def _fills_myriad(more: Numeral, limit: Decimal, gap: str | None, words: FigureWords) -> bool:
    """Whether a numeral tells what is below a myriad: the 2345 of "1万2345人"."""
    whole, _, rest = (more.terms[0].digits or "").partition(words.numerals.decimal)
    whole = "".join(sign for sign in whole if sign not in words.numerals.grouping)
    if not words.numerals.order.myriads or gap or more.terms[0].scale > 1 or not whole.isdecimal():
        return False
    return (not rest or rest.isdecimal()) and (whole[0] != "0" or len(whole) == _MYRIAD) and int(whole) < limit


def _scaled(tokens: Tokens, base: Numeral, words: FigureWords) -> Numeral:
    while base.next < len(tokens) and tokens.gap_behind(base.end, base.next) in words.scales.gaps and not base.fraction:
        behind = tokens.items[base.next]
        sense = None if behind.is_digits else behind.meaning.scale or _place(behind, words)
        if sense is None or behind.surface in words.scales.after_money:
            break
        assert isinstance(sense.value, Decimal)
        term = base.terms[-1]
        if term.scale * sense.value > _HIGHEST:
            break
        raised = term._replace(scale=term.scale * sense.value)
        base = base._replace(terms=(*base.terms[:-1], raised), end=behind.end, next=base.next + 1)
    return base


def _place(token: Token, words: FigureWords) -> Sense | None:
    """The hundred or thousand that multiplies the digits before it: the 千 of "5千", the 百万 of "5百万"."""
    sense = token.meaning.number if words.numerals.order.myriads else None
    if sense is None or not isinstance(sense.value, Decimal) or sense.value < TEN:
        return None
    return sense if sense.value.normalize().as_tuple().digits == (1,) else None


def rises(first: Numeral, last: Numeral, decimal: str, *, times: int = 1) -> bool:
    """Whether the second of two numerals of one range is more than so many times the first, by their first terms."""
    return times * rough(first.terms[0], last.terms[0].scale, decimal) < rough(last.terms[0], Decimal(1), decimal)


def rough(term: Term, shared: Decimal, decimal: str) -> Decimal:
    """About how much a term comes to; the scale of the end of a range may belong to its beginning too."""
    scale = term.scale if term.scale > 1 else shared
    if term.digits is None:
        number = term.number or Decimal(0)
        return (
            Decimal(number.numerator) / Decimal(number.denominator) * scale
            if isinstance(number, Fraction)
            else number * scale
        )
    whole, _, rest = term.digits.partition(decimal)
    digits = "".join(sign for sign in whole if sign.isdigit())
    return Decimal(f"{int(digits or '0')}.{rest if rest.isdecimal() else 0}") * scale


def is_large(numeral: Numeral, decimal: str) -> bool:
    """Whether a numeral is of the size of a price in small money, "900 won", or beyond that of most shares."""
    return rough(numeral.terms[-1], Decimal(1), decimal) >= _LARGE
