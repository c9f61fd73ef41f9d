"""Units of translation to the articles of one file: the text of each language, segment by segment."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from factcheck.errors import ArticleError, UnreadableArticle
from factcheck.lexicon import languages
from factcheck.model.article import Mask, Segment
from factcheck.model.place import Anchor
from factcheck.read.draft import Draft, Metadata
from factcheck.read.language import identified
from factcheck.read.masking import addresses, between, laid, placeholders, tags

PARTING = "\n\n"
"""What parts two segments in the text of an article, so that each is a paragraph."""

SAMPLE = 4000
"""So many characters tell the language of a file that does not state it."""


class Piece(NamedTuple):
    """What a unit says in one language; anchors and masks with offsets of its own text."""

    text: str
    anchors: tuple[Anchor, ...]
    masks: tuple[Mask, ...] = ()


class Unit(NamedTuple):
    """A segment with its translations, by their languages, and how surely they hold.

    The empty language is the one that the source is written in, where the file does not say which; `None` likewise
    that of the translation.  `fuzzy` is a translation that somebody has still to look at.
    """

    key: str
    pieces: Mapping[str | None, Piece]
    fuzzy: bool = False


def articles(units: Iterable[Unit], name: str) -> Iterator[Draft | ArticleError]:
    """One draft for each language of a file, in the order in which they come; its segments are aligned by their keys.

    Only what is translated is read.  A unit that comes again is told apart by a count.
    """
    told: dict[str | None, _Told] = {}
    seen: Counter[str] = Counter()
    fuzzy = 0
    for unit in units:
        said = {language: piece for language, piece in unit.pieces.items() if piece.text.strip()}
        if len(said) < 2:
            continue
        if unit.fuzzy:
            fuzzy += 1
            continue
        seen[unit.key] += 1
        key = unit.key if seen[unit.key] == 1 else f"{unit.key}\x00{seen[unit.key]}"
        for language, piece in said.items():
            told.setdefault(language, _Told()).add(key, piece)
    if not told:
        left = f"; {_left_out(fuzzy)}" if fuzzy else ""
        yield UnreadableArticle(name, f"holds no translations{left}")
    notes = (_left_out(fuzzy),) if fuzzy else ()
    for at, (language, article) in enumerate(told.items(), 1):
        yield article.draft(name, language, told.keys(), notes if at == len(told) else ())


def _left_out(fuzzy: int) -> str:
    return "1 fuzzy translation is left out" if fuzzy == 1 else f"{fuzzy} fuzzy translations are left out"


class _Told:
    """What a file says in one language, as it grows."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._anchors: list[Anchor] = []
        self._masks: list[Mask] = []
        self._segments: list[Segment] = []
        self._length = 0

    def add(self, key: str, piece: Piece) -> None:
        """Add a segment behind the others."""
        start = self._length
        self._texts.append(piece.text)
        self._anchors += (anchor._replace(offset=start + anchor.offset) for anchor in piece.anchors)
        self._masks += (Mask(start + mask.start, start + mask.end, mask.seam) for mask in piece.masks)
        self._segments.append(Segment(start, start + len(piece.text), key))
        self._length += len(piece.text) + len(PARTING)

    def draft(self, name: str, language: str | None, told: Collection[str | None], notes: tuple[str, ...]) -> Draft:
        """The draft of the article, which is named by its language where no other of those `told` has it."""
        text = PARTING.join(self._texts)
        known = identified(text[:SAMPLE], languages()) if language == "" else language
        alone = known and (language or known not in told)
        return Draft(
            f"{name}#{known if alone else 'translation' if language is None else 'source'}",
            text,
            Metadata(language=known),
            name,
            tuple(self._anchors),
            notes,
            laid(len(text), (*self._masks, *in_programs(text))),
            tuple(self._segments),
        )


def in_programs(text: str) -> Iterator[Mask]:
    """What is no prose in the strings of programs and documents."""
    yield from placeholders(text)
    yield from tags(text)
    yield from addresses(text)
    for fence in ("``", "`"):
        yield from (Mask(*span) for span in between(text, fence, fence) if PARTING not in text[slice(*span)])
