"""The program asks nobody: no connection is opened, no name looked up, and no file written but what was asked for."""

from pathlib import Path
from typing import Any

from tests.e2e.snapshots import run

NO_NETWORK = """
import socket

class Refused(BaseException):
    pass

def refused(*args, **options):
    raise Refused("the network was asked")

class Local(socket.socket):
    connect = connect_ex = sendto = refused

socket.socket, socket.getaddrinfo = Local, refused
"""
"""What Python runs before the program: whoever asks the network ends with a traceback.

To have a socket is no asking: urllib3, which the extractor of pages brings along, looks whether there could be one.
"""

ARTICLES = {
    "a.md": "---\nlanguage: de\nurl: https://example.org/a\n---\nDer Zugang kostet 42.000 Dollar im Monat.\n",
    "b.txt": "Access costs $24,000 a month, says https://example.org/b and www.example.org today.\n",
    "c.html": "<html lang=en><head><link rel=alternate hreflang=de href=https://example.org/c></head><body><article>"
    "<h1>Access</h1><p>Access costs $24,000 a month since 1 July, the company of Aarhus said on Monday, and nobody "
    "will pay less.</p><img src=https://example.org/i.png></article></body></html>",
}


def test_nothing_is_asked_of_the_network_and_nothing_is_left_behind(tmp_path: Path) -> None:
    """Whatever the articles name."""
    before, news = tmp_path / "before", tmp_path / "news"
    before.mkdir()
    news.mkdir()
    (before / "sitecustomize.py").write_text(NO_NETWORK, "utf-8")
    for name, text in ARTICLES.items():
        (news / name).write_text(text, "utf-8")
    environment: dict[str, Any] = {
        "PYTHONPATH": str(before),
        "HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }
    told = run("check", "--no-cache", "--jobs", "2", ".", folder=news, **environment)
    assert (told.status, told.messages) == (1, b"")
    assert b"error[amount-conflict]" in told.output
    assert sorted(path.name for path in news.iterdir()) == sorted(ARTICLES)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["before", "news"]
