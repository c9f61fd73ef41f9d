"""Ordinals and multiples in one word."""

import re
from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.sense import Meaning
from factcheck.model.mention import Kind
from factcheck.model.parts import Term
from factcheck.recognise.compound_ranks import rank_of_two
from factcheck.recognise.found import Found
from factcheck.recognise.hedges import hedged
from factcheck.recognise.margins import sticks
from factcheck.recognise.measures import Measure
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.numerals import numeral_at
from factcheck.recognise.rates import per
from factcheck.recognise.suffixes import fits, rank_suffixes
from factcheck.recognise.tokens import MAX_GAP, Tokens

_LONGEST = 3
"""No rank in digits has more."""
_TAIL = 12
"""How much of the text behind a multiple is looked at for the word that makes it one."""
_MORE = re.compile(r"[.,:+]\d")
_DOT = re.compile(r"\.(?=(?!\s*\n\s*\n)\s+\w)")
"""A dot that ends no paragraph."""
_CLOSED = (".)", ". ", ".,", "./")
"""The dot of an ordinal in brackets, and what may follow: "(94., Elfmeter)"; "(90.+4)" is no figure."""


def rank_at(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """An ordinal or a multiple that begins at a token, or `None`."""
    token = tokens.items[index]
    if token.meaning.rank:
        return _ranked(tokens, index, words)
    if token.is_digits or (not words.spaced and token.meaning.number):
        suffixes = rank_suffixes(tokens, token.end, words)
        marked = words.ordinals.dot or tokens.folded.startswith(suffixes, token.end)
        return _ordinal(tokens, index, words, suffixes) if marked else None
    if token.meaning.multiple:
        return _multiple(tokens, index, words)
    if compound := _compound(tokens, index, words):
        return compound
    ordinal = token.meaning.ordinal
    if ordinal and words.ordinals.words and (both := rank_of_two(tokens, index)):
        end = tokens.items[index + 1].end
        return Found(token.start, end, index + 2, Kind.ORDINAL, (("number", Decimal(both)),), "ordinal word")
    if ordinal and ordinal.value is not None and words.ordinals.words:
        return Found(token.start, token.end, index + 1, Kind.ORDINAL, (("number", ordinal.value),), "ordinal word")
    return None


def _multiple(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """A multiple in one word, with its hedge: "more than doubled"."""
    token = tokens.items[index]
    assert token.meaning.multiple is not None
    start, end, hedge = hedged(tokens, (token.start, token.end), words, bare=True)
    if words.shy_multiples and token.surface in words.shy_multiples.words:
        before = tokens.before_offset(start, 1)
        behind = tokens.folded[token.end : token.end + _TAIL].split()[:1]
        bare = tokens.folded[token.end : token.end + 1] == "-"
        tailed = not words.shy_multiples.tails.isdisjoint(behind)
        if not words.spaced:  # nothing divides the tail from what follows: "倍以上に増えた"
            tailed = start < token.start or tokens.folded.startswith(tuple(words.shy_multiples.tails), token.end)
        if bare or (words.shy_multiples.leads.isdisjoint(before) and not tailed):
            return None
    last = index + _goes_to_another(tokens, index, words)
    if last == index and token.meaning.multiple.value == 1:
        return None
    numerals = [_in_one_word(tokens, at) for at in range(index, last + 1)]
    told, after, end = None, last + 1, max(end, numerals[-1].end)
    if token.surface in words.repeated and end == numerals[-1].end:
        told, end, after = per(tokens, Measure(numerals[-1], token.start, end, after, Kind.MULTIPLE), words)
    amounts = tuple(numeral.amount for numeral in numerals)
    parts = (("amounts", amounts), ("unit", None), ("per", told), ("hedge", hedge))
    return Found(start, end, after, Kind.MULTIPLE, parts, "multiple")


def _in_one_word(tokens: Tokens, index: int) -> Numeral:
    token = tokens.items[index]
    assert token.meaning.multiple is not None
    terms = (Term(None, token.meaning.multiple.value),)  # type: ignore[arg-type]
    return Numeral(terms, token.start, token.end, index + 1)


def _goes_to_another(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a word that tells how often begins a range that the next such word ends: "once or twice"."""
    token, behind = tokens.items[index], tokens.items[index + 1] if index + 1 < len(tokens) else None
    if behind is None or token.surface not in words.repeated or behind.surface not in words.repeated:
        return False
    low, high = (_in_one_word(tokens, at).terms[0].number or 0 for at in (index, index + 1))
    return tokens.gap(index) in words.ranges.gaps and low < high


def _ranked(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """A rank that a word in front makes: "第3", "第三", "auf Platz 3"; a blank parts that word from the rank."""
    gap = tokens.gap(index)
    if index + 1 >= len(tokens) or gap not in ("", " "):
        return None
    value, end, after = _whole(tokens, index + 1), tokens.items[index + 1].end, index + 2
    if gap and _goes_on(tokens, index + 1) and (whole := numeral_at(tokens, index + 1, words)):
        value, end, after = str(whole.terms[0].number), whole.end, whole.next  # "pe locul douăzeci și patru"
    named = tokens.folded.startswith(words.ordinals.named, end)
    if named or value is None or value in words.ordinals.unsaid or _MORE.match(tokens.text, end):
        return None
    start = tokens.items[index + 1 if gap else index].start
    return Found(start, end, after, Kind.ORDINAL, (("number", value),), "ordinal prefix")


def _whole(tokens: Tokens, index: int) -> str | None:
    """The digits of a whole number that a token tells, in digits or in words."""
    token = tokens.items[index]
    if token.is_digits:
        return str(int(token.surface)) if token.end - token.start <= _LONGEST else None
    number = token.meaning.number
    return str(number.value) if number else None


def _compound(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """A rank of which only the last word is an ordinal: "twenty-first", "hundred and fifth"."""
    whole = numeral_at(tokens, index, words) if _goes_on(tokens, index) else None
    if (
        whole is None
        or whole.next >= len(tokens)
        or tokens.gap_behind(whole.end, whole.next) not in words.numerals.joiners
    ):
        return None
    last, number = tokens.items[whole.next], whole.terms[0].number
    ordinal = last.meaning.ordinal
    if ordinal is None or not isinstance(ordinal.value, Decimal) or number is None or not words.ordinals.words:
        return None
    if number % 10 ** len(str(ordinal.value)):
        return None
    parts = (("number", number + ordinal.value),)  # type: ignore[operator]
    return Found(whole.start, last.end, whole.next + 1, Kind.ORDINAL, parts, "ordinal word")


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether a number word is followed by another or by an ordinal; most are followed by what they count."""
    if index + 1 >= len(tokens) or not tokens.items[index].meaning.number:
        return False
    behind = tokens.items[index + 1]
    return behind.start - tokens.items[index].end <= MAX_GAP and _compounds(behind.meaning)


def _compounds(meaning: Meaning) -> bool:
    """Whether a word may go on with the number in front of it."""
    return bool(meaning.number or meaning.hundred or meaning.scale or meaning.ordinal)


def _ordinal(tokens: Tokens, index: int, words: FigureWords, suffixes: tuple[str, ...]) -> Found | None:
    """20th, and "der 22. Treffer" where the language marks ordinals with a dot."""
    token = tokens.items[index]
    value, ahead = _whole(tokens, index), tokens.text[token.start - 1 : token.start]
    if value is None or ahead.isdigit() or sticks(ahead, spaced=words.spaced) or _is_tail(tokens, token.start):
        return None
    parts: tuple[tuple[str, object], ...] = (("number", value),)
    if not words.ordinals.dot and labelled(tokens, index, words):
        return None
    for suffix in suffixes:
        if not tokens.folded.startswith(suffix, token.end) or not fits(token.surface, suffix, words):
            continue
        end = token.end + len(suffix)
        behind = tokens.text[end : end + 1]
        if not (words.spaced and behind.isdigit()) and not sticks(behind, spaced=words.spaced):
            if value in words.ordinals.unsaid:
                return None
            return Found(token.start, end, index + 1, Kind.ORDINAL, parts, "ordinal suffix")
    bracketed = tokens.text[token.start - 1 : token.start] == "("
    if words.ordinals.dot and bracketed and tokens.text.startswith(_CLOSED, token.end):
        return Found(token.start, token.end + 1, index + 1, Kind.ORDINAL, parts, "ordinal dot")
    named = tokens.folded.startswith(words.tight.labels_behind, token.end)  # "36. grein": the article of a law
    if words.ordinals.dot and not named and _DOT.match(tokens.text, token.end) and not labelled(tokens, index, words):
        before = tokens.before(index, 1)
        behind = tokens.text[token.end + 1 : token.end + 8].lstrip()[:1]
        if behind.islower() or (before and before[-1].lstrip('("„“') in words.ordinals.before):
            return Found(token.start, token.end + 1, index + 1, Kind.ORDINAL, parts, "ordinal dot")
    return None


def _is_tail(tokens: Tokens, start: int) -> bool:
    """Whether digits are the end of a longer number: the "000" of "2,000th", the "4" of "90+4th"."""
    return start > 1 and tokens.text[start - 1] in ",.'’+" and tokens.text[start - 2].isdigit()


def labelled(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether the word in front makes the rank a name: "artigo 5º", "članak 50. ugovora"."""
    return any(word.lstrip("(\"'„“«[") in words.labels for word in tokens.before(index, 1))
