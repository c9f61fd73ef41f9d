"""Paths to articles: formats, folders, stories, languages, dates and ids."""

import io
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from factcheck.lexicon.pack import languages
from factcheck.model.article import Article
from factcheck.model.furniture import Furniture, Why
from factcheck.read import Stated, read_articles

GERMAN = "Die Gebühr steigt nach Angaben des Unternehmens im Sommer auf 42 Euro.\n"
ENGLISH = "The company says that the fee will rise to 42 euros this summer.\n"

Write = Callable[[str, str | bytes], None]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """A function that writes files into the current folder."""
    monkeypatch.chdir(tmp_path)

    def written(name: str, content: str | bytes) -> None:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    return written


def articles(*paths: str, stated: Stated | None = None) -> list[Article]:
    """The articles that were read."""
    return [found for found in read_articles(paths, stated) if isinstance(found, Article)]


def messages(*paths: str) -> list[str]:
    """What was said of everything that is no article."""
    return [str(found) for found in read_articles(paths) if not isinstance(found, Article)]


def test_plain_text(write: Write) -> None:
    """The text, its language, its byline; the path is its name."""
    write("a.txt", "\ufeffStand: 20.4.2023\r\n\r\n" + GERMAN)
    text, day, line = "Stand: 20.4.2023\n\n" + GERMAN, date(2023, 4, 20), (Furniture(0, 16, Why.BYLINE),)
    assert articles("./a.txt") == [Article("a.txt", text, "de", "story", day, path="a.txt", furniture=line)]


def test_metadata_comes_before_options_and_options_before_the_text(write: Write) -> None:
    """What an article says of itself is nearest."""
    write("a.md", "---\nlanguage: de-AT\npublished: 2023-01-01\nstory: own\n---\n" + ENGLISH)
    write("b.txt", "Published 4 March 2023\n" + ENGLISH)
    stated = Stated("en-GB", date(2023, 2, 2), "option")
    told = [(a.language, a.published, a.story) for a in articles("a.md", "b.txt", stated=stated)]
    assert told == [("de", date(2023, 1, 1), "own"), ("en-GB", date(2023, 2, 2), "option")]


def test_region_that_nobody_knows_is_said(write: Write) -> None:
    """The article is read in its language all the same."""
    write("a.md", "---\nlanguage: de-XX\n---\n" + GERMAN)
    write("b.md", "---\nlanguage: de-CH\n---\n" + GERMAN)
    write("c.md", "---\nlanguage: de-AT\n---\n" + GERMAN)
    assert [article.language for article in articles("a.md", "b.md", "c.md")] == ["de", "de-CH", "de"]
    assert messages("a.md", "b.md", "c.md") == ["a.md: nothing is known of de-XX; read as de"]


def test_folder_is_read_in_the_order_of_its_names(write: Write) -> None:
    """Files before folders; hidden ones are not seen; unknown formats are told."""
    for name in ("b.txt", "a.md", "sub/c.txt", ".hidden.txt", ".git/d.txt", "A.TXT"):
        write(name, GERMAN)
    write("picture.png", b"\x89PNG\0")
    assert [article.id for article in articles(".")] == ["A.TXT", "a.md", "b.txt", "sub/c.txt"]
    assert messages(".") == [".: 1 skipped, in no format of articles: picture.png"]


def test_file_that_is_named_twice_is_read_once(write: Write) -> None:
    """By itself and in its folder, or by two names."""
    write("sub/a.txt", GERMAN)
    assert [article.id for article in articles("sub/a.txt", "sub", "sub/../sub/a.txt")] == ["sub/a.txt"]


def test_versions_of_one_name_are_a_story(write: Write) -> None:
    """By ending or by folder, and the name states the language; what has no partner goes with its folder."""
    for name in ("x.de.md", "x.en.md", "y.de.md", "docs/de/z.md", "docs/en/z.md", "docs/en/only.md"):
        write(f"all/{name}", ENGLISH)
    told = {article.path: (article.story, article.language) for article in articles("all")}
    assert told == {
        "all/x.de.md": ("all/x", "de"),
        "all/x.en.md": ("all/x", "en"),
        "all/y.de.md": ("all", "en"),
        "all/docs/de/z.md": ("all/docs/z", "de"),
        "all/docs/en/z.md": ("all/docs/z", "en"),
        "all/docs/en/only.md": ("all/docs/en", "en"),
    }


def test_files_of_a_folder_are_a_story_and_named_files_are_one(write: Write) -> None:
    """Folders tell stories apart; files named one by one belong together, wherever they lie."""
    for name in ("one/a.txt", "one/b.txt", "two/c.txt"):
        write(name, GERMAN)
    assert [article.story for article in articles(".")] == ["one", "one", "two"]
    assert {article.story for article in articles("one/a.txt", "two/c.txt")} == {"story"}
    assert [article.story for article in articles("one", "two")] == ["one", "one", "two"]


def test_json_lines_and_json(write: Write) -> None:
    """Records have a line of the file, and no column of their own."""
    write("a.jsonl", f'{{"id": "x", "text": "{GERMAN.strip()}"}}\n\n{{"text": "{ENGLISH.strip()}"}}\n')
    write("b.json", f'{{"text": "{ENGLISH.strip()}", "story": "s"}}')
    found = articles("a.jsonl", "b.json")
    assert [(a.id, a.language, a.story, a.place(0).line) for a in found] == [
        ("x", "de", "story", 1),
        ("a.jsonl:3", "en", "story", 3),
        ("b.json:1", "en", "s", 1),
    ]
    assert found[1].place(4) == (3, None)


def test_file_of_another_name_is_told_by_its_beginning(write: Write) -> None:
    """What a shell calls /dev/fd/63 may hold anything."""
    write("lines", f'{{"text": "{ENGLISH.strip()}"}}\n' * 2)
    write("text.asc", ENGLISH)
    assert [(a.id, a.path) for a in articles("lines", "text.asc")] == [
        ("lines:1", "lines"),
        ("lines:2", "lines"),
        ("text.asc", "text.asc"),
    ]


def test_place_in_the_file_counts_the_front_matter(write: Write) -> None:
    """Line and column are those that an editor shows."""
    write("a.md", "---\ntitle: T\n---\nEins\nZwei drei\n")
    (article,) = articles("a.md", stated=Stated("de"))
    assert article.place(article.text.index("drei")) == (5, 6)
    assert article.place(len(article.text)) == (6, 1)


@pytest.mark.parametrize(
    ("given", "ids"),
    [
        (f'{{"text": "{ENGLISH.strip()}"}}\n{{"text": "{ENGLISH.strip()}", "id": "b"}}', ["<stdin>:1", "b"]),
        (f'\n[{{"text": "{ENGLISH.strip()}"}}]', ["<stdin>:2"]),
        (f'{{\n"text": "{ENGLISH.strip()}"\n}}', ["<stdin>:1"]),
        (ENGLISH, ["<stdin>"]),
        (f"[Update] {ENGLISH}", ["<stdin>"]),
        (f"---\nid: m\n---\n{ENGLISH}", ["m"]),
    ],
)
def test_standard_input_is_told_by_its_content(given: str, ids: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """JSON lines, JSON, Markdown with front matter or plain text."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
    assert [article.id for article in articles("-")] == ids


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.txt", "", "a.txt: holds no text"),
        ("a.txt", " \n\n", "a.txt: holds no text"),
        ("a.md", "---\ntitle: x\n---\n", "a.md: holds no text"),
        ("a.jsonl", "\n", "a.jsonl: the file holds no article"),
        ("a.json", "[]", "a.json: the file holds no article"),
        ("a.txt", "42 %", "a.txt: holds no letters to tell its language by; state it with --language"),
        ("a.html", "<p>x</p>", "a.html: no article is found in this page"),
        ("a.gz", b"\x1f\x8b\0", "a.gz: is a gzip archive, which is not opened; unpack it, or save its text"),
        ("a.md", "---\nlang: tlh\n---\nx", "a.md: its language is not supported (tlh); supported: de, en"),
    ],
)
def test_what_is_no_article_is_told(write: Write, name: str, content: str | bytes, sentence: str) -> None:
    """One sentence, and the article beside it is still read."""
    write(name, content)
    write("good.txt", GERMAN)
    assert messages(name, "good.txt") == [sentence.replace("de, en", ", ".join(languages()))]
    assert [article.id for article in articles(name, "good.txt")] == ["good.txt"]


def test_missing_file_and_empty_folder(write: Write, tmp_path: Path) -> None:
    """Neither is an article."""
    write("good.txt", GERMAN)
    (tmp_path / "empty").mkdir()
    assert messages("nope.txt", "good.txt", "empty") == [
        "nope.txt: there is no such file or folder",
        "empty: the folder holds no article",
    ]


def test_same_id_twice_is_told(write: Write) -> None:
    """The first keeps it; the second is not mixed up with it."""
    write("a.jsonl", f'{{"id": "x", "text": "{GERMAN.strip()}"}}\n' * 2)
    assert len(articles("a.jsonl")) == 1
    assert messages("a.jsonl") == ["a.jsonl:2: the id 'x' is taken already by a.jsonl:1"]


def test_remark_to_the_program_is_no_part_of_what_is_read(write: Write) -> None:
    """Neither its language nor a day in it is the article's; the text itself stays as it is."""
    remark = "<!-- factcheck: ignore[scope] the reason is told in English here (pez, 20.4.2023) -->\n"
    write("a.txt", remark + GERMAN)
    write("b.txt", remark)
    (article,) = articles("a.txt")
    assert (article.language, article.published, article.text) == ("de", None, remark + GERMAN)
    assert messages("b.txt") == ["b.txt: holds no text"]


def test_pages_that_share_the_id_of_a_site_are_told_apart(write: Write) -> None:
    """Docusaurus knows a page and its translation by one id; records of a file may not share one."""
    write("docs/a.md", "---\nid: fees\n---\n" + ENGLISH)
    write("i18n/de/docusaurus-plugin-content-docs/current/a.md", "---\nid: fees\n---\n" + GERMAN)
    found = [(article.id, article.story, article.language) for article in articles(".")]
    assert found == [
        ("fees", "docs/a", "en"),
        ("i18n/de/docusaurus-plugin-content-docs/current/a.md", "docs/a", "de"),
    ]


def test_a_post_of_jekyll_is_of_the_day_in_its_name(write: Write) -> None:
    """Unless it states another."""
    write("_posts/2023-04-20-fee.md", ENGLISH)
    write("_posts/2023-04-21-fee.md", "---\ndate: 2023-04-22 08:00:00 +0100\n---\n" + ENGLISH)
    assert [article.published for article in articles(".")] == [date(2023, 4, 20), date(2023, 4, 22)]
