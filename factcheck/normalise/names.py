"""Proper names in a sentence."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.lexicon.context import Capitals, Context, Cue
from factcheck.lexicon.letters import plain
from factcheck.model.article import Span
from factcheck.normalise.words import Meant, Sign, Token

_NAME, _LETTERS = re.compile(r"[^\W\d_]\w+"), re.compile(r"[^\W\d_]+")
_GOES_ON, _WORD = re.compile(r"[\w,]"), re.compile(r"\w")
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
    """How an article writes its words; each is looked for when it is asked for, since few leave anything in doubt."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lower: dict[str, bool] = {}
        self._capital: dict[str, bool] = {}

    def in_lower(self, word: str) -> bool:
        """Whether it writes a word in lower case anywhere, of letters alone."""
        if word not in self._lower:
            possible = word.islower() and _LETTERS.fullmatch(word) is not None
            self._lower[word] = possible and any(map(self._is_run, self._places(word)))
        return self._lower[word]

    def in_capital(self, word: str) -> bool:
        """Whether it writes a word with a capital inside a sentence: after a blank and a word or a comma."""
        if word not in self._capital:
            possible = word[:1].isupper() and _NAME.fullmatch(word) is not None
            self._capital[word] = possible and any(map(self._goes_on, self._places(f" {word}")))
        return self._capital[word]

    def _places(self, part: str) -> Iterator[Span]:
        """Where a part of the text stands."""
        start = self._text.find(part)
        while start >= 0:
            yield Span(start, start + len(part))
            start = self._text.find(part, start + 1)

    def _is_run(self, place: Span) -> bool:
        """Whether no letter stands on either side of a word."""
        text, (start, end) = self._text, place
        return not _LETTERS.match(text[start - 1 : start]) and not _LETTERS.match(text[end : end + 1])

    def _goes_on(self, place: Span) -> bool:
        """Whether a blank and a word go on with a sentence, and the word ends there."""
        text, (start, end) = self._text, place
        return _GOES_ON.match(text[start - 1 : start]) is not None and not _WORD.match(text[end : end + 1])


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
