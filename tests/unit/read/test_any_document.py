"""Whatever stands in documents and files of translations, reading them ends in articles or in sentences."""

from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.checking import normalise
from factcheck.errors import ArticleError
from factcheck.model.article import Article
from factcheck.model.shown import shown
from factcheck.read import Noted, Stated, read_articles

MARKDOWN = [
    "---\n",
    "+++\n",
    "date: 2024-03-05\n",
    "```",
    "~~~",
    "`",
    "**",
    "_",
    "[",
    "](",
    "](x)",
    "![",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "{{<",
    ">}}",
    "{%",
    "%}",
    "{",
    "}",
    "import x from 'y'\n",
    "    ",
    "- ",
    "| ",
    "~~",
    "\\",
    "&nbsp;",
    "[^1]:",
]
RST = [
    ".. ",
    "..",
    "note::",
    "code::",
    "::\n",
    "   ",
    ":a:",
    ":ref:`",
    "`_",
    "``",
    "`",
    "<x>`",
    "[1]_",
    "|x|",
    "====\n",
    ">>> ",
    ".. [1] ",
    ".. |a| replace:: ",
    ":date: 2024\n",
    "*",
    "\\",
]
ASCIIDOC = [
    "= T\n",
    ":lang: de\n",
    "----\n",
    "....\n",
    "////\n",
    "[source]\n",
    "|===\n",
    "<<a,",
    ">>",
    "link:x[",
    "]",
    "+",
    "`",
    "//",
    "image::x[y]\n",
    "v1.0, 2024-03-05\n",
    "#",
    "^",
    "~",
    "<1>",
    "[[",
    "```\n",
]
PO = [
    'msgid "',
    'msgid ""\n',
    'msgstr "',
    '"\n',
    'msgid_plural "',
    'msgstr[0] "',
    'msgstr[1] "',
    'msgctxt "',
    "#, fuzzy\n",
    '"Language: de\\n"\n',
    '"Content-Type: text/plain; charset=x\\n"\n',
    "\\n",
    "\\",
    '\\"',
    "#~ ",
    "%d",
    "{0}",
    "\\x41",
    "\\7",
]
XML = [
    '<?xml version="1.0"?>',
    "<!DOCTYPE a [",
    "<!ENTITY a 'b'>",
    "]>",
    "&a;",
    "&amp;",
    "&#5;",
    "&#0;",
    "<![CDATA[",
    "]]>",
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    '<file source-language="en" target-language="de">',
    '<xliff version="2.0" srcLang="en" trgLang="de" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">',
    "<body>",
    '<trans-unit id="1">',
    "<source>",
    "</source>",
    "<target>",
    "</target>",
    "</trans-unit>",
    '<unit id="u">',
    "<segment>",
    "</segment>",
    "</unit>",
    "</file></xliff>",
    "</body>",
    '<ph id="1"/>',
    "<g>",
    "</g>",
    "<!-- x -->",
    '<tmx version="1.4"><header srclang="en"/><body>',
    "<tu>",
    '<tuv xml:lang="de">',
    '<tuv xml:lang="en">',
    "<seg>",
    "</seg></tuv>",
    "</tu>",
    "</body></tmx>",
]
MAIL = [
    "Date: Tue, 5 Mar 2024 10:15:00 +0100\n",
    "Subject: =?utf-8?q?=C3?=\n",
    "From: <a@b>\n",
    "Content-Type: text/plain;",
    ' charset="utf-8"\n',
    " charset=x\n",
    "Content-Transfer-Encoding: base64\n",
    'Content-Type: multipart/mixed; boundary="b"\n',
    "--b\n",
    "--b--\n",
    "> ",
    "-- \n",
    "Content-Disposition: attachment\n",
    "=FC",
    "Content-Language: de\n",
    "\r\n",
    "Content-Type: message/rfc822\n",
    "Content-Type: text/html\n",
]
VOCABULARY = {
    ".md": MARKDOWN,
    ".mdx": MARKDOWN,
    ".rst": RST,
    ".adoc": ASCIIDOC,
    ".po": PO,
    ".xlf": XML,
    ".tmx": XML,
    ".eml": MAIL,
}


@pytest.mark.parametrize("suffix", VOCABULARY)
@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(data=st.data())
def test_any_document_is_read_or_told(suffix: str, data: st.DataObject) -> None:
    """No exception; masks and segments in order; every place in the file; figures cut out of the text."""
    words = st.sampled_from(VOCABULARY[suffix]) | st.sampled_from(["\n", "\n\n", "42 Euro ", "x"]) | st.text(max_size=5)
    parts = data.draw(st.lists(words, max_size=40))
    content = data.draw(st.just(b"") | st.binary(max_size=8))
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes("".join(parts).encode("utf-8", "surrogatepass") + content)
        for found in read_articles([str(path)], Stated(language="de")):
            assert isinstance(found, Article | ArticleError | Noted)
            if isinstance(found, Article):
                holds(found)
            else:
                assert "\n" not in str(found).strip()


UNIT = "<{}><source>Up to <g>42</g> files</source><target>Bis <ph/> 24 &amp; mehr</target></{}>"
SOUND = {
    ".po": 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    '#: a\nmsgctxt "c"\nmsgid "a 5"\nmsgid_plural "%d b 5"\nmsgstr[0] "c"\nmsgstr[1] "d 6\\n"\n"e 7"\n\n'
    '#, fuzzy\nmsgid "f"\nmsgstr "g"\n\n#~ msgid "h"\n#~ msgstr "i"\n',
    ".xlf": '<?xml version="1.0" encoding="utf-8"?>\n'
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
    '<file original="a" source-language="en" target-language="de"><body>\n'
    + UNIT.format('trans-unit id="1"', "trans-unit") * 2
    + "\n</body></file></xliff>",
    ".xliff": '<xliff version="2.0" srcLang="en" trgLang="de" xmlns="urn:oasis:names:tc:xliff:document:2.0">'
    '<file id="f"><unit id="u">\n' + UNIT.format("segment", "segment") * 2 + "\n</unit></file></xliff>",
    ".tmx": '<tmx version="1.4"><header srclang="en"/><body><tu>'
    '<tuv xml:lang="en"><seg>A <bpt i="1">{</bpt>42</seg></tuv>'
    '<tuv xml:lang="de"><seg>B 24</seg></tuv></tu></body></tmx>',
    ".eml": 'Date: Tue, 5 Mar 2024 10:15:00 +0100\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: '
    "text/plain; charset=latin-1\nContent-Transfer-Encoding: quoted-printable\n\nGeb=FChr 42\n> 5\n-- \nA\n--b--\n",
    ".mdx": "---\nlang: de\ndate: 2024-03-05\n---\nimport x from 'y'\n\n# A **42** [b](c)\n\n"
    "```\n5\n```\n<X y={7}>Z</X>\n",
}


@pytest.mark.parametrize("suffix", SOUND)
@settings(max_examples=120, deadline=None, derandomize=True, database=None)
@given(data=st.data())
def test_any_damage_is_read_or_told(suffix: str, data: st.DataObject) -> None:
    """A sound file with a piece cut out and another put in."""
    sound = SOUND[suffix].encode()
    start = data.draw(st.integers(0, len(sound)))
    end = start + data.draw(st.integers(0, 12))
    put = data.draw(st.binary(max_size=4) | st.sampled_from(VOCABULARY.get(suffix, XML)).map(str.encode))
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(sound[:start] + put + sound[end:])
        for found in read_articles([str(path)], Stated(language="de")):
            assert isinstance(found, Article | ArticleError | Noted)
            if isinstance(found, Article):
                holds(found)


def holds(article: Article) -> None:
    """What is promised of an article."""
    article.text.encode()
    article.id.encode()
    for spans in (article.masks, article.segments):
        ordered = [0, *(edge for span in spans for edge in span[:2]), len(article.text)]
        assert all(one <= other for one, other in pairwise(ordered))
    assert len(shown(article.text, article.masks)) == len(article.text)
    assert all(article.place(offset).line > 0 for offset in range(len(article.text)))
    for reading in normalise(article):
        span, surface = reading.mention.span, reading.mention.surface
        assert article.text[span.start : span.end] == surface
