"""Numerals written as one word: "fünfundzwanzig", "四百二十万"."""

from collections.abc import Callable
from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.joined import LONGEST, joined_ends
from factcheck.lexicon.sense import Role, Sense
from factcheck.lexicon.spelling import spelled

HALF = Decimal("0.5")


def glued_numeral(figures: FigureWords) -> Callable[[str], int | None]:
    """Tells how much of a run of letters is a glued numeral: all, or all but an ending; `None` for other words."""
    if not figures.numerals.atoms:
        return lambda _: None
    starts = frozenset(atom[:2] for atom in figures.numerals.atoms)
    pieces = frozenset((*figures.numerals.atoms, *figures.numerals.ands))
    tails = frozenset(("", *figures.numerals.tails, *(figures.endings.words if figures.endings else ())))
    longest = max(map(len, pieces))

    def numeral(word: str) -> int | None:
        if word[:2] not in starts or len(word) > LONGEST:
            return None
        ends = reversed(joined_ends(word, 0, pieces, longest))
        end = next((end for end in ends if word[end:] in tails), None)
        return None if end is None or (figures.endings and figures.endings.forbid(word, end)) else end

    return numeral


def glued_senses(surface: str, figures: FigureWords) -> tuple[Sense, ...]:
    """The sense of a glued numeral: a number, or nothing where its atoms make none, or where it is a scale alone."""
    alone = figures.numerals.atoms.get(surface, ())
    if len(surface) > LONGEST or any(sense.role is Role.SCALE for sense in alone):
        return ()
    value = _glued_number(surface, figures, ())
    if value is None and figures.numerals.order.myriads:
        value = _digit_by_digit(surface, figures)
    return () if value is None else (Sense(Role.NUMBER, value),)


def _digit_by_digit(surface: str, figures: FigureWords) -> Decimal | None:
    """The number whose digits are written as words one by one: "二〇二三"."""
    values = [figures.numerals.atoms[word][0].value if word in figures.numerals.atoms else None for word in surface]
    digits = [str(value) for value in values if isinstance(value, Decimal) and value < 10]
    return Decimal("".join(digits)) if 2 < len(digits) == len(values) and digits[0] != "0" else None


def _glued_number(
    rest: str, figures: FigureWords, taken: tuple[tuple[Sense, bool], ...], *, after_and: bool = False
) -> Decimal | None:
    """The number that the atoms taken so far and the rest of a glued numeral spell; the longest atoms are tried first.

    Atoms that make no number together are given up at once, so that no word takes long.
    """
    for end in range(min(len(rest), figures.numerals.longest_atom), 0, -1):
        sense = figures.numerals.atoms[rest[:end]][0] if rest[:end] in figures.numerals.atoms else None
        if sense is None:
            continue
        if sense.role is Role.FRACTION:
            whole = spelled(taken, figures.numerals.order) if end == len(rest) and not after_and else None
            if whole is not None:
                return whole + HALF
            continue
        atoms = (*taken, (sense, after_and))
        value = spelled(atoms, figures.numerals.order)
        if value is not None and end < len(rest):
            value = _glued_number(rest[end:], figures, atoms)
        if value is not None:
            return value
    behind = (rest[len(word) :] for word in figures.numerals.ands if taken and not after_and and rest.startswith(word))
    numbers = (_glued_number(more, figures, taken, after_and=True) for more in behind)
    return next((number for number in numbers if number is not None), None)
