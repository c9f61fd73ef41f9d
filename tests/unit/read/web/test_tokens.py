"""The source of a page in tags and texts: whatever it holds, each sign is looked at once."""

import time

import pytest

from factcheck.read.web.tokens import Comment, Tag, Text, pieces, tokens, unescaped


def shown(source: str) -> list[str]:
    """The tokens in short."""
    return [
        f"</{t.name}>" if isinstance(t, Tag) and t.closing else t.name if isinstance(t, Tag) else t.source
        for t in tokens(source)
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<P CLASS=x>a</P >", ["p", "a", "</p>"]),
        ('<a title="1 > 0">b</a>', ["a", "b", "</a>"]),
        ("<p title=it's>b</p>", ["p", "b", "</p>"]),
        ("5 < 6 <7", ["5 < 6 <7"]),
        ("a<!-- 1 > 0 <p> -->b", ["a", "<!-- 1 > 0 <p> -->", "b"]),
        ("<!DOCTYPE html><?php 1 ?><![CDATA[x]]>a", ["a"]),
        ("<script>if (a < b) '</p>'</SCRIPT>c", ["script", "</script>", "c"]),
        ("<textarea><p>no</textarea><p>yes", ["textarea", "</textarea>", "p", "yes"]),
        ("a<p", ["a", "p"]),
        ("a<!-- never closed <p>b", ["a", "<!-- never closed <p>b"]),
        ('a<p title="never closed>b', ["a", "p"]),
    ],
)
def test_tokens(source: str, expected: list[str]) -> None:
    """Tags, texts and comments as a browser takes them."""
    assert shown(source) == expected


def test_every_token_knows_its_place() -> None:
    """The source stands there."""
    source = "x<!-- y --><p>a &amp; b</p><title>T</title>"
    for token in tokens(source):
        assert source[token.at :].startswith("<" if isinstance(token, Tag | Comment) else token.source)
    assert [tag.body for tag in tokens(source) if isinstance(tag, Tag) and tag.name == "title"] == [
        Text(source.index("T</"), "T"),
        None,
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("&lt;&euro;&#8364;&#x20AC;&nbsp;", "<€€€\xa0"),
        ("AT&T &nosuch; &", "AT&T &nosuch; &"),
        ("&amp", "&"),
        ("&#xD800;&#0;&#99999999999999999999;", "\ufffd\ufffd\ufffd"),
        ("&#" + "1" * 5000 + ";", None),
    ],
)
def test_entities(source: str, expected: str | None) -> None:
    """What browsers know is decoded; the rest stays as it is."""
    assert expected is None or unescaped(source) == expected
    assert all(source[place : place + length] for place, _, length in pieces(Text(0, source)))


@pytest.mark.parametrize(
    "unit",
    ["<!--", "<a ", '<a "', "<a b='", "<a b='x'", "<a =", "</", "<!", "<?", "<![CDATA[", "&", "&#", "&a", "< ",
     "<script>", "</script", "<title>", "=", "'", '"', "-->"],
)  # fmt: skip
def test_no_source_takes_long(unit: str) -> None:
    """Four times as much takes some four times as long, where the standard library's parser takes minutes."""

    def seconds(size: int) -> float:
        source = unit * (size // len(unit))
        started = time.process_time()
        for token in tokens(source):
            if isinstance(token, Tag):
                token.attributes()
            elif isinstance(token, Text):
                list(pieces(token))
        return time.process_time() - started

    seconds(10_000)
    assert seconds(400_000) < 12 * max(seconds(100_000), 0.05)
