"""Numbers in words: "fünfundzwanzig", "two hundred and fifty thousand", "three point one four"."""

from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.sense import Role, Sense, Token
from factcheck.lexicon.spelling import Sum
from factcheck.model.parts import Term
from factcheck.recognise.numeral import Numeral, article_before
from factcheck.recognise.tokens import Tokens

_MULTIPLIED = frozenset({Role.HUNDRED, Role.SCALE})

_SCALES = 3
"""No more scales stand behind a number that counts nothing: "több száz millió"."""


def spelled_at(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    """A sequence of number words that makes one number, as long as it goes."""
    items, order = tokens.items, words.numerals.order
    total, start = Sum(order), items[index].start
    at, end, after_and, short = index, start, False, None
    while at < len(items):
        sense = _number_sense(items[at], words)
        if sense is not None and sense.role is Role.PAIR and _is_one(tokens, at, words):
            sense = items[at].meaning.scale or sense
        if sense is None or _is_none(tokens, at, words, sense, started=total.started):
            break
        if sense.role in _MULTIPLIED and not total.started:
            begins = _scale_start(tokens, at, words)
            if begins is None:
                break
            start = begins
        before = Numeral((Term(None, total.value),), start, end, at)
        if not total.take(sense, after_and=after_and, apart=True):
            if short and sense.role is not Role.NUMBER:
                return short  # "one hundred | and two hundred"
            break
        short = before if after_and else None
        end, at = items[at].end, at + 1
        gap = tokens.gap(at - 1)
        if gap is None or not (gap in words.numerals.joiners or _joined_by_one(tokens, at, total, words)):
            break
        after_and = words.numerals.joiners.get(gap, False)
    if not total.started:
        return None
    return _with_decimals(tokens, Numeral((Term(None, total.value),), start, end, at), words)


def _is_none(tokens: Tokens, index: int, words: FigureWords, sense: Sense, *, started: bool) -> bool:
    """Whether a number word is no part of a number where it stands."""
    return (not started and _is_vague(tokens, index, words)) or (
        sense.role is Role.ADDED and not _adds(tokens, index, words)
    )


def _is_one(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a word that may be two of a scale, before a noun alone, is one to which more is added: "مليارا و200"."""
    token = tokens.items[index]
    if token.surface not in words.scales.alone:
        return False
    return any(tokens.folded.startswith(gap, token.end) for gap in words.scales.plus_gaps if gap.strip())


def _adds(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a number word follows to which what a word says is added: the तीन of "साढ़े तीन"."""
    if index + 1 >= len(tokens) or tokens.gap(index) != " ":
        return False
    sense = _number_sense(tokens.items[index + 1], words)
    return sense is not None and sense.role is not Role.ADDED


def _joined_by_one(tokens: Tokens, index: int, total: Sum, words: FigureWords) -> bool:
    """Whether a one stands before a scale word within a number: "zwei Milliarden eine Million"."""
    ands, _, one = (tokens.gap(index - 1) or "").strip().rpartition(" ")
    scale = tokens.items[index].meaning.scale
    if one not in words.numerals.articles or scale is None or not (not ands or ands in words.numerals.ands):
        return False
    return total.take_one_before(scale, after_and=bool(ands))


def _with_decimals(tokens: Tokens, base: Numeral, words: FigureWords) -> Numeral:
    """The digits that are told one by one behind a word for the decimal sign: "three point one four"."""
    digits, at, end = "", base.next, base.end
    gaps = words.numerals.decimal_gaps
    while at < len(tokens) and tokens.gap(at - 1) in gaps:
        sense = None if tokens.items[at].is_digits else tokens.items[at].meaning.number
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
    article = article_before(tokens, index, words)
    if article is not None:
        return article
    token = tokens.items[index]
    alone = token.surface in words.scales.alone or (
        token.surface in words.scales.behind_hedge and _is_hedged(tokens, index, words)
    )
    return token.start if alone else None


def _is_hedged(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a hedge stands in front of a token: "около тысячи"."""
    before = tokens.before(index, 2)
    return before[-1:] in words.hedges.before or before in words.hedges.before


def _is_vague(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a number counts nothing: "mehrere hundert", "viele tausend", "several ten thousand"."""
    before = tokens.before(index, 1)
    if words.scales.vague.isdisjoint(before):
        return _multiplies_vague(tokens, index, words)
    return _counts_nothing(tokens, index, words)


def _counts_nothing(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a number right behind a vague word counts nothing, unless that is a hedge as well."""
    return tokens.items[index].surface in words.scales.alone or tokens.before(index, 1) not in words.hedges.before


def _multiplies_vague(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a scale multiplies a number that counts nothing itself: the Hungarian million of "több száz millió"."""
    for at in range(index, max(0, index - _SCALES), -1):
        if not tokens.items[at].meaning.scale or tokens.gap(at - 1) not in words.scales.gaps:
            return False
        if _number_sense(tokens.items[at - 1], words) is None:
            return False
        if not words.scales.vague.isdisjoint(tokens.before(at - 1, 1)):
            return _counts_nothing(tokens, at - 1, words)
    return False


def _number_sense(token: Token, words: FigureWords) -> Sense | None:
    if token.is_digits or token.surface in words.scales.after_money:
        return None
    meaning = token.meaning
    return meaning.pair or meaning.hundred or meaning.number or meaning.scale or meaning.added


def lone_article(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a word that may also be an article has no word of ours nearby, as most have none, and no half behind."""
    token = tokens.items[index]
    if token.surface not in words.numerals.articles or token.is_digits or token.meaning.fraction:
        return False
    behind = token.end + (tokens.folded[token.end : token.end + 1] == " ")
    return tokens.gap(index) is None and not tokens.folded.startswith(words.fractions.and_half, behind)


def only_an_article(tokens: Tokens, numeral: Numeral, index: int, words: FigureWords) -> bool:
    """Whether a numeral is nothing but a word that may also be an article: "one", "ein"."""
    return (
        numeral.next == index + 1
        and not numeral.terms[0].plus
        and tokens.items[index].surface in words.numerals.articles
        and numeral.end == tokens.items[index].end
    )


def single(tokens: Tokens, index: int, words: FigureWords) -> Numeral | None:
    """The one that an article says before a unit that asks for a number: "ein Prozent".  It ends before the token."""
    start = article_before(tokens, index, words)
    if start is None:
        return None
    return Numeral((Term(None, Decimal(1)),), start, tokens.items[index].start, index)


def one_before(tokens: Tokens, index: int, words: FigureWords) -> Numeral:
    """The one in front of a unit and its half, which may be unsaid: "un an et demi", "the past year and a half"."""
    start = tokens.items[index].start
    return single(tokens, index, words) or Numeral((Term(None, Decimal(1)),), start, start, index)
