"""E-mail in files."""

from datetime import date

import pytest

from factcheck.checking import normalise
from factcheck.errors import UnreadableArticle
from factcheck.model.article import Article
from factcheck.read.draft import Draft, Metadata
from factcheck.read.mail import mail

HEAD = "Date: Tue, 5 Mar 2024 23:30:00 -0500\r\nFrom: Ann Roe <ann@a.example>\r\nSubject: The\r\n fee\r\n"


def read(message: str, *, encoding: str = "utf-8") -> Draft:
    """The draft of a message, its lines ended as in transport."""
    return mail(message.replace("\r\n", "\n").replace("\n", "\r\n").encode(encoding), "m.eml")


def figures(draft: Draft) -> list[str]:
    """The figures that are read."""
    return [reading.english for reading in normalise(Article("a", draft.text, "en", masks=draft.masks))]


def test_headers_are_metadata_and_the_body_stands_where_it_stands() -> None:
    """The day is that of the sender."""
    draft = read(HEAD + "Content-Language: en-GB, de\n\nIt costs\n42 euros.\n")
    expected = Metadata(language="en-GB", published=date(2024, 3, 5), title="The fee", source="Ann Roe")
    assert draft.metadata == expected
    article = Article("a", draft.text, "en", anchors=draft.anchors)
    assert (article.text.strip(), article.place(article.text.index("42"))) == ("It costs\n42 euros.", (8, 1))


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        ('text/plain; charset="iso-8859-1"\nContent-Transfer-Encoding: 8bit', "Gebühr", ("Gebühr", 8, 1)),
        (
            "text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable",
            "Geb=FChr",
            ("Gebühr", 8, None),
        ),
        ("text/plain; charset=utf-8\nContent-Transfer-Encoding: base64", "R2Viw7xocg==", ("Gebühr", 8, None)),
        (
            "text/plain; charset=windows-1250\nContent-Transfer-Encoding: quoted-printable",
            "z=B3oty",
            ("złoty", 8, None),
        ),
    ],
)
def test_encodings_of_a_body(kind: str, body: str, expected: tuple[str, int, int | None]) -> None:
    """What is encoded has its line alone."""
    draft = read(HEAD + f"Content-Type: {kind}\n\n{body}\n", encoding="latin-1")
    assert (draft.text.strip(), *Article("a", draft.text, "de", anchors=draft.anchors).place(0)) == (
        expected[0],
        expected[1],
        expected[2],
    )


def test_what_others_wrote_and_the_signature_are_no_prose() -> None:
    """Nor is a message that is quoted whole."""
    draft = read(HEAD + "\nIt costs 42 euros.\n> It was 40 euros.\n> > Or 38.\nFor 7 days.\n-- \nAnn Roe, room 17\n")
    assert figures(draft) == ["€42", "7 days"]
    draft = read(HEAD + "\nIt costs 42 euros.\n\n-----Original Message-----\nFrom: Bob\nIt was 40 euros.\n")
    assert figures(draft) == ["€42"]


PARTS = (
    HEAD + 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n'
    'Content-Type: multipart/alternative; boundary="c"\n\n--c\nContent-Type: text/plain\n\nFirst 42 euros.\n'
    "-- \nRoom 17\n--c\nContent-Type: text/html\n\n<p>First 42 euros.</p>\n--c--\n"
    "--b\nContent-Type: text/plain\n\nThen 7 days.\n"
    '--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\n30 files\n'
    "--b\nContent-Type: message/rfc822\n\nSubject: x\n\n40 files\n--b--\n"
)


def test_parts_are_read_in_order_and_attachments_are_not() -> None:
    """With a note; each part has its own lines and its own signature."""
    draft = read(PARTS)
    assert figures(draft) == ["€42", "7 days"]
    assert draft.notes == ("2 attachments are not read",)
    article = Article("a", draft.text, "en", anchors=draft.anchors)
    lines = PARTS.split("\n")
    assert [lines[article.place(article.text.index(word)).line - 1] for word in ("First", "Then")] == [
        "First 42 euros.",
        "Then 7 days.",
    ]


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (HEAD + "Content-Type: text/html\n\n<p>x</p>", "holds no plain text, only HTML; save that part as a file"),
        (HEAD + "Content-Type: image/png\n\nx", "holds no plain text"),
        (
            HEAD + "Content-Type: text/plain; charset=shift_jis\n\n\x81\xff",
            "declares the encoding shift_jis, but is not",
        ),
    ],
)
def test_messages_without_text_are_told(message: str, reason: str) -> None:
    """One sentence."""
    with pytest.raises(UnreadableArticle, match=f"^m.eml: {reason}"):
        read(message, encoding="latin-1")


@pytest.mark.parametrize(
    "header",
    [
        "Date: yesterday",
        "Date: Tue, 5 Mar 1500 10:00:00 +0000",
        "From: \x00",
        "From: <<>>",
        "Subject: =?x?q?=?=",
        "Date:",
    ],
)
def test_headers_that_cannot_be_read_say_nothing(header: str) -> None:
    """The text is read all the same."""
    draft = mail(f"{header}\nX: y\n\nIt costs 42 euros.\n".encode(), "m.eml")
    assert draft.metadata.published is None
    assert draft.text.startswith("It costs")
