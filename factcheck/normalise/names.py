"""Proper names in a sentence."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.lexicon.context import Capitals, Context, Cue
from factcheck.lexicon.letters import plain, runs_of_letters
from factcheck.normalise.words import Meant, Sign, Token

_BEGINNING = re.compile(r"[^\W\d_]\w+")
_GOES_ON = re.compile(r"[\w,]")
_MAY = frozenset({Cue.CONCEPT, Cue.PLACE})  # what a word may mean and still be a name
_SMALL = frozenset({Cue.STOP, Cue.ATTRIBUTE})
_LONGEST_NAME = 13  # where nouns have capitals, a longer word is a compound rather than a name
_SHORT_PLACE = 3
_TITLE_CASE = 0.7


class Name(NamedTuple):
    """A name: the tokens that spell it, its words in plain Latin letters, and how a report writes it."""

    first: int
    last: int
    words: tuple[str, ...]
    label: str


class Spellings:
    """How an article writes its words; looked up when first asked for, since most articles leave little in doubt."""

    def __init__(self, text: str) -> None:
        self._text = text

    def in_lower(self, word: str) -> bool:
        """Whether it writes a word in lower case anywhere; what it does not write at all is soon seen."""
        return word in self._text and word in self._lower

    def in_capital(self, word: str) -> bool:
        """Whether it writes a word with a capital inside a sentence: after a blank and a word or a comma."""
        return f" {word}" in self._text and word in self._capital

    @cached_property
    def _lower(self) -> Collection[str]:
        return {word for word in set(runs_of_letters(self._text)) if word.islower()}

    @cached_property
    def _capital(self) -> Collection[str]:
        stretches = self._text.split(" ")
        begun = [at for at in range(1, len(stretches)) if stretches[at][:1].isupper()]
        words = (_BEGINNING.match(stretches[at]) for at in begun if _GOES_ON.match(stretches[at - 1][-1:]))
        return {word.group() for word in words if word}


def names(found: Sequence[Token], told: Meant, written: Spellings, context: Context) -> tuple[Name, ...]:
    """The names in a sentence, in its order; `found` are its words."""
    places = {
        sign.first: sign for sign in told.signs if sign.meaning.cue is Cue.PLACE and _is_place(found, sign, context)
    }
    taken = {at for sign in places.values() for at in range(sign.first, sign.last)}
    capitals = [at for at, token in enumerate(found) if token.capital]
    likely = _Likely(found, told, written, context, headline=_is_headline(len(found), len(capitals)))
    names = [at for at in capitals if at not in taken and likely.is_name(at)]
    spelled = [
        Name(first, last, _words(found[first:last], written), _label(found[first:last]))
        for first, last in _runs(found, names)
    ]
    return tuple(sorted(spelled + [_place(sign, context) for sign in places.values()]))


def _is_place(found: Sequence[Token], sign: Sign, context: Context) -> bool:
    """Whether the words of a place name one here."""
    surface = found[sign.first].surface
    if sign.last - sign.first == 1 and len(surface) <= _SHORT_PLACE and surface.lower() != surface.upper():
        return surface.isupper()
    return found[sign.first].capital or context.capitals is not Capitals.ADJECTIVES


def _place(sign: Sign, context: Context) -> Name:
    label = context.places.get(sign.meaning.name, sign.meaning.name)
    return Name(sign.first, sign.last, (plain(label),), label)


class _Likely:
    """Which words of one sentence look like names."""

    def __init__(
        self, found: Sequence[Token], told: Meant, written: Spellings, context: Context, *, headline: bool
    ) -> None:
        self._found, self._written, self._context = found, written, context
        self._cues, self._headline = told.cues, headline

    def is_name(self, at: int) -> bool:
        """Whether the word, which begins with a capital, is part of a name."""
        surface = self._found[at].surface
        if len(surface) < 2:
            return False
        if self._cues[at] - _MAY:
            return self._opens_name(at)
        if _has_capitals(surface[1:]) and not (self._headline and surface.isupper()):
            return True
        if Cue.CONCEPT in self._cues[at]:
            return False
        if self._context.capitals is Capitals.NOUNS:
            return self._noun_is_name(at)
        return self._capital_is_name(at)

    def _opens_name(self, at: int) -> bool:
        """Whether a small word with a capital opens a name inside a sentence: the "New" of "in New York"."""
        if not 0 < at < len(self._found) - 1 or self._cues[at] - _SMALL or self._headline:
            return False
        before, token, behind = self._found[at - 1 : at + 2]
        joined = token.start == before.end + 1 and behind.start == token.end + 1
        nouns = self._context.capitals is Capitals.NOUNS
        return joined and behind.capital and not nouns and not self._cues[at + 1]

    def _capital_is_name(self, at: int) -> bool:
        surface = self._found[at].surface
        if at and not self._headline:
            return True
        if self._written.in_capital(surface):
            return True
        followed = at + 1 < len(self._found) and self._found[at + 1].capital
        return followed and not self._headline and not self._written.in_lower(surface.lower())

    def _noun_is_name(self, at: int) -> bool:
        """Whether a noun that is no word of the pack is a name, where every noun has a capital."""
        token = self._found[at]
        if len(token.surface) >= _LONGEST_NAME or self._written.in_lower(token.folded):
            return False
        if token.folded.endswith(self._context.endings_of_nouns) or (token.joined and not self._stands_alone(token)):
            return False
        if at == 0:
            return self._written.in_capital(token.surface) or self._opens_compound(at) or self._runs_on(at)
        return Cue.DETERMINER not in self._cues[at - 1] or self._opens_compound(at) or self._runs_on(at)

    def _stands_alone(self, token: Token) -> bool:
        """Whether the article also writes a word that is the last part of a compound here by itself."""
        return self._written.in_capital(token.surface)

    def _opens_compound(self, at: int) -> bool:
        return at + 1 < len(self._found) and self._found[at + 1].joined

    def _runs_on(self, at: int) -> bool:
        """Whether another capital word without a meaning follows: "die Seattle Times"."""
        return at + 1 < len(self._found) and self._found[at + 1].capital and not self._cues[at + 1]


def _has_capitals(letters: str) -> bool:
    return not letters.islower() and any(map(str.isupper, letters))


def _is_headline(words: int, capitals: int) -> bool:
    return words > 3 and capitals > _TITLE_CASE * words


def _runs(found: Sequence[Token], names: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The names of several words, as half-open indices: words that stand next to each other."""
    first = last = -1
    for at in names:
        if at != last or found[at].start > found[at - 1].end + 1:
            if first < last:
                yield first, last
            first = at
        last = at + 1
    if first < last:
        yield first, last


def _words(run: Sequence[Token], written: Spellings) -> tuple[str, ...]:
    return tuple(plain(_bare(token.surface, written)) for token in run)


def _bare(surface: str, written: Spellings) -> str:
    """The name without the -s of a genitive, where the article also writes it without."""
    return surface[:-1] if surface.endswith("s") and written.in_capital(surface[:-1]) else surface


def _label(run: Sequence[Token]) -> str:
    return " ".join(token.surface for token in run)
