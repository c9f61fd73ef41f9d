"""Runs of letters in which units, scale words and particles touch: "억원을" in "5억원을" is two words and a particle.

For a language that divides its words by blanks, but neither a figure from its unit nor a word from what ends it.
"""

import re
from collections.abc import Callable, Collection
from decimal import Decimal
from functools import lru_cache

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.trie import trie_pattern

Pieces = tuple[tuple[int, int], ...]
_REMEMBERED = 1 << 15
TEN = Decimal(10)


def dividing(words: Collection[str], figures: FigureWords) -> Callable[[str, bool, bool], Pieces]:
    """Cuts a run of letters into words of the pack: (run, whether digits stand before it, whether a share follows).

    Behind digits what fits from the beginning on counts; elsewhere the run must hold nothing else but what may end it.
    """
    divider = _Divider(words, figures)
    inside = tuple(word.strip() for word in figures.tight.inside)

    @lru_cache(maxsize=_REMEMBERED)
    def pieces(run: str, digits: bool, share: bool) -> Pieces:  # noqa: FBT001 - part of the key
        if share and divider.spells(run):
            return ((0, len(run)),)
        start = next((len(word) for word in inside if digits and run.startswith(word)), 0)
        found = divider.whole(run[start:]) if run[start:] else ()
        if found and not digits and len(found) > 1 and not divider.counts(run[slice(*found[0])]):
            found = ()  # "세일" is a sale, and not three days
        if found is None:
            found = divider.begun(run[start:]) if digits else ()
        return tuple((start + first, start + last) for first, last in found)

    return pieces


class _Divider:
    """The words of a pack that touch each other, and how a run of letters is cut into them."""

    def __init__(self, words: Collection[str], figures: FigureWords) -> None:
        self._figures = figures
        self._known = frozenset(words) - figures.numerals.atoms.keys() | _listed(figures) | figures.tight.standing
        self._longest = max(map(len, self._known), default=0)
        self._numeral = re.compile(f"(?:{trie_pattern(figures.numerals.atoms)})+")
        after = [phrase[0] for phrase in figures.hedges.after if len(phrase) == 1]
        endings = figures.endings.words if figures.endings else frozenset[str]()
        inside = (word.strip() for word in figures.tight.inside)
        self._tail = re.compile(f"(?:{trie_pattern([*endings, *after, *inside])})*")

    def spells(self, run: str) -> bool:
        """Whether a run is a number in words and nothing else."""
        return self._numeral.fullmatch(run) is not None

    def counts(self, piece: str) -> bool:
        """Whether number words that stand by themselves make a number: "이" is "this" as well, "이십" is twenty."""
        return len(piece) > 1 and self.spells(piece) and _weighs(piece, self._figures)

    def whole(self, run: str) -> Pieces | None:
        """The run in words, but for what may end it; `None` where it holds anything else.  The longest words win.

        From its end on, so that each place of the run is looked at once, however long it is.
        """
        behind: list[Pieces | None] = [None] * len(run) + [()]
        for at in range(len(run) - 1, -1, -1):
            behind[at] = () if at and self._tail.fullmatch(run, at) else self._from(run, at, behind)
        return behind[0]

    def _from(self, run: str, at: int, behind: list[Pieces | None]) -> Pieces | None:
        spelled = self._numeral.match(run, at)
        ends = {*range(at + 1, min(len(run), at + self._longest) + 1), *((spelled.end(),) if spelled else ())}
        for end in sorted(ends, reverse=True):
            rest = behind[end]
            if rest is not None and (run[at:end] in self._known or self.counts(run[at:end])):
                return ((at, end), *rest)
        return None

    def begun(self, run: str) -> Pieces:
        """The longest words from the beginning on; a last one of one letter goes on into something unknown."""
        found: list[tuple[int, int]] = []
        at = 0
        while at < len(run):
            furthest = min(len(run), at + self._longest)
            end = next((end for end in range(furthest, at, -1) if run[at:end] in self._known), 0)
            if not end:
                break
            found.append((at, end))
            at = end
        return tuple(found[:-1] if at < len(run) and found and found[-1][1] - found[-1][0] == 1 else found)


def _listed(figures: FigureWords) -> frozenset[str]:
    """The number words that are words of their own as well: scales, hundreds and tens."""
    return frozenset(surface for surface in figures.numerals.atoms if surface in figures.senses)


def _weighs(piece: str, figures: FigureWords) -> bool:
    """Whether a number in words holds more than the digits of Chinese origin, which look like much else."""
    atoms = figures.numerals.atoms
    return any(word in piece for word, senses in atoms.items() if len(word) > 1 or senses[0].value >= TEN)  # type: ignore[operator]
