"""What is known of a language, compiled once and read-only."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from typing import NamedTuple, TypeVar

from factcheck.errors import PackError
from factcheck.lexicon.cldr import is_used
from factcheck.lexicon.collecting import nothing_collected
from factcheck.lexicon.context import Context, context
from factcheck.lexicon.dates import DateWords, date_words
from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.figures import figure_words
from factcheck.lexicon.meanings import Meanings
from factcheck.lexicon.pack import Pack, behaviour, languages, pack_named, pack_of
from factcheck.lexicon.proclitics import Laid, layout
from factcheck.lexicon.scanner import Scan, compiled
from factcheck.lexicon.validation import checked
from factcheck.model.vocabulary import OwnConcept

Made = TypeVar("Made")

__all__ = ["Lexicon", "ReadAs", "languages", "lexicon_for", "pack_named", "read_as"]


@dataclass(frozen=True)
class Lexicon:
    """One language: its scanner, what the scanner's words mean, and the words of each grammar.

    `meanings` gives the meaning of a folded surface that the scanner found, `laid` a text as it is to be scanned.
    `own` are concepts that the user adds to the shared ones of `source`.
    """

    code: str
    name: str
    scan: Scan
    meanings: Meanings
    figures: FigureWords
    dates: DateWords
    laid: Callable[[str], Laid]
    source: Pack
    own: tuple[OwnConcept, ...] = ()

    @cached_property
    def context(self) -> Context:
        """The words that tell what a figure is about: a third of a pack, which whoever reads figures alone leaves.

        Raises `PackError` where there is something wrong with them.
        """
        return _sound(self.source, lambda: context(self.source, self.own))


def lexicon_for(language: str, own: tuple[OwnConcept, ...] = ()) -> Lexicon:
    """The lexicon of a BCP 47 tag: that of its language, as its region writes it where the pack says how.

    `own` are concepts that the user adds to the shared ones.

    Raises `KeyError` where there is no pack, `PackError` where there is something wrong with it.
    """
    tag = read_as(language).tag
    return _extended(tag, own) if own else _lexicon(tag)


class ReadAs(NamedTuple):
    """How a BCP 47 tag is read: by which pack, by which of its regions, and the subtags that nobody knows."""

    code: str
    region: str
    unknown: tuple[str, ...]

    @property
    def tag(self) -> str:
        """The tag of what is read."""
        return f"{self.code}-{self.region}" if self.region else self.code


@lru_cache(maxsize=256)
def read_as(language: str) -> ReadAs:
    """How a tag is read; a subtag is known where the pack has a region of that name, or CLDR the language in it.

    >>> read_as("es-MX").tag, read_as("de-AT").tag, read_as("de-XX").unknown
    ('es-MX', 'de', ('XX',))
    """
    code, *subtags = language.replace("_", "-").split("-")
    named = pack_named(code.lower())
    known = behaviour(named).get("regions", {})
    region = next((subtag.upper() for subtag in subtags if known.get(subtag.upper())), "")
    unknown = (subtag for subtag in subtags if subtag.upper() not in known and not is_used(code.lower(), subtag))
    return ReadAs(named, region, tuple(unknown))


@cache
def _extended(tag: str, own: tuple[OwnConcept, ...]) -> Lexicon:
    return replace(_lexicon(tag), own=own)


@cache
def _lexicon(tag: str) -> Lexicon:
    source = pack_of(tag)
    return _sound(source, lambda: _compiled(source))


def _sound(source: Pack, make: Callable[[], Made]) -> Made:
    """What is made of a pack; a mistake in it is told with all others, rather than the first that hurts."""
    try:
        with nothing_collected():
            return make()
    except (KeyError, ValueError, TypeError, AttributeError, ArithmeticError, PackError):
        checked(source)
        raise


def _compiled(source: Pack) -> Lexicon:
    figures, dates = figure_words(source), date_words(source)
    scan, meanings = compiled(figures, dates)
    hedges = map(" ".join, (*figures.hedges.before, *figures.hedges.after))
    known = (*figures.senses, *dates.senses, *hedges, *figures.labels)
    laid = layout(source.language.get("proclitics", {}), known, spaced=figures.spaced)
    return Lexicon(source.code, source.language["name"], scan, meanings, figures, dates, laid, source)
