"""Articles whose places are hard to count, written to files and read back through the program's own reader.

An emoji is one code point, two units of UTF-16 and four bytes; 億 is one, one and three; a combining mark counts for
itself; a no-break space is two bytes.  Front matter shifts lines, CRLF must shift nothing, a record has no columns.
"""

import json
from pathlib import Path

from factcheck.checking import check
from factcheck.errors import ArticleError
from factcheck.model.article import Article
from factcheck.model.report import Report
from factcheck.read import read_articles

FRONT = "---\r\ntitle: Lumio 🚀\r\nlanguage: {}\r\npublished: 2024-03-13\r\nstory: fee\r\n---\r\n\r\n"
GERMAN = (
    "🚀🚀 Das Unternehmen Lumio aus A\u030arhus verlangt 42.000\u00a0Dollar im Monat für den Zugang zu seiner API.\r\n"
)
ENGLISH = (
    "🚀 Cafe\u0301:\u00a0Lumio, [the](x) <b>company</b> from Aarhus & co, "
    "charges $24,000 per month for access to its API.\r\n"
)
JAPANESE = "🚀会社のLumioは、APIの利用に3億ドルを投じた。\n"
RECORD = "Lumio, the company from Aarhus, spent $200 million on its API."


def files(folder: Path) -> list[str]:
    """Write the articles below a folder, and name them from it."""
    written = {
        "a b/ä, 億.de.md": FRONT.format("de") + GERMAN,
        "b.en.md": FRONT.format("en") + "First line.\r\n" + ENGLISH,
        "c.ja.md": f"---\nlanguage: ja\nstory: spent\n---\n{JAPANESE}",
        "d.jsonl": "\n" + json.dumps({"text": RECORD, "language": "en", "story": "spent", "id": "d"}) + "\n",
    }
    for name, text in written.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
    return list(written)


def articles(folder: Path) -> list[Article]:
    """The articles, read from a folder that is the current one."""
    found = list(read_articles(files(folder)))
    assert not [each for each in found if isinstance(each, ArticleError)]
    return [each for each in found if isinstance(each, Article)]


def report(folder: Path) -> Report:
    """What the program finds in them."""
    return check(articles(folder))
