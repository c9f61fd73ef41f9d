"""Letters that stand for a scale where money or a crowd is told, and for a unit elsewhere: "$5m", "51.3m viewers"."""

import re

from factcheck.lexicon.figure_words import FigureWords, ScaleWords
from factcheck.lexicon.units import UnitWord, kind_of
from factcheck.model.mention import Kind
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.numerals import numeral_at
from factcheck.recognise.tokens import Tokens

_GAPS = ("", " ")
_FAR = 40
"""How much of the text behind a letter is looked at for what is counted."""
_BACK = 90
"""Likewise of the text in front of it."""
_CLOSING = ".,;:!?)\"'"
_SENTENCE = re.compile(r"[.!?]\s|\n")
_DECIMAL = re.compile(r"\d+[.,]\d+")


def scaled_by_letter(tokens: Tokens, numeral: Numeral, words: FigureWords) -> Numeral:
    """The numeral with the letter behind it that stands for a scale, as behind an amount of money: the m of "$5m"."""
    if numeral.next >= len(tokens) or tokens.gap_behind(numeral.end, numeral.next) not in words.scales.gaps:
        return numeral
    behind = tokens.items[numeral.next]
    scale = None if behind.is_digits or behind.surface not in words.scales.after_money else behind.meaning.scale
    if scale is None:
        return numeral
    term = numeral.terms[-1]
    terms = (*numeral.terms[:-1], term._replace(scale=term.scale * scale.value))  # type: ignore[operator]
    return numeral._replace(terms=terms, end=behind.end, next=numeral.next + 1)


def counts_crowd(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether the letter at a token stands for a scale because a crowd is counted behind it: "7m people".

    It may be told behind the other end of a range: "5m or 6m people".
    """
    scales, letter = words.scales, tokens.items[index]
    if not scales.crowds or tokens.gap(index - 1) not in _GAPS:
        return False
    if _is_crowd(tokens.folded, letter.end, scales) or _is_led_by_crowd(tokens, index, scales):
        return True
    if tokens.gap(index) not in words.ranges.gaps | words.ranges.between_gaps or not tokens.items[index + 1].is_digits:
        return False
    other = numeral_at(tokens, index + 1, words)
    follows = other is not None and other.next < len(tokens) and tokens.items[other.next].surface == letter.surface
    return follows and other is not None and counts_crowd(tokens, other.next, words)


def _is_crowd(text: str, end: int, scales: ScaleWords) -> bool:
    """Whether one or two words behind an offset name a crowd, with one that may go before or without: "new homes"."""
    if text[end : end + 1] not in (" ", "-"):
        return False
    first, second = [word.strip(_CLOSING) for word in (*text[end : end + _FAR].split()[:2], "", "")][:2]
    known = {first, f"{first} {second}", second if first in scales.attributes else first}
    return not scales.crowds.isdisjoint(known)


def _is_led_by_crowd(tokens: Tokens, index: int, scales: ScaleWords) -> bool:
    """Whether the letter of a decimal ends a clause that tells of a crowd: "visitors, up from 5.8m"."""
    letter, text = tokens.items[index], tokens.folded
    before = _SENTENCE.split(text[max(0, letter.start - _BACK) : letter.start])[-1] if scales.crowd_leads else ""
    *said, number = before.split() or ("",)
    if not _DECIMAL.fullmatch(number) or not said or said[-1] not in scales.crowd_joints:
        return False
    tail = text[letter.end : letter.end + _FAR]
    follows = (*tail.split(maxsplit=1), "")[0].strip(_CLOSING) if tail.startswith(" ") else ""
    if tail[:1] not in ("", " ", *_CLOSING) or (follows and follows not in scales.crowd_tails):
        return False
    return not scales.crowd_leads.isdisjoint(word.strip(_CLOSING) for word in said)


def signs_money(tokens: Tokens, index: int) -> bool:
    """Whether the token is the sign of a currency, with nothing in front of it: the € of "5 M€"."""
    if index >= len(tokens) or tokens.items[index].is_digits or tokens.gap(index - 1) != "":
        return False
    sense = tokens.items[index].meaning.unit
    return sense is not None and isinstance(sense.value, UnitWord) and kind_of(sense.value) is Kind.MONEY
