"""reStructuredText: what of a text is markup, code or a note to the program that prints it, and no prose.

By the specification of docutils and what Sphinx adds.  A directive that is not known to hold prose holds none.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.model.article import Mask
from factcheck.read.masking import addresses, found, laid

PROSE = frozenset(
    {
        "admonition", "attention", "caution", "centered", "compound", "container", "danger", "deprecated", "epigraph",
        "error", "figure", "glossary", "highlights", "hint", "important", "list-table", "note", "only", "pull-quote",
        "rubric", "seealso", "sidebar", "table", "tip", "todo", "topic", "versionadded", "versionchanged", "warning",
    }
)  # fmt: skip
"""The directives whose body a reader reads."""
TITLED = frozenset({"admonition", "centered", "rubric", "sidebar", "table", "topic", "list-table"})
"""Those whose argument a reader reads as well; that of the others is a path, a version, a condition."""
SPOKEN = frozenset(
    {
        "abbr",
        "any",
        "dfn",
        "doc",
        "download",
        "emphasis",
        "guilabel",
        "menuselection",
        "numref",
        "ref",
        "strong",
        "term",
    }
)
"""The roles whose text is prose."""

_EXPLICIT = re.compile(r"(?P<indent> *)\.\.(?P<rest>[ \t]+\S.*|[ \t]*)$")
_DIRECTIVE = re.compile(r"(?:\|[^|]{1,100}+\|[ \t]+)?(?P<name>[A-Za-z][\w:.+-]{0,60}?)[ \t]?::(?P<argument>[ \t].*|)$")
_NOTE = re.compile(r"\[(?:#?[\w.-]{0,40}+|\*)\][ \t]+")
_FIELD = re.compile(r"[ \t]*:(?P<name>[\w -]{1,60}+):(?P<value>[ \t]+.*|)$")
_ADORNMENT = re.compile(r"([!-/:-@\[-`{-~])\1{2,}[ \t]*$")

_LITERAL = re.compile(r"``(?:[^`\n]++|`(?!`))++``")
_ROLE = re.compile(r"(?<![\w:]):(?P<name>[A-Za-z][\w:+.-]{0,60}?):`(?P<body>[^`]{1,500}+)`")
_LINK = re.compile(r"`(?P<text>[^`<]{0,500}+)(?P<target><[^`<>]{1,1000}+>)?`(?:_{1,2}(?!\w))?")
_TARGET = re.compile(r"(?<![ \t\n])[ \t\n]*+<[^<>]{1,1000}+>$")
_REFERENCE = re.compile(r"\[(?:#?[\w.-]{0,40}+|\*)\]_(?!\w)")
_SUBSTITUTION = re.compile(r"(?<![\w|])\|(?=\S)[^|\n]{1,100}+\|(?!\w)")
_EMPHASIS = re.compile(r"(?<![\w*])\*{1,2}(?=[^\s*])|(?<=[^\s*])\*{1,2}(?![\w*])")
_ESCAPED = re.compile(r"\\(?=\S)")


class Field(NamedTuple):
    """A field above the text: its name in lower case, and its value."""

    name: str
    value: str


def rst_masks(text: str) -> tuple[Mask, ...]:
    """The masks of a text in reStructuredText.

    >>> text = "It takes *5* days.\\n\\n.. code:: sh\\n\\n   sleep 7\\n"
    >>> [text[mask.start : mask.end] for mask in rst_masks(text)]
    ['*', '*', '.. code:: sh', '   sleep 7']
    """
    return laid(len(text), (*_blocks(text.split("\n")), *_inline(text)))


def rst_title(text: str) -> str | None:
    """The title of a document: a line that is underlined above everything else, comments and fields aside."""
    lines = [line for line in text.split("\n")[:100] if line.strip()]
    for at, line in enumerate(lines[:-1]):
        if _ADORNMENT.match(line) or line.startswith((".. ", "   ", ":")):
            continue
        under = _ADORNMENT.match(lines[at + 1])
        return line.strip() if under and len(under[0].strip()) >= len(line.rstrip()) else None
    return None


def rst_fields(text: str) -> Iterator[Field]:
    """The fields that stand at the top of a document or below its title."""
    lines = text.split("\n")
    for line in lines[: _head(lines)]:
        match = _FIELD.match(line)
        if match and not line[0].isspace():
            yield Field(match["name"].lower(), match["value"].strip())


def _head(lines: Sequence[str]) -> int:
    """The first line of the text proper: what stands above are comments, fields and the title."""
    for number, line in enumerate(lines):
        plain = line.strip() and not line[0].isspace() and not line.startswith((".. ", ":"))
        below = lines[number + 1] if number + 1 < len(lines) else ""
        if plain and not _ADORNMENT.match(line) and not _ADORNMENT.match(below):
            return number
    return len(lines)


def _blocks(lines: Sequence[str]) -> Iterator[Mask]:
    """Directives, comments, targets, blocks of code and fields."""
    at, number, head = 0, 0, _head(lines)
    offsets = []
    for line in lines:
        offsets.append(at)
        at += len(line) + 1
    while number < len(lines):
        line = lines[number]
        explicit = _EXPLICIT.match(line)
        if explicit:
            after, masks = _explicit(lines, number, explicit)
        elif line.rstrip().endswith("::"):
            after, masks = number + 1, _lines(lines, number + 1, _end(lines, number + 1, _depth(line)))
        elif line.lstrip().startswith(">>> "):
            after = next((n for n in range(number, len(lines)) if not lines[n].strip()), len(lines))
            masks = _lines(lines, number, after)
        elif match := _FIELD.match(line):
            whole = number < head
            after, masks = number + 1, [(number, 0, len(line) if whole else match.start("value"))]
        else:
            after, masks = number + 1, []
        for row, start, end in masks:
            yield Mask(offsets[row] + start, offsets[row] + end)
        number = after


Part = tuple[int, int, int]
"""A line, and where a stretch of it begins and ends."""


def _explicit(lines: Sequence[str], number: int, match: re.Match[str]) -> tuple[int, list[Part]]:
    """What is masked of a block that begins with two points, and the line from which on one reads on."""
    rest, start = match["rest"].strip(), match.start("rest")
    end = _end(lines, number + 1, len(match["indent"]))
    directive, note = _DIRECTIVE.match(rest), _NOTE.match(rest)
    if note:
        return number + 1, [(number, 0, lines[number].index("]") + 1)]
    if rest.startswith("|") and directive and directive["name"] == "replace":
        return number + 1, [(number, 0, lines[number].index("::") + 2)]
    if directive is None or rest.startswith("|") or directive["name"] not in PROSE:
        return end, _lines(lines, number, end)
    titled = directive["name"] in TITLED
    masks = [(number, 0, lines[number].index("::", start) + 2 if titled else len(lines[number]))]
    if not titled and directive["name"] not in ("figure", "only", "deprecated", "versionadded", "versionchanged"):
        masks = [(number, 0, lines[number].index("::", start) + 2)]
    for at in range(number + 1, end):
        if not lines[at].strip() or not _FIELD.match(lines[at]):
            return at, masks
        masks.append((at, 0, len(lines[at])))
    return end, masks


def _lines(lines: Sequence[str], start: int, end: int) -> list[Part]:
    return [(number, 0, len(lines[number])) for number in range(start, end) if lines[number].strip()]


def _end(lines: Sequence[str], start: int, depth: int) -> int:
    """The line behind a block that is indented deeper than `depth`."""
    for number in range(start, len(lines)):
        if lines[number].strip() and _depth(lines[number]) <= depth:
            return number
    return len(lines)


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _inline(text: str) -> Iterator[Mask]:
    if "`" in text:
        yield from found(_LITERAL, text)
        bare = _LITERAL.sub(lambda match: " " * len(match[0]), text)
        roles = list(_ROLE.finditer(bare))
        for role in roles:
            yield from _role(role)
        bare = _ROLE.sub(lambda match: " " * len(match[0]), bare)
        for link in _LINK.finditer(bare):
            yield Mask(link.start(), link.start() + 1, seam=True)
            yield Mask(link.end("text"), link.end(), seam=True)
    yield from addresses(text)
    yield from found(_REFERENCE, text)
    if "|" in text:
        yield from found(_SUBSTITUTION, text)
    yield from found(_EMPHASIS, text, seam=True)
    if "\\" in text:
        yield from found(_ESCAPED, text, seam=True)


def _role(match: re.Match[str]) -> Iterator[Mask]:
    """A role with its text: of the few that are prose, that is read, but for the target behind it."""
    if match["name"].rpartition(":")[2] not in SPOKEN:
        yield Mask(*match.span())
        return
    target = _TARGET.search(match["body"])
    end = match.start("body") + target.start() if target else match.end("body")
    yield Mask(match.start(), match.start("body"), seam=True)
    yield Mask(end, match.end(), seam=True)
