"""The strings of a PO file as they stand in it: quoted, with escapes, over several lines."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.model.place import Anchor, anchored

_ENTRY = re.compile(r"(?P<name>msgid_plural|msgid|msgctxt|msgstr(?:\[\d{1,3}\])?)\s*(?=\")")
_QUOTED = re.compile(r'\s*"(?P<body>(?:[^"\\]++|\\.)*+)"\s*$')
_PIECE = re.compile(r"\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}|.)|[^\\]++")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}


class Quoted(NamedTuple):
    """The text of a string, and where it stands, with the offsets of the text."""

    text: str
    anchors: tuple[Anchor, ...]


def quoted(lines: Sequence[str], first: int) -> dict[str, Quoted]:
    """The strings of the entry that begins on line `first` (from 0), by their keywords.

    >>> found = quoted(['#: a.c', 'msgid "A"', 'msgstr ""', '"B\\n"', '"C"'], 0)["msgstr"]
    >>> found.text, [(anchor.offset, anchor.line) for anchor in found.anchors]
    ('B\\nC', [(0, 4), (2, 5)])
    """
    found: dict[str, Quoted] = {}
    at = first
    while at < len(lines):
        entry = _ENTRY.match(lines[at])
        if entry is None:
            if found and not lines[at].startswith("#"):
                break
            at += 1
            continue
        if entry["name"] in found:
            break
        body = list(_body(lines, at, entry.end()))
        found[entry["name"]] = _joined(body)
        at += max(1, len(body))
    return found


def _body(lines: Sequence[str], at: int, start: int) -> Iterator[tuple[int, int, str]]:
    """The quoted lines of a string: number of the line from 1, where the text begins in it, the text with escapes."""
    while at < len(lines) and (match := _QUOTED.match(lines[at], start)):
        yield at + 1, match.start("body"), lines[at]
        at, start = at + 1, 0


def _joined(body: Sequence[tuple[int, int, str]]) -> Quoted:
    parts: list[str] = []
    anchors: list[Anchor] = []
    length = 0
    for number, start, line in body:
        match = _QUOTED.match(line, max(0, start - 1))
        fresh = True
        for piece in _PIECE.finditer(match["body"]) if match else ():
            if fresh:
                anchors.append(anchored(length, number, line[: start + piece.start()]))
            fresh = piece[0].startswith("\\")
            parts.append(_unescaped(piece[0]) if fresh else piece[0])
            length += len(parts[-1])
    return Quoted("".join(parts), tuple(anchors))


def _unescaped(piece: str) -> str:
    body = piece[1:]
    if body[0] in "01234567":
        return chr(int(body, 8))
    if body[0] == "x" and len(body) > 1:
        return chr(int(body[1:], 16))
    return _ESCAPES.get(body, body)
