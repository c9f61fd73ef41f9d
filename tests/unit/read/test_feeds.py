"""RSS and Atom: each entry is an article; whatever the file holds, nothing is fetched, and nothing expanded."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.errors import ArticleError, UnreadableArticle
from factcheck.model.place import Anchor
from factcheck.read.draft import Draft, Metadata, Version
from factcheck.read.feeds import feed
from factcheck.read.formats import file_drafts

RSS = """<?xml version="1.0" encoding="iso-8859-1"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Lynviger Bote</title><link>https://bote.example/</link><language>de-CH</language>
<item><title>Hafen &amp; Stadt</title><link>https://bote.example/hafen</link><guid isPermaLink="false">bote-1</guid>
  <pubDate>Tue, 12 Mar 2024 23:30:00 +0100</pubDate><description>Kurz gesagt</description>
  <content:encoded><![CDATA[<p>Der Hafen nimmt <b>38</b>&nbsp;Euro.</p><p>Bisher 29.</p><script>7</script>
]]></content:encoded>
</item><item><title>Park</title><description>Nur ein Teaser &amp;ndash; 5 Euro.</description>
  <dc:date>2024-03-13T00:10:00+01:00</dc:date></item>
</channel></rss>
"""
ATOM = """<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Quai</title>
<entry xml:lang="en"><id>urn:1</id><title type="html">Port &amp;amp; town</title>
  <link rel="alternate" href="https://quai.example/1"/>
  <link rel="alternate" hreflang="de" href="https://quai.example/de/1"/>
  <published>2024-03-12T23:30:00+01:00</published><updated>2024-03-14T00:00:00Z</updated><summary>In short</summary>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
  <p>It takes 38 euros.</p><p>Before, 29.</p></div></content>
</entry>
<entry><id>urn:2</id><title>Parc</title><updated>2024-03-14T00:00:00Z</updated><summary>Cinq euros, 5 %.</summary>
</entry></feed>
"""


def drafts(text: str) -> list[Draft | ArticleError]:
    """The entries of a feed."""
    return list(feed(text, "a.rss"))


def item(inner: str) -> str:
    """A feed of one item."""
    return f'<rss version="2.0"><channel><title>Bote</title><item>{inner}</item></channel></rss>'


def test_rss() -> None:
    """Content before description, a teaser where there is nothing else; the date of the item, in its own zone."""
    assert drafts(RSS) == [
        Draft(
            "a.rss:4",
            "Hafen & Stadt\n\nDer Hafen nimmt 38\xa0Euro.\n\nBisher 29.",
            Metadata(
                "bote-1", None, "de-CH", date(2024, 3, 12), "Hafen & Stadt", "Lynviger Bote", "https://bote.example/hafen"
            ),
            "a.rss",
            (Anchor(0, 4, None),),
            version=Version(1710282600.0, ()),
        ),
        Draft(
            "a.rss:8",
            "Park\n\nNur ein Teaser – 5 Euro.",
            Metadata(None, None, "de-CH", date(2024, 3, 13), "Park", "Lynviger Bote"),
            "a.rss",
            (Anchor(0, 8, None),),
            version=Version(1710285000.0, ()),
        ),
    ]  # fmt: skip


def test_atom() -> None:
    """The language of an entry, its own address; the day of a change is only likely that of publication."""
    first, second = drafts(ATOM)
    assert isinstance(first, Draft)
    assert isinstance(second, Draft)
    assert first.text == "Port & town\n\nIt takes 38 euros.\n\nBefore, 29."
    assert first.metadata == Metadata(
        "urn:1", None, "en", date(2024, 3, 12), "Port & town", "Le Quai", "https://quai.example/1"
    )
    assert second.text == "Parc\n\nCinq euros, 5 %."
    assert (second.metadata.language, second.metadata.published, second.likely) == ("fr", None, date(2024, 3, 14))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is no feed in RSS or Atom"),
        ("<html><body><p>Hafen</p></body></html>", "is no feed in RSS or Atom"),
        ("/etc/hostname", "is no feed in RSS or Atom"),
        ("http://127.0.0.1:9/feed", "is no feed in RSS or Atom"),
        (
            '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + item("<title>&b;</title>"),
            "declares entities of its own, which are not expanded; write out what they stand for",
        ),
        (
            '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + item("<title>&a;</title>"),
            "declares entities of its own, which are not expanded; write out what they stand for",
        ),
        (
            item("<description>" + "<b>" * 100_000 + "</b>" * 100_000 + "</description>"),
            "its elements are nested more than 100 deep; --max-nesting allows more",
        ),
        (item("<title>" + "<b " * 200_000 + "</title>"), "is not well-formed XML (line 1)"),
    ],
    ids=["empty", "page", "path", "address", "entities", "file", "deep", "malformed"],
)
def test_what_is_no_feed_is_told(text: str, sentence: str) -> None:
    """In one sentence."""
    with pytest.raises(UnreadableArticle) as error:
        drafts(text)
    assert str(error.value) == f"a.rss: {sentence}"


def test_malformed_feed_is_read_with_a_note() -> None:
    """Half of them are; a large one is not, since the time would grow faster than its size."""
    (draft,) = drafts(item("<title>Wind & Wasser</title><description>5 Euro</description>"))
    assert isinstance(draft, Draft)
    assert draft.text == "Wind & Wasser\n\n5 Euro"
    assert draft.notes == ("is not well-formed XML (line 1); read as far as it can be understood",)


def test_entries_on_one_line_are_told_apart() -> None:
    """By their numbers."""
    found = drafts(item("<title>A</title></item><item><title>B</title>"))
    assert [each.where for each in found if isinstance(each, Draft)] == ["a.rss:1 (entry 1)", "a.rss:1 (entry 2)"]


@pytest.mark.parametrize("day", ["gestern", "Tue, 99 Mar 2024 23:30:00 +0100", "0001-01-01", "9999-12-31T23:59:59Z"])
def test_date_that_nobody_can_read_is_told(day: str) -> None:
    """The entry is read all the same."""
    (draft,) = drafts(item(f"<title>A</title><pubDate>{day}</pubDate>"))
    assert isinstance(draft, Draft)
    assert draft.metadata.published is None
    assert draft.notes == (f"the publication date {day!r} is none that can be read, and is not used",)


def test_what_is_to_be_said_of_a_feed_is_not_lost_with_its_first_entry(tmp_path: Path) -> None:
    """It is told beside the first that is read, as is the encoding of the file."""
    deep = "&lt;div&gt;" * 101
    text = (
        f'<rss version="2.0"><channel><item><title>Gebühr</title><description>{deep}</description></item>\n'
        "<item><title>Die Gebühr kostet 42 Euro.</title></item><b></channel></rss>"
    )
    malformed = "is not well-formed XML (line 2); read as far as it can be understood"
    error, draft = drafts(text)
    assert isinstance(error, ArticleError)
    assert isinstance(draft, Draft)
    assert draft.notes == (malformed,)
    path = tmp_path / "a.rss"
    path.write_bytes(f'<?xml version="1.0" encoding="x-none"?>{text}'.encode())
    *_, draft = file_drafts(path, "a.rss")
    assert isinstance(draft, Draft)
    assert draft.notes == ("declares the encoding 'x-none', which is not known", malformed)
