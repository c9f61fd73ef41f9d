"""What is too large, too long, too deep, too many, or packed: a sentence, and the rest is read."""

import gzip
import io
import json
import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from factcheck.errors import ArticleError
from factcheck.model.article import Article
from factcheck.read import Stated, read_articles
from factcheck.read.files import Noted, Skipped
from factcheck.read.formats import stream_drafts
from factcheck.read.limits import Limits

SMALL = Limits(file_size=2000, article_length=300, articles=3)
TEXT = "Die Gebühr steigt am 1. Juli um 5 % auf 42 Euro. "
DEEP = 100_000
TOO_DEEP = "nested more than 100 deep; --max-nesting allows more"

Found = Article | ArticleError | Skipped | Noted


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(*paths: str, limits: Limits = SMALL) -> list[Found]:
    """What is found in files."""
    return list(read_articles(paths, Stated(language="de"), limits=limits))


def told(*paths: str, limits: Limits = SMALL) -> list[str]:
    """The sentences on what cannot be read, and the ids of the articles that can."""
    return [each.id if isinstance(each, Article) else str(each) for each in read(*paths, limits=limits)]


def line(number: int, text: str = TEXT) -> str:
    """An article as a line of JSON lines."""
    return json.dumps({"id": str(number), "text": text}) + "\n"


def test_file_too_large_is_not_read(folder: Path) -> None:
    """Nor taken into memory: this one would not fit."""
    with (folder / "a.txt").open("wb") as file:
        file.truncate(1 << 40)
    (folder / "b.txt").write_text(TEXT, "utf-8")
    sentence = "a.txt: is 1024 GB large, and a file may have 1 kB; --max-file-size allows more"
    assert told("a.txt", "b.txt") == [sentence, "b.txt"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
@pytest.mark.parametrize("name", ["/dev/zero", "zero.txt", "zero.jsonl", "zero.json", "zero.md"])
def test_device_without_an_end(folder: Path, name: str) -> None:
    """As much is read as a file may have."""
    if name != "/dev/zero":
        (folder / name).symlink_to("/dev/zero")
    (found,) = told(name)[:1]
    assert "--max-file-size allows more" in found


def test_line_too_long_loses_no_other(folder: Path) -> None:
    """It is passed over, and the lines are counted on."""
    (folder / "a.jsonl").write_text(line(1) + line(2, TEXT * 50) + line(3), "utf-8")
    sentence = "a.jsonl:2: the line is longer than 1 kB; --max-file-size allows more"
    assert told("a.jsonl") == ["1", sentence, "3"]
    file = io.BytesIO((folder / "a.jsonl").read_bytes())
    found = list(stream_drafts(file, "<stdin>", SMALL))
    assert [str(each) for each in found if isinstance(each, ArticleError)] == [sentence.replace("a.jsonl", "<stdin>")]
    assert len(found) == 3


def test_many_lines_may_be_more_than_a_file(folder: Path) -> None:
    """They are read one by one."""
    (folder / "a.jsonl").write_text("".join(map(line, range(100))), "utf-8")
    assert len(told("a.jsonl", limits=Limits(file_size=2000))) == 100


def test_first_line_too_long(folder: Path) -> None:
    """Where the beginning is to tell the format."""
    (folder / "a").write_text("x" * 5000, "utf-8")
    assert told("a") == ["a: the line is longer than 1 kB; --max-file-size allows more"]


def test_article_too_long(folder: Path) -> None:
    """It is counted in characters, and the others are read."""
    (folder / "a.txt").write_text(TEXT * 7, "utf-8")
    (folder / "b.txt").write_text(TEXT * 6, "utf-8")
    sentence = "a.txt: has 343 characters, and an article may have 300; --max-article-length allows more"
    assert told("a.txt", "b.txt") == [sentence, "b.txt"]


def test_too_many_articles(folder: Path) -> None:
    """Behind the last that is read it is said once."""
    (folder / "a.jsonl").write_text("".join(map(line, range(9))), "utf-8")
    (folder / "b.txt").write_text(TEXT, "utf-8")
    sentence = "a.jsonl:4: is beyond the 3 articles of a run; --max-articles allows more"
    assert told("a.jsonl", "b.txt") == ["0", "1", "2", sentence]


def test_front_matter_too_long(folder: Path) -> None:
    """What PyYAML would take minutes for is not given to it."""
    (folder / "a.md").write_text(f"---\na: {'[' * DEEP}\n---\nText.\n", "utf-8")
    assert told("a.md", limits=Limits()) == ["a.md: the front matter has more than 65,536 characters"]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.jsonl", b'{"text": "x", "a": ' + b"[" * DEEP + b"}\n", f"a.jsonl:1: the JSON is {TOO_DEEP}"),
        ("a.json", b'{"a":' * DEEP, f"a.json:1: the JSON is {TOO_DEEP}"),
        ("a", b'[{"a":' * DEEP, f"a:1: the JSON is {TOO_DEEP}"),
        ("a.md", b"---\na: " + b"[" * (DEEP // 10) + b"\n---\nText.\n", f"a.md: the front matter is {TOO_DEEP}"),
        (
            "a.md",
            b"---\na: " + b"{a: " * (DEEP // 10) + b"\n---\nText.\n",
            f"a.md: the front matter is {TOO_DEEP}",
        ),
        ("a.json", b'{"text": "x", "a": ' + b"1" * DEEP + b"}", "a.json: the JSON holds a number that is too long"),
    ],
)
def test_nested_too_deeply(folder: Path, name: str, content: bytes, sentence: str) -> None:
    """Nothing overflows, whatever the limits."""
    (folder / name).write_bytes(content)
    assert told(name, limits=Limits()) == [sentence]


def test_aliases_of_front_matter_are_not_expanded(folder: Path) -> None:
    """A thousand million laughs take no more than they are written in; an alias of itself is no YAML."""
    laughs = "a0: &a0 [lol, lol]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))
    (folder / "a.md").write_text(f"---\n{laughs}language: de\n---\n{TEXT}", "utf-8")
    (folder / "b.md").write_text(f"---\n{laughs}title: *a29\n---\n{TEXT}", "utf-8")
    (folder / "c.md").write_text(f"---\na: &a [*a]\n---\n{TEXT}", "utf-8")
    found = told("a.md", "b.md", "c.md", limits=Limits())
    assert found[:2] == ["a.md", "b.md: 'title' must be text, not a list"]
    assert found[2].startswith("c.md: the front matter is not YAML")


def test_archives_are_not_opened(folder: Path) -> None:
    """What is in one may be of any size, and anything."""
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.writestr("a.txt", TEXT)
    (folder / "b.txt").write_bytes(gzip.compress(TEXT.encode()))
    (folder / "a.txt").write_text(TEXT, "utf-8")
    with tarfile.open(folder / "c.tar", "w") as tar:
        tar.add("a.txt")
    end = "which is not opened; unpack it, or save its text"
    assert told("a.zip", "b.txt", "c.tar", "a.txt") == [
        f"a.zip: is a ZIP archive or an office document, {end}",
        f"b.txt: is a gzip archive, {end}",
        f"c.tar: is a tar archive, {end}",
        "a.txt",
    ]


def test_links_out_of_a_folder_are_not_followed(folder: Path) -> None:
    """Nor those to folders; what lies in the folder is read once, whatever links to it."""
    (folder / "secret.txt").write_text(TEXT, "utf-8")
    news = folder / "news"
    (news / "more").mkdir(parents=True)
    (news / "b.txt").write_text(TEXT, "utf-8")
    (news / "a.txt").symlink_to("b.txt")
    (news / "c.txt").symlink_to("../secret.txt")
    (news / "d.txt").symlink_to("nowhere.txt")
    (news / "loop").symlink_to(".")
    (news / "more" / "up").symlink_to("..")
    (news / "other").symlink_to("/")
    assert told("news") == [
        "news/a.txt",
        "news/c.txt: is a link that leads out of news, which is not followed; name it to have it read",
        "news/d.txt: cannot be read: No such file or directory",
        "news/other: is a link that leads out of news, which is not followed; name it to have it read",
    ]
    assert told("news/c.txt") == ["news/c.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_what_is_no_file_is_not_waited_for(folder: Path) -> None:
    """A pipe in a folder may never be written to."""
    news = folder / "news"
    news.mkdir()
    os.mkfifo(news / "a.txt")
    (news / "b.txt").write_text(TEXT, "utf-8")
    assert told("news") == ["news/a.txt: is no file but a device or a pipe, and is not read in a folder", "news/b.txt"]
