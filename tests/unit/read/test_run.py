"""What a run reads of pages, feeds and agencies' items that speak of one another."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from factcheck.model.article import Article
from factcheck.read import Stated, read_articles

GERMAN = "Die Gebühr steigt nach Angaben der Stadt zum 1. Juni von 29 auf 38 Euro je Meter Kai."
ENGLISH = "The fee for a metre of quay will rise from 29 to 38 euros on 1 June, says the town of Lynvig."
BOTE = "https://bote.example"

Write = Callable[[str, str], None]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """A function that writes files into the current folder."""
    monkeypatch.chdir(tmp_path)

    def written(name: str, content: str) -> None:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")

    return written


def page(text: str, own: str, other: str, body: str = "") -> str:
    """A page at an address that names another as the same in its language."""
    links = f'<link rel="canonical" href="{BOTE}{own}"><link rel="alternate" hreflang="en" href="{BOTE}{other}">'
    return f"<html><head>{links}</head><body>{body}<article><p>{text}</p></article></body></html>"


def read(*paths: str, stated: Stated | None = None) -> tuple[list[Article], list[str]]:
    """The articles, and what is said of all else."""
    found = list(read_articles(paths, stated))
    return [each for each in found if isinstance(each, Article)], [str(e) for e in found if not isinstance(e, Article)]


def item(number: int, text: str, **more: str) -> str:
    """A version of an agency's item."""
    told = {"uri": "urn:x", "version": str(number), "versionCreated": f"2024-03-12T1{number}:00:00Z", "body_text": text}
    return json.dumps(told | more) + "\n"


def test_pages_of_a_folder_that_name_each_other(write: Write) -> None:
    """One story in two languages, whatever their names; the third page is another."""
    write("news/hafen.html", page(GERMAN, "/hafen", "/quay"))
    write("news/quay.html", page(ENGLISH, "/quay", "/hafen"))
    write("news/park.html", page(GERMAN, "/park", "/"))
    articles, said = read("news")
    told = {article.id: (article.story, article.language) for article in articles}
    assert told == {
        "news/hafen.html": (f"{BOTE}/hafen", "de"),
        "news/park.html": ("news", "de"),
        "news/quay.html": (f"{BOTE}/hafen", "en"),
    }
    assert said == []
    assert {article.story for article in read("news", stated=Stated(story="own"))[0]} == {"own"}
    assert {article.story for article in read("news/hafen.html", "news/quay.html", "news/park.html")[0]} == {"story"}


def test_newest_version_over_several_files(write: Write) -> None:
    """In every order of the files, and behind what a later one withdraws."""
    write("a.json", item(1, GERMAN))
    write("b.jsonl", item(2, ENGLISH) + item(3, ENGLISH, uri="urn:y"))
    write("c.json", item(4, ENGLISH, uri="urn:y", pubStatus="canceled"))
    for order in (["a.json", "b.jsonl", "c.json"], ["c.json", "b.jsonl", "a.json"]):
        articles, said = read(*order)
        assert [(article.id, article.language, article.path) for article in articles] == [("urn:x", "en", "b.jsonl")]
        assert sorted(said) == [
            "a.json:1: left out: b.jsonl:1 is a later version of it",
            "b.jsonl:2: left out: c.json:1 is a later version of it",
            "c.json:1: left out: its publisher has it canceled",
        ]


def test_day_that_is_only_likely_is_told_and_dates_nothing(write: Write) -> None:
    """Unless the user states one, or a byline does: then there is nothing to tell."""
    printed = "<div class=date>2024-10-06</div>"
    write("a.html", page(GERMAN, "/hafen", "/quay", printed))
    (article,), said = read("a.html")
    assert article.published is None
    assert said == [
        "a.html: states no day of publication; 2024-10-06 may be it, but is not used: state it with --published"
    ]
    (article,), said = read("a.html", stated=Stated(published=date(2024, 3, 12)))
    assert (article.published, said) == (date(2024, 3, 12), [])
    write("b.html", page(f"Stand: 12.3.2024</p><p>{GERMAN}", "/hafen", "/quay", printed))
    (article,), said = read("b.html")
    assert (article.published, said) == (date(2024, 3, 12), [])


def test_remark_in_a_page_puts_its_paragraph_aside(write: Write) -> None:
    """It stays in the text, as in every other format, and is seen by nobody who reads the page."""
    remark = "<!-- factcheck: ignore[amount-conflict] without tax -->"
    write("a.html", page(f"{GERMAN} {remark}", "/hafen", "/quay"))
    (article,), _ = read("a.html")
    assert article.text == f"{GERMAN} {remark}"
