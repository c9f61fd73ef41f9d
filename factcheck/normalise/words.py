"""The words of a sentence, with what the pack knows of each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.lexicon.context import Context, Cue, Meaning, Phrase, Word
from factcheck.lexicon.fold import folded, narrow
from factcheck.lexicon.scripts import bare
from factcheck.model.article import Span

# Letters and digits with the marks that combine with them, which Python does not count as letters.
_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d"
_WORD = re.compile(rf"[^\W_]++(?:[{_MARKS}]++[^\W_]*+)*+")
_BREAK = re.compile(r"[,;:–—،؛](?=\s)|\s[-–—]\s|[()\[\]…。，、；：！？]|[.!?](?=\W)|\n")
_DASHES = "-–—"
_BREAK_SIGN = re.compile(r"[,;:–—،؛()\[\]…。，、；：！？.!?\n-]")


class Token(NamedTuple):
    """A word in the article; `clause` counts the breaks before it in its sentence, `joined` says a hyphen precedes.

    `capital` says that it begins with a capital letter.
    """

    start: int
    end: int
    surface: str
    folded: str
    clause: int
    joined: bool
    capital: bool


class Sign(NamedTuple):
    """A meaning, and the tokens that carry it: half-open indices."""

    first: int
    last: int
    meaning: Meaning


class Meant(NamedTuple):
    """What the words of a sentence mean: the signs in their order, and for each word what it is a sign of.

    A word that is nothing but a function word is no sign; `stops` are the indices of those that are one by themselves.
    """

    signs: list[Sign]
    cues: list[frozenset[Cue]]
    stops: list[int]


def tokens(text: str, sentence: Span, figures: Sequence[Span], context: Context) -> tuple[Token, ...]:
    """The words of a sentence; punctuation inside a figure breaks no clause."""
    passage, offset = text[sentence.start : sentence.end], sentence.start
    lower = folded(narrow(passage))
    marked = bare(lower) != lower
    breaks = [at for at in _breaks(passage) if not _inside(at + offset, figures)]
    breaks.append(len(passage))
    found, clause = [], 0
    stretches: Iterable[tuple[int, int]] = map(re.Match.span, _WORD.finditer(passage))
    if context.proclitic or not context.spaced:
        stretches = _divided(stretches, lower, offset, figures, context)
    for start, end in stretches:
        while breaks[clause] < start:
            clause += 1
        surface, word = passage[start:end], lower[start:end]
        joined = start > 0 and lower[start - 1] == "-"
        if marked:
            word = bare(word)
        token = (start + offset, end + offset, surface, word, clause, joined, surface[0].isupper())
        found.append(tuple.__new__(Token, token))  # words are many, and `Token()` takes twice as long
    return tuple(found)


def _divided(
    stretches: Iterable[tuple[int, int]], lower: str, offset: int, figures: Sequence[Span], context: Context
) -> Iterator[tuple[int, int]]:
    """The words within runs of letters that no blanks divide; figures begin and end words."""
    edges = sorted({edge - offset for figure in figures for edge in (figure.start, figure.end)})
    for start, end in stretches:
        cuts = [start, *(edge for edge in edges if start < edge < end), end]
        for first, last in pairwise(cuts):
            for word in context.words.divided(lower[first:last]):
                yield first, first + len(word)
                first += len(word)  # noqa: PLW2901 - where the next word begins


def _breaks(passage: str) -> Iterator[int]:
    """Where clauses end: looked for by their signs, which is several times as fast as to look at each blank."""
    end = 0
    for sign in _BREAK_SIGN.finditer(passage):
        at = sign.start()
        if at < end:
            continue
        match = _BREAK.match(passage, at - 1) if at > end and sign[0] in _DASHES else None  # the blank belongs to it
        match = match or _BREAK.match(passage, at)
        if match:
            yield match.start()
            end = match.end()


def _inside(offset: int, figures: Sequence[Span]) -> bool:
    return any(figure.start <= offset < figure.end for figure in figures)


def meant(found: Sequence[Token], context: Context) -> Meant:
    """What the words of a sentence mean: a phrase takes all its words, a word alone may carry several meanings."""
    words = list(map(context.words.word, [token.folded for token in found]))
    told, cues, stops = list[Sign](), [word.cues for word in words], list[int]()
    taken = 0
    for at, word in enumerate(words):
        if at < taken:
            continue
        phrases = _phrases(found, words, at, context) if word.opens else []
        if not phrases:
            if Cue.STOP in word.cues:
                stops.append(at)
            if word.telling:
                told += [Sign(at, at + 1, meaning) for meaning in word.telling]
            continue
        taken = at + len(phrases[0].parts)
        means = [phrase.meaning for phrase in phrases]
        known = [] if any(meaning.cue is Cue.LOOKALIKE for meaning in means) else list(dict.fromkeys(means))
        cues[at:taken] = [frozenset(meaning.cue for meaning in known)] * (taken - at)
        told += [Sign(at, taken, meaning) for meaning in known]
    return Meant(told, cues, stops)


def _phrases(found: Sequence[Token], words: Sequence[Word], at: int, context: Context) -> list[Phrase]:
    """The longest phrases that begin here and end in the same clause: one of them may carry several meanings."""
    if at + 1 == len(words) or not words[at + 1].parts:
        return []  # most words that open a phrase
    clause = found[at].clause
    ahead = [each for each in context.words.phrases(words, at) if found[at + len(each.parts) - 1].clause == clause]
    return [each for each in ahead if len(each.parts) == len(ahead[0].parts)]
