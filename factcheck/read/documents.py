"""Articles in reStructuredText and AsciiDoc: the text as it stands, its markup masked, and what its fields state."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from factcheck.errors import UnreadableArticle
from factcheck.model.article import Mask
from factcheck.read.draft import Draft, metadata, publication_day
from factcheck.read.markup_asciidoc import asciidoc_fields, asciidoc_masks, asciidoc_title
from factcheck.read.markup_rst import Field, rst_fields, rst_masks, rst_title

STATED = {
    "id": "id",
    "story": "story",
    "language": "language",
    "lang": "language",
    "source": "source",
    "url": "url",
}
"""The fields and attributes that are understood, and the field of `Metadata` that each fills."""

DAYS = ("published", "date", "revdate", "docdate")
"""Those that may tell the day of publication, the surest first."""


class Notation(NamedTuple):
    """How a document is read: what is no prose in it, its title, its fields, and those that tell something `other`."""

    masks: Callable[[str], tuple[Mask, ...]]
    title: Callable[[str], str | None]
    fields: Callable[[str], Iterator[Field]]
    other: frozenset[str] = frozenset()


RST = Notation(rst_masks, rst_title, rst_fields)
ASCIIDOC = Notation(asciidoc_masks, asciidoc_title, asciidoc_fields, frozenset({"language"}))
"""`:language:` is that of the code in AsciiDoc."""


def document(text: str, path: str, notation: Notation) -> Draft:
    """The draft of a document; a date that is not in ISO 8601, as most documents may have theirs, is noted."""
    fields: dict[str, str] = {}
    for field in notation.fields(text):
        if field.name not in notation.other and "{" not in field.value:
            fields.setdefault(field.name, field.value)
    stated: dict[object, object] = {
        "title": notation.title(text),
        **{key: fields[key] for key in STATED if key in fields},
    }
    known = metadata(stated, path, STATED | {"title": "title"})
    day, notes = _day([fields[key] for key in DAYS if fields.get(key)], path)
    return Draft(path, text, replace(known, published=day), path, notes=notes, masks=notation.masks(text))


def _day(stated: Iterable[str], path: str) -> tuple[date | None, tuple[str, ...]]:
    """The first of some dates that can be understood, else what is to be said of them."""
    notes: tuple[str, ...] = ()
    for written in stated:
        try:
            return publication_day(written, path), ()
        except UnreadableArticle as problem:
            notes = (*notes, f"{problem.reason}, and is not used")
    return None, notes[:1]
