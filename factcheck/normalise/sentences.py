"""Sentences and paragraphs of a text, as spans."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain

from factcheck.lexicon.context import Context, Cue
from factcheck.lexicon.fold import folded
from factcheck.model.article import Span
from factcheck.model.wrapping import WRAPPED

_SIGN = re.compile("[.!?…؟。！？｡।\\n]")
_END = re.compile(r"""(?<![.!?…؟])[.!?…؟]++["'”’»“)\]]*+(?=\s)|[。！？｡।]+[」』”’）]*|\n(?:[ \t\r]*\n)*""")
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n\s*")
_BACKWARDS = re.compile(r"[^\s(\[\"'“„»«‚‘-]+")  # a word, read from its end
_WORD_AFTER = re.compile(r"[\s\"'“„»«‚‘(\[]*([^\W\d_]+|\S)")
_NO_WORD = re.compile(r"[\W_]")
_POINT = re.compile(r"[-*•·–—#>]\s|\d{1,2}[.)]\s")
_LONGEST_ABBREVIATION = 12
_LONGEST_WORD = 40
_LONGEST_SENTENCE = 1000
_LONGEST_ORDINAL = 3


def paragraph_starts(text: str) -> tuple[int, ...]:
    """Where the paragraphs of a text begin; blank lines divide them."""
    return (0, *(match.end() for match in _PARAGRAPH.finditer(text)))


def sentences(text: str, context: Context, around: Iterable[int] | None = None) -> tuple[Span, ...]:
    """The sentences of a text in order, without the blanks around them; those of some paragraphs alone, if offsets are
    given that they are `around`.

    A full stop after an abbreviation, an ordinal number or an initial ends none, nor one before a word in lower case.
    A heading and the point of a list are sentences of their own; a line that was only wrapped is not.  What runs on
    without an end, such as a table that lost its lines, is cut between words, so that none grows with its article.
    """
    starts = paragraph_starts(text)
    ends = (*starts[1:], len(text))
    asked = range(len(starts)) if around is None else sorted({index_at(starts, offset) for offset in around})
    wrapped = max(map(len, text.split("\n")), default=0) < WRAPPED.stop
    stretches = chain.from_iterable(_stretches(text, (starts[at], ends[at]), context, wrapped=wrapped) for at in asked)
    spans = [_trimmed(text, *piece) for start, end in stretches for piece in _pieces(text, start, end)]
    return tuple([span for span in spans if span.start < span.end])


def index_at(starts: tuple[int, ...], offset: int) -> int:
    """The index of the stretch in which an offset lies, given where the stretches start."""
    return max(bisect_right(starts, offset) - 1, 0)


def _stretches(text: str, paragraph: tuple[int, int], context: Context, *, wrapped: bool) -> Iterator[tuple[int, int]]:
    start, last = paragraph
    for match in _ends(text, start, last):
        ends = _line_ends(text, match, wrapped=wrapped) if match[0][0] == "\n" else _stop_ends(text, match, context)
        if ends:
            yield start, match.end()
            start = match.end()
    if start < last:
        yield start, last


def _ends(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What may end a sentence: looked for by its first sign, which is several times as fast."""
    sign = _SIGN.search(text, start, end)
    while sign:
        match = _END.match(text, sign.start())
        if match:
            yield match
        sign = _SIGN.search(text, match.end() if match else sign.end(), end)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST_SENTENCE:
        cut = text.rfind(" ", start, start + _LONGEST_SENTENCE) + 1 or start + _LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end


def _line_ends(text: str, match: re.Match[str], *, wrapped: bool) -> bool:
    if not wrapped or "\n" in match[0][1:] or _POINT.match(text, match.end()):
        return True
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    return len(line) not in WRAPPED or line.startswith("#")


def _stop_ends(text: str, match: re.Match[str], context: Context) -> bool:
    after = _WORD_AFTER.match(text, match.end())
    if not after:
        return True
    if after[1].islower():
        return False
    return match[0] != "." or not _stop_belongs(text, match, after[1], context)


def _stop_belongs(text: str, match: re.Match[str], after: str, context: Context) -> bool:
    """Whether a full stop is part of the word before it: of an abbreviation, an ordinal number or an initial."""
    before = _BACKWARDS.match(text[max(0, match.start() - _LONGEST_WORD) : match.start()][::-1])
    word = folded(before[0][::-1]) if before else ""
    if before and word.isdecimal():
        begins = match.start() - before.end()
        at_line_start = text[begins - 1 : begins] in ("", "\n")
        ordinal = context.ordinal_dot and len(word) <= _LONGEST_ORDINAL
        return at_line_start or (ordinal and not _opens(after, context))
    if len(word) == 1 and word.isalpha():
        return True
    abbreviated = _abbreviated(text, match.end(), context)
    return abbreviated and (not _opens(after, context) or _means(word, Cue.TITLE, context))


def _opens(word: str, context: Context) -> bool:
    """Whether a word has its capital because a sentence begins with it."""
    return word[0].isupper() and _means(word, Cue.STOP, context) and not _means(word, Cue.COMMON, context)


def _abbreviated(text: str, end: int, context: Context) -> bool:
    tail = folded(text[max(0, end - _LONGEST_ABBREVIATION) : end])
    starts = [0, *(match.end() for match in _NO_WORD.finditer(tail, 0, len(tail) - 1))]
    return not context.abbreviations.isdisjoint([tail[start:] for start in starts])


def _means(surface: str, cue: Cue, context: Context) -> bool:
    return any(meaning.cue is cue for meaning in context.words.word(folded(surface)).meanings)


def _trimmed(text: str, start: int, end: int) -> Span:
    stretch = text[start:end]
    return Span(start + len(stretch) - len(stretch.lstrip()), start + len(stretch.rstrip()))
