"""The format of a file, told by how it begins, as a suffix of file names."""

import json
import re

HEAD = 8192
"""So much of a file is searched for its first element."""

ROOTS = {b"html": ".html", b"rss": ".rss", b"feed": ".atom", b"rdf": ".rss", b"xliff": ".xlf", b"tmx": ".tmx"}
"""The first elements of files in markup, without their prefix."""

# Nothing in here is ever given back: a thousand comments cost a thousand looks.
_ROOT = re.compile(
    rb"\s*+(?:(?:<\?(?>.*?\?>)|<!--(?>.*?-->)|<![A-Za-z][^>\[]*+(?:\[[^\]]*+\]\s*+)?>)\s*+)*+<(?P<name>[A-Za-z]++)",
    re.DOTALL,
)
_DOCTYPE = re.compile(rb"<!doctype\s+html\b", re.IGNORECASE)
MARK = b"\xef\xbb\xbf"


def suffix_of_line(line: bytes) -> str | None:
    """The format that the first filled line of a file speaks for; `None` where more must be seen, as of markup.

    >>> suffix_of_line(b'{"text": "x"}'), suffix_of_line(b"---"), suffix_of_line(b"Text."), suffix_of_line(b"<p>")
    ('.jsonl', '.md', '.txt', None)
    """
    opening = line.removeprefix(MARK).strip()
    if not opening or opening.startswith(b"<"):
        return None
    if opening.startswith(b"[") and opening[1:].lstrip()[:1] in {b"", b"{"}:
        return ".json"
    if not opening.startswith(b"{") or opening[1:].lstrip()[:1] not in {b"", b'"', b"}"}:
        return ".md" if opening in (b"---", b"+++") else ".txt"
    try:
        json.loads(opening)
    except ValueError:
        return ".json" if opening == b"{" or opening.endswith(b",") else ".jsonl"
    except RecursionError:
        return ".jsonl"
    return ".jsonl"


def suffix_of_markup(content: bytes) -> str:
    """The format of a file that begins with markup: a page, a feed, translations; plain text where it is none of them.

    >>> suffix_of_markup(b"<?xml version='1.0'?><!-- 1 --><rss>"), suffix_of_markup(b"<h1>Title</h1>")
    ('.rss', '.txt')
    """
    head = content[:HEAD].removeprefix(MARK)
    if _DOCTYPE.search(head):
        return ".html"
    root = _ROOT.match(head)
    return ROOTS.get(root["name"].lower(), ".txt") if root else ".txt"
