"""Whatever a page holds, its text is what it shows, and stands in the file where it is said to stand."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import ArticleError
from factcheck.model.article import Article
from factcheck.model.place import Anchor, Unit
from factcheck.read.feeds import feed
from factcheck.read.web.article import html_article
from factcheck.read.web.page import page
from factcheck.read.web.stated import stated
from factcheck.read.web.tokens import tokens
from factcheck.read.web.writing import whole

MARKUP = [
    "<p>", "</p>", "<br>", "<b>", "</b>", "<td>", "<div class='a'>", "</div>", "<!--", "-->",
    "<!-- factcheck: ignore[x] y -->", "<script>", "</script>", "<title>", "<h1>", "<article>", "</article>",
    "<time datetime='2024-03-12'>", "<a href=\"x\ny\">", "<meta property=og:title content='T'>",
    "<script type='application/ld+json'>", '{"@type": "NewsArticle"}', "<", ">", "&", "&amp;",
    "&nbsp;", "&shy;", "&#8364;", "&bogus;", "&#x1F680;", "<item>", "<entry>", "<rss version='2.0'><channel>",
]  # fmt: skip
SIGNS = [
    "a",
    "Ä",
    "7",
    "42.000 Dollar",
    "é",
    "e\u0301",
    "億",
    "🚀",
    "\u00a0",
    "\u00ad",
    "\u2028",
    " ",
    "\n",
    "\t",
    '"',
    "'",
    "=",
]
SOUP = st.lists(st.sampled_from(MARKUP + SIGNS) | st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"))
SOURCES = SOUP.map("".join)
PARAGRAPHS = st.lists(
    st.lists(st.sampled_from([*SIGNS, "&amp;", "&shy;", "&euro;", "<b>", "</b>", "<!-- 5 -->"]), min_size=1).map(
        "".join
    ),
    min_size=1, max_size=4,
)  # fmt: skip
HARD = settings(max_examples=300, deadline=None, derandomize=True, database=None)


def at(source: str, line: int, column: int, unit: Unit) -> str:
    """What stands in a file from a line and a column on."""
    text = source.split("\n")[line - 1]
    if unit is Unit.CODE_POINTS:
        return text[column - 1 :]
    encoding, width = ("utf-16-le", 2) if unit is Unit.UTF16 else ("utf-8", 1)
    return text.encode(encoding)[width * (column - 1) :].decode(encoding)


def assert_placed(text: str, anchors: tuple[Anchor, ...], source: str) -> None:
    """Every letter and digit of the text stands in the source at its place, or an entity does that means it."""
    article = Article("a", text, "en", anchors=anchors)
    for offset, sign in enumerate(text):
        if not sign.isalnum():
            continue
        for unit in Unit:
            line, column = article.place(offset, unit)
            assert column is not None
            assert at(source, line, column, unit)[0] in (sign, "&")


@HARD
@given(source=SOURCES)
def test_text_of_any_source_stands_where_it_is_said(source: str) -> None:
    """In every unit."""
    assert_placed(*whole(source, "a.html"), source)


@HARD
@given(source=SOURCES)
def test_tokens_are_the_source_in_order(source: str) -> None:
    """None overlaps another, and what a page states of itself can be asked of any."""
    ends = 0
    for token in tokens(source):
        assert token.at >= ends
        ends = token.at + 1
    stated(page(source))


@settings(HARD, max_examples=60)
@given(paragraphs=PARAGRAPHS)
def test_article_stands_where_it_is_said(paragraphs: list[str]) -> None:
    """What is found to be the article of a page, aligned with the page again."""
    body = "\n".join(
        f"<p>Der Hafen {number} kostet im Juni wieder mehr, {text} sagt die Stadt.</p>"
        for number, text in enumerate(paragraphs)
    )
    source = f"<html><body><nav>Start</nav>🚀<article><h1>Hafen</h1>{body}</article></body></html>"
    draft = html_article(source, "a.html")
    assert all(anchor.columns is not None for anchor in draft.anchors)
    assert_placed(draft.text, draft.anchors, source)
    for number in range(len(paragraphs)):
        assert f"Der Hafen {number} kostet im Juni wieder mehr," in draft.text


@settings(HARD, max_examples=150)
@given(source=SOURCES)
def test_any_page_is_read_or_told(source: str) -> None:
    """No exception but ours."""
    assert_read(lambda: html_article(f"<html><body>{source}", "a.html"))


@settings(HARD, max_examples=150)
@given(source=SOURCES)
def test_any_feed_is_read_or_told(source: str) -> None:
    """No exception but ours."""
    assert_read(lambda: list(feed(f"<rss version='2.0'><channel><item><title>{source}", "a.rss")))


def assert_read(read: Callable[[], object]) -> None:
    """What is read is read, or told in one sentence."""
    problem = None
    try:
        read()
    except ArticleError as error:
        problem = error
    assert "\n" not in str(problem)
