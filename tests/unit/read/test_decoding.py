"""Encodings."""

import pytest

from factcheck.errors import UnreadableArticle
from factcheck.read.decoding import declared, decoded, text_of, unified


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


GERMAN = "Die Gebühr steigt für die Kunden im Süden auf 42 Euro, wie das Unternehmen am Montag in München mitteilte."
POLISH = "Opłata wzrośnie w środę do 42 złotych, a w przyszłym roku będzie jeszcze wyższa niż się spodziewano."
RUSSIAN = "Плата вырастет в среду до 42 рублей, а в следующем году она будет ещё выше, чем ожидалось."


@pytest.mark.parametrize(
    ("text", "codec", "told"),
    [
        (GERMAN, "cp1252", "read as windows-1252, not UTF-8: all 4 of its letters beyond ASCII are used in de"),
        (POLISH, "cp1250", "read as windows-1250, not UTF-8: all 10 of its letters beyond ASCII are used in pl"),
        (RUSSIAN, "koi8_r", "read as KOI8-U, not UTF-8: all 69 of its letters beyond ASCII are used in ru"),
    ],
)
def test_legacy_encoding_is_told_where_it_is_sure(text: str, codec: str, told: str) -> None:
    """With a note; where two encodings give the same text, the first of them is named."""
    assert text_of(text.encode(codec), "x.txt") == (text, (told,))


@pytest.mark.parametrize("text", ["Gebühr 5", "Müller, Köhler & Söhne GmbH, Görlitz", GERMAN[:30]])
def test_legacy_encoding_is_no_guess(text: str) -> None:
    """A few words make no text."""
    with pytest.raises(UnreadableArticle, match=r"is not valid UTF-8 \(line 1\); save it as UTF-8"):
        text_of(text.encode("cp1252"), "x.txt")


@pytest.mark.parametrize(
    ("raw", "stated", "expected", "notes"),
    [
        ("Gebühr".encode("latin-1"), "latin1", "Gebühr", ()),
        ("5 €".encode("cp1252"), "ISO-8859-1", "5 €", ()),
        ("42円".encode("iso2022_jp"), "ISO-2022-JP", "42円", ()),
        ("плата".encode("koi8_r"), "koi8-r", "плата", ()),
        ("Gebühr".encode(), "utf8", "Gebühr", ()),
        (b"fee", "windows-1251", "fee", ()),
        (b"+AGEAYg-", "utf-7", "+AGEAYg-", ("declares the encoding 'utf-7', which is not known",)),
        (b"fee", "nonsense", "fee", ("declares the encoding 'nonsense', which is not known",)),
        (b"fee", "rot13", "fee", ("declares the encoding 'rot13', which is not known",)),
        (
            "Gebühr".encode(),
            "latin1",
            "Gebühr",
            ("declares the encoding latin1, but is written in UTF-8, and is read so",),
        ),
    ],
)
def test_stated_encoding_is_believed(raw: bytes, stated: str, expected: str, notes: tuple[str, ...]) -> None:
    """But for UTF-8, which shows by itself; labels mean what they mean on the web."""
    assert text_of(raw, "x.txt", stated) == (expected, notes)


def test_stated_encoding_that_does_not_fit_is_told() -> None:
    """Nothing is replaced."""
    with pytest.raises(UnreadableArticle) as caught:
        text_of(b"a\n\x81\xff", "x.txt", "shift_jis")
    assert str(caught.value) == (
        "x.txt: declares the encoding shift_jis, but is not valid in it (line 2); save it as UTF-8"
    )


@pytest.mark.parametrize(
    ("raw", "form", "expected"),
    [
        (b'<!doctype html><META CHARSET="latin1">', "html", "latin1"),
        (b"<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", "html", "koi8-r"),
        (b"<p>charset=koi8-r", "html", None),
        (b"<?xml version=\"1.0\" encoding='windows-1250'?><a/>", "xml", "windows-1250"),
        (b'<a encoding="x"/>', "xml", None),
        (b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=CP1252\\n"\n', "po", "CP1252"),
        (b'msgid "charset=x"\n', "po", None),
    ],
)
def test_declared_encoding(raw: bytes, form: str, expected: str | None) -> None:
    """As HTML, XML and PO declare it."""
    assert declared(raw, form) == expected
