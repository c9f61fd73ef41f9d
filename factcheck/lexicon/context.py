"""What the words around a figure say: concepts, names, changes, and how an assertion is weakened."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.lexicon.cldr import month_names, territory_names, weekday_names
from factcheck.lexicon.fold import entry_folded
from factcheck.lexicon.pack import Pack, shared
from factcheck.lexicon.stems import Entry, Hit, Stems, entry, strongest
from factcheck.lexicon.wordlists import BEHIND, Capitals, Cue, Meaning, listed
from factcheck.model.vocabulary import OwnConcept

__all__ = ["Capitals", "Concept", "Context", "Cue", "Meaning", "Phrase", "Word", "Words", "context"]


class Word(NamedTuple):
    """What the pack knows of a word: its meanings, the parts of phrases that it may be, and whether it may open one.

    `cues` are what its meanings are signs of, `telling` the meanings that are more than that.
    """

    meanings: tuple[Meaning, ...]
    parts: frozenset[str]
    opens: bool
    cues: frozenset[Cue] = frozenset()
    telling: tuple[Meaning, ...] = ()


_UNKNOWN = Word((), frozenset(), opens=False)
_SILENT = frozenset({Cue.STOP, Cue.TITLE, Cue.COMMON})
"""Cues that say what sort of word a word is, and nothing of a figure: half of all meanings."""


class Phrase(NamedTuple):
    """An entry of several words, each in the notation of `lexicon.stems`."""

    parts: tuple[str, ...]
    meaning: Meaning


@dataclass(frozen=True)
class Concept:
    """Something that figures in news are told of; `measures` are the kinds of mention that can measure it.

    `outcome` marks what happens to people who are counted ("injured"): of "12 people were injured" it is the head.
    `modifier` marks what says how a thing is measured ("total", "average"): it is a head only where nothing else is.
    """

    id: str
    label: str
    measures: frozenset[str]
    broader: str | None = None
    outcome: bool = False
    modifier: bool = False


@dataclass(frozen=True)
class Context:
    """The words of one language that tell what a figure is about.

    `capitals` says what a capital letter is a sign of; `endings_of_nouns` are endings that tell a common noun.
    `abbreviations` are folded and end in a full stop that ends no sentence; with `ordinal_dot`, so do ordinal
    numbers. `spaced` says that blanks divide words, `proclitic` that small words are written together with the
    next.  `places` gives the English name of a place by its ISO 3166 code. `behind` are the endings of a figure that
    tell its role in a change as prepositions do: "5-ről 8 százalékra"; with `postpositions` they are words of their
    own.
    """

    words: "Words"
    concepts: Mapping[str, Concept]
    abbreviations: frozenset[str]
    capitals: Capitals
    endings_of_nouns: tuple[str, ...]
    ordinal_dot: bool
    places: Mapping[str, str]
    spaced: bool = True
    proclitic: bool = False
    postpositions: bool = False
    behind: Mapping[Cue, frozenset[str]] = field(default_factory=dict)


class Words:
    """Look-up of single words and of phrases."""

    def __init__(
        self,
        entries: Iterable[tuple[str, Meaning]],
        endings: Iterable[str],
        *,
        beginnings: Iterable[str] = (),
        spaced: bool = True,
    ) -> None:
        endings, beginnings = tuple(map(entry_folded, endings)), tuple(map(entry_folded, beginnings))
        singles: list[tuple[Entry, Meaning]] = []
        parts: set[str] = set()
        self._phrases: dict[str, dict[str, list[Phrase]]] = {}
        for surface, meaning in entries:
            first, *others = surface.split()
            if others:
                behind = self._phrases.setdefault(first, {})
                behind.setdefault(others[0], []).append(Phrase((first, *others), meaning))
                parts.update((first, *others))
            else:
                singles.append((entry(surface), meaning))
        every: list[tuple[Entry, Meaning | str]] = [*singles, *((entry(part), part) for part in sorted(parts))]
        self._stems = Stems(every, endings, beginnings=beginnings, spaced=spaced)
        self.word = lru_cache(1 << 16)(self._word)
        self._opened = lru_cache(1 << 14)(self._opened_by)
        self.divided = (self._stems if spaced else Stems(singles, endings, spaced=False)).divided

    def _word(self, surface: str) -> Word:
        hits = self._stems.hits(surface)
        if not hits:
            return _UNKNOWN  # most words: they share it
        parts = frozenset([hit.meaning for hit in hits if isinstance(hit.meaning, str)])
        rivals: dict[Cue, list[Hit[Meaning]]] = defaultdict(list)
        for start, end, meaning in hits:
            if not isinstance(meaning, str):
                rivals[meaning.cue].append(Hit(start, end, meaning))
        lookalikes = rivals.pop(Cue.LOOKALIKE, [])
        meanings = [hit.meaning for hits in rivals.values() for hit in strongest(hits + lookalikes)]
        told = tuple(meaning for meaning in dict.fromkeys(meanings) if meaning.cue is not Cue.LOOKALIKE)
        cues, telling = frozenset(m.cue for m in told), tuple(m for m in told if m.cue not in _SILENT)
        return Word(told, parts, not self._phrases.keys().isdisjoint(parts), cues, telling)

    def phrases(self, words: Sequence[Word], start: int) -> list[Phrase]:
        """The phrases that begin with the word at `start`, longest first."""
        if start + 1 >= len(words) or not words[start].opens or not words[start + 1].parts:
            return []
        found = self._opened(words[start].parts, words[start + 1].parts)
        return [phrase for phrase in found if _follows(phrase.parts[2:], words, start + 2)]

    def _opened_by(self, first: frozenset[str], second: frozenset[str]) -> list[Phrase]:
        """The phrases whose first two words may be these, longest first."""
        behind = (self._phrases[part] for part in first if part in self._phrases)
        found = [phrase for seconds in behind for part in second if part in seconds for phrase in seconds[part]]
        return sorted(found, key=lambda phrase: (-len(phrase.parts), phrase))


def _follows(parts: Sequence[str], words: Sequence[Word], start: int) -> bool:
    """Whether the words from `start` on may be these parts; most phrases have none left."""
    if not parts:
        return True
    there = words[start : start + len(parts)]
    return len(parts) == len(there) and all(part in word.parts for part, word in zip(parts, there, strict=True))


def context(source: Pack, own: Sequence[OwnConcept] = ()) -> Context:
    """The context words of a language, and those that the user adds.

    What is wrong with `words.toml` is the business of `lexicon.validation`.
    """
    table = source.words
    spaced = source.language.get("spaced", True)
    return Context(
        words=Words(_entries(source, own), table["endings"], beginnings=table.get("beginnings", ()), spaced=spaced),
        concepts=_with_own(own),
        abbreviations=frozenset(entry_folded(word) for word in table["abbreviations"]),
        capitals=Capitals(table["capitals"]),
        endings_of_nouns=tuple(table["names"]["endings"]),
        ordinal_dot=bool(source.language.get("ordinal_dot", False)),
        places=_english_places(),
        spaced=spaced,
        proclitic="proclitics" in source.language,
        postpositions="endings" not in source.language,
        behind={cue: frozenset(map(entry_folded, table["change"].get(f"{cue}_behind", ()))) for cue in BEHIND},
    )


def _with_own(own: Iterable[OwnConcept]) -> Mapping[str, Concept]:
    """The shared concepts and the user's, who may also give a shared one other measures."""
    added = {
        each.id: Concept(each.id, each.label, frozenset(each.measures), each.broader) for each in own if each.measures
    }
    return {**concept_table(), **added} if added else concept_table()


@cache
def concept_table() -> Mapping[str, Concept]:
    """The shared concepts by their ids."""
    return {
        name: Concept(
            name,
            row.get("label", name.replace("_", " ")),
            frozenset(row["measures"]),
            row.get("broader"),
            row.get("outcome", False),
            row.get("modifier", False),
        )
        for topic in shared("concepts").values()
        for name, row in topic.items()
    }


@cache
def _english_places() -> Mapping[str, str]:
    return dict(territory_names("en"))


def _entries(source: Pack, own: Sequence[OwnConcept]) -> Iterator[tuple[str, Meaning]]:
    """Every entry and what it means: what the user says goes before what the pack says, and that before CLDR."""
    rows = [(written, Meaning(Cue.CONCEPT, each.id)) for each in own for written in each.words_in(source.code)]
    rows += ((written, _meaning(cue, name)) for cue, name, written in listed(source.words))
    rows += ((name, _meaning(Cue.PLACE, code)) for code, name in territory_names(source.code))
    days = (*month_names(source.code), *weekday_names(source.code))
    rows += ((f"={name}", _meaning(Cue.COMMON)) for _, name in days)
    meanings = (meaning for _, meaning in rows)
    return zip(_notations(written for written, _ in rows), meanings, strict=True)


@cache
def _meaning(cue: Cue, name: str = "") -> Meaning:
    """The meaning that the words of all languages share, which are many."""
    return Meaning(cue, name)


_DIVIDERS = str.maketrans(dict.fromkeys("-'.()&,", " "))


def _notations(written: Iterable[str]) -> Iterator[str]:
    """Notations with their words as a text is cut into them: folded, and divided at hyphens and apostrophes."""
    divided = entry_folded("\n".join(written)).translate(_DIVIDERS)
    return (" ".join(line.split()) if " " in line else line for line in divided.split("\n"))
