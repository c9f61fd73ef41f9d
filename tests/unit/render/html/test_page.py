"""The HTML report as a document: what stands in it, in which order, and that nothing in it is dangerous."""

import base64
import hashlib
import re
from dataclasses import replace
from datetime import date

import pytest

from factcheck import Article, check
from factcheck.compare import rules
from factcheck.model.article import Stretch
from factcheck.model.furniture import Furniture, Why
from factcheck.model.report import Report, Suppressed
from factcheck.model.suppression import Origin, Suppression
from factcheck.render.formats import Presentation, rendered
from tests.unit.render.html.elements import elements, of_class
from tests.unit.render.story import FEES, GERMAN, JAPANESE, REPORT

NASTY = (
    '<script>window.hacked = 1</script> "><img src=x onerror=hacked()> &lt;b&gt; \u202eevil\u202c \u2067x\u2069 '
    "</title></style><!-- ]]> {{ 7 * 7 }} \x00\x1b[31m"
)


def page(report: Report) -> str:
    """The page of a report, told of all rules."""
    return rendered("html", report, Presentation(rules=rules()))


def article(name: str, text: str, language: str, published: date | None = None, source: str | None = None) -> Article:
    """An article of the one story of these tests."""
    return Article(name, text, language, "toll", published, source=source or name.title())


@pytest.fixture(scope="module")
def updated() -> Report:
    """Three reports on one accident, of three days: the toll rises."""
    return check(
        [
            article("a", "Bei dem Zugunglück in Arvenia wurden 58 Menschen verletzt.", "de", date(2024, 1, 16)),
            article("b", "The train crash in Arvenia injured 74 people.", "en", date(2024, 1, 18)),
        ]
    )


def test_policy_knows_the_style_and_the_script_by_their_hashes() -> None:
    """And allows nothing else: no address, no inline handler, no inline style."""
    found = elements(made := page(REPORT))
    (policy,) = (each.attributes["content"] for each in found if "http-equiv" in each.attributes)
    for name in ("style", "script"):
        (body,) = re.findall(rf"<{name}>(.*?)</{name}>", made, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    handlers = [name for each in found for name in each.attributes if name.startswith("on") or name == "style"]
    assert handlers == []


def test_page_asks_nothing_of_anyone() -> None:
    """No address is loaded; the only links that leave the page lead to the articles."""
    found = elements(made := page(REPORT))
    loaded = [
        name for each in found for name in ("src", "srcset", "data", "poster", "action") if name in each.attributes
    ]
    assert loaded == []
    assert {each.name for each in found} & {"link", "img", "iframe", "object", "embed", "base"} == set()
    assert "url(" not in made
    assert "@import" not in made


def test_articles_are_escaped() -> None:
    """Whatever stands in an article, its title, its source or its story does nothing."""
    nasty = NASTY.replace("\x00", "")
    told = [
        replace(each, title=nasty, source=nasty, story=nasty, url="javascript:hacked()") for each in REPORT.articles
    ]
    finding = replace(REPORT.findings[1], diagnosis=nasty, story=nasty, message=nasty)
    claims = tuple(replace(each, about=nasty, speaker=nasty, story=nasty) for each in FEES)
    finding = replace(finding, claims=claims)
    facts = tuple(replace(fact, story=nasty, about=nasty) for fact in REPORT.facts)
    report = replace(
        REPORT,
        articles=tuple(told),
        claims=tuple(replace(claim, story=nasty) for claim in REPORT.claims),
        facts=facts,
        findings=(finding,),
    )
    made = page(report)
    found = elements(made)
    assert [each.name for each in found].count("script") == 1
    assert "img" not in {each.name for each in found}
    assert not [each for each in found if each.attributes.get("href", "").startswith("javascript")]
    assert "49" not in "".join(each.text for each in found if each.name == "h3")
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x1b\x00]", made)
    assert "[U+202E]evil[U+202C]" in made


def test_anchors_are_unique_and_every_link_leads_somewhere(updated: Report) -> None:
    """Within the page."""
    for report in (REPORT, updated):
        found = elements(page(report))
        ids = [each.attributes["id"] for each in found if "id" in each.attributes]
        assert len(ids) == len(set(ids))
        links = {each.attributes["href"] for each in found if each.attributes.get("href", "").startswith("#")}
        assert {link[1:] for link in links} <= set(ids)
        for each in found:
            for name in ("aria-labelledby", "aria-describedby", "for"):
                assert each.attributes.get(name, ids[0]) in ids


def test_every_quote_says_its_language_and_direction() -> None:
    """So that it is read out, hyphenated and laid out as what it is."""
    found = elements(page(REPORT))
    quotes = [
        each for each in found if each.name == "blockquote" or "text" in each.classes or "draft-text" in each.classes
    ]
    assert {(each.attributes["lang"], each.attributes["dir"]) for each in quotes} == {("de", "ltr"), ("ja", "ltr")}
    for english in of_class(page(REPORT), "en"):
        assert english.attributes["lang"] == "en"


def test_right_to_left() -> None:
    """A language that runs from right to left says so, whatever its name."""
    report = replace(
        REPORT,
        articles=(
            replace(GERMAN, language="he", text="המחיר של השירות החדש הוא 42.000 Dollar im Monat. " * 9),
            JAPANESE,
        ),
    )
    pages = [each for each in elements(page(report)) if "text" in each.classes]
    assert [each.attributes["dir"] for each in pages] == ["rtl", "ltr"]


def test_card_has_both_quotes_and_their_english() -> None:
    """The figure marked, who says it, the value below, why, and how it is settled."""
    made = page(REPORT)
    card = next(each for each in of_class(made, "card") if "conflict" in each.classes)
    for piece in (
        "API fee",
        "Der Zugang kostet 42.000 Dollar im Monat.",
        "Anzeiger · German · 20 April 2023",
        "料金は月額24,000ドルで",
        "$42,000 per month",
        "$24,000 per month",
        "Why: Two digits are swapped.",
        "What speaks for the pairing",
        "+4.1",
        "What would settle it",
    ):
        assert piece in card.text
    marked = [each.text for each in elements(made) if each.name == "mark" and card in each.around]
    assert marked == ["42.000 Dollar im Monat", "月額24,000ドル"]


def test_speaker_is_named_unless_it_is_what_the_figure_is_told_of() -> None:
    """An API says nothing."""
    told = tuple(replace(each, speaker=name) for each, name in zip(FEES, ("Ann Lee", "API"), strict=True))
    made = page(replace(REPORT, findings=(replace(REPORT.findings[1], claims=told),)))
    assert [each.text for each in of_class(made, "speaker")] == ["Ann Lee"]


def test_worst_comes_first_and_agreements_are_folded(updated: Report) -> None:
    """Conflicts, for review, updates, agreements."""
    found = elements(page(REPORT))
    parts = [each.attributes["id"] for each in found if each.name == "section" and each.attributes.get("id")]
    assert parts[:3] == ["conflict", "review", "agreement"]
    folded = next(each for each in found if "agreed" in each.classes)
    assert [each.name for each in folded.around if each.name == "details" and "open" not in each.attributes] == [
        "details"
    ]
    assert [each.attributes["id"] for each in of_class(page(updated), "findings")] == ["conflict", "update"]


def test_matrix_tells_who_says_what() -> None:
    """A row a fact, a column an article; where an article is silent it is said; what stands alone is listed."""
    made = page(replace(REPORT, facts=REPORT.facts[:1], claims=(*REPORT.claims,)))
    row = next(each for each in elements(made) if each.attributes.get("id") == "row-1")
    assert row.text == "API feeconflict$42,000 per month$24,000 per month"
    singles = [each.text for each in elements(made) if each.attributes.get("id", "").startswith("only-")]
    assert singles == ["Anzeiger77API fee", "shimbun77API fee"]


def test_updates_are_told_in_the_order_of_time(updated: Report) -> None:
    """The older figure first, and a time line that is a table as well."""
    made = page(updated)
    card = of_class(made, "card")[0]
    assert [each.text for each in of_class(made, "value") if each.name == "p"] == ["58", "74"]
    assert "16 January 2024 A 58 18 January 2024 B 74".replace(" ", "") in card.text.replace(" ", "")
    chart = next(each for each in elements(made) if each.name == "svg")
    assert chart.attributes["role"] == "img"
    assert "the same as a table" in chart.attributes["aria-label"]


def test_every_figure_of_the_articles_is_marked() -> None:
    """Resolved or not, with its English or the reason why there is none."""
    figures = of_class(page(REPORT), "fig")
    assert len(figures) == len(REPORT.claims) + len(REPORT.unresolved)
    assert "Montag (relative date, not resolved)" in [each.text for each in figures]
    assert "7 (7, agreed)" in [each.text for each in figures]


def test_text_of_the_articles_is_whole() -> None:
    """Without the English that is put beside the figures, it is the article."""
    made = re.sub(r'<span class="en".*?</span></span>', "", page(REPORT).replace("\n", " "))
    texts = [each.text for each in elements(made) if "text" in each.classes]
    assert texts == [" ".join(each.text.split()) for each in REPORT.articles]


def test_furniture_is_shown_aside() -> None:
    """In its place and whole, with what it is, and no figure of it is marked."""
    text = "12 comments\n\nThe bridge cost $5 million.\n\n© 2023 The Gazette"
    furniture = (Furniture(0, 11, Why.COMMENTS), Furniture(42, 60, Why.RIGHTS))
    made = page(check([replace(article("a", text, "en"), furniture=furniture)]))
    aside = [(each.text, each.attributes["title"]) for each in of_class(made, "furniture")]
    assert aside == [("12 comments", "page furniture: comments"), ("© 2023 The Gazette", "page furniture: copyright")]
    assert [each.text for each in of_class(made, "fig")] == ["$5 million ($5 million, in one article only)"]


def test_empty_report() -> None:
    """Nothing was read, and the page says so."""
    made = rendered("html", Report((), (), (), ()), Presentation(problems=("a.txt: holds no <b>text",)))
    assert "No article was read" in made
    assert "a.txt: holds no &lt;b&gt;text" in made
    elements(made)


def test_page_is_the_same_every_time(updated: Report) -> None:
    """Byte for byte."""
    assert page(updated) == page(updated)


def test_page_follows_only_a_run_that_watches() -> None:
    """Else it may not even look for a picture."""
    assert "img-src &#39;none&#39;" in page(REPORT)
    watched = rendered("html", REPORT, Presentation(run=3))
    assert 'data-run="3"' in watched
    assert "img-src &#39;self&#39; file:" in watched


def test_what_was_put_aside_is_listed_with_its_reason() -> None:
    """Folded, and not counted."""
    by = Suppression(Origin.ARTICLE, "a.de.md:7", ("amount-conflict",), "the price list has <both>", date(2027, 1, 1))
    conflict = REPORT.findings[1]
    made = page(replace(REPORT, findings=(), suppressed=(Suppressed(conflict, by),)))
    (row,) = (each for each in elements(made) if each.name == "tr" and "price list" in each.text)
    for piece in ("amount-conflict", "the price list has <both>", "a.de.md:7", "1 January 2027"):
        assert piece in row.text
    assert "No contradiction found" in made


def test_passage_in_another_language_says_so_wherever_it_is_quoted() -> None:
    """In the quotations, the drafts and the article in full."""
    german = "Die Hafenmeisterin von Alsund schrieb dazu:\n\n"
    english = "In May 2023 the harbour of Alsund employed 42,500 people, said its director Jonna Falk."
    quoting = replace(
        article("a", german + english, "de"), foreign=(Stretch(len(german), len(german + english), "en"),)
    )
    other = article(
        "b", "Im Mai 2023 beschäftigte der Hafen von Alsund 24.500 Menschen, so Direktorin Jonna Falk.", "de"
    )
    made = page(check([quoting, other]))
    quotes = [each for each in elements(made) if each.name == "blockquote"]
    assert sorted(each.attributes["lang"] for each in quotes) == ["de", "en"]
    assert sorted(each.attributes["lang"] for each in of_class(made, "draft-text")) == ["de", "en"]
    full = [each for each in elements(made) if each.name == "p" and "text" in each.around[-1].classes]
    assert [each.attributes.get("lang") for each in full] == [None, "en", None]
