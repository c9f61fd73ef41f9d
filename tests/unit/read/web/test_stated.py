"""What a page states of its article."""

import json
from datetime import date

import pytest

from factcheck.read.draft import Metadata
from factcheck.read.web.page import page
from factcheck.read.web.stated import Stated, stated

HERE = "https://bote.example/hafen"


def read(head: str, body: str = "", html: str = "<html>") -> Stated:
    """What a page with a head and a body states."""
    return stated(page(f"<!DOCTYPE html>{html}<head>{head}</head><body>{body}</body></html>"))


def data(value: object) -> str:
    """A value as JSON-LD."""
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def meta(name: str, content: str) -> str:
    """A meta element."""
    return f'<meta property="{name}" content="{content}">'


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Hafen &amp; Stadt",
    "datePublished": "2024-03-12T09:30:00+01:00",
    "dateModified": "2024-03-14T09:30:00+01:00",
    "inLanguage": "de-CH",
    "publisher": {"@type": "Organization", "name": "Bote"},
    "mainEntityOfPage": {"@id": HERE},
}
STATED = Metadata(
    language="de-CH",
    published=date(2024, 3, 12),
    title="Hafen & Stadt",
    source="Bote",
    url="https://bote.example/hafen",
)


@pytest.mark.parametrize(
    "value",
    [
        ARTICLE,
        [ARTICLE],
        {"@graph": [{"@type": "WebSite", "name": "Bote"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        ARTICLE | {"@type": ["Thing", "ReportageNewsArticle"]},
        ARTICLE | {"publisher": [{"name": "Bote"}], "inLanguage": {"@type": "Language", "name": "de-CH"}},
    ],
    ids=["plain", "list", "graph", "main entity", "types", "nested"],
)
def test_article_in_json_ld(value: object) -> None:
    """In every form in which newsrooms write it; it has the first word."""
    head = meta("og:title", "Anders") + meta("og:locale", "en_US") + meta("article:published_time", "2020-01-01")
    assert read(data(value) + head).metadata == STATED


def test_of_several_articles_the_one_of_the_page_counts() -> None:
    """The others are teasers; where none is the page's, none counts."""
    other = ARTICLE | {"headline": "Park", "mainEntityOfPage": "https://bote.example/park"}
    link = f'<link rel="canonical" href="{HERE}/">'
    assert read(data([other, ARTICLE]) + link).metadata.title == "Hafen & Stadt"
    assert read(data([other, ARTICLE])).metadata.title is None


def test_meta_elements() -> None:
    """OpenGraph and what came before it."""
    head = (
        meta("og:title", "Hafen &amp; Stadt") + meta("og:locale", "de_CH") + meta("og:site_name", " Bote ")
        + meta("article:published_time", "2024-03-12T23:30:00+01:00") + meta("og:url", HERE)
        + meta("og:type", "article")
    )  # fmt: skip
    found = read(head)
    assert (found.metadata, found.article) == (STATED, True)
    assert read('<META NAME="date" CONTENT="2024-03-12">').metadata.published == date(2024, 3, 12)


@pytest.mark.parametrize(
    ("html", "head", "language"),
    [
        ('<html lang="fr">', meta("og:locale", "en_US"), "fr"),
        ('<html xml:lang="pt_BR">', "", "pt-BR"),
        ("<html lang=''>", meta("og:locale", "en_US"), "en-US"),
        ("<html>", '<meta http-equiv="Content-Language" content="de, fr">', None),
    ],
)
def test_language(html: str, head: str, language: str | None) -> None:
    """The element that holds the page has the word before the meta elements; a list of languages tells none."""
    assert read(head, html=html).metadata.language == language


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ('<article><time datetime="2024-03-12T09:30">heute</time></article>', date(2024, 3, 12)),
        ('<time itemprop="datePublished" datetime="2024-03-12">heute</time>', date(2024, 3, 12)),
        ('<header><time datetime="2024-10-06">Sonntag</time></header><article>x</article>', None),
        ('<article><time datetime="2024-03-12">a</time><time datetime="2024-03-15">b</time></article>', None),
        ('<article>x<aside><time datetime="2024-03-12">a</time></aside></article>', None),
        ('<article>x</article><article><time datetime="2024-03-12">a</time></article>', None),
        ('<article>x<article><time datetime="2024-03-12">a comment</time></article></article>', None),
    ],
)
def test_marked_date_is_the_articles_own_or_none(body: str, day: date | None) -> None:
    """The day of printing above a page, the dates of teasers and comments are not that of publication."""
    assert read("", body).metadata.published == day


def test_day_of_a_change_is_only_likely() -> None:
    """It is not the day from which the article counts its Tuesdays."""
    changed = {key: value for key, value in ARTICLE.items() if key != "datePublished"}
    found = read(data(changed))
    assert (found.metadata.published, found.likely) == (None, date(2024, 3, 14))
    assert read(data(ARTICLE)).likely is None


def test_date_that_nobody_can_read_is_told_unless_another_can() -> None:
    """The page is read all the same."""
    odd = ARTICLE | {"datePublished": "12. März"}
    sentence = "the publication date '12. März' is not an ISO 8601 date such as 2023-04-20, and is not used"
    assert read(data(odd)).notes == (sentence,)
    found = read(data(odd) + meta("article:published_time", "2024-03-12"))
    assert (found.metadata.published, found.notes) == (date(2024, 3, 12), ())


def test_other_languages_and_originals() -> None:
    """Alternates with a language, and the works that are translated; addresses are compared without trifles."""
    links = (
        f'<link rel="alternate" hreflang="en" href="{HERE}/en/#top">'
        '<link rel="alternate" type="application/rss+xml" href="https://bote.example/feed">'
        '<link rel="alternate" hreflang="fr" href="/fr/port">'
    )
    related = ARTICLE | {"translationOfWork": {"@id": f"{HERE}/en"}, "workTranslation": [{"url": f"{HERE}/fr/"}]}
    found = read(links + data(related))
    assert found.versions == {HERE, f"{HERE}/en"}
    assert found.works == {f"{HERE}/en", f"{HERE}/fr"}


@pytest.mark.parametrize("value", ["", '{"@type": 5}', "null", '"NewsArticle"', '{"@graph": 7}'])
def test_data_that_say_nothing_are_no_matter(value: str) -> None:
    """Most of them are about something else."""
    found = read(f'<script type="application/ld+json">{value}</script>')
    assert (found.article, found.notes) == (False, ())


@pytest.mark.parametrize(
    ("value", "note"),
    [
        ("{", "its JSON-LD is not JSON, and is not used"),
        ("1" * 5000, "its JSON-LD is not JSON, and is not used"),
        ("[" * 100_000, "its JSON-LD is nested more than 100 deep, and is not used"),
        ("[" * 101 + "]" * 101, "its JSON-LD is nested more than 100 deep, and is not used"),
    ],
)
def test_broken_data_are_told(value: str, note: str) -> None:
    """Once, and what else the page states is read."""
    broken = f'<script type="application/ld+json">\n{value}</script>'
    assert read(broken * 2).notes == (note,)
    assert read(broken + data(ARTICLE)).article
    deepest = "[" * 98 + json.dumps(ARTICLE) + "]" * 98
    assert read(f'<script type="application/ld+json">{deepest}</script>').article


def test_types_may_be_addresses() -> None:
    """Of schema.org."""
    for kind in ("http://schema.org/NewsArticle", "https://schema.org/ReportageNewsArticle"):
        assert read(data(ARTICLE | {"@type": kind})).article
    assert not read(data(ARTICLE | {"@type": "https://schema.org/Product"})).article
