"""Bytes of a file to text."""

import codecs
import re
from typing import NamedTuple

from factcheck.errors import UnreadableArticle

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks and what they announce; UTF-32 before UTF-16, whose mark it begins with."""

WRITTEN = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "tis-620": "cp874", "iso8859-11": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949",
}  # fmt: skip
"""What texts are in that declare an encoding: the WHATWG's table of labels (Encoding Standard), by Python's names."""

NO_CHARSET = {"idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "utf-7", "mbcs", "oem"}
"""Codecs of Python that no article is written in."""

OF_SEVEN_BITS = ("iso2022", "hz")
"""Encodings whose texts look like ASCII, which is valid UTF-8."""

DECLARED = {
    "html": re.compile(rb"""<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.IGNORECASE),
    "xml": re.compile(rb"""\A\s{0,99}<\?xml\s[^>]{0,99}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})"""),
    "po": re.compile(rb"""^"Content-Type:[^"\n]{0,99}?charset=([\w.:-]{1,40})""", re.IGNORECASE | re.MULTILINE),
}
"""How a file of some form declares its encoding."""
HEAD = 4096
"""So many bytes of a file are searched for a declaration; HTML asks for 1024, a header of PO may be longer."""


class Decoded(NamedTuple):
    """The text of a file, and what is worth saying of how it was read."""

    text: str
    notes: tuple[str, ...] = ()


def declared(raw: bytes, form: str) -> str | None:
    """The encoding that a file declares: `form` is "html", "xml" or "po".

    >>> declared(b'<html><meta charset="latin1">', "html"), declared(b'<?xml version="1.0"?>', "xml")
    ('latin1', None)
    """
    found = DECLARED[form].search(raw[:HEAD])
    return found[1].decode("ascii") if found else None


def decoded(raw: bytes, where: str) -> str:
    """The text of bytes in UTF-8, or in what their byte order mark tells, without that.

    Raises `UnreadableArticle` where they are no text, or a text in another encoding.
    """
    mark, encoding = next(((mark, name) for mark, name in MARKS if raw.startswith(mark)), (b"", "utf-8"))
    body = raw[len(mark) :]
    if encoding == "utf-8" and b"\0" in body:
        raise UnreadableArticle(where, "is a binary file, not a text")
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as problem:
        line = body.count(b"\n", 0, problem.start) + 1
        name = encoding.removesuffix("-le").removesuffix("-be").upper()
        raise UnreadableArticle(where, f"is not valid {name} (line {line}); save it as UTF-8") from None


def text_of(raw: bytes, where: str, stated: str | None = None) -> Decoded:
    """The text of a file or of a part of one, whose encoding may be `stated` by a name.

    A byte order mark has the first word, then the form of UTF-8, which no other text has by accident, then what is
    stated, then what can be told for sure from the text itself.  Raises `UnreadableArticle` where that is nothing.
    """
    codec = _codec(stated)
    notes = () if stated is None or codec else (f"declares the encoding {stated!r}, which is not known",)
    if codec and codec.startswith(OF_SEVEN_BITS):
        return Decoded(_in(codec, raw, where, stated or ""), notes)
    try:
        text = decoded(raw, where)
    except UnreadableArticle as problem:
        if codec and codec != "utf-8" and b"\0" not in raw:
            return Decoded(_in(codec, raw, where, stated or ""), notes)
        return _legacy(raw, notes, problem)
    if codec and codec != "utf-8" and not raw.isascii() and not is_wide(raw):
        notes = (*notes, f"declares the encoding {stated}, but is written in UTF-8, and is read so")
    return Decoded(text, notes)


def _codec(stated: str | None) -> str | None:
    """The codec of Python for an encoding by its name; `None` where there is none."""
    try:
        name = codecs.lookup((stated or "").strip()).name
        "".encode(name)
    except (LookupError, ValueError):
        return None
    return None if name in NO_CHARSET else WRITTEN.get(name, name)


def _in(codec: str, raw: bytes, where: str, stated: str) -> str:
    try:
        return raw.decode(codec)
    except UnicodeError as problem:
        line = raw.count(b"\n", 0, getattr(problem, "start", 0)) + 1
        reason = f"declares the encoding {stated}, but is not valid in it (line {line}); save it as UTF-8"
        raise UnreadableArticle(where, reason) from None


def _legacy(raw: bytes, notes: tuple[str, ...], problem: UnreadableArticle) -> Decoded:
    """The text in an encoding that can be told from it, with a note; raises `problem` where none can."""
    from factcheck.read.legacy import detected

    wide = any(raw.startswith(mark) for mark, _ in MARKS)
    found = None if wide or b"\0" in raw else detected(raw)
    if found is None:
        raise problem
    sure = f"all {found.letters}" if found.own == found.letters else f"{found.own} of {found.letters}"
    told = f"read as {found.encoding}, not UTF-8: {sure} of its letters beyond ASCII are used in {found.language}"
    return Decoded(found.text, (*notes, told))


def unified(text: str) -> str:
    """The text of a file with every line ending as one newline."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_wide(head: bytes) -> bool:
    """Whether a file that begins so is in UTF-16 or UTF-32."""
    return any(head.startswith(mark) for mark, name in MARKS if name != "utf-8")
