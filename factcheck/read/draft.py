"""What a file or a record says of one article, before its language, its date and its story are settled."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from factcheck.errors import UnreadableArticle
from factcheck.model.article import Mask, Segment
from factcheck.model.place import Anchor

KEYS = {
    "id": "id",
    "story": "story",
    "language": "language",
    "lang": "language",
    "published": "published",
    "date": "published",
    "title": "title",
    "source": "source",
    "url": "url",
}
"""The keys that are understood, and the field of `Metadata` that each fills; others are the author's own."""

SURROGATE = re.compile("[\ud800-\udfff]")

PRINTED = range(1600, 3000)
"""The years in which an article can have been published: the first newspaper is of 1605."""

NUMBERED = {"id", "story"}
"""Fields that may be written as whole numbers."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What an article states of itself; `None` where it is silent."""

    id: str | None = None
    story: str | None = None
    language: str | None = None
    published: date | None = None
    title: str | None = None
    source: str | None = None
    url: str | None = None


class Origin(NamedTuple):
    """Where a record stands: how a message names it, its file, its line; and how deep what it holds may be nested."""

    where: str
    path: str
    line: int
    nesting: int


class Version(NamedTuple):
    """Which version of an article this is: in seconds since 1970 when it was made, and its number, as far as known."""

    created: float
    number: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A text with its metadata; `where` is how a message names it, `notes` are what is worth saying of how it was
    read, the rest is as in `Article`.

    `likely` is a day that may be that of publication, where none is stated.  `versions` are the addresses of what it
    says to be itself in its languages, its own among them, which counts where those say the same; `works` those of its
    original and its translations.  Of the drafts with one id and a `version` the newest counts; one that is
    `withdrawn`, for a reason, does not.
    """

    where: str
    text: str
    metadata: Metadata = field(default_factory=Metadata)
    path: str | None = None
    anchors: tuple[Anchor, ...] = ()
    notes: tuple[str, ...] = ()
    masks: tuple[Mask, ...] = ()
    segments: tuple[Segment, ...] = ()
    likely: date | None = None
    versions: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    version: Version | None = None
    withdrawn: str | None = None


def metadata(stated: Mapping[object, object], where: str, keys: Mapping[str, str] = KEYS) -> Metadata:
    """The metadata in a mapping, by the keys that are understood there, of two for one field the first.

    Raises `UnreadableArticle` where a value cannot be understood.
    """
    fields: dict[str, str] = {}
    for key, name in keys.items():
        value = stated.get(key)
        if name in NUMBERED and isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if value is None or (isinstance(value, str) and not value.strip()):
            continue
        if not isinstance(value, str):
            raise UnreadableArticle(where, f"{key!r} must be text, not {kind_of(value)}")
        fields.setdefault(name, sound(value).strip())
    published = fields.pop("published", None)
    return Metadata(**fields, published=None if published is None else publication_day(published, where))


def publication_day(stated: str, where: str) -> date:
    """The day of an ISO 8601 date or date and time, in the time zone in which it is written."""
    try:
        day = datetime.fromisoformat(stated).date()
    except ValueError:
        reason = f"the publication date {stated!r} is not an ISO 8601 date such as 2023-04-20"
        raise UnreadableArticle(where, reason) from None
    if day.year not in PRINTED:
        raise UnreadableArticle(
            where, f"the publication date {stated!r} cannot be: articles are of the years 1600 to 2999"
        )
    return day


def kind_of(value: object) -> str:
    """What a JSON value is, in words."""
    match value:
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case list():
            return "a list"
        case dict():
            return "an object"
        case _:
            return "null"


def sound(text: str) -> str:
    """The text with every lone surrogate, which no file can hold, replaced; offsets stay."""
    return text if text.isascii() else SURROGATE.sub("\ufffd", text)
