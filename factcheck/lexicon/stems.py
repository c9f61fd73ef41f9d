"""Finding the words of a pack inside the words of a text: inflected, open-ended, and glued into compounds.

An entry of a word list is a word and says itself how freely it matches:

    gebühr      the word, with any of the language's inflectional endings
    =see        the word as it stands and nothing else
    invest*     any word that begins so
    *gebühr     the word, also as the last part of a compound, with any ending
    *steuer*    anywhere in a word
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
_KEY = 3


class Entry(NamedTuple):
    """A stem, and how much may stand around it."""

    stem: str
    glued: bool
    open: bool
    exact: bool


class Hit(NamedTuple, Generic[T]):
    """Where in a word a stem stands, and what it means."""

    start: int
    end: int
    meaning: T


def entry(notation: str) -> Entry:
    """Read the notation of a word list.

    >>> entry("*steuer*")
    Entry(stem='steuer', glued=True, open=True, exact=False)
    """
    return Entry(notation.strip("*="), notation.startswith("*"), notation.endswith("*"), notation.startswith("="))


@cache
def _freedom(*how: bool) -> Entry:
    return Entry("", *how)


class Stems(Generic[T]):
    """A table of entries; `hits` is what it knows of one folded word.

    A word may begin with one of the `beginnings` as it may end with one of the `endings`: the article of "البنك".
    `spaced` is false for a script that puts no spaces between words: every stem is then looked for everywhere.
    """

    def __init__(
        self,
        entries: Iterable[tuple[Entry, T]],
        endings: Iterable[str],
        *,
        beginnings: Iterable[str] = (),
        spaced: bool = True,
    ) -> None:
        table: dict[str, list[tuple[Entry, T]]] = {}
        shared: dict[tuple[tuple[Entry, T], ...], tuple[tuple[Entry, T], ...]] = {}
        self._inner: set[str] = set()
        self._endings = frozenset(endings) | {""}
        self._beginnings = frozenset(beginnings)
        self._spaced = spaced
        for each, meaning in entries:
            table.setdefault(each.stem, []).append((_freedom(each.glued, each.open, each.exact), meaning))
            if each.glued or not spaced:
                self._inner.add(each.stem[:_KEY])
        # Thousands of words mean the same: they share what they mean.
        self._table = {stem: shared.setdefault(tuple(known), tuple(known)) for stem, known in table.items()}
        self._longest = max(map(len, self._table), default=0)
        lengths: dict[str, set[int]] = {}
        for stem in self._table:
            lengths.setdefault(stem[:_KEY], set()).add(len(stem))
        self._lengths = {key: tuple(sorted(known)) for key, known in lengths.items()}

    def divided(self, run: str) -> tuple[str, ...]:
        """The words of a run of letters in which no blanks divide them: the longest stems from its beginning on, and
        between them what is written in one script.

        >>> Stems([(entry("増加"), 0)], (), spaced=False).divided("トヨタが増加")
        ('トヨタ', 'が', '増加')
        """
        if self._spaced:
            return (run,)
        words, at = [run[:0]], 0
        while at < len(run):
            furthest = min(len(run), at + self._longest)
            end = next((end for end in range(furthest, at, -1) if run[at:end] in self._table), 0)
            if end or not words[-1] or words[-1] in self._table or _script(words[-1][-1]) is not _script(run[at]):
                words.append(run[at : end or at + 1])
            else:
                words[-1] += run[at]
            at = end or at + 1
        return tuple(words[1:])

    def hits(self, word: str) -> tuple[Hit[T], ...]:
        """The stems in a word, by where they begin."""
        found = self._starting(word, 0)
        for start in range(1, len(word)):
            if (
                not self._spaced
                or word[start : start + _KEY] in self._inner
                or (self._beginnings and word[:start] in self._beginnings)
            ):
                found += self._starting(word, start)
        return tuple(found)

    def _starting(self, word: str, start: int) -> list[Hit[T]]:
        found: list[Hit[T]] = []
        whole = len(word)
        for key in range(start + 1, min(start + _KEY, whole) + 1):
            for length in self._lengths.get(word[start:key], ()):
                end = start + length
                if end > whole:
                    break  # lengths rise
                for each, meaning in self._table.get(word[start:end], ()):
                    if self._fits(each, word[:start], word[end:]):
                        found.append(Hit(start, end, meaning))
        return found

    def _fits(self, each: Entry, ahead: str, rest: str) -> bool:
        if not self._spaced:
            return True
        if ahead and not each.glued and ahead not in self._beginnings:
            return False
        return not rest or each.open or (not each.exact and rest in self._endings)


_SCRIPTS = (("0", "9"), ("a", "z"), ("\u3041", "\u309f"), ("\u30a0", "\u30ff"), ("\u3400", "\u9fff"))


@lru_cache(1 << 12)
def _script(letter: str) -> int | None:
    """Which of the scripts that stand side by side without blanks a letter belongs to."""
    return next((at for at, (first, last) in enumerate(_SCRIPTS) if first <= letter <= last), None)


def strongest(hits: Iterable[Hit[T]]) -> list[Hit[T]]:
    """The longest hits that do not overlap; of a compound its last part first, which is its head."""
    kept: list[Hit[T]] = []
    for hit in sorted(hits, key=lambda hit: (hit.start - hit.end, hit.start)):
        if all(hit.end <= other.start or other.end <= hit.start or hit[:2] == other[:2] for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: -hit.end)
