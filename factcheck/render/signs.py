"""Signs that a terminal would obey instead of showing, and how wide the others stand."""

import re
import unicodedata

BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
OBEYED = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{BIDI}\u2028\u2029\ufff9-\ufffb]")
"""Control characters and changes of direction; a newline and a tab are harmless in text that is shown as it stands."""

BLANKS = re.compile(r"\s+")


def shown_safely(text: str) -> str:
    """The text with every sign that a terminal would obey replaced by one that it shows."""
    return OBEYED.sub(_picture, text)


def on_one_line(text: str) -> str:
    """The text on one line and safe to show."""
    return shown_safely(BLANKS.sub(" ", text))


def escaped_in_json(document: str) -> str:
    """A JSON document in which such signs stand as escapes: the same strings, safe to show."""
    if document.isprintable():
        return document  # as most rows are, and soon told
    return OBEYED.sub(lambda match: f"\\u{ord(match[0]):04x}", document)


def width(text: str) -> int:
    """The columns that a text takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(map(sign_width, text))


def sign_width(sign: str) -> int:
    """The columns that one sign takes: two for wide ones, none for those that combine with the one before."""
    if unicodedata.east_asian_width(sign) in {"W", "F"}:
        return 2
    return 0 if unicodedata.category(sign) in {"Mn", "Me", "Cf"} else 1


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"
