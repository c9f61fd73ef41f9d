"""The source of a page, cut into tags and text, each with its place.

The standard library has a parser, but not one for what strangers send: Python 3.11.7's takes three minutes for 60 kB of
`<a <a <a`.  This one looks at every character once, whatever it is given, and forgives what browsers forgive.
"""

import html
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

# What is never closed reaches to the end of the file, so that nothing is looked for twice.
_TOKEN = re.compile(
    r"(?P<text>(?:[^<]|<(?![A-Za-z/!?]))++)"
    r"|<!--(?P<comment>.*?)(?:-->|\Z)"
    r"|<(?P<closing>/?)(?P<name>[A-Za-z][^\s/>]*+)"
    r"""(?P<attributes>(?:[^>=]++|=\s*+(?:"[^"]*+"?|'[^']*+'?)?)*+)(?:>|\Z)"""
    r"|<[!?/][^>]*+(?:>|\Z)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s=>"'/]++)(?:\s*+=\s*+(?:"(?P<double>[^"]*+)"?|'(?P<single>[^']*+)'?|(?P<bare>[^\s>"']*+)))?"""
)
_ENTITY = re.compile(r"&(?:#\d{1,20}|#[xX][0-9a-fA-F]{1,20}|[A-Za-z][A-Za-z0-9]{0,40});?")

OPAQUE = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
"""Elements whose content is no markup and runs up to their own end tag."""


class Text(NamedTuple):
    """Text as it stands in the source, from `at` on, entities and all."""

    at: int
    source: str


class Tag(NamedTuple):
    """A start tag or an end tag, its name in lower case; `body` is what stands in an opaque element."""

    at: int
    name: str
    closing: bool
    source: str
    body: Text | None = None

    def attributes(self) -> dict[str, str]:
        """The attributes, their names in lower case, their values decoded; the first of a name counts.

        >>> Tag(0, "a", False, ' HREF="x?a&amp;b" hidden rel=next').attributes()
        {'href': 'x?a&b', 'hidden': '', 'rel': 'next'}
        """
        found: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(self.source):
            value = match["double"] or match["single"] or match["bare"] or ""
            found.setdefault(match["name"].lower(), unescaped(value))
        return found

    def is_data(self) -> bool:
        """Whether it is a script that holds JSON-LD, what a page states of itself for programs.

        >>> Tag(0, "script", False, ' type="application/ld+json"').is_data()
        True
        """
        return self.name == "script" and self.attributes().get("type", "").lower().startswith("application/ld+json")


class Comment(NamedTuple):
    """A comment, from its `<!--` on."""

    at: int
    source: str


Token = Text | Tag | Comment


def tokens(source: str) -> Iterator[Token]:
    """The tags, the texts and the comments of a page in their order; declarations are passed over.

    >>> [type(token).__name__ for token in tokens("<p>a<!--b--><br/>1 < 2")]
    ['Tag', 'Text', 'Comment', 'Tag', 'Text']
    """
    at = 0
    while match := _TOKEN.match(source, at):
        at = match.end()
        if match["name"] is not None:
            tag = Tag(match.start(), match["name"].lower(), bool(match["closing"]), match["attributes"])
            if tag.name in OPAQUE and not tag.closing:
                end = _end_of(tag.name, source, at)
                tag = tag._replace(body=Text(at, source[at:end]))
                at = end
            yield tag
        elif match["comment"] is not None:
            yield Comment(match.start(), match.group())
        elif match["text"] is not None:
            yield Text(match.start(), match.group())


def pieces(text: Text) -> Iterator[tuple[int, str, int]]:
    """A text in pieces that stand in the source as they are, and decoded entities: place, characters, length there.

    >>> list(pieces(Text(5, "A&amp;B")))
    [(5, 'A', 1), (6, '&', 5), (11, 'B', 1)]
    """
    at = 0
    for match in _ENTITY.finditer(text.source):
        meant = html.unescape(match.group())
        if meant == match.group():
            continue
        if match.start() > at:
            yield text.at + at, text.source[at : match.start()], match.start() - at
        yield text.at + match.start(), meant, match.end() - match.start()
        at = match.end()
    if at < len(text.source):
        yield text.at + at, text.source[at:], len(text.source) - at


def unescaped(source: str) -> str:
    """A text of the source with its entities decoded."""
    return "".join(meant for _, meant, _ in pieces(Text(0, source)))


def _end_of(name: str, source: str, at: int) -> int:
    """Where the end tag of an opaque element begins: at the end of the file, where there is none."""
    match = _end_tag(name).search(source, at)
    return match.start() if match else len(source)


@cache
def _end_tag(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
