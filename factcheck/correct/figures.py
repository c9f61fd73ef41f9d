"""Drafts for figures: other digits, or another scale word, in the words that stand there."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.correct.numerals import numerals, swapped, written
from factcheck.lexicon import read_as
from factcheck.lexicon.cldr import plural_form
from factcheck.lexicon.forms import inflected
from factcheck.lexicon.pack import pack
from factcheck.model.article import Span
from factcheck.model.value import Quantity

LEAST, MOST = Decimal(1), Decimal(1000)
"""What may stand before a scale word."""

PLACES = -3
"""The finest digit that is drafted: thousandths."""

ABBREVIATED = 4
"""The signs of the longest abbreviation of a scale word."""


def figure_drafts(surface: str, said: Quantity, meant: Quantity, language: str) -> Iterator[str]:
    """Texts that might turn one quantity into the other.

    The nouns around a figure stay as they are, so a number that would inflect them otherwise is not drafted.
    """
    old, new, found = _single(said), _single(meant), numerals(surface)
    if len(found) == 2:
        yield from _range(surface, found, said, meant, language)
    if old is None or new is None or len(found) > 1:
        return
    code = read_as(language).code
    amount = new / said.multiplier
    small = said.multiplier > 1 and not LEAST <= abs(amount) < MOST
    if not small and _exponent(amount) >= PLACES and _same_form(code, old / said.multiplier, amount):
        yield from _in_digits(surface, found, amount, language)
    if found and new != old and said.multiplier > 1:
        yield from _scaled(surface, said.multiplier * new / old, said.multiplier, code)


def _single(value: Quantity) -> Decimal | None:
    """The one number that a quantity gives, its end where it is open."""
    if value.low is not None and value.high is not None and value.low != value.high:
        return None
    return value.low if value.low is not None else value.high


def _range(surface: str, found: list[Span], said: Quantity, meant: Quantity, language: str) -> Iterator[str]:
    """The text with both ends of a range in digits; the nouns go with its upper end."""
    if said.low is None or said.high is None or meant.low is None or meant.high is None:
        return
    code = read_as(language).code
    ends = [end / said.multiplier for end in (meant.low, meant.high)]
    if all(_exponent(end) >= PLACES for end in ends) and _same_form(code, said.high / said.multiplier, ends[1]):
        manners = [surface[span.start : span.end] for span in found]
        told = (written(end, manner, language) for end, manner in zip(ends, manners, strict=True))
        yield swapped(surface, dict(zip(found, told, strict=True)))


def _exponent(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else PLACES - 1


def _same_form(code: str, old: Decimal, new: Decimal) -> bool:
    return plural_form(code, old.normalize()) == plural_form(code, new.normalize())


def _in_digits(surface: str, found: list[Span], amount: Decimal, language: str) -> Iterator[str]:
    """The text with the number in digits, in place of digits, or of the first word or all words of a spelled number."""
    if found:
        manner = surface[found[0].start : found[0].end]
        yield swapped(surface, {found[0]: written(amount, manner, language)})
        return
    digits = written(amount, "", language)
    _, blank, rest = surface.partition(" ")
    yield digits + blank + rest
    if rest:
        yield digits


def _scaled(surface: str, wanted: Decimal, scale: Decimal, code: str) -> Iterator[str]:
    """The text with another scale word in the same form, where the two are inflected alike."""
    words = {Decimal(key): list(entries) for key, entries in pack(code).numbers["scales"].items()}
    for entry, other in zip(words.get(scale, ()), words.get(wanted, ()), strict=False):
        pairs = list(zip(inflected(entry), inflected(other), strict=False))
        short = [min(len(form) for form in side) <= ABBREVIATED for side in zip(*pairs, strict=True)]
        if entry.count("|") == other.count("|") and short[0] == short[1]:
            for form, instead in pairs:
                if form in surface.split():
                    yield surface.replace(form, instead, 1)
