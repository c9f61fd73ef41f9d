"""Which reader a file is given to, and what is said where that is not installed."""

import io
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.errors import ArticleError
from factcheck.read.beginnings import suffix_of_markup
from factcheck.read.draft import Draft
from factcheck.read.formats import file_drafts, stream_drafts

TEXT = "Die Gebühr steigt nach Angaben der Stadt zum 1. Juni von 29 auf 38 Euro je Meter."
PAGE = f'<html lang="de"><head><title>x</title></head><body><article><p>{TEXT}</p></article></body></html>'
RSS = f'<rss version="2.0"><channel><title>Bote</title><item><description>{TEXT}</description></item></channel></rss>'
ATOM = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Bote</title><entry><id>1</id><summary>{TEXT}</summary></entry></feed>'
META = '<meta http-equiv="content-type" content="text/html; charset=iso-8859-1">'
XML = '<?xml version="1.0"?>\n<!-- made by hand -->\n'


def texts(found: Iterator[Draft | ArticleError]) -> list[str]:
    """The texts of drafts and the sentences of errors."""
    return [each.text if isinstance(each, Draft) else str(each) for each in found]


@pytest.mark.parametrize(
    "given",
    [PAGE, f"<!DOCTYPE html>\n{PAGE}", f"\ufeff\n\n{XML}<!doctype HTML>{PAGE}", RSS, XML + RSS, XML + ATOM],
    ids=["page", "declared", "marked", "RSS", "XML", "Atom"],
)
def test_standard_input_in_markup_is_told_by_its_beginning(given: str) -> None:
    """Pages and feeds; an article from there has no path."""
    (draft,) = stream_drafts(io.BytesIO(given.encode()), "<stdin>")
    assert isinstance(draft, Draft)
    assert draft.text.removeprefix("Bote\n\n") == TEXT
    assert draft.path is None


@pytest.mark.parametrize(
    "given", ["<h1 align=center>Title</h1>", "<5 Euro>", "<", "<!-- factcheck: x -->\nText", "<!--" * 9]
)
def test_text_that_begins_with_markup_is_text(given: str) -> None:
    """As a README does."""
    assert suffix_of_markup(given.encode()) == ".txt"
    assert texts(stream_drafts(io.BytesIO(given.encode()), "<stdin>")) == [given]


@pytest.mark.parametrize(
    ("name", "given", "encoding"),
    [
        ("a.html", PAGE.replace("<title>", '<meta charset="windows-1252"><title>'), "cp1252"),
        ("a.html", PAGE.replace("<title>", f"{META}<title>"), "cp1252"),
        ("a.xhtml", f'<?xml version="1.0" encoding="iso-8859-1"?>\n{PAGE}', "cp1252"),
        ("a.rss", f'<?xml version="1.0" encoding="iso-8859-1"?>\n{RSS}', "cp1252"),
        ("a.html", PAGE, "utf-16"),
        ("a.atom", ATOM, "utf-16"),
    ],
)  # fmt: skip
def test_declared_encodings(name: str, given: str, encoding: str, tmp_path: Path) -> None:
    """Each form declares its own in its own way."""
    path = tmp_path / name
    path.write_bytes(given.encode(encoding))
    assert texts(file_drafts(path, name)) == [TEXT]


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("a.html", PAGE.replace("<title>", '<base href="http://127.0.0.1:9/"><link rel=next href="/x"><title>')),
        ("b.html", '<!DOCTYPE html SYSTEM "http://127.0.0.1:9/x.dtd">' + PAGE.replace("<p>", '<p><img src="/x.png">')),
        ("c.html", "http://127.0.0.1:9/article"),
        ("a.rss", '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd">' + RSS),
        ("b.rss", "http://127.0.0.1:9/feed"),
        ("c.rss", '<?xml version="1.0"?><?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?>' + RSS),
    ],
)  # fmt: skip
def test_nothing_is_fetched(name: str, given: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a file names."""
    asked: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda *arguments: asked.append(arguments))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *arguments, **_options: asked.append(arguments))
    path = tmp_path / name
    path.write_text(given, "utf-8")
    assert len(texts(file_drafts(path, name))) == 1
    assert asked == []


@pytest.mark.parametrize(
    ("name", "given", "package", "sentence"),
    [
        ("a.html", PAGE, "trafilatura", "a.html: HTML is read with trafilatura: pip install 'factcheck-news[html]'"),
        ("a.rss", RSS, "feedparser", "a.rss: feeds are read with feedparser: pip install 'factcheck-news[feeds]'"),
    ],
    ids=["html", "feeds"],
)
def test_extra_that_is_not_installed_is_named(
    name: str, given: str, package: str, sentence: str, tmp_path: Path
) -> None:
    """With what installs it; Python finds no module where it is told that there is none."""
    (tmp_path / name).write_text(given, "utf-8")
    command = f"import sys; sys.modules[{package!r}] = None; from factcheck.cli import main; main()"
    run = [sys.executable, "-c", command, "normalise", name]
    done = subprocess.run(run, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"error: {sentence}\n")
