"""What a page states of its article: in JSON-LD, in its meta elements and links, and in the marks of its dates.

Where they differ, JSON-LD has the first word: it is written for the article, a template may have filled in the rest.
"""

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from factcheck.errors import UnreadableArticle
from factcheck.read.addresses import address
from factcheck.read.brackets import depth_of_json
from factcheck.read.draft import Metadata, publication_day, sound
from factcheck.read.limits import NESTING
from factcheck.read.web.page import PARAGRAPH, Element, Page
from factcheck.read.web.tokens import unescaped

ARTICLES = re.compile(r"(?:https?://schema\.org/)?(?:\w*Article|\w*BlogPosting|Report|Review|ClaimReview)")
"""The types of schema.org that are articles: NewsArticle and its kind, BlogPosting, LiveBlogPosting."""

PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "dcterms.issued", "dc.date.issued",
    "dcterms.created", "dcterms.date", "dc.date", "parsely-pub-date", "sailthru.date", "pubdate", "publish-date",
    "date",
)  # fmt: skip
"""Names of meta elements that hold the day of publication, the surest first."""
TITLES = ("og:title", "twitter:title", "dcterms.title", "dc.title")
SOURCES = ("og:site_name", "dcterms.publisher", "dc.publisher", "application-name")
LANGUAGES = ("og:locale", "content-language", "dcterms.language", "dc.language")
ADDRESSES = ("og:url", "twitter:url")

_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
"""What a language tag looks like; `x-default` and lists of languages do not."""


class Stated(NamedTuple):
    """What a page states.

    `article` tells that it says to be one, `template` that its language is stated for the page only, where a template
    may have it wrong.  `likely` is a day of which it is not said that it is that of publication, `notes` tell what is
    stated and cannot be read.  `versions` are the addresses at which the page says to be found in its languages, its
    own among them, `works` those of its original and of its translations.
    """

    metadata: Metadata
    article: bool
    template: bool
    likely: date | None
    notes: tuple[str, ...]
    versions: frozenset[str]
    works: frozenset[str]


def stated(page: Page, nesting: int = NESTING) -> Stated:
    """What a page states of its article, in data that may be nested so deep."""
    metas, links, (graph, unread) = _metas(page), _links(page), _graph(page, nesting)
    addresses = [*links.get("canonical", ()), *_first(metas, ADDRESSES)]
    article = _article(graph, addresses)
    days = _Days([_text(article.get("datePublished")), *_first(metas, PUBLISHED), *_times(page)])
    other = _Days([_text(article.get("dateModified")), *_first(metas, ("article:modified_time",))])
    metadata = Metadata(
        language=_language([_text(article.get("inLanguage")), *_lang(page), *_first(metas, LANGUAGES)]),
        published=days.first,
        title=_one([_text(article.get("headline")), *_first(metas, TITLES), *_headings(page)]),
        source=_one([_text(article.get("publisher")), *_first(metas, SOURCES)]),
        url=_one([*addresses, *_names(article.get("mainEntityOfPage")), *_names(article.get("url"))]),
    )
    related = (article.get("translationOfWork"), article.get("workTranslation"))
    return Stated(
        metadata,
        bool(article) or "article" in _first(metas, ("og:type",)),
        not _text(article.get("inLanguage")),
        None if days.first else other.first,
        (*unread, *(days.notes if days.first is None else ())),
        frozenset(filter(None, [*links.get("alternate", ()), address(metadata.url or "")])),
        frozenset(name for each in related for name in _names(each)),
    )


class _Days:
    """The first day among texts that should be dates, and what is to be said of those that are none."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.first: date | None = None
        self.notes: tuple[str, ...] = ()
        for text in filter(None, texts):
            try:
                self.first = self.first or publication_day(text, "")
            except UnreadableArticle:
                odd = f"the publication date {text[:40]!r} is not an ISO 8601 date such as 2023-04-20"
                self.notes += (f"{odd}, and is not used",)


def _metas(page: Page) -> dict[str, list[str]]:
    """The contents of the meta elements, by their names in lower case."""
    found: dict[str, list[str]] = {}
    for element in page.named("meta"):
        attributes = element.tag.attributes()
        keys = (attributes.get(key) for key in ("property", "name", "itemprop", "http-equiv"))
        for key in filter(None, keys):
            found.setdefault(key.strip().lower(), []).append(attributes.get("content", ""))
    return found


def _links(page: Page) -> dict[str, list[str]]:
    """The addresses of the links to the page itself and to its other languages."""
    found: dict[str, list[str]] = {}
    for element in page.named("link"):
        attributes = element.tag.attributes()
        relation, there = attributes.get("rel", "").lower().split(), address(attributes.get("href", ""))
        for name in {"canonical", "alternate"} & set(relation):
            if there and (name == "canonical" or "hreflang" in attributes):
                found.setdefault(name, []).append(there)
    return found


class _Graph(NamedTuple):
    """What a page describes in JSON-LD, and what is to be said of what cannot be read of it."""

    nodes: list[dict[str, object]]
    notes: list[str]


def _graph(page: Page, nesting: int) -> _Graph:
    """The nodes that the page's JSON-LD describes."""
    graph = _Graph([], [])
    for data in (element.tag.body for element in page.named("script") if element.tag.is_data()):
        try:
            if data is not None and data.source.strip():
                graph.nodes.extend(_nodes(_data(data.source, nesting)))
        except ValueError as problem:
            graph.notes[:] = [f"its JSON-LD {problem}, and is not used"]
    return graph


def _nodes(value: object) -> Iterator[dict[str, object]]:
    """The nodes in a value of JSON-LD: at its top, in lists, in `@graph`, as a page's main entity."""
    waiting = deque([value])
    while waiting:
        node = waiting.popleft()
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            yield node
            waiting.extend(node[key] for key in ("@graph", "mainEntity") if key in node)


def _data(source: str, nesting: int) -> object:
    """A value of JSON, in whose texts lines may break; raises `ValueError` with what it is instead."""
    if depth_of_json(source, len(source) - len(source.lstrip())).deepest > nesting:
        raise ValueError(f"is nested more than {nesting} deep")
    try:
        return json.loads(source, strict=False)
    except ValueError:
        raise ValueError("is not JSON") from None


def _article(graph: Sequence[dict[str, object]], addresses: Sequence[str]) -> Mapping[str, object]:
    """The node that is the page's article: of several, the one with the page's address; empty where there is none."""
    articles = [node for node in graph if any(ARTICLES.fullmatch(kind) for kind in _texts(node.get("@type")))]
    if len(articles) > 1:
        here = set(addresses)
        named = [
            (node, {name for key in ("@id", "url", "mainEntityOfPage") for name in _names(node.get(key))})
            for node in articles
        ]
        articles = [node for node, names in named if names & here]
    return articles[0] if articles else {}


def _texts(value: object) -> list[str]:
    """The texts in a value that may be a text or a list."""
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]


def _text(value: object) -> str:
    """The text of a value: of an object its name, of a list its first; empty where there is none."""
    while isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("name") or value.get("alternateName") or value.get("@value")
    return sound(unescaped(value)).strip() if isinstance(value, str) else ""


def _names(value: object) -> list[str]:
    """The addresses that a value names: texts, and the `@id` and `url` of objects."""
    values = value if isinstance(value, list) else [value]
    objects = [each.get(key) for each in values if isinstance(each, dict) for key in ("@id", "url")]
    return [there for each in (*_texts(values), *_texts(objects)) if (there := address(each))]


def _first(metas: Mapping[str, Sequence[str]], names: Iterable[str]) -> list[str]:
    """What the meta elements of some names hold, in the order of the names."""
    return [sound(content).strip() for name in names for content in metas.get(name, ())]


def _one(texts: Iterable[str]) -> str | None:
    return next((" ".join(text.split()) for text in texts if text.strip()), None)


def _language(texts: Iterable[str]) -> str | None:
    return next((text.replace("_", "-") for text in texts if _TAG.fullmatch(text)), None)


def _lang(page: Page) -> list[str]:
    attributes = [element.tag.attributes() for element in page.named("html")][:1]
    return [each.get(key, "").strip() for each in attributes for key in ("lang", "xml:lang")]


def _headings(page: Page) -> list[str]:
    return [sound(page.text[slice(*headline(page, element))]) for element in page.named("h1")][:1]


def headline(page: Page, element: Element) -> tuple[int, int]:
    """The stretch of a headline: up to the end of its paragraph, where nobody has closed it."""
    end = page.text.find(PARAGRAPH, element.start, element.end)
    return element.start, element.end if end < 0 else end


def _times(page: Page) -> list[str]:
    """The marked dates that are the article's own.

    Those are marked as its publication, or there is only one day in the page's only outermost article, outside of what
    stands beside it.
    """
    times = [(element, element.tag.attributes()) for element in page.named("time")]
    marked = [told for _, told in times if "pubdate" in told or told.get("itemprop", "").lower() == "datepublished"]
    outer = [element for element in page.named("article") if "article" not in element.within]
    if not marked and len(outer) == 1:
        marked = [
            told for element, told in times if element.within.count("article") == 1 and "aside" not in element.within
        ]
    days = [told.get("datetime", "") for told in marked]
    return days if len({day[:10] for day in days}) == 1 else []
