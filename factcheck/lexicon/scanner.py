"""One pattern for all the words of a language, and what a surface that it found means."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache

from factcheck.lexicon.dates import DateWords
from factcheck.lexicon.figures import FigureWords, Senses
from factcheck.lexicon.sense import Role, Sense
from factcheck.lexicon.spelling import spelled
from factcheck.lexicon.trie import trie_pattern

LETTER = r"[^\W\d_]"
# Addresses and handles hold digits that are no figures.
MASKED = rf"https?://\S+|www\.\S+|[@#]\w[\w.]*"
HALF = Decimal("0.5")
Meanings = Callable[[str], tuple[Sense, ...]]


def compiled(figures: FigureWords, dates: DateWords) -> tuple[re.Pattern[str], Meanings]:
    """The scanner of a language over folded text, and the meanings of what it finds.

    The groups are `masked`, `digits`, `word`, where times have letters `minutes`, and where numerals are glued
    `spelled` and `tail`.
    """
    senses = _merged(figures.senses, dates.senses)
    glued = _glued(figures)
    words = [surface for surface in senses if surface[0].isalpha()]
    signs = [surface for surface in senses if not surface[0].isalpha()]
    left, right = (f"(?<!{LETTER})", f"(?!{LETTER})") if figures.spaced else ("", "")
    alternatives = [r"(?P<digits>(?<!\d)\d+)", f"(?P<masked>{MASKED})", f"(?P<word>{trie_pattern(words)}){right}"]
    if glued:
        alternatives.append(f"{glued}{right}")
    # The boundary comes first: inside a word, where most places are, a single test fails.
    pattern = f"{left}(?:{'|'.join(alternatives)}){_minutes(figures.hour_letters)}"
    return re.compile(f"{pattern}|(?P<sign>{trie_pattern(signs)})" if signs else pattern), _meanings(senses, figures)


def _minutes(letters: tuple[str, ...]) -> str:
    """The digits behind the letter of a time, which else no digits follow: the 30 of "15h30"."""
    behind = "|".join(rf"(?<=\d{letter})|(?<=\d {letter})" for letter in letters)
    return rf"|(?:{behind})(?P<minutes>\d\d)" if behind else ""


def _glued(figures: FigureWords) -> str:
    if not figures.atoms:
        return ""
    atoms = trie_pattern([*figures.atoms, *figures.ands])
    return f"(?P<spelled>(?:{atoms})+)(?P<tail>{trie_pattern(figures.tails)})?"


def _merged(*tables: Mapping[str, tuple[Sense, ...]]) -> Senses:
    merged: dict[str, tuple[Sense, ...]] = defaultdict(tuple)
    for table in tables:
        for surface, senses in table.items():
            merged[surface] += senses
    return dict(merged)


def _meanings(senses: Senses, figures: FigureWords) -> Meanings:
    @lru_cache(maxsize=16384)
    def meanings(surface: str) -> tuple[Sense, ...]:
        found = senses.get(surface)
        if found is None and surface not in figures.articles:
            found = _read(surface, figures)
        return found or ()

    return meanings


def _read(surface: str, figures: FigureWords) -> tuple[Sense, ...]:
    """The sense of a glued numeral: a number, or nothing where its atoms make none."""
    value = _glued_number(surface, figures, ())
    return () if value is None else (Sense(Role.NUMBER, value),)


def _glued_number(
    rest: str, figures: FigureWords, taken: tuple[tuple[Sense, bool], ...], *, after_and: bool = False
) -> Decimal | None:
    """The number that the atoms taken so far and the rest of a glued numeral spell; the longest atoms are tried first.

    Atoms that make no number together are given up at once, so that no word takes long.
    """
    for end in range(min(len(rest), figures.longest_atom), 0, -1):
        sense = figures.atoms[rest[:end]][0] if rest[:end] in figures.atoms else None
        if sense is None:
            continue
        if sense.role is Role.FRACTION:
            whole = spelled(taken, figures.order) if end == len(rest) and not after_and else None
            if whole is not None:
                return whole + HALF
            continue
        atoms = (*taken, (sense, after_and))
        value = spelled(atoms, figures.order)
        if value is not None and end < len(rest):
            value = _glued_number(rest[end:], figures, atoms)
        if value is not None:
            return value
    behind = (rest[len(word) :] for word in figures.ands if taken and not after_and and rest.startswith(word))
    numbers = (_glued_number(more, figures, taken, after_and=True) for more in behind)
    return next((number for number in numbers if number is not None), None)
