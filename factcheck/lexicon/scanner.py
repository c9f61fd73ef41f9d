"""Finding the digits and the words of a language in one pass, and what a surface that was found means."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from factcheck.lexicon.dates import DateWords
from factcheck.lexicon.figure_words import FigureWords, Senses
from factcheck.lexicon.glued import glued_numeral
from factcheck.lexicon.meanings import Meanings
from factcheck.lexicon.runs import FirstWords, Run, Runs, reach
from factcheck.lexicon.sense import Role, Sense
from factcheck.lexicon.touching import dividing
from factcheck.lexicon.trie import trie_pattern
from factcheck.lexicon.units import UnitWord

LETTER = r"[^\W\d_]"
# Addresses and handles hold digits that are no figures.
MASKED = r"https?://\S+|www\.\S+|[@#]\w[\w.]*"
# Where no blanks divide words, the text goes on right behind an address.
MASKED_TIGHTLY = r"https?://[!-~]+|www\.[!-~]+|[@#][A-Za-z0-9_.]+"
NOTHING = "(?!)"
_BEHIND_APOSTROPHE = re.compile(rf"(?:'{LETTER}+)+")


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
    scan = (_spaced if figures.spaced else _tight if figures.tight.divided else _unspaced)(senses, figures)
    return scan, Meanings(senses, figures)


def _words_and_signs(surfaces: Iterable[str]) -> tuple[list[str], str]:
    """The surfaces that begin with a letter, and the pattern of the others."""
    words = [surface for surface in surfaces if surface[0].isalpha()]
    return words, _signs([surface for surface in surfaces if not surface[0].isalpha()])


def _signs(surfaces: Iterable[str]) -> str:
    """A pattern of the surfaces that begin with a sign; none ends inside a word: not the "° c" of "22° campo"."""
    lettered = [surface for surface in surfaces if surface[-1].isalpha()]
    bare = [surface for surface in surfaces if not surface[-1].isalpha()]
    return rf"(?:{trie_pattern(lettered) or NOTHING})(?![a-zà-ž])|{trie_pattern(bare) or NOTHING}"


def _unspaced(senses: Senses, figures: FigureWords) -> Scan:
    """The scanner where no blanks divide words; only words in Latin letters end where their letters end.

    Words in other letters are looked up: a pattern of them all takes longer to compile than the rest of a pack.
    """
    words, signs = _words_and_signs(senses)
    atoms = figures.numerals.atoms
    known = frozenset(words) - atoms.keys()
    latin = trie_pattern(word for word in known if word[0].isascii()) or NOTHING
    wide = trie_pattern(word for word in known if " " in word and not word[0].isascii()) or NOTHING
    atom, joint = trie_pattern(atoms) or NOTHING, trie_pattern(figures.numerals.ands) or NOTHING
    numeral = re.compile(rf"(?:{atom})+(?:(?:{joint})(?:{atom})+)*")
    # Half of a text are characters that nothing begins with; a run of them costs no more than one.
    begin, letters = _first_of((*senses, *atoms)), _first_of(word for word in (*known, *atoms) if not word[0].isascii())
    pattern = re.compile(
        rf"[^{begin}\dhw@#]+|(?P<digits>\d+)|{MASKED_TIGHTLY}|(?P<latin>(?<![a-z])(?:{latin})(?![a-z]))"
        rf"|(?P<wide>{wide})|(?P<letter>[{letters}])|(?P<sign>{signs})"
    )
    longest = _longest_word(known, {word for word in known if _is_scaled(word, senses)})
    ahead_of_unit = _ahead_of_unit(senses, figures)

    def scan(text: str) -> Iterator[Hit]:
        end = 0
        while match := pattern.search(text, end):
            start, end = match.span()
            if match.lastgroup == "letter":
                spelled = None if (reached := longest(text, start)) else numeral.match(text, start)
                reached = ahead_of_unit(text, start, spelled.end()) if spelled else reached
                if reached:
                    end = reached
                    yield Hit(start, end)
            elif match.lastgroup:
                yield Hit(start, end, match.lastgroup == "digits")

    return scan


def _first_of(words: Iterable[str]) -> str:
    """The characters that words begin with, as a class of characters holds them."""
    return "".join(re.escape(letter) for letter in sorted({word[0] for word in words}))


def _longest_word(known: Collection[str], scaled: Collection[str]) -> Callable[[str, int], int]:
    """Tells where the longest known word ends that begins at an offset, 0 for none; behind digits none is `scaled`."""
    by_first: dict[str, set[int]] = defaultdict(set)
    for word in known:
        by_first[word[0]].add(len(word))
    lengths = {first: sorted(found, reverse=True) for first, found in by_first.items()}

    def longest(text: str, start: int) -> int:
        for length in lengths.get(text[start], ()):
            word = text[start : start + length]
            if word in known and not (word in scaled and text[start - 1 : start].isdecimal()):
                return start + len(word)
        return 0

    return longest


def _ahead_of_unit(senses: Senses, figures: FigureWords) -> Callable[[str, int, int], int]:
    """Tells where a numeral ends whose last number words begin a unit: the 万 of "万千瓦", the 百 of "百兆瓦".

    So they do behind a scale word, or where they are one that is a prefix of units too: "三千米" is 3,000 m.
    """
    atoms = figures.numerals.atoms
    units = {word for word, told in senses.items() if len(word) > 1 and any(each.role is Role.UNIT for each in told)}
    by_first = {word[0]: tuple(each for each in units if each[0] == word[0]) for word in units if word[0] in atoms}
    scales = frozenset(word for word, told in atoms.items() if told[0].role is Role.SCALE)

    def ahead(text: str, start: int, end: int) -> int:
        for at in range(start + 1, end):
            scaled = text[at] in by_first and (text[at - 1] in scales or text[at] in scales)
            if scaled and text.startswith(by_first[text[at]], at):
                return at
        return end

    return ahead


def _is_scaled(word: str, senses: Senses) -> bool:
    """Whether a word is an idiom that begins with a scale, as which digits in front show it: "5万人" is no 万人."""
    raises = (sense.role in (Role.SCALE, Role.HUNDRED) for sense in senses.get(word[0], ()))
    return len(word) > 1 and senses[word][0].role is Role.SKIP and any(raises)


def _tight(surfaces: Iterable[str], figures: FigureWords) -> Scan:
    """The scanner where blanks divide words, but figures, units and particles touch each other."""
    every, signs = _words_and_signs(surfaces)
    run = r"(?P<native>[\uac00-\ud7a3]+)|(?P<latin>(?:(?![\uac00-\ud7a3])[^\W\d_])+)"
    pattern = re.compile(rf"{MASKED_TIGHTLY}|(?P<digits>\d+)|{run}|(?P<sign>{signs})")
    pieces, first = dividing([word for word in every if word.isalpha()], figures), FirstWords(every)
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
            after = first.after(match[0])
            covered = reach(text, end, after, figures.endings) if after is not None else 0
            if covered:
                yield Hit(start, covered)
            elif kind == "native":
                digits = text[start - 1 : start].isdigit()
                for begin, stop in pieces(match[0], digits, text.startswith(shares, end)):
                    yield Hit(start + begin, start + stop)

    return scan


def _is_share(senses: Iterable[Sense]) -> bool:
    return any(isinstance(sense.value, UnitWord) and sense.value.unit == "percent" for sense in senses)


def _spaced(surfaces: Iterable[str], figures: FigureWords) -> Scan:
    words, signs = _words_and_signs(surfaces)
    # Words come first, with the blank behind them: they are most of a text, and the other ways fail at every blank.
    digits = rf"(?<!{LETTER})(?<!\d)(?P<digits>\d+){_minutes(figures.hour_letters)}|(?<={LETTER})(?P<tight>\d+)"
    # A letter of the pack is told twice as fast as any letter.
    own = "".join(sorted({letter for word in words for letter in word if letter.isalpha()}))
    pattern = re.compile(rf"{MASKED}|([{own}]+{LETTER}*|{LETTER}+)[ ,.]*|{digits}|(?P<sign>{signs})")
    is_meant = _touched(_written_before(figures.senses))
    first, glued = FirstWords(words), glued_numeral(figures)
    heads = tuple({atom.partition("'")[0] for atom in figures.numerals.atoms if "'" in atom})
    runs = Runs(first, glued, figures.endings.stems(first.runs) if figures.endings else None, heads)

    def scan(text: str) -> Iterator[Hit]:
        covered, before = 0, 0
        for match in pattern.finditer(text):
            word = match[1]
            if word is None:
                start = match.start()
                if start >= covered and is_meant(match.lastgroup, text[before:start]):
                    yield Hit(start, match.end(), match.lastgroup != "sign")
                continue
            run = runs[word]
            if run is None:
                continue  # four words in five
            start = match.start()
            if start < covered:
                continue
            end = start + len(word)
            if run.needs and text[end : end + 2] not in run.needs and text[end : end + 1] not in run.needs:
                continue  # most of the others: "der" begins "der beiden"
            before = start
            hit = _worded(text, (start, end), run, figures)
            if hit is None and heads and text[end : end + 1] == "'":
                hit = _glued_across(text, (start, end), glued)
            if hit is not None:
                covered = hit.end
                yield hit

    return scan


def _worded(text: str, span: tuple[int, int], run: Run, figures: FigureWords) -> Hit | None:
    """What begins with a run of letters in a text: a surface, a glued numeral, or nothing."""
    start, end = span
    covered = reach(text, end, run.after, figures.endings) if run.after is not None else 0
    if covered:
        return None if figures.elision and covered == end and _elided(text, end) else Hit(start, covered)
    if run.numeral:
        return Hit(start, end, divide=start + run.numeral if start + run.numeral < end else None)
    return Hit(start, start + run.stem) if run.stem else None


def _glued_across(text: str, span: tuple[int, int], glued: Callable[[str], int | None]) -> Hit | None:
    """A glued numeral whose letters an apostrophe divides: "п'ятирічний"."""
    start, end = span
    behind = _BEHIND_APOSTROPHE.match(text, end)
    numeral = glued(text[start : behind.end()]) if behind else None
    if behind is None or not numeral:
        return None
    return Hit(start, behind.end(), divide=start + numeral if start + numeral < behind.end() else None)


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
