"""E-mail as it is kept in files: headers, and what the writer says, in plain text or else in HTML.

What is quoted of others and what stands below the signature's line is masked; attachments are not opened.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from typing import NamedTuple

from factcheck.errors import UnreadableArticle
from factcheck.model.article import Mask
from factcheck.model.place import Anchor
from factcheck.read.decoding import declared, text_of, unified
from factcheck.read.draft import PRINTED, Draft, Metadata, sound
from factcheck.read.limits import NESTING
from factcheck.read.mail_parts import PAGE, body, parts
from factcheck.read.masking import addresses, laid
from factcheck.read.web.quotations import without_quotations
from factcheck.read.web.writing import Written, whole

AS_IT_STANDS = {"7bit", "8bit", "binary", ""}
"""The encodings of a body that leave its lines as they are."""

MOST_TEXTS = 100
"""So many parts of a message are read: more are an attack, or an archive."""

LONGEST_NAME = 40
"""No encoding has a longer name."""

_QUOTED = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
_SIGNED = re.compile(r"^-- ?$", re.MULTILINE)
_ORIGINAL = re.compile(r"^-{2,}[ \t]*[^\n-]{4,60}[ \t]*-{2,}[ \t]*\n(?=[^\n:]{2,20}: )", re.MULTILINE)
_ENDS = re.compile(r"\r\n|\r|\n")


class _Place(NamedTuple):
    """The line of the file on which a body begins, and whether it stands there as it is."""

    line: int
    as_it_is: bool


class _Read(NamedTuple):
    """A part as text, its anchors and masks with offsets of its own, and what is to be said of its encoding."""

    text: str
    anchors: tuple[Anchor, ...]
    masks: tuple[Mask, ...]
    notes: tuple[str, ...]


def mail(raw: bytes, path: str, nesting: int = NESTING) -> Draft:
    """The draft of a message; raises `UnreadableArticle` where it has no text."""
    message, texts, attached = parts(raw, path, nesting)
    if not texts:
        raise UnreadableArticle(path, "holds no text, plain or in HTML")
    text, anchors, masks = "", [], []
    notes: dict[str, None] = {}
    for part, place in _places(texts[:MOST_TEXTS], raw):
        read = _read(part, place, path, nesting)
        anchors += [anchor._replace(offset=len(text) + anchor.offset) for anchor in read.anchors]
        masks += [Mask(len(text) + mask.start, len(text) + mask.end) for mask in read.masks]
        notes |= dict.fromkeys(read.notes)
        text += read.text + "\n\n"
    told = (*notes, *_left_out(attached, len(texts)))
    return Draft(path, text, _metadata(message), path, tuple(anchors), told, laid(len(text), masks))


def _left_out(attached: int, texts: int) -> Iterator[str]:
    if attached:
        yield f"{attached} attachment{'s are' if attached > 1 else ' is'} not read"
    if texts > MOST_TEXTS:
        yield f"of its {texts:,} texts the first {MOST_TEXTS} are read"


def _places(texts: Sequence[MIMEPart], raw: bytes) -> Iterator[tuple[MIMEPart, _Place]]:
    """The parts, each with its place; one that is not found is where the last one was."""
    line, at = 1, 0
    for part in texts:
        plain = str(part.get("Content-Transfer-Encoding", "")).strip().lower() in AS_IT_STANDS
        kept = body(part) if plain else str(part.get_payload()).encode("ascii", "replace")
        found = _found(kept, raw, at)
        if found >= 0:
            line += len(_ENDS.findall(raw[at:found].decode("latin-1")))
            at = found
        yield part, _Place(line, plain and found >= 0)


def _found(kept: bytes, raw: bytes, at: int) -> int:
    """Where a body stands: behind the blank line that ends the headers, where there are any."""
    if not kept:
        return -1
    for blank in (b"\n\r\n", b"\n\n"):
        found = raw.find(blank + kept, at)
        if found >= 0:
            return found + len(blank)
    return raw.find(kept, at)


def _read(part: MIMEPart, place: _Place, path: str, nesting: int) -> _Read:
    content, formatted = body(part), part.get_content_type() == PAGE
    named = (part.get_content_charset() or "")[:LONGEST_NAME]
    stated = named or (declared(content, "html") if formatted else None)
    text, notes = text_of(content, path, stated)
    shown = Written(sound(unified(text)).rstrip("\n"), (Anchor(0, 1),))
    if formatted:
        shown = whole(without_quotations(unified(text)), path, nesting)
    anchors = tuple(anchor._replace(line=place.line + anchor.line - 1) for anchor in shown.anchors)
    if not place.as_it_is:
        anchors = (Anchor(0, place.line, None),)
    masks = addresses(shown.text) if formatted else _masks(shown.text)
    return _Read(shown.text, anchors, tuple(masks), notes)


def _masks(text: str) -> Iterator[Mask]:
    """What others wrote, and who signs; addresses."""
    yield from addresses(text)
    yield from (Mask(*match.span()) for match in _QUOTED.finditer(text))
    end = min((match.start() for match in (_SIGNED.search(text), _ORIGINAL.search(text)) if match), default=None)
    if end is not None:
        yield Mask(end, len(text))


def _metadata(message: EmailMessage) -> Metadata:
    """What the headers say; a header that cannot be read says nothing."""
    language = _header(message, "Content-Language").partition(",")[0].strip()
    title = " ".join(_header(message, "Subject").split())
    return Metadata(
        language=language or None, published=_day(message), title=title or None, source=_sender(message) or None
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return sound(str(message.get(name) or ""))
    except (MessageError, ValueError, LookupError, AttributeError, TypeError):
        return ""  # the library cannot read every header that is out there


def _day(message: EmailMessage) -> date | None:
    try:
        sent = message["Date"]
        day = sent.datetime.date() if sent is not None and sent.datetime is not None else None
    except (MessageError, ValueError, LookupError, AttributeError, TypeError):
        return None
    return day if day is not None and day.year in PRINTED else None


def _sender(message: EmailMessage) -> str:
    """Who sent it, by name if there is one."""
    try:
        sender = next(iter(message["From"].addresses), None)
    except (MessageError, ValueError, LookupError, AttributeError, TypeError):
        return ""
    return sound(sender.display_name or sender.addr_spec) if sender is not None else ""
