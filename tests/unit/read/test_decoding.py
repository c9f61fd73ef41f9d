"""Encodings."""

import pytest

from factcheck.errors import UnreadableArticle
from factcheck.read.decoding import decoded, unified


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_with_its_mark(encoding: str) -> None:
    """UTF-8 with and without a byte order mark; the wider ones by theirs."""
    assert decoded("42 € – 億".encode(encoding), "x.txt") == "42 € – 億"


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "x.txt: is a binary file, not a text"),
        ("Gebühr".encode("latin-1"), "x.txt: is not valid UTF-8 (line 1); save it as UTF-8"),
        (b"a\nb\n\xff", "x.txt: is not valid UTF-8 (line 3); save it as UTF-8"),
        (b"\xff\xfea", "x.txt: is not valid UTF-16 (line 1); save it as UTF-8"),
    ],
)
def test_other_bytes_are_told(raw: bytes, sentence: str) -> None:
    """Never mojibake, never a guess."""
    with pytest.raises(UnreadableArticle) as caught:
        decoded(raw, "x.txt")
    assert str(caught.value) == sentence


def test_line_endings_are_unified() -> None:
    """Windows, old Macintosh and Unix."""
    assert unified("a\r\nb\rc\n") == "a\nb\nc\n"
