"""The words that tell shares by counting: "one in five voters", "jeder Fünfte", "deux femmes sur trois".

A shape of a pack holds the slots `{part}` and `{whole}` in the order in which the language tells them, or `{one}` where
the part must be a one; `{noun}` stands for the one or two words that some languages put between them, square brackets
hold what may be missing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from factcheck.lexicon.fold import entry_folded
from factcheck.lexicon.forms import inflected, surfaces
from factcheck.lexicon.pack import Pack
from factcheck.lexicon.stems import Stems, entry

_PIECE = re.compile(r"\{(\w+)\}")
_OPTION = re.compile(r"\[([^][]*)\]")
_WORD = r"[^\W\d_]+(?:['-][^\W\d_]+)*"
_NOUN = f"(?P<noun>{_WORD}(?: {_WORD})?)"
_EVERY = ("every", "every_unsure")
_NUMBERS = (["part", "whole"], ["one", "whole"])


@dataclass(frozen=True)
class Shape:
    """One way of telling a share: what the mention begins with, what stands between its two numbers, and its tail.

    `opening` is the text right behind its first number.  With `single` the part is a one.  Its patterns are compiled
    when a text first comes to them.
    """

    lead: str
    opening: str
    part_first: bool
    gap: str
    one: str
    tail: str
    sure: bool
    single: bool

    @cached_property
    def between(self) -> re.Pattern[str]:
        """What stands between the two numbers."""
        return re.compile(self.gap)

    @cached_property
    def told(self) -> re.Pattern[str]:
        """The share whose part is a one in words, which may be an article: in front of the whole, or behind it."""
        return re.compile(self.one)


@dataclass(frozen=True)
class ProportionWords:
    """How a language tells shares by counting.

    Of the `shapes` those that are not sure tell one only before a word of `whom`, or behind one of `whom_before`, as
    they may count a group as well: "zwei von drei Deutschen", but not "zwei von drei Tätern".  An ordinal behind one of
    `every`, or before one of `every_behind`, tells a share; behind one of `every_unsure` only before a word of `whom`
    ("var femte svensk", but "hon var femte").  Before a word of `never` nothing does ("every fifth time"), nor behind a
    word of `unled` ("the one in five").  Before one of the `intervals`, words for times, the ordinal tells how long it
    is from one to the next: "every fourth year".  A whole that is told by its case ends in one of `whole_endings`:
    "kaksi kolmesta".  `signs` are what stands right in front of the second number.
    """

    shapes: tuple[Shape, ...]
    signs: tuple[str, ...]
    every: tuple[str, ...]
    every_unsure: frozenset[str]
    every_behind: tuple[str, ...]
    whom: Stems[bool]
    whom_before: Stems[bool]
    never: Stems[bool]
    unled: tuple[str, ...]
    intervals: frozenset[str]
    whole_endings: tuple[str, ...] = ("",)

    @cached_property
    def whole_first(self) -> tuple[Shape, ...]:
        """The shapes that tell the whole before the part."""
        return tuple(shape for shape in self.shapes if not shape.part_first)

    @cached_property
    def openings(self) -> tuple[str, ...]:
        """What stands right behind a whole that is told before its part."""
        return tuple(sorted({shape.opening for shape in self.whole_first}))


def proportion_words(pack: Pack, ones: Iterable[str], *, spaced: bool) -> ProportionWords | None:
    """Compile the shapes of one pack; none where it has no such table.  Raises `ValueError` for a wrong shape."""
    table = pack.numbers.get("proportions")
    if table is None:
        return None
    alone = "|".join(sorted(map(re.escape, {*ones, *surfaces(table.get("ones", ()))}), key=len, reverse=True))
    told = [
        _shape(plain, alone, sure=key == "shapes", spaced=spaced)
        for key in ("shapes", "unsure")
        for written in table.get(key, ())
        for plain in _spelled(written)
    ]
    blank = " " if spaced else ""

    def stems(key: str) -> Stems[bool]:
        endings = map(entry_folded, pack.words["endings"])
        entries = (entry(entry_folded(form)) for word in table.get(key, ()) for form in inflected(word))
        return Stems(((each, True) for each in entries), endings, spaced=spaced)

    every, unsure = (frozenset(word + blank for word in surfaces(table.get(key, ()))) for key in _EVERY)
    return ProportionWords(
        shapes=tuple(shape for shape, _ in told),
        signs=tuple(sorted({sign for _, sign in told})),
        every=tuple(sorted(every | unsure, key=len, reverse=True)),
        every_unsure=unsure,
        every_behind=tuple(sorted((blank + word for word in surfaces(table.get("every_behind", ()))), key=len)[::-1]),
        whom=stems("whom"),
        whom_before=stems("whom_before"),
        never=stems("never"),
        intervals=frozenset(surfaces(table.get("intervals", ()))),
        whole_endings=tuple(sorted(surfaces(table.get("whole_endings", ())))) or ("",),
        unled=tuple(sorted(word + blank for word in surfaces(table.get("unled", ())))),
    )


def _spelled(shape: str) -> Iterator[str]:
    """The shape with and without what its brackets hold.

    >>> list(_spelled("[每]{whole}人"))
    ['每{whole}人', '{whole}人']
    """
    option = _OPTION.search(shape)
    if option is None:
        yield shape
        return
    for held in (option[1], ""):
        yield from _spelled(shape[: option.start()] + held + shape[option.end() :])


def _shape(written: str, ones: str, *, sure: bool, spaced: bool) -> tuple[Shape, str]:
    """A shape, and what stands right in front of its second number."""
    wrong = next(shape_problems([written]), "")
    if wrong:
        raise ValueError(wrong)
    texts = _PIECE.split(written)
    lead, tail = entry_folded(texts[0]), entry_folded(texts[-1])
    inner = [_NOUN if at % 2 else re.escape(entry_folded(text)) for at, text in enumerate(texts[2:-2])]
    between, part_first = "".join(inner), texts[1] != "whole"
    edge = r"(?<!\w)" if spaced else ""
    if part_first:
        told = rf"{edge}{re.escape(lead)}(?:{ones}){between}$"
    else:
        told = rf"{between}(?:{ones}){re.escape(tail)}" + (r"(?!\w)" if spaced else "")
    sign = entry_folded(texts[-3])
    shape = Shape(
        lead,
        entry_folded(texts[2]),
        part_first,
        between,
        told,
        tail,
        sure,
        single="one" in texts[1::2],
    )
    return shape, sign


def shape_problems(shapes: object) -> Iterator[str]:
    """What is wrong with the shapes of a pack: each has one of either number, at most one noun, and text between."""
    for shape in shapes if isinstance(shapes, list) else ():
        if not isinstance(shape, str):
            continue
        for plain in _spelled(shape):
            texts = _PIECE.split(plain)
            slots = texts[1::2]
            if sorted(slot for slot in slots if slot != "noun") not in _NUMBERS or slots.count("noun") > 1:
                yield f"{shape!r} should hold {{whole}} and {{part}} or {{one}} once, and {{noun}} at most once"
            elif slots[0] == "noun" or slots[-1] == "noun" or not texts[-3]:
                yield f"{shape!r} should have text in front of its second number, and a number at either end"
