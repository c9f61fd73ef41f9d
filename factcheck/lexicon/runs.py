"""What the runs of letters of a text begin: a surface of the pack, which may go on behind them, or a glued numeral."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from factcheck.lexicon.endings import Endings
from factcheck.lexicon.trie import BLANKS

RUN = re.compile(r"[^\W\d_]+")
_BLANKS = re.compile(BLANKS)
_MORE_DIGITS = re.compile(r"[.,]?\d")
_WIDE = frozenset(("  ", " \n", " \t"))
"""How blanks begin that are wider in a text than in a pack, beside the end of a line and a tabulator."""
_BLANK_BEGINS = _WIDE | {"\n", "\t"}
_REMEMBERED = 1 << 17
_APOSTROPHE = frozenset("'")
OPEN_ENDS = frozenset("$€£¥'")
"""What letters may follow: "mezz'ora", and where a blank was lost "US$apiece"."""


class Continuations(NamedTuple):
    """What may follow a run of letters.

    `ahead` tells it by its first two characters, the longest first; `bare` says that nothing need follow.
    """

    ahead: Mapping[str, tuple[str, ...]]
    bare: bool


class Run(NamedTuple):
    """What a run of letters can begin, whatever follows it.

    `after` tells how surfaces go on that begin with it; `numeral` is how much of it is a glued numeral, and `stem` how
    much a word of the pack with an ending, 0 for neither.  Of a run that begins only what goes on behind it, `needs`
    are the one or two characters of which some must follow; `None` for any other.
    """

    after: Continuations | None
    numeral: int
    stem: int
    needs: frozenset[str] | None


class Runs(dict[str, Run | None]):
    """What each run of letters can begin, worked out when a text first holds it; `None` for most: they begin nothing.

    Keeps what it has told, as texts say the same words again and again, and forgets all when it has grown large.
    """

    def __init__(
        self,
        first: "FirstWords",
        glued: Callable[[str], int | None],
        stem: Callable[[str], int] | None,
        heads: tuple[str, ...] = (),
    ) -> None:
        """Keep what is asked; `heads` are what number words hold before their apostrophe: the п of "п'ять"."""
        super().__init__()
        self._heads = heads
        self._first = first
        self._glued = glued
        self._stem = stem

    def __missing__(self, word: str) -> Run | None:
        if len(self) > _REMEMBERED:
            self.clear()
        numeral = self._glued(word) or 0
        stem = self._stem(word) if self._stem and not numeral else 0
        after = self._first.after(word)
        alone = numeral or stem or (after and after.bare)
        needs = None if alone or not after else frozenset(after.ahead) | _BLANK_BEGINS
        if not after and not alone and self._goes_on(word):
            needs = _APOSTROPHE
        run = self[word] = Run(after, numeral, stem, needs) if after or alone or needs else None
        return run

    def _goes_on(self, word: str) -> bool:
        """Whether a run can be a glued numeral up to an apostrophe: "двадцятип" in "двадцятип'ятирічний"."""
        ahead = (word.removesuffix(head) for head in self._heads if word.endswith(head))
        return any(self._glued(part) == len(part) for part in ahead if part)


class FirstWords:
    """The runs of letters that surfaces begin with, and how these go on, worked out when a text first holds one."""

    def __init__(self, words: Iterable[str]) -> None:
        self._rests: dict[str, list[str]] = defaultdict(list)
        self._known: dict[str, Continuations] = {}
        for word in words:
            if word.isalpha():  # as most are
                self._rests[word].append("")
                continue
            first = RUN.match(word)
            assert first is not None
            self._rests[first.group()].append(word[first.end() :])

    @property
    def runs(self) -> Collection[str]:
        """The runs of letters themselves."""
        return self._rests.keys()

    def after(self, run: str) -> Continuations | None:
        """How surfaces go on that begin with a run of letters; `None` where none does."""
        known = self._known.get(run)
        if known is None and run in self._rests:
            known = self._known[run] = _continuations(sorted(self._rests[run], key=len, reverse=True))
        return known


def _continuations(rests: list[str]) -> Continuations:
    ahead: dict[str, tuple[str, ...]] = {}
    for rest in filter(None, rests):
        ahead[rest[:2]] = (*ahead.get(rest[:2], ()), rest)
    return Continuations(ahead, "" in rests)


def reach(text: str, end: int, after: Continuations, endings: Endings | None = None) -> int:
    """Where the longest surface ends that begins with the run of letters before `end`; 0 where none fits."""
    if after.ahead:
        rests = _rests(text, end, after.ahead)
        for rest in rests if rests and (text.startswith(rests, end) or _is_wide(text, end, rests)) else ():
            reached = end + len(rest) if text.startswith(rest, end) else _across_blanks(text, end, rest)
            if not reached:
                continue
            if rest[-1] in OPEN_ENDS or not (text[reached : reached + 1].isalpha() or _cuts(text, reached)):
                return reached
            if endings and endings.past(text, reached) > reached:
                return reached
    return end if after.bare else 0


def _cuts(text: str, at: int) -> bool:
    """Whether an offset stands inside a number in digits: the "last 16" of "the last 1,600 votes", of "last 16.5"."""
    return text[at - 1].isdigit() and _MORE_DIGITS.match(text, at) is not None


def _rests(text: str, end: int, table: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """What may follow a run of letters by the two characters that do; any blanks there count as one."""
    ahead = text[end : end + 2]
    if ahead in _WIDE or ahead[:1] == "\n" or ahead[:1] == "\t":
        blanks = _BLANKS.match(text, end)
        return table.get(f" {text[blanks.end() : blanks.end() + 1]}", ()) if blanks else ()
    # A rest of one character stands under that character alone.
    return table.get(ahead, ()) + table.get(ahead[:1], ())


def _is_wide(text: str, end: int, rests: tuple[str, ...]) -> bool:
    """Whether blanks stand behind an offset that are wider than in a pack."""
    ahead = text[end : end + len(rests[0]) + 2]
    return "\n" in ahead or "  " in ahead or "\t" in ahead


def _across_blanks(text: str, end: int, rest: str) -> int:
    """Where a surface ends whose blanks are wider in the text, or a line's end; 0 where it does not fit."""
    if " " not in rest:
        return 0
    first, *others = rest.split(" ")
    if not text.startswith(first, end):
        return 0
    end += len(first)
    for word in others:
        blanks = _BLANKS.match(text, end)
        if blanks is None or not text.startswith(word, blanks.end()):
            return 0
        end = blanks.end() + len(word)
    return end
