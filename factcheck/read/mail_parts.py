"""The parts of an e-mail: those that say what its writer says, the others counted."""

from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from itertools import count
from typing import Any, NamedTuple

from factcheck.errors import UnreadableArticle
from factcheck.read.limits import nested

PLAIN, PAGE = "text/plain", "text/html"

LONGEST_HEADER = 4_000
"""A longer header is none that we ask for, and the library's time grows with its square."""

MOST_SIGNS = {"(": 20, ";": 50}
"""Nor has one of ours so many of these: the library goes deeper into its stack for the one, and is slow with the other.
"""

MOST_PARTS = 1_000
"""A message has no more parts, files and parts of parts counted; each takes the library half a millisecond."""


class Parts(NamedTuple):
    """A message, the parts of it that are read, in their order, and how many files are attached to them."""

    message: EmailMessage
    texts: tuple[MIMEPart, ...]
    attached: int


def parts(raw: bytes, path: str, nesting: int) -> Parts:
    """The parts of a message; raises `UnreadableArticle` where it is none, or its parts are nested more than so deep.

    Of alternatives the plain text is read, or else the last that can be.
    """

    numbers = count(-1)  # the parser makes one for a trial, and the message itself is none of its parts

    def made(**how: Any) -> _Part:
        if next(numbers) > MOST_PARTS:
            raise UnreadableArticle(path, f"has more than {MOST_PARTS:,} parts")
        return _Part(path, nesting, **how)

    try:
        message = BytesParser(made, policy=policy.default).parsebytes(raw)
    except (MessageError, ValueError, LookupError) as problem:
        raise UnreadableArticle(path, f"is not an e-mail: {problem}") from None
    return Parts(message, tuple(_texts(message)), sum(map(_is_attached, _leaves(message))))


def body(part: MIMEPart) -> bytes:
    """What a part holds, decoded from quoted-printable or base64; nothing where that cannot be."""
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


class _Part(EmailMessage):
    """A message or a part of one, which knows how deep it lies, and has no header that takes long to read."""

    def __init__(self, path: str, nesting: int, **how: Any) -> None:
        super().__init__(**how)
        self._path, self._nesting, self._depth = path, nesting, 0

    def attach(self, payload: Any) -> None:
        """Take in a part, as the parser does when it begins."""
        if isinstance(payload, _Part):
            payload._depth = self._depth + 1
            if payload._depth > self._nesting:
                raise UnreadableArticle(self._path, nested("its parts are", self._nesting))
        super().attach(payload)

    def set_raw(self, name: str, value: str) -> None:
        """Take in a header, as the parser has it."""
        if len(value) <= LONGEST_HEADER and all(value.count(sign) <= most for sign, most in MOST_SIGNS.items()):
            super().set_raw(name, value)


def _texts(part: MIMEPart) -> list[MIMEPart]:
    """The parts within a part, or it itself, that are texts of the message."""
    if _is_attached(part):
        return []
    if not part.is_multipart():
        return [part] if part.get_content_type() in (PLAIN, PAGE) else []
    found = [_texts(each) for each in part.iter_parts()]
    if part.get_content_subtype() != "alternative":
        return [text for texts in found for text in texts]
    plain = (texts for texts in found if any(text.get_content_type() == PLAIN and body(text).strip() for text in texts))
    return next(plain, next(filter(None, reversed(found)), []))


def _leaves(part: MIMEPart) -> Iterator[MIMEPart]:
    """The parts that are not made of parts; a message that is sent along is one."""
    if not part.is_multipart() or part.get_content_maintype() == "message":
        yield part
        return
    for each in part.iter_parts():
        yield from _leaves(each)


def _is_attached(part: MIMEPart) -> bool:
    """Whether a part is a file rather than a text of the message."""
    return part.get_content_disposition() == "attachment" or part.get_content_maintype() not in ("text", "multipart")
