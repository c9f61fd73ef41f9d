"""A file in HTML to the draft of its article."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.errors import UnreadableArticle
from factcheck.lexicon import languages
from factcheck.read.draft import Draft, Metadata
from factcheck.read.language import pack_code
from factcheck.read.limits import NESTING
from factcheck.read.passages import foreign_stretches
from factcheck.read.web.alignment import Found, found
from factcheck.read.web.extraction import article_text
from factcheck.read.web.inferring import likely_day
from factcheck.read.web.page import Page, page
from factcheck.read.web.stated import Stated, headline, stated
from factcheck.read.web.writing import written

FULL = 500
"""So many signs has an article that is more than a teaser."""
PARAGRAPH = 100
"""So many signs has the longest paragraph of an article, where nothing else speaks for there being one."""


def html_article(source: str, name: str, nesting: int = NESTING) -> Draft:
    """The draft of the article in a page; raises `UnreadableArticle` where there is none, or more than one.

    A page that says of itself to be an article is one, whatever else it holds; what is left out is noted.
    """
    shown = page(source, nesting)
    if shown.excess:
        raise UnreadableArticle(name, shown.excess)
    said, parts = stated(shown, nesting), found(article_text(shown.lean(), shown.paragraphs()), shown)
    if not parts or not _tells(shown, said, parts):
        raise UnreadableArticle(name, "no article is found in this page")
    others = _others(shown, parts)
    if others and not said.article:
        raise UnreadableArticle(name, f"is a page of {others + 1} articles; save each of them by itself")
    text, anchors = written(shown, _with_headline(parts, shown, said), _line_of_data(shown))
    metadata, odd = _spoken(said, text)
    likely = said.likely or (None if said.metadata.published else likely_day(shown.lean()))
    notes = (*said.notes, *_left_out(others), *odd)
    return Draft(name, text, metadata, name, anchors, notes, likely=likely, versions=said.versions, works=said.works)


def _tells(shown: Page, said: Stated, parts: Sequence[Found]) -> bool:
    """Whether a page has an article: it says so, marks one, has a headline, or at least a paragraph worth the name."""
    marked = said.article or next(shown.named("article", "h1"), None) is not None
    return marked or max(len(part.words or "") or part.end - part.start for part in parts) >= PARAGRAPH


def _spoken(said: Stated, text: str) -> tuple[Metadata, tuple[str, ...]]:
    """The metadata with the language that the article is in, where only a template says another, and a note on that."""
    told = said.metadata.language
    code = pack_code(told, languages()) if told and said.template else None
    foreign = foreign_stretches(" ".join(text.split()), code, languages()) if code else ()
    if not foreign:
        return said.metadata, ()
    spoken = foreign[0].language
    return replace(said.metadata, language=spoken), (f"its page says {told}, but it is in {spoken}, and is read so",)


def _left_out(others: int) -> Iterator[str]:
    if others:
        yield f"holds {others} more {'article' if others == 1 else 'articles'}, left out; save each of them by itself"


def _others(shown: Page, parts: Sequence[Found]) -> int:
    """How many articles the page holds besides the one that was found; comments are none."""
    articles = (element for element in shown.named("article") if "article" not in element.within)
    full = (each for each in articles if each.end - each.start >= FULL and "comment" not in each.tag.source.lower())
    starts = sorted(part.start for part in parts)
    return sum(bisect_left(starts, each.start) == bisect_left(starts, each.end) for each in full)


def _with_headline(parts: Sequence[Found], shown: Page, said: Stated) -> list[Found]:
    """The paragraphs with the headline in front of them, where an extractor has left it out."""
    first = min(part.start for part in parts)
    stretches = (Found(*headline(shown, each)) for each in shown.named("h1") if "nav" not in each.within)
    headings = [stretch for stretch in stretches if stretch.end <= first]
    title = said.metadata.title or ""
    named = [each for each in headings if _same(shown.text[each.start : each.end], title)]
    return [*(named[-1:] or headings[-1:]), *parts]


def _same(left: str, right: str) -> bool:
    left, right = ("".join(filter(str.isalnum, text)).casefold() for text in (left, right))
    return bool(left and right) and (left in right or right in left)


def _line_of_data(shown: Page) -> int:
    """The line of the page's data on its article, in which a text may stand that the page does not show."""
    data = [each.tag for each in shown.named("script") if each.tag.is_data()]
    return 1 + (shown.source.count("\n", 0, data[0].at) if data else 0)
