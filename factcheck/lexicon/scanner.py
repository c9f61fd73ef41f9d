"""Finding the digits and the words of a language in one pass, and what a surface that was found means."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from factcheck.lexicon.dates import DateWords
from factcheck.lexicon.endings import Endings
from factcheck.lexicon.figure_words import FigureWords, Senses
from factcheck.lexicon.glued import glued_numeral, glued_senses
from factcheck.lexicon.sense import Role, Sense
from factcheck.lexicon.touching import dividing
from factcheck.lexicon.trie import BLANKS, trie_pattern
from factcheck.lexicon.units import UnitWord

LETTER = r"[^\W\d_]"
# Addresses and handles hold digits that are no figures.
MASKED = r"https?://\S+|www\.\S+|[@#]\w[\w.]*"
# Where no blanks divide words, the text goes on right behind an address.
MASKED_TIGHTLY = r"https?://[!-~]+|www\.[!-~]+|[@#][A-Za-z0-9_.]+"
NOTHING = "(?!)"
RUN = re.compile(f"{LETTER}+")
HALF = Decimal("0.5")
Meanings = Callable[[str], tuple[Sense, ...]]
_WIDE = frozenset(("\n", "\t", "  ", " \n", " \t"))
"""How blanks begin that are wider in a text than in a pack."""
OPEN_ENDS = frozenset("$€£¥'")
"""What letters may follow: "mezz'ora", and where a blank was lost "US$apiece"."""


class Hit(NamedTuple):
    """What the scanner found: its offsets, and where a numeral ends that has an ending glued to it.

    `digits` tells runs of digits from words.
    """

    start: int
    end: int
    digits: bool = False
    divide: int | None = None


Scan = Callable[[str], Iterator[Hit]]


def compiled(figures: FigureWords, dates: DateWords) -> tuple[Scan, Meanings]:
    """The scanner of a language over folded text, and the meanings of what it finds.

    Where blanks divide words, each run of letters is looked up in a dictionary of first words, which costs nothing to
    make and less to run than a pattern of all words; where they do not, one pattern finds the words at any place.
    """
    senses = _merged(figures.senses, dates.senses)
    words = [surface for surface in senses if surface[0].isalpha()]
    signs = _signs([surface for surface in senses if not surface[0].isalpha()])
    scan = (_spaced if figures.spaced else _tight if figures.tight.divided else _unspaced)(words, signs, figures)
    return scan, _meanings(senses, figures)


def _signs(surfaces: Iterable[str]) -> str:
    """A pattern of the surfaces that begin with a sign; none ends inside a word: not the "° c" of "22° campo"."""
    lettered = [surface for surface in surfaces if surface[-1].isalpha()]
    bare = [surface for surface in surfaces if not surface[-1].isalpha()]
    return rf"(?:{trie_pattern(lettered) or NOTHING})(?![a-zà-ž])|{trie_pattern(bare) or NOTHING}"


def _unspaced(words: Iterable[str], signs: str, figures: FigureWords) -> Scan:
    """The scanner where no blanks divide words; only words in Latin letters end where their letters end."""
    known = frozenset(words) - figures.numerals.atoms.keys()
    latin = trie_pattern(word for word in known if word[0].isascii()) or NOTHING
    others = trie_pattern(word for word in known if not word[0].isascii()) or NOTHING
    atom, joint = trie_pattern(figures.numerals.atoms) or NOTHING, trie_pattern(figures.numerals.ands) or NOTHING
    pattern = re.compile(
        rf"(?P<digits>\d+)|{MASKED_TIGHTLY}|(?P<latin>(?<![a-z])(?:{latin})(?![a-z]))"
        rf"|(?P<word>{others})|(?P<numeral>(?:{atom})+(?:(?:{joint})(?:{atom})+)*)|(?P<sign>{signs})"
    )

    def scan(text: str) -> Iterator[Hit]:
        for match in pattern.finditer(text):
            if match.lastgroup:
                yield Hit(*match.span(), match.lastgroup == "digits")

    return scan


def _tight(words: Iterable[str], signs: str, figures: FigureWords) -> Scan:
    """The scanner where blanks divide words, but figures, units and particles touch each other."""
    run = r"(?P<native>[\uac00-\ud7a3]+)|(?P<latin>(?:(?![\uac00-\ud7a3])[^\W\d_])+)"
    pattern = re.compile(rf"{MASKED_TIGHTLY}|(?P<digits>\d+)|{run}|(?P<sign>{signs})")
    every = list(words)
    pieces, first = dividing([word for word in every if word.isalpha()], figures), _first_words(every)
    shares = tuple(f" {surface}" for surface, senses in figures.senses.items() if _is_share(senses))

    def scan(text: str) -> Iterator[Hit]:
        covered = 0
        for match in pattern.finditer(text):
            kind, (start, end) = match.lastgroup, match.span()
            if kind is None or start < covered:
                continue
            if kind in ("digits", "sign"):
                yield Hit(start, end, kind == "digits")
                continue
            after = first.get(match[0])
            covered = _reach(text, end, after, figures.endings) if after is not None else 0
            if covered:
                yield Hit(start, covered)
            elif kind == "native":
                digits = text[start - 1 : start].isdigit()
                for begin, stop in pieces(match[0], digits, text.startswith(shares, end)):
                    yield Hit(start + begin, start + stop)

    return scan


def _is_share(senses: Iterable[Sense]) -> bool:
    return any(isinstance(sense.value, UnitWord) and sense.value.unit == "percent" for sense in senses)


def _spaced(words: Iterable[str], signs: str, figures: FigureWords) -> Scan:
    # Words come first, with the blank behind them: they are most of a text, and the other ways fail at every blank.
    digits = rf"(?<!{LETTER})(?<!\d)(?P<digits>\d+){_minutes(figures.hour_letters)}|(?<={LETTER})(?P<tight>\d+)"
    pattern = re.compile(rf"{MASKED}|({LETTER}+)[ ,.]*|{digits}|(?P<sign>{signs})")
    is_meant = _touched(_written_before(figures.senses))
    first = _first_words(words)
    beginnings = frozenset(atom[:2] for atom in figures.numerals.atoms)
    stem = figures.endings.stems(first) if figures.endings else None

    worded = _worded(first, stem, figures)

    def unknown(word: str) -> bool:
        return word[:2] not in beginnings and not (stem and stem(word))

    def scan(text: str) -> Iterator[Hit]:
        covered, before = 0, 0
        for match in pattern.finditer(text):
            word = match[1]
            if word is not None and word not in first and unknown(word):
                continue  # four words in five
            start = match.start()
            if start < covered:
                continue
            if word is not None:
                before, hit = start, worded(text, word, start)
                if hit:
                    covered = hit.end
                    yield hit
            elif is_meant(match.lastgroup, text[before:start]):
                yield Hit(start, match.end(), match.lastgroup != "sign")

    return scan


Stem = Callable[[str], int]


def _worded(
    first: Mapping[str, "Continuations"], stem: Stem | None, figures: FigureWords
) -> Callable[[str, str, int], Hit | None]:
    """Tells what begins with a run of letters at an offset of a text: a surface, a glued numeral, or nothing."""
    glued = glued_numeral(figures)

    def worded(text: str, word: str, start: int) -> Hit | None:
        end, after = start + len(word), first.get(word)
        goes_on = after is not None and after.may_follow(text[end : end + 2])
        covered = _reach(text, end, after, figures.endings) if after is not None and goes_on else 0
        if covered:
            return None if figures.elision and covered == end and _elided(text, end) else Hit(start, covered)
        numeral = glued(word)
        if numeral is None and stem and (length := stem(word)):
            return Hit(start, start + length)
        return None if numeral is None else Hit(start, end, divide=start + numeral if numeral < len(word) else None)

    return worded


def _touched(currencies: frozenset[str]) -> Callable[[str | None, str], bool]:
    """Tells whether what was found stands for itself, or touches a currency; an address has no group."""
    return lambda group, before: before in currencies if group == "tight" else group is not None


def _written_before(senses: Senses) -> frozenset[str]:
    """The words for currencies that digits may touch: "CHF7.50", "Rs500"."""
    words = (word for word in senses if len(word) > 1 and word.isalpha())
    return frozenset(word for word in words if any(sense.role is Role.UNIT and sense.prefix for sense in senses[word]))


def _elided(text: str, end: int) -> bool:
    """Whether a word goes on behind an apostrophe: the l of "l'heure" is no litre, the сім of "сім'я" no seven."""
    return text[end : end + 1] == "'" and text[end + 1 : end + 2].isalpha()


class Continuations(NamedTuple):
    """What may follow a run of letters.

    `ahead` tells it by its first two characters, the longest first; `bare` says that nothing need follow.
    """

    ahead: Mapping[str, tuple[str, ...]]
    every: tuple[str, ...]
    bare: bool

    def may_follow(self, ahead: str) -> bool:
        """Whether the two characters behind a run of letters leave anything to look for."""
        return self.bare or ahead in self.ahead or ahead[:1] in self.ahead or ahead in _WIDE or ahead[:1] in _WIDE


def _first_words(words: Iterable[str]) -> Mapping[str, Continuations]:
    """The runs of letters that surfaces begin with, and how these go on."""
    table: dict[str, list[str]] = defaultdict(list)
    for word in words:
        first = RUN.match(word)
        assert first is not None
        table[first.group()].append(word[first.end() :])
    return {first: _continuations(sorted(rests, key=len, reverse=True)) for first, rests in table.items()}


def _continuations(rests: list[str]) -> Continuations:
    every = tuple(filter(None, rests))
    starts = {rest[:2] for rest in every}
    ahead = {start: tuple(rest for rest in every if rest[:2] == start) for start in starts}
    return Continuations(ahead, every, "" in rests)


def _reach(text: str, end: int, after: Continuations, endings: Endings | None = None) -> int:
    """Where the longest surface ends that begins with the run of letters before `end`; 0 where none fits."""
    ahead = text[end : end + 2]
    # A rest of one character stands under that character alone.
    rests = (*after.ahead.get(ahead, ()), *after.ahead.get(ahead[:1], ()))
    wide = ahead[:1] in _WIDE or ahead in _WIDE
    for rest in after.every if wide else rests:
        reached = end + len(rest) if text.startswith(rest, end) else _across_blanks(text, end, rest)
        if not reached:
            continue
        if rest[-1] in OPEN_ENDS or not text[reached : reached + 1].isalpha():
            return reached
        if endings and endings.past(text, reached) > reached:
            return reached
    return end if after.bare else 0


def _across_blanks(text: str, end: int, rest: str) -> int:
    """Where a surface ends whose blanks are wider in the text, or a line's end; 0 where it does not fit."""
    if " " not in rest:
        return 0
    ahead = text[end : end + len(rest) + 2]
    if "\n" not in ahead and "  " not in ahead and "\t" not in ahead:
        return 0
    match = _with_blanks(rest).match(text, end)
    return match.end() if match else 0


@lru_cache(maxsize=4096)
def _with_blanks(rest: str) -> re.Pattern[str]:
    return re.compile(BLANKS.join(map(re.escape, rest.split(" "))))


def _minutes(letters: tuple[str, ...]) -> str:
    """The digits behind the letter of a time, which else no digits follow: the 30 of "15h30"."""
    behind = "|".join(rf"(?<=\d{letter})|(?<=\d {letter})" for letter in letters)
    return rf"|(?:{behind})(?P<minutes>\d\d)" if behind else ""


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
        if found is None and not (figures.spaced and surface in figures.numerals.articles):
            found = glued_senses(surface, figures)
        return found or ()

    return meanings
