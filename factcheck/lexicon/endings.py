"""Endings that a language glues to the words and the digits of figures and dates: "milyonu", "2023'te", "25-én".

A token is the word without its ending; the mention that it ends takes the ending in, and says which it was.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache

from factcheck.lexicon.fold import folded
from factcheck.lexicon.forms import surfaces
from factcheck.lexicon.pack import Table

_LETTERS = re.compile(r"[^\W\d_]+")
_REMEMBERED = 1 << 15


@dataclass(frozen=True)
class Endings:
    """The endings of a language, folded.

    `joints` stand between digits or a sign and an ending.  Words of `bare` bear none ("ona" is no dative of ten), and
    those of `whole` are no word of ours with an ending.  `inner` says that the words within a figure bear them too: "12
    miljardin euron".  With `touching` digits and signs bear endings without a joint.  With `undayed` no day stands
    behind a word that bears one: "májusban 5 ember" is no fifth of May.
    """

    words: frozenset[str]
    joints: frozenset[str]
    bare: frozenset[str]
    whole: frozenset[str]
    longest: int
    inner: bool = False
    touching: bool = False
    undayed: bool = False

    def past(self, text: str, at: int) -> int:
        """Where the ending stops that stands at an offset of folded text; the offset itself where none does.

        >>> endings({"words": ["te"], "joints": ["'"]}).past("2023'te", 4)
        7
        """
        sign = text[at : at + 1]
        glued = sign.isalpha() and (self.touching or text[at - 1].isalpha())
        if not sign or not (sign in self.joints or glued):
            return at
        letters = _LETTERS.match(text, at if sign.isalpha() else at + 1)
        return letters.end() if letters and letters.group() in self.words else at

    def after(self, text: str) -> str:
        """The text without the ending that it begins with."""
        joint = text[:1] in self.joints
        letters = _LETTERS.match(text, joint)
        return text[letters.end() :] if letters and letters.group() in self.words else text

    def forbid(self, word: str, at: int) -> bool:
        """Whether a word is none that is inflected, or the part of it before an ending bears none."""
        return at < len(word) and word[at:] in self.words and (word in self.whole or word[:at] in self.bare)

    def stems(self, known: Collection[str]) -> Callable[[str], int]:
        """Tells how long the longest known word is that a word is an inflected form of; 0 where it is of none."""

        @lru_cache(maxsize=_REMEMBERED)
        def stem(word: str) -> int:
            if word in self.whole:
                return 0
            for at in range(len(word) - 1, max(0, len(word) - self.longest - 1), -1):
                if word[at:] in self.words and word[:at] in known and word[:at] not in self.bare:
                    return at
            return 0

        return stem


def endings(table: Table, *, touching: bool = False) -> Endings | None:
    """The endings that `language.toml` lists, if it lists any."""
    words = surfaces(table.get("words", ()))
    if not words:
        return None
    return Endings(
        words,
        joints=frozenset(map(folded, table.get("joints", ()))),
        bare=surfaces(table.get("bare", ())),
        whole=surfaces(table.get("whole", ())),
        longest=max(map(len, words)),
        inner=table.get("inner", False),
        touching=touching,
        undayed=table.get("undayed", False),
    )
