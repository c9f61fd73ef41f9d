"""Runs of letters in which units, scale words and particles touch: "억원을" in "5억원을" is two words and a particle.

For a language that divides its words by blanks, but neither a figure from its unit nor a word from what ends it.
"""

import re
from collections.abc import Callable, Collection
from decimal import Decimal
from functools import lru_cache

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.joined import LONGEST, joined_ends
from factcheck.lexicon.trie import trie_pattern

Pieces = tuple[tuple[int, int], ...]
_REMEMBERED = 1 << 15
TEN = Decimal(10)


def dividing(words: Collection[str], figures: FigureWords) -> Callable[[str, bool, bool], Pieces]:
    """Cuts a run of letters into words of the pack: (run, whether digits stand before it, whether a share follows).

    Behind digits what fits from the beginning on counts; elsewhere the run must hold nothing else but what may end it,
    and one that is cut must begin with a number: "세일" is a sale, and not three days.
    """
    cutter = _Cutter(words, figures)

    @lru_cache(maxsize=_REMEMBERED)
    def pieces(run: str, digits: bool, share: bool) -> Pieces:  # noqa: FBT001 - part of the key
        if len(run) > LONGEST:
            return ()
        if share and cutter.numeral.fullmatch(run):
            return ((0, len(run)),)
        return cutter.behind_digits(run) if digits else cutter.by_itself(run)

    return pieces


class _Cutter:
    """The words of a pack, and how a run is cut into them."""

    def __init__(self, words: Collection[str], figures: FigureWords) -> None:
        atoms = figures.numerals.atoms
        listed = {surface for surface in atoms if surface in figures.senses}
        self._known = (frozenset(words) - atoms.keys()) | listed | figures.tight.standing
        self._longest = max(map(len, self._known), default=0)
        self._heavy = [word for word, senses in atoms.items() if len(word) > 1 or senses[0].value >= TEN]  # type: ignore[operator]
        self.numeral = re.compile(f"(?:{trie_pattern(atoms)})+")
        self._inside = tuple(word.strip() for word in figures.tight.inside)
        after = [phrase[0] for phrase in figures.hedges.after if len(phrase) == 1]
        endings = figures.endings.words if figures.endings else frozenset[str]()
        self._tails = frozenset((*endings, *after, *self._inside))
        self._longest_tail = max(map(len, self._tails), default=0)

    def behind_digits(self, run: str) -> Pieces:
        """The words of a run behind digits; a word that makes the figure a lower bound may stand before them."""
        start = next((len(word) for word in self._inside if run.startswith(word)), 0)
        rest = run[start:]
        found = self._whole(rest, 0, set()) if rest else ()
        return tuple((start + first, start + last) for first, last in (self._begun(rest) if found is None else found))

    def by_itself(self, run: str) -> Pieces:
        """The words of a run before which no digits stand."""
        found = self._whole(run, 0, set()) or ()
        return found if len(found) < 2 or self._counts(run[slice(*found[0])]) else ()

    def _counts(self, piece: str) -> bool:
        """Whether number words make a number that looks like nothing else: "이" is "this" as well, "이십" is twenty."""
        heavy = any(word in piece for word in self._heavy)
        return heavy and len(piece) > 1 and self.numeral.fullmatch(piece) is not None

    def _whole(self, run: str, at: int, dead: set[int]) -> Pieces | None:
        """The words of a run from an offset on, if nothing is left over; `dead` are offsets from which that fails."""
        if at and self._is_tail(run, at):
            return ()
        held = next((len(word) for word in self._inside if at and run.startswith(word, at)), 0)
        if held and (rest := self._whole(run, at + held, dead)):
            return rest  # "천여명": thousands and more
        spelled = self.numeral.match(run, at)
        ends = {*range(at + 1, min(len(run), at + self._longest) + 1), *((spelled.end(),) if spelled else ())}
        for end in sorted(ends - dead, reverse=True):
            if run[at:end] in self._known or self._counts(run[at:end]):
                rest = self._whole(run, end, dead)
                if rest is not None:
                    return ((at, end), *rest)
        dead.add(at)
        return None

    def _is_tail(self, run: str, at: int) -> bool:
        """Whether nothing stands from an offset on but what may end a run."""
        return at == len(run) or len(run) in joined_ends(run, at, self._tails, self._longest_tail)

    def _begun(self, run: str) -> Pieces:
        """The longest words from the beginning on; a last one of one letter goes on into something unknown."""
        found: list[tuple[int, int]] = []
        at = 0
        while at < len(run):
            end = next(
                (end for end in range(min(len(run), at + self._longest), at, -1) if run[at:end] in self._known), 0
            )
            if not end:
                break
            found.append((at, end))
            at = end
        return tuple(found[:-1] if at < len(run) and found and found[-1][1] - found[-1][0] == 1 else found)
