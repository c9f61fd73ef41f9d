"""E-mail in files."""

import subprocess
import sys
from base64 import b64encode
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
        (HEAD + "Content-Type: image/png\n\nx", "holds no text, plain or in HTML"),
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


HTML = HEAD + "MIME-Version: 1.0\nContent-Type: text/html; charset={0}\nContent-Transfer-Encoding: {1}\n\n"
PAGE = "<html><body>\n<p>Die Gebühr&nbsp;steigt auf\n<b>42</b> Euro.</p></body></html>\n"


@pytest.mark.parametrize(
    ("charset", "encoding", "body", "place"),
    [
        ("utf-8", "8bit", PAGE, (11, 4)),
        ("iso-8859-1", "8bit", PAGE, (11, 4)),
        (
            "utf-8",
            "quoted-printable",
            "<p>Die Geb=C3=BChr&nbsp;steigt auf =\n<b>42</b> Euro.</p>\n",
            (9, None),
        ),
        ("iso-8859-1", "quoted-printable", "<p>Die Geb=FChr&nbsp;steigt auf <b>42</b> Euro.</p>\n", (9, None)),
        ("utf-8", "base64", b64encode(PAGE.encode()).decode(), (9, None)),
        ("windows-1252", "base64", b64encode(PAGE.encode("cp1252")).decode(), (9, None)),
    ],
)
def test_html_is_read_where_there_is_nothing_else(charset: str, encoding: str, body: str, place: object) -> None:
    """As it is shown; what stands in the file as it is has line and column there, else the line of the part."""
    draft = read(HTML.format(charset, encoding) + body, encoding=charset)
    assert draft.text.split() == ["Die", "Gebühr", "steigt", "auf", "42", "Euro."]
    article = Article("a", draft.text, "de", anchors=draft.anchors)
    assert article.place(article.text.index("42")) == place
    assert draft.metadata.title == "The fee"


def test_the_page_may_declare_its_encoding_itself() -> None:
    """Where the part does not."""
    page = "<meta charset=windows-1250><p>Cena: 42 z\u0142ote.</p>"
    assert read(HEAD + "Content-Type: text/html\n\n" + page, encoding="cp1250").text.startswith("Cena: 42 z\u0142ote")


def parts(kind: str, *bodies: str) -> str:
    """A part that is made of parts, each of which is a kind and a body."""
    mark = kind.replace("/", "-")
    inner = "".join(f"--{mark}\n{body}\n" for body in bodies)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"\n\n{inner}--{mark}--\n'


PLAIN = "Content-Type: text/plain\n\nIt costs 42 euros.\n"
BLANK = "Content-Type: text/plain\n\n \n"
SHOWN = "Content-Type: text/html\n\n<p>It costs 43 euros.</p>\n"
IMAGE = "Content-Type: image/png\nContent-ID: <a>\n\n99 euros\n"
FILE = 'Content-Type: text/html\nContent-Disposition: attachment; filename="a.html"\n\n<p>98 euros</p>\n'
FOOTER = "Content-Type: text/plain\n\nThe list has 300 members.\n"


@pytest.mark.parametrize(
    ("message", "expected", "attached"),
    [
        (parts("alternative", PLAIN, SHOWN), ["€42"], 0),
        (parts("alternative", SHOWN, PLAIN), ["€42"], 0),
        (parts("alternative", BLANK, SHOWN), ["€43"], 0),
        (parts("alternative", BLANK, parts("related", SHOWN, IMAGE)), ["€43"], 1),
        (parts("alternative", PLAIN, parts("related", SHOWN, IMAGE)), ["€42"], 1),
        (parts("mixed", parts("alternative", PLAIN, SHOWN), FILE), ["€42"], 1),
        (parts("mixed", parts("related", SHOWN, IMAGE), FILE, FOOTER), ["€43", "300"], 2),
        (parts("signed", parts("mixed", SHOWN), "Content-Type: application/pgp-signature\n\nx\n"), ["€43"], 1),
    ],
)
def test_of_alternatives_one_is_read(message: str, expected: list[str], attached: int) -> None:
    """The plain text, unless it is blank; pictures and files are left out."""
    draft = read(HEAD + message)
    assert figures(draft) == expected
    assert (sum("not read" in note for note in draft.notes) == 1) == (attached > 0)
    assert not attached or draft.notes[0].startswith(f"{attached} attachment")


@pytest.mark.parametrize(
    "quoted",
    [
        '<blockquote type="cite">It was <blockquote>40</blockquote> euros.</blockquote>',
        '<div class="gmail_quote"><div class="gmail_attr">On 3 March:</div><div>40 euros</div></div>',
        '<div class="moz-cite-prefix">On 3 March:</div><blockquote type="cite"><!-- 40 --> 41 euros</blockquote>',
        '<pre class="moz-signature">Room 17</pre>',
        '<blockquote type="cite">never closed, 40 euros, <i>',
    ],
)
def test_marked_quotations_of_html_are_left_out(quoted: str) -> None:
    """What stands behind them on the same line is where it was."""
    behind = "" if "never closed" in quoted else "<p>For 7 days.</p>"
    page = f"<p>It costs 42 euros.</p>{quoted}{behind}"
    draft = read(HEAD + "Content-Type: text/html\n\n" + page)
    assert figures(draft) == ["€42", "7 days"][: 1 + bool(behind)]
    article = Article("a", draft.text, "en", anchors=draft.anchors)
    if behind:
        assert article.place(article.text.index("7 days")) == (7, page.index("7 days") + 1)


def test_a_quotation_that_is_marked_by_nobody_is_read() -> None:
    """Releases quote people in them."""
    draft = read(HEAD + "Content-Type: text/html\n\n<p>She said:</p><blockquote>It costs 42 euros.</blockquote>")
    assert figures(draft) == ["€42"]


def test_of_very_many_texts_the_first_are_read() -> None:
    """With a note."""
    draft = read(HEAD + parts("mixed", *[PLAIN] * 102))
    assert draft.text.count("42 euros") == 100
    assert draft.notes == ("of its 102 texts the first 100 are read",)


def test_of_a_thousand_parts_and_more_none_is_read() -> None:
    """Nor are they gone through: a pool of messages is no message."""
    with pytest.raises(UnreadableArticle, match=r"^m\.eml: has more than 1,000 parts$"):
        read(HEAD + parts("mixed", *[PLAIN] * 100_000))
    assert read(HEAD + parts("mixed", PLAIN, *[FILE] * 999)).notes == ("999 attachments are not read",)


def test_name_of_an_encoding_is_told_in_brief() -> None:
    """However long it is."""
    draft = read(HEAD + f"Content-Type: text/plain; charset={'x' * 3000}\n\nIt costs 42 euros.\n")
    assert draft.notes == (f"declares the encoding {'x' * 40!r}, which is not known",)


def test_html_of_an_email_wants_no_extra() -> None:
    """What looks for the article in pages finds none in most messages, and is not asked."""
    made = (
        "import sys; sys.modules.update(dict.fromkeys(('trafilatura', 'htmldate', 'feedparser', 'lxml')))\n"
        "from factcheck.read.mail import mail\n"
        "print(mail(b'Content-Type: text/html\\n\\n<p>It costs 42&nbsp;euros.</p>', 'm.eml').text.split())"
    )
    told = subprocess.run([sys.executable, "-c", made], capture_output=True, text=True, check=True)
    assert told.stdout == "['It', 'costs', '42', 'euros.']\n"


def test_a_body_is_found_behind_its_headers() -> None:
    """Though they say the same."""
    draft = read("Subject: 42\n\n42")
    assert Article("a", draft.text, "en", anchors=draft.anchors).place(0) == (3, 1)
