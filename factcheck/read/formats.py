"""Files to drafts, by their format."""

import io
import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

from factcheck.errors import ArticleError, UnreadableArticle
from factcheck.read.beginnings import suffix_of_line, suffix_of_markup
from factcheck.read.decoding import Decoded, declared, decoded, is_wide, text_of, unified
from factcheck.read.draft import Draft
from factcheck.read.front_matter import markdown
from factcheck.read.limits import Bounded, Limits, OversizedLineError
from factcheck.read.records import json_document, json_lines

Found = Iterator[Draft | ArticleError]
Reader = Callable[[BinaryIO, str, int], Found]
"""The articles in an open file, by its name in messages and how deep it may be nested; read as they are asked for."""

LINES = {".jsonl", ".ndjson"}
USUAL = Limits()


def file_drafts(path: Path, name: str, limits: Limits = USUAL) -> Found:
    """The articles in one file, read as they are asked for; what cannot be read is an error in their place.

    The format is told by the ending of the name, of any other name by how the file begins.
    """
    suffix = path.suffix.lower()
    try:
        with path.open("rb", buffering=0) as raw, Bounded(raw, name, limits.file_size) as file:
            yield from _unpacked(file, name, READERS.get(suffix, _told_by_beginning), limits)
    except ArticleError as error:
        yield error
    except OSError as problem:
        yield UnreadableArticle(name, f"cannot be read: {problem.strerror or problem}")


def stream_drafts(stream: BinaryIO, name: str, limits: Limits = USUAL) -> Found:
    """The articles in a stream, told by its beginning, read as they are asked for; they have no path."""
    file = Bounded(getattr(stream, "raw", stream), name, limits.file_size)
    try:
        for draft in _unpacked(file, name, _told_by_beginning, limits):
            yield draft if isinstance(draft, ArticleError) else replace(draft, path=None)
    except ArticleError as error:
        yield error
    except OSError as problem:
        yield UnreadableArticle(name, f"cannot be read: {problem.strerror or problem}")
    finally:
        file.detach()  # the stream is not ours to close


def _unpacked(file: Bounded, name: str, read: Reader, limits: Limits) -> Found:
    """What a reader finds in a file, unless that is an archive: what is in one may be of any size."""
    archive = file.packed()
    if archive is not None:
        raise UnreadableArticle(name, f"is {archive}, which is not opened; unpack it, or save its text")
    return read(cast("BinaryIO", file), name, limits.nesting)


def _told_by_beginning(stream: BinaryIO, name: str, nesting: int) -> Found:
    """JSON lines as they come, or any other format of those that their beginning tells."""
    try:
        head = list(_until_filled(stream))
    except OversizedLineError as error:
        raise UnreadableArticle(name, str(error)) from None
    suffix = suffix_of_line(head[-1] if head else b"")
    if suffix in LINES:
        return json_lines(itertools.chain(head, stream), name, nesting)
    content = b"".join([*head, stream.read()])
    return READERS[suffix or suffix_of_markup(content)](io.BytesIO(content), name, nesting)


def _line_articles(file: BinaryIO, name: str, nesting: int) -> Found:
    return _filled(json_lines(_lines(file, name), name, nesting), name)


def _json_articles(file: BinaryIO, name: str, nesting: int) -> Found:
    return _filled(json_document(unified(decoded(file.read(), name)), name, nesting), name)


def _markdown_article(file: BinaryIO, name: str, nesting: int) -> Found:
    text, notes = _text(file, name)
    draft = markdown(text, name, nesting)
    yield from _noted([draft], notes)


def _plain_article(file: BinaryIO, name: str, _nesting: int) -> Found:
    text, notes = _text(file, name)
    yield Draft(name, text, path=name, notes=notes)


def _html_article(file: BinaryIO, name: str, nesting: int) -> Found:
    try:
        from factcheck.read.web import article
    except ModuleNotFoundError:
        raise UnreadableArticle(name, "HTML is read with trafilatura: pip install 'factcheck-news[html]'") from None
    raw = file.read()
    text, notes = text_of(raw, name, declared(raw, "html") or declared(raw, "xml"))
    draft = article.html_article(unified(text), name, nesting)
    yield from _noted([draft], notes)


def _feed_articles(file: BinaryIO, name: str, nesting: int) -> Found:
    try:
        from factcheck.read import feeds
    except ModuleNotFoundError:
        raise UnreadableArticle(name, "feeds are read with feedparser: pip install 'factcheck-news[feeds]'") from None
    raw = file.read()
    text, notes = text_of(raw, name, declared(raw, "xml"))
    yield from _noted(_filled(feeds.feed(unified(text), name, nesting), name), notes)


def _po_articles(file: BinaryIO, name: str, nesting: int) -> Found:
    yield from _of_translations("po", file.read(), name, nesting)


def _xml_articles(file: BinaryIO, name: str, nesting: int) -> Found:
    yield from _of_translations("xml", file.read(), name, nesting)


def _of_translations(form: str, raw: bytes, name: str, nesting: int) -> Found:
    """The articles of a file of translations, one for each of its languages."""
    try:
        from factcheck.read import toolkit
    except ModuleNotFoundError:
        reason = "files of translations are read with translate-toolkit: pip install 'factcheck-news[l10n]'"
        raise UnreadableArticle(name, reason) from None
    stated = declared(raw, form)
    text, notes = text_of(raw, name, None if stated == "CHARSET" else stated)
    found = toolkit.po(unified(text), name) if form == "po" else toolkit.xml(unified(text), name, nesting)
    yield from _noted(found, notes)


def _rst_article(file: BinaryIO, name: str, _nesting: int) -> Found:
    from factcheck.read.documents import RST, document

    text, notes = _text(file, name)
    draft = document(text, name, RST)
    yield from _noted([draft], notes)


def _asciidoc_article(file: BinaryIO, name: str, _nesting: int) -> Found:
    from factcheck.read.documents import ASCIIDOC, document

    text, notes = _text(file, name)
    draft = document(text, name, ASCIIDOC)
    yield from _noted([draft], notes)


def _mail_article(file: BinaryIO, name: str, nesting: int) -> Found:
    from factcheck.read.mail import mail

    yield mail(file.read(), name, nesting)


def _noted(found: Iterable[Draft | ArticleError], notes: tuple[str, ...]) -> Found:
    """What was found in a file, the first article with what is to be said of the whole file in front of its notes."""
    for draft in found:
        if isinstance(draft, Draft):
            yield replace(draft, notes=(*notes, *draft.notes))
            notes = ()
        else:
            yield draft


def _text(file: BinaryIO, name: str, stated: str | None = None) -> Decoded:
    """The text of a whole file in one kind of line ends, with what is to be said of its encoding."""
    text, notes = text_of(file.read(), name, stated)
    return Decoded(unified(text), notes)


def _lines(file: BinaryIO, name: str) -> Iterable[bytes]:
    """The lines of a file in UTF-8; a file in a wider encoding is read whole, as its lines cannot be told apart."""
    head = file.read(4)
    file.seek(0)
    if not is_wide(head):
        return file
    return io.BytesIO(decoded(file.read(), name).encode("utf-8", "surrogatepass"))


def _filled(found: Iterable[Draft | ArticleError], name: str) -> Found:
    """What was found, or an error where that is nothing at all."""
    empty = True
    for draft in found:
        empty = False
        yield draft
    if empty:
        yield UnreadableArticle(name, "the file holds no article")


def _until_filled(stream: BinaryIO) -> Iterator[bytes]:
    """The first lines of a stream up to the first that is not blank."""
    for line in stream:
        yield line
        if line.strip():
            return


READERS: dict[str, Reader] = {
    ".adoc": _asciidoc_article,
    ".asciidoc": _asciidoc_article,
    ".eml": _mail_article,
    ".atom": _feed_articles,
    ".htm": _html_article,
    ".html": _html_article,
    ".jsonl": _line_articles,
    ".ndjson": _line_articles,
    ".json": _json_articles,
    ".md": _markdown_article,
    ".markdown": _markdown_article,
    ".mdx": _markdown_article,
    ".po": _po_articles,
    ".rss": _feed_articles,
    ".rst": _rst_article,
    ".tmx": _xml_articles,
    ".txt": _plain_article,
    ".text": _plain_article,
    ".xhtml": _html_article,
    ".xlf": _xml_articles,
    ".xliff": _xml_articles,
}
"""What reads the files whose names end so."""
