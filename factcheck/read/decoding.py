"""Bytes of a file to text."""

import codecs

from factcheck.errors import UnreadableArticle

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks and what they announce; UTF-32 before UTF-16, whose mark it begins with."""


def decoded(raw: bytes, where: str) -> str:
    """The text of a file, without its byte order mark; raises `UnreadableArticle` where it is no text."""
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


def unified(text: str) -> str:
    """The text of a file with every line ending as one newline."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_wide(head: bytes) -> bool:
    """Whether a file that begins so is in UTF-16 or UTF-32."""
    return any(head.startswith(mark) for mark, name in MARKS if name != "utf-8")
