"""One pass over a text: the runs of digits and the words of the pack, and what stands between them."""

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from factcheck.lexicon import Lexicon
from factcheck.lexicon.digit_idioms import idiom_end
from factcheck.lexicon.fold import folded, narrow
from factcheck.lexicon.scripts import folded_letters
from factcheck.lexicon.sense import DIGITS, Token
from factcheck.lexicon.states import Slots

MAX_GAP = 24
MOST_DIGITS = 27
"""A longer run of digits is a key and no figure, and more than `Decimal` counts with exactly."""
MOST_BEFORE = 5
"""How many words in front of a figure are looked at."""
_LONGEST = 12
"""No word that is looked for in front of a figure has more characters, where no blanks divide words."""
_SKIPPED = frozenset(" (\"'「『“‘")
_BLANKS = re.compile(r"\s+")


class Filled(NamedTuple):
    """The slots of a date that a token can fill, each with the value it gives; where it ends, and the token behind."""

    slots: Slots
    end: int
    next: int


class Tokens:
    """The tokens of one text, in order.

    `text` is the article's own text with narrow digits and signs, `folded` the same characters for look-up, `items`
    the tokens, `filled` what is known already of the slots that they can fill, `dated` where the date ends that was
    found last; `elision` says that words end in an apostrophe.  What may stand inside a figure ("三百多名") leaves no
    gap.  Where no blanks divide words, `text` lacks those that some writers put around digits ("7 月 25 日"); where
    small words are written together with the next, it has blanks behind them.
    """

    __slots__ = (
        *("_before", "_before_at", "_origin"),
        *("dated", "elision", "endings", "filled", "folded", "in_front", "inside", "items", "text"),
    )

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        laid, self._origin = lexicon.laid(text)
        self.text = folded_letters(narrow(laid))
        self.folded = folded(self.text)
        self.elision = lexicon.figures.elision
        self.endings = lexicon.figures.endings
        self.inside = lexicon.figures.tight.inside
        self.in_front = lexicon.figures.tight.in_front
        self.items = _scanned(self.text, self.folded, lexicon)
        self.filled: dict[int, Filled] = {}
        self.dated = -MAX_GAP
        self._before_at, self._before = 0, tuple[str, ...]()

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of `text` stands in the article."""
        if self._origin is None:
            return start, end
        return self._origin[start], self._origin[end - 1] + 1

    def __len__(self) -> int:
        return len(self.items)

    def gap(self, index: int) -> str | None:
        """What stands between a token and the next, folded and with single blanks.

        `None` behind the last token, where a paragraph ends in between, and where the next token is too far off.
        """
        return self.gap_behind(self.items[index].end, index + 1) if index >= 0 else None

    def gap_behind(self, offset: int, index: int) -> str | None:
        """Likewise what stands between an offset and a token behind it."""
        if index >= len(self.items):
            return None
        end = self.items[index].start
        if end - offset > MAX_GAP:
            return None
        gap: str | None = self.folded[offset:end]
        if gap != " ":  # as most are
            gap = _tidy(self.folded[offset:end])
        if gap and self.endings and self.endings.inner and (gap[0].isalpha() or gap[0] in self.endings.joints):
            gap = self.endings.after(gap)
        return "" if gap in self.inside else gap

    def behind(self, offset: int, index: int = 0) -> int:
        """The first token, from one on, that does not begin before an offset."""
        return bisect_left(self.items, offset, lo=index, key=_start)

    def near(self, offset: int) -> list[Token]:
        """The few tokens that begin before an offset, the nearest last."""
        behind = self.behind(offset)
        return self.items[max(0, behind - 2) : behind]

    def before(self, index: int, words: int) -> tuple[str, ...]:
        """Up to so many words in front of a token, in the same paragraph, the nearest last."""
        return self.before_offset(self.items[index].start, words)

    def before_offset(self, offset: int, words: int) -> tuple[str, ...]:
        """Likewise in front of any offset; no more than `MOST_BEFORE`."""
        if offset != self._before_at:  # several grammars ask in turn for what stands in front of one figure
            self._before_at = offset
            self._before = words_before(self.folded, offset, MOST_BEFORE, elision=self.elision, known=self.in_front)
        return self._before[-words:]

    def past_ending(self, offset: int) -> int:
        """Where the ending stops that is glued on at an offset; the offset itself where none is."""
        return self.endings.past(self.folded, offset) if self.endings else offset

    def without_ending(self, gap: str) -> str:
        """A gap without the ending of the word or the digits in front of it."""
        return self.endings.after(gap) if self.endings else gap

    def cut(self, offset: int) -> bool:
        """Whether a word of the pack begins before an offset and ends behind it: the 時間 of "1時間" cut behind 時."""
        return any(token.end > offset for token in self.near(offset))


def _start(token: Token) -> int:
    return token.start


def words_before(
    text: str, start: int, words: int, *, elision: bool, known: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Up to so many words in front of an offset of folded text, in the same paragraph, the nearest last.

    With `elision` a word ends in its apostrophe: "plus d'environ 5" is told by "plus", "d'" and "environ".  Where no
    blanks divide words, only those are told that are `known`.
    """
    if known:
        return _known_before(text, start, words, known)
    stretch = text[max(0, start - 16 * words) : start]
    stretch = stretch[stretch.rfind("\n\n") + 1 :]
    if elision:
        stretch = stretch.replace("'", "' ")
    return tuple(stretch.split()[-words:])


def _known_before(text: str, start: int, words: int, known: frozenset[str]) -> tuple[str, ...]:
    found: list[str] = []
    while len(found) < words:
        while text[start - 1 : start] in _SKIPPED:
            start -= 1
        ends = (text[start - length : start] for length in range(min(_LONGEST, start), 0, -1))
        word = next((end for end in ends if end in known and not _syllable(text[start - len(end) - 1 : start])), "")
        if not word:
            break
        found.insert(0, word)
        start -= len(word)
    return tuple(found)


def _syllable(text: str) -> bool:
    """Whether a text begins in the middle of a word of Hangul, which blanks divide, or with the digits before one."""
    begins = len(text) > 1 and "\uac00" <= text[1] <= "\ud7a3"
    return begins and (text[0].isdigit() or "\uac00" <= text[0] <= "\ud7a3")


@lru_cache(maxsize=8192)
def _tidy(gap: str) -> str | None:
    return None if "\n\n" in gap else _BLANKS.sub(" ", gap)


def _scanned(text: str, low: str, lexicon: Lexicon) -> list[Token]:
    """The tokens of a text; idioms, and words that must stand in capitals and do not, are left out."""
    items: list[Token] = []
    meanings, idioms, covered = lexicon.meanings, lexicon.figures.idioms, 0
    for start, end, digits, divide in lexicon.scan(low):
        if start < covered:
            continue
        if digits:
            surface = low[start:end]
            if surface in idioms:
                covered = idiom_end(low, start, idioms[surface])
            if start >= covered and end - start <= MOST_DIGITS:
                items.append(Token(start, end, surface, DIGITS, True))  # noqa: FBT003 - one of many a text
            continue
        surface = low[start:divide] if divide else low[start:end]
        meaning = meanings[surface]
        if meaning is not None and meaning.cased:
            meaning = meaning.as_written(text[start : divide or end])
        if meaning is not None:
            items.append(Token(start, divide or end, surface, meaning))
        if divide and (tail := meanings.of_tail(low[divide:end])):
            items.append(Token(divide, end, low[divide:end], tail))
    return items
