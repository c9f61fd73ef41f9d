"""RSS and Atom files: the only module that knows feedparser, which is given bytes, and never an address or a path."""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

import feedparser

from factcheck.errors import ArticleError, UnreadableArticle
from factcheck.model.place import Anchor
from factcheck.read.draft import Draft, Metadata, Version, publication_day, sound
from factcheck.read.elements import fault_of_xml
from factcheck.read.limits import NESTING
from factcheck.read.web.tokens import Tag, tokens, unescaped
from factcheck.read.web.writing import whole

LARGEST = 300_000
"""A larger feed must be well-formed: time spent on what is not grows faster than its size."""

ENTRIES = {"item", "entry"}
_MARKUP = re.compile(r"<[A-Za-z/!]")


def feed(text: str, name: str, nesting: int = NESTING) -> Iterator[Draft | ArticleError]:
    """The entries of a feed, one draft each; raises `UnreadableArticle` where it is none."""
    notes = tuple(_oddities(text, name, nesting))
    found = feedparser.parse(
        io.BytesIO(text.encode("utf-8", "surrogatepass")),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        resolve_relative_uris=False,
        sanitize_html=False,
    )
    if not found.get("version"):
        raise UnreadableArticle(name, "is no feed in RSS or Atom")
    lines = _lines(text)
    if len(lines) != len(found.entries):
        lines = [1] * len(found.entries)
    apart = len(set(lines)) == len(lines)
    for number, (entry, line) in enumerate(zip(found.entries, lines, strict=True), 1):
        where = f"{name}:{line}" if apart else f"{name}:{line} (entry {number})"
        try:
            plain = dict(entry)  # as it is: feedparser's own makes `updated` of `published`
            draft = _draft(plain, found, where, nesting)
            yield replace(draft, path=name, anchors=(Anchor(0, line, None),), notes=(*notes, *draft.notes))
            notes = ()
        except ArticleError as error:
            yield error


def _oddities(text: str, name: str, nesting: int) -> Iterator[str]:
    """What is to be said of the XML; raises where it is not to be read."""
    fault = fault_of_xml(text, name, nesting)
    if fault is not None and len(text) > LARGEST:
        raise UnreadableArticle(name, f"is not well-formed XML (line {fault})")
    if fault is not None:
        yield f"is not well-formed XML (line {fault}); read as far as it can be understood"


def _lines(text: str) -> list[int]:
    """The lines on which the entries begin."""
    lines, line, at = [], 1, 0
    for token in tokens(text):
        if isinstance(token, Tag) and not token.closing and token.name.rpartition(":")[2] in ENTRIES:
            line += text.count("\n", at, token.at)
            at = token.at
            lines.append(line)
    return lines


def _draft(entry: Mapping[str, object], found: Mapping[str, object], where: str, nesting: int) -> Draft:
    """The draft of an entry: its title and its content, or else its summary."""
    channel = found.get("feed")
    channel = channel if isinstance(channel, Mapping) else {}
    body = _details(entry.get("content")) or _details(entry.get("summary_detail"))
    title = " ".join(_shown(_details(entry.get("title_detail")), where, nesting).split())
    text = "\n\n".join(dict.fromkeys(filter(None, (title, _shown(body, where, nesting)))))
    published, problems = _day(entry, found)
    metadata = Metadata(
        id=_text(entry.get("id")) or None,
        language=_language(entry, body, channel),
        published=published,
        title=title or None,
        source=_text(channel.get("title")) or None,
        url=_link(entry) or None,
    )
    changed = _moment(_text(entry.get("updated")) or _text(entry.get("published")))
    version = Version(changed.timestamp() if changed else 0.0, ())
    likely = None if published or changed is None else changed.date()
    return Draft(where, text, metadata, notes=problems, likely=likely, version=version)


def _text(value: object) -> str:
    return sound(value).strip() if isinstance(value, str) else ""


def _details(value: object) -> list[Mapping[str, object]]:
    """The parts of a title, a content, a summary, each with its type and its language."""
    parts = value if isinstance(value, list) else [value]
    return [part for part in parts if isinstance(part, Mapping) and _text(part.get("value"))]


def _shown(parts: Sequence[Mapping[str, object]], where: str, nesting: int) -> str:
    """The text of the longest part: its markup read where it has any."""
    longest: Mapping[str, object] = max(parts, key=_length, default={})
    value = _text(longest.get("value"))
    if longest.get("type") == "text/plain":
        return value
    if not _MARKUP.search(value):
        return unescaped(value)
    return whole(value, where, nesting).text


def _length(part: Mapping[str, object]) -> int:
    return len(_text(part.get("value")))


def _language(
    entry: Mapping[str, object], body: Sequence[Mapping[str, object]], channel: Mapping[str, object]
) -> str | None:
    told = (entry.get("language"), *(part.get("language") for part in body), channel.get("language"))
    return next(filter(None, map(_text, told)), None)


def _link(entry: Mapping[str, object]) -> str:
    """The address of the page of an entry, rather than of one in another language."""
    links = entry.get("links")
    own = (
        _text(link.get("href"))
        for link in (links if isinstance(links, list) else ())
        if isinstance(link, Mapping) and link.get("rel") == "alternate" and "hreflang" not in link
    )
    return next(own, _text(entry.get("link")))


def _day(entry: Mapping[str, object], found: Mapping[str, object]) -> tuple[date | None, tuple[str, ...]]:
    """The day of publication in the zone in which it is written, or what is wrong with it.

    The date of Dublin Core in RSS is that of the item; Atom's `updated` may be that of any change.
    """
    told = _text(entry.get("published"))
    if not told and str(found.get("version")).startswith("rss"):
        told = _text(entry.get("updated"))
    if not told:
        return None, ()
    moment = _moment(told)
    if moment is None:
        return None, (f"the publication date {told[:40]!r} is none that can be read, and is not used",)
    return moment.date(), ()


def _moment(told: str) -> datetime | None:
    """A date and time as RSS or as Atom writes it; `None` where it is none, or none of an article."""
    try:
        moment = parsedate_to_datetime(told)
    except (ValueError, IndexError, TypeError):
        try:
            moment = datetime.fromisoformat(told)
        except ValueError:
            return None
    try:
        publication_day(moment.date().isoformat(), "")
    except UnreadableArticle:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
