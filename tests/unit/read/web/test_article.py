"""HTML: which text of a page is its article, and where that stands in the file."""

import time
from datetime import date

import pytest

from factcheck.errors import UnreadableArticle
from factcheck.model.article import Article
from factcheck.model.place import Unit
from factcheck.read.draft import Draft
from factcheck.read.web.article import html_article

SENTENCES = (
    "Der Hafen von Lynvig nimmt ab dem 1.&nbsp;Juni 38 Euro je Meter Kai, wie die Stadt am Mittwoch mitteilte.",
    "Die Stadt rechnet mit Ein&shy;nahmen von <b>4,2 Millionen Euro</b> im Jahr &ndash; &bdquo;zu wenig&ldquo;, sagt "
    "der Verband 🚢.",
    "Bisher zahlten die 170 Reeder nach Angaben der Verwaltung\n      im Durchschnitt 29 Euro, und das seit dem Jahr "
    "2011.",
)
TEXTS = (
    "Der Hafen von Lynvig nimmt ab dem 1.\xa0Juni 38 Euro je Meter Kai, wie die Stadt am Mittwoch mitteilte.",
    "Die Stadt rechnet mit Einnahmen von 4,2 Millionen Euro im Jahr – „zu wenig“, sagt der Verband 🚢.",
    "Bisher zahlten die 170 Reeder nach Angaben der Verwaltung im Durchschnitt 29 Euro, und das seit dem Jahr 2011.",
)
BODY = "".join(f"\n  <p>{sentence}</p>" for sentence in SENTENCES)
BANNER = '<div id="cookie-consent"><p>Wir und 184 Partner verwenden Cookies.</p><button>Ja</button></div>'
MENU = (
    '<header><nav><ul><li><a href="/">Start</a></li><li><a href="/abo">Abo für 9,90 Euro</a></li></ul></nav></header>'
)
TEASER = '<aside class="related"><h3>Lesen Sie auch</h3><a href="/x">Werft streicht 1.200 Stellen</a></aside>'
COMMENTS = (
    '<section id="comments" class="comments"><h2>3 Kommentare</h2><div class="comment"><p>Das kostet doch niemals '
    "99.000 Euro im Jahr, davon glaube ich kein einziges Wort, so ein Unsinn!</p></div></section>"
)
FOOTER = "<footer><p>© 2024 Lynviger Bote, Telefon 040 123456</p></footer>"


def page(body: str, head: str = "") -> str:
    """A page with a head and a body."""
    return (
        f'<!DOCTYPE html>\n<html lang="de"><head><title>Hafen - Bote</title>{head}</head>\n<body>{body}</body></html>\n'
    )


WHOLE = page(
    f"{BANNER}{MENU}<main><article><h1>Hafen wird teurer</h1>{BODY}{TEASER}</article>{COMMENTS}</main>{FOOTER}"
)


def where(draft: Draft, source: str, words: str, unit: Unit = Unit.CODE_POINTS) -> str:
    """What stands in the source at the place that is told for words of the text."""
    article = Article("a", draft.text, "de", anchors=draft.anchors)
    line, column = article.place(draft.text.index(words), unit)
    assert column is not None
    text = source.split("\n")[line - 1]
    if unit is Unit.CODE_POINTS:
        return text[column - 1 :]
    encoding, width = ("utf-16-le", 2) if unit is Unit.UTF16 else ("utf-8", 1)
    return text.encode(encoding)[width * (column - 1) :].decode(encoding)


def test_article_is_read_and_furniture_left_out() -> None:
    """The headline and the paragraphs, as a browser shows them."""
    assert html_article(WHOLE, "a.html").text == "\n\n".join(("Hafen wird teurer", *TEXTS))


@pytest.mark.parametrize("unit", Unit)
def test_places_are_those_of_the_file(unit: Unit) -> None:
    """Behind entities, soft hyphens, tags, emoji and line breaks as well."""
    draft = html_article(WHOLE, "a.html")
    for words, source in {
        "Hafen wird": "Hafen wird teurer</h1>",
        "38 Euro": "38 Euro je",
        "1.\xa0Juni": "1.&nbsp;Juni",
        "4,2 Millionen": "4,2 Millionen Euro</b> im",
        "nahmen von": "nahmen von",
        "zu wenig": "zu wenig&ldquo;",
        "Verband": "Verband",
        "🚢": "🚢.</p>",
        "29 Euro": "29 Euro, und",
        "im Durchschnitt": "im Durchschnitt",
    }.items():
        assert where(draft, WHOLE, words, unit).startswith(source)


def test_places_on_one_long_line() -> None:
    """A page without line breaks, in which the columns of every unit differ."""
    source = page(f"🚢<article>{BODY}</article>").replace("\n", "")
    draft = html_article(source, "a.html")
    for unit in Unit:
        assert where(draft, source, "170 Reeder", unit).startswith("170 Reeder nach")


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("", "no article is found in this page"),
        ("Ein Text, der gar keine Seite ist, aber 42 Zeichen hat.", "no article is found in this page"),
        (page(MENU + FOOTER), "no article is found in this page"),
        (page(BANNER), "no article is found in this page"),
        (page("<form><label>Name<input></label><button>Anmelden</button></form>"), "no article is found in this page"),
        (page(TEASER * 12), "no article is found in this page"),
        (
            page(f"<article>{BODY * 2}</article><article>{BODY.replace('Hafen', 'Park') * 2}</article>"),
            "is a page of 2 articles; save each of them by itself",
        ),
        (
            page("<div>" * 100_000 + BODY),
            "its elements are nested more than 100 deep; --max-nesting allows more",
        ),
        (page("<p>x</p>" * 60_000), "holds more than 50,000 elements"),
    ],
    ids=["empty", "text", "menu", "banner", "form", "teasers", "several", "deep", "many"],
)
def test_page_without_an_article_is_told(source: str, sentence: str) -> None:
    """In one sentence."""
    with pytest.raises(UnreadableArticle) as error:
        html_article(source, "a.html")
    assert str(error.value) == f"a.html: {sentence}"


def test_page_that_says_to_be_an_article_is_one() -> None:
    """Whatever else it holds; that is noted."""
    source = page(
        f"<article>{BODY * 2}</article><article>{BODY.replace('Hafen', 'Park') * 2}</article>",
        '<meta property="og:type" content="article">',
    )
    draft = html_article(source, "a.html")
    assert draft.text.startswith(TEXTS[0])
    assert "Park" not in draft.text
    assert draft.notes == ("holds 1 more article, left out; save each of them by itself",)


def test_broken_markup_is_read() -> None:
    """Nothing closed, nothing nested as it should be."""
    first, second, third = SENTENCES
    source = f"<article><h1>Hafen wird teurer<p>{first}<div><p>{second}</span></table></div><b><p>{third}"
    draft = html_article(source, "a.html")
    assert draft.text == "\n\n".join(("Hafen wird teurer", *TEXTS))
    assert where(draft, source, "29 Euro").startswith("29 Euro, und")


def test_large_page_is_read() -> None:
    """Ten megabytes, most of them scripts and pictures."""
    script = "<script>" + "var x = '<p>42 Euro</p>';\n" * 200_000 + "</script>"
    picture = '<img alt="" src="data:image/png;base64,' + "A" * 5_000_000 + '">'
    source = page(f"{script}{picture}<article><h1>Hafen wird teurer</h1>{BODY}</article>")
    draft = html_article(source, "a.html")
    assert draft.text == "\n\n".join(("Hafen wird teurer", *TEXTS))
    assert where(draft, source, "29 Euro").startswith("29 Euro, und")


def test_page_of_many_paragraphs_does_not_take_long() -> None:
    """Some of the extractor's helpers take time with the square of their number, and are not asked then."""
    source = page("<h2>Hafen</h2>" * 6_000 + f"<article><h1>Hafen wird teurer</h1>{BODY}</article>")
    started = time.process_time()
    assert TEXTS[2] in html_article(source, "a.html").text
    assert time.process_time() - started < 30


def test_tables_lists_and_lines() -> None:
    """A row is a paragraph with its cells parted by bars, an item one of its own, a line a line."""
    table = "<table><tr><th>Tarif</th><th>Preis</th></tr><tr><td>Klein</td><td>12 Euro</td></tr></table>"
    items = "<ul><li>Klein: 12 Euro im Monat für Vereine</li><li>Groß: 420 Euro im Monat für Firmen</li></ul>"
    source = page(f"<article>{BODY}{table}{items}<p>Lynvig, am Hafen<br>38 Euro je Meter und Tag</p></article>")
    assert html_article(source, "a.html").text.split("\n\n")[3:] == [
        "Tarif | Preis",
        "Klein | 12 Euro",
        "Klein: 12 Euro im Monat für Vereine",
        "Groß: 420 Euro im Monat für Firmen",
        "Lynvig, am Hafen\n38 Euro je Meter und Tag",
    ]


def test_headline_that_was_found_behind_its_article_stands_in_front() -> None:
    """Once, and in its place."""
    posts = "".join(f"<article><time>1{hour}:00</time><p>{text}</p></article>" for hour, text in enumerate(SENTENCES))
    draft = html_article(page(f"{MENU}<main><h1>Hafen wird teurer</h1>{posts}</main>{FOOTER}"), "a.html")
    assert draft.text.startswith(f"Hafen wird teurer\n\n{TEXTS[0]}")
    assert draft.text.count("Hafen wird teurer") == 1
    assert all(anchor.columns is not None for anchor in draft.anchors)


def test_day_of_printing_is_not_believed() -> None:
    """htmldate takes the day above a page for that of the article; it is told, and dates nothing."""
    draft = html_article(page(f'<header><div class="date">6. Oktober 2024</div></header>{WHOLE}'), "a.html")
    assert (draft.metadata.published, draft.likely) == (None, date(2024, 10, 6))


def test_text_that_the_page_does_not_show_has_a_line_and_no_column() -> None:
    """As where an article stands in the data of a page that is put together by scripts."""
    data = '\n<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "' + TEXTS[2] + '"}</script>'
    draft = html_article(page("<div id=app></div>", data), "a.html")
    assert draft.text == TEXTS[2]
    assert [(anchor.line, anchor.columns) for anchor in draft.anchors] == [(3, None)]


def test_remarks_to_this_program_stay() -> None:
    """In a paragraph and between two; other comments go."""
    own, other = "<!-- factcheck: ignore[scope] all of them -->", "<!-- 5 -->"
    source = page(f"<article><p>{SENTENCES[0]} {own}</p>{other}\n{own}\n<p>{SENTENCES[2]}</p></article>")
    assert html_article(source, "a.html").text == "\n\n".join((f"{TEXTS[0]} {own}", own, TEXTS[2]))


@pytest.mark.parametrize(
    ("lang", "language", "notes"),
    [
        ("en", "de", ("its page says en, but it is in de, and is read so",)),
        ("de-CH", "de-CH", ()),
        ("eu", "eu", ()),
        ("", None, ()),
    ],
)
def test_language_of_a_template_is_believed_unless_the_article_is_clearly_in_another(
    lang: str, language: str | None, notes: tuple[str, ...]
) -> None:
    """Of two German sentences read as English, one figure would be a thousandth."""
    draft = html_article(WHOLE.replace('lang="de"', f'lang="{lang}"'), "a.html")
    assert (draft.metadata.language, draft.notes) == (language, notes)


def test_language_of_the_article_itself_is_believed() -> None:
    """As JSON-LD states it."""
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "inLanguage": "en"}</script>'
    assert html_article(page(f"<article>{BODY}</article>", data), "a.html").metadata.language == "en"


def test_page_is_read_the_same_whatever_was_read_before() -> None:
    """An extractor that remembers pages would tell one page otherwise behind another."""
    first = html_article(WHOLE, "a.html")
    for _ in range(3):
        html_article(WHOLE.replace("38 Euro", "39 Euro"), "b.html")
        assert html_article(WHOLE, "a.html") == first
