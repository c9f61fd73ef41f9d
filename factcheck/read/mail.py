"""E-mail as it is kept in files: headers, and what the writer says in plain text.

What is quoted of others and what stands below the signature's line is masked; attachments are not opened.
"""

import re
from collections.abc import Iterator
from datetime import date
from email import policy
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from itertools import islice
from typing import NamedTuple

from factcheck.errors import UnreadableArticle
from factcheck.model.article import Mask
from factcheck.model.place import Anchor
from factcheck.read.decoding import text_of, unified
from factcheck.read.draft import PRINTED, Draft, Metadata, sound
from factcheck.read.masking import addresses, laid

AS_IT_STANDS = {"7bit", "8bit", "binary", ""}
"""The encodings of a body that leave its lines as they are."""

MOST_PARTS = 100
"""So many parts of a message are looked at: more are an attack, or an archive."""

DEEPEST = 20
"""Nor are parts within parts looked at beyond this depth."""

_QUOTED = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
_SIGNED = re.compile(r"^-- ?$", re.MULTILINE)
_ORIGINAL = re.compile(r"^-{2,}[ \t]*[^\n-]{4,60}[ \t]*-{2,}[ \t]*\n(?=[^\n:]{2,20}: )", re.MULTILINE)
_ENDS = re.compile(r"\r\n|\r|\n")


class _Read(NamedTuple):
    """A part of plain text in its place, and what is to be said of its encoding."""

    text: str
    anchor: Anchor
    notes: tuple[str, ...]


def mail(raw: bytes, path: str) -> Draft:
    """The draft of a message; raises `UnreadableArticle` where it has no text."""
    message = _parsed(raw, path)
    parts = list(islice(_leaves(message), MOST_PARTS))
    plain = [part for part in parts if part.get_content_type() == "text/plain" and not _attached(part)]
    if not plain:
        formatted = any(part.get_content_type() == "text/html" for part in parts)
        reason = "holds no plain text" + (", only HTML; save that part as a file" if formatted else "")
        raise UnreadableArticle(path, reason)
    read = list(_in_place(plain, raw, path))
    text, anchors, masks = "", [], []
    for part in read:
        anchors.append(part.anchor._replace(offset=len(text)))
        masks += [Mask(len(text) + mask.start, len(text) + mask.end) for mask in _masks(part.text)]
        text += part.text + "\n\n"
    left = sum(map(_attached, parts))
    notes = (f"{left} attachment{'s are' if left > 1 else ' is'} not read",) if left else ()
    told = tuple(dict.fromkeys(note for part in read for note in part.notes))
    return Draft(path, text, _metadata(message), path, tuple(anchors), (*told, *notes), laid(len(text), masks))


def _leaves(message: MIMEPart, depth: int = 0) -> Iterator[MIMEPart]:
    """The parts that are not made of parts; a message that is sent along is one."""
    if not message.is_multipart() or message.get_content_maintype() == "message":
        yield message
    elif depth < DEEPEST:
        for part in message.iter_parts():
            yield from _leaves(part, depth + 1)


def _parsed(raw: bytes, path: str) -> EmailMessage:
    try:
        return BytesParser(EmailMessage, policy=policy.default).parsebytes(raw)
    except (MessageError, ValueError, LookupError, RecursionError) as problem:
        raise UnreadableArticle(path, f"is not an e-mail: {problem}") from None


def _attached(part: MIMEPart) -> bool:
    """Whether a part is a file rather than a text of the message."""
    return part.get_content_disposition() == "attachment" or part.get_content_maintype() not in ("text", "multipart")


def _in_place(parts: list[MIMEPart], raw: bytes, path: str) -> Iterator[_Read]:
    """The text of each part where it stands in the file: line by line, else by the line on which its body begins."""
    at = 0
    for part in parts:
        plain = str(part.get("Content-Transfer-Encoding", "")).strip().lower() in AS_IT_STANDS
        body = _body(part)
        kept = body if plain else str(part.get_payload()).encode("ascii", "replace")
        found = raw.find(kept, at) if kept else -1
        text, notes = text_of(body, path, part.get_content_charset())
        line = len(_ENDS.findall(raw[: max(found, 0)].decode("latin-1"))) + 1
        at = max(found, at)
        anchor = Anchor(0, line) if plain and found >= 0 else Anchor(0, line, None)
        yield _Read(sound(unified(text)).rstrip("\n"), anchor, notes)


def _body(part: MIMEPart) -> bytes:
    body = part.get_payload(decode=True)
    return body if isinstance(body, bytes) else b""


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
