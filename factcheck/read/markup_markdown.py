"""Markdown and MDX: what of a text is markup, code or the target of a link, and no prose.

By CommonMark, with what GitHub, Hugo, Jekyll, kramdown and Docusaurus add.  Figures go on across emphasis and links.
"""

import re
from collections.abc import Iterator, Sequence

from factcheck.model.article import Mask
from factcheck.read.masking import addresses, between, braces, found, laid, tags

_FENCE = re.compile(r"\A[ \t]*(?:>[ \t]*|[-*+] +|\d{1,3}[.)] +)*(?P<fence>`{3,}|~{3,})(?P<rest>[^\n]*)")
_INDENTED = re.compile(r"\A(?: {4}|\t)[ \t]*\S")
_POINT = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]")
_MODULE = re.compile(r"(?:import|export)\b[^\n]*(?:['\"{=]|\bfrom\b|\bdefault\b)")

_TARGET = re.compile(r"\](?:\((?:[^()\n\\]|\\.|\([^()\n]{0,500}+\)){0,2000}+\)|\[[^\[\]\n]{0,200}+\])")
_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)[^\]\n]{1,200}+\]:[ \t]*+\S[^\n]*+", re.MULTILINE)
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,60}+\]:?")
_STRUCK = re.compile(r"~~(?=\S)[^~\n]{1,1000}+~~")
_EMPHASIS = re.compile(
    r"(?<!\*)(?!(?<=\d)\*+\d)\*{1,3}(?!\*)(?:(?=\S)|(?<=\S\*)|(?<=\S\*\*)|(?<=\S\*\*\*))"
    r"|(?<!\w)_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?!\w)"
)
_EMOJI = re.compile(r"(?<![\w:]):[a-z0-9_+-]{1,40}+:(?![\w:])")
_ESCAPED = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_ATTRIBUTES = re.compile(r"\{[#:.][^{}\n]{0,300}+\}")
_TICKS = re.compile(r"`+|\n[ \t]*\n")


def markdown_masks(text: str, *, mdx: bool = False) -> tuple[Mask, ...]:
    """The masks of a Markdown text; with `mdx` also of its imports, exports and expressions.

    >>> text = "It costs **42** [euros](https://a.example/7) for `5 files`."
    >>> [text[mask.start : mask.end] for mask in markdown_masks(text)]
    ['**', '**', '](https://a.example/7)', '`5 files`']
    """
    return laid(len(text), _masks(text, mdx=mdx))


def _masks(text: str, *, mdx: bool) -> Iterator[Mask]:
    yield from _blocks(text, mdx=mdx)
    yield from _spans_of_code(text)
    yield from tags(text)
    yield from addresses(text)
    yield from _braced(text, mdx=mdx)
    if "[" in text:
        yield from found(_TARGET, text, seam=True)
        yield from found(_DEFINITION, text)
        yield from found(_FOOTNOTE, text)
    if "~~" in text:
        yield from found(_STRUCK, text)
    yield from found(_EMPHASIS, text, seam=True)
    yield from found(_EMOJI, text)
    if "\\" in text:
        yield from found(_ESCAPED, text, seam=True)


def _braced(text: str, *, mdx: bool) -> Iterator[Mask]:
    """Expressions, and what Hugo and Jekyll put in: `{{< video 5 >}}`, `{% include x %}`, `{#anchor-5}`."""
    if "{" not in text:
        return
    if mdx:
        yield from braces(text)
    for opening, closing in (("{{", "}}"), ("{%", "%}")):
        yield from (Mask(*span) for span in between(text, opening, closing) if "\n\n" not in text[slice(*span)])
    yield from found(_ATTRIBUTES, text)


def _blocks(text: str, *, mdx: bool) -> Iterator[Mask]:
    """Blocks of code, and the imports and exports of MDX, line by line."""
    lines = text.split("\n")
    kinds = _fenced(lines)
    _mark_indented(lines, kinds)
    if mdx:
        _mark_modules(lines, kinds)
    at = 0
    for line, kind in zip(lines, kinds, strict=True):
        if kind:
            yield Mask(at, at + len(line))
        at += len(line) + 1


def _fenced(lines: Sequence[str]) -> list[bool]:
    """Which lines stand in blocks of code with fences, those included; a block that is never closed goes to the end."""
    inside, fence = [], ""
    for line in lines:
        match = _FENCE.match(line) if "```" in line or "~~~" in line else None
        if fence:
            inside.append(True)
            if match and match["fence"].startswith(fence) and not match["rest"].strip():
                fence = ""
        else:
            if match and not (match["fence"][0] == "`" and "`" in match["rest"]):
                fence = match["fence"]
            inside.append(bool(fence))
    return inside


def _mark_indented(lines: Sequence[str], kinds: list[bool]) -> None:
    """Mark the lines of code that are told by their indentation: below an empty line, and in no list."""
    listed, opens = False, True
    for at, line in enumerate(lines):
        blank, code = not line.strip(), kinds[at]
        if not code and not blank and opens and not listed and _INDENTED.match(line):
            kinds[at] = code = True
        if not blank and not line[0].isspace():
            listed = not code and _POINT.match(line) is not None
        opens = blank or code


def _mark_modules(lines: Sequence[str], kinds: list[bool]) -> None:
    """Mark imports and exports: they begin a paragraph, and take all of it."""
    module, opens = False, True
    for at, line in enumerate(lines):
        blank = not line.strip()
        module = not blank and (module or (opens and _MODULE.match(line) is not None))
        kinds[at] = kinds[at] or module
        opens = blank


def _spans_of_code(text: str) -> Iterator[Mask]:
    """Code between two runs of as many ticks, within a paragraph."""
    runs = list(_TICKS.finditer(text)) if "`" in text else []
    ends: list[int | None] = [None] * len(runs)
    closing: dict[int, int] = {}
    for at in range(len(runs) - 1, -1, -1):
        if runs[at][0][0] != "`":
            closing.clear()
        else:
            ends[at] = closing.get(len(runs[at][0]))
            closing[len(runs[at][0])] = at
    at = 0
    while at < len(runs):
        end = ends[at]
        if end is not None:
            yield Mask(runs[at].start(), runs[end].end())
            at = end
        at += 1
