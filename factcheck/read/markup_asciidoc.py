"""AsciiDoc: what of a text is markup, code or a note to the program that prints it, and no prose.

By the documentation of the language as Asciidoctor reads it.
"""

import re
from collections.abc import Iterator, Sequence

from factcheck.model.article import Mask
from factcheck.read.markup_rst import Field
from factcheck.read.masking import addresses, braces, found, laid, tags

_VERBATIM = re.compile(r"(?:-{4,}|\.{4,}|\+{4,}|/{4,}|```\w*)[ \t]*$")
"""What begins and ends a block of code, of literal text, of what is passed through, of remarks."""
_FRAME = re.compile(r"(?:={4,}|\*{4,}|_{4,}|--|[|,:!]={3,})[ \t]*$")
_REMARK = re.compile(r"//(?!/)")
_ATTRIBUTE = re.compile(r":!?(?P<name>[\w-]{1,60}+)!?:(?P<value>[ \t]+.*|)$")
_LIST = re.compile(r"\[(?P<style>[^\]\n]{0,500}+)\][ \t]*$")
_MACRO = re.compile(r"[a-z][\w-]{0,40}+::[^\s\[]{0,1000}+\[.*\][ \t]*$")
_CODE = re.compile(r"(?:source|listing|literal|stem|latexmath|asciimath|pass|ditaa|plantuml|mermaid|graphviz|verse)\b")
_POINT = re.compile(r"[ \t]*(?:[*.-]{1,6}|\d{1,3}\.)[ \t]")
_TITLE = re.compile(r"[=#][ \t]+(?P<title>\S.*)$")
_REVISION = re.compile(r"(?:v?[\d.]{1,20}+,[ \t]*)?(?P<day>\d{4}-\d\d-\d\d)(?:[:,].*)?$")

_LITERAL = re.compile(
    r"\+{3}[^+\n]{1,500}+\+{3}|(?<!\w)`{1,2}[^`\n]{1,500}+`{1,2}(?!\w)|(?<!\w)\+[^+\s][^+\n]{0,500}+\+(?!\w)"
)
_REFERENCE = re.compile(r"<<[^<>,\n]{1,300}+(?:,|>>)|>>")
_INLINE = re.compile(
    r"(?<![\w:])(?P<name>kbd|icon|image|stem|latexmath|asciimath|pass|anchor|indexterm):[^\s\[\]]{0,500}+\[[^\]\n]{0,500}+\]"
)
_LINKED = re.compile(
    r"(?<![\w:])(?:(?:link|xref|footnote|btn|menu|mailto):[^\s\[\]]{0,1000}+|https?://[^\s\[\]<>]{1,1000}+)\["
)
_ANCHOR = re.compile(r"\[\[[^\]\n]{1,200}+\]\]|\[#[^\]\n]{1,200}+\]|\[\.[^\]\n]{1,200}+\]")
_SCRIPT = re.compile(r"(?<!\s)\^[^\s^]{1,60}+\^|(?<!\s)~[^\s~]{1,60}+~")
_CALLOUT = re.compile(r"<(?:\d{1,3}|\.)>")
_EMPHASIS = re.compile(r"(?<!\w)[*_#]{1,2}(?=[^\s*_#])|(?<=[^\s*_#])[*_#]{1,2}(?!\w)")


def asciidoc_masks(text: str) -> tuple[Mask, ...]:
    """The masks of a text in AsciiDoc.

    >>> text = ":limit: 5\\n\\nIt takes *5* days.\\n\\n----\\nsleep 7\\n----\\n"
    >>> [text[mask.start : mask.end] for mask in asciidoc_masks(text)]
    [':limit: 5', '*', '*', '----', 'sleep 7', '----']
    """
    return laid(len(text), (*_blocks(text.split("\n")), *_inline(text)))


def asciidoc_title(text: str) -> str | None:
    """The title of a document, its first heading."""
    return next((match["title"].strip() for line in _header(text) if (match := _TITLE.match(line))), None)


def asciidoc_fields(text: str) -> Iterator[Field]:
    """The attributes of a document's header, and the day of its line of revision as `revdate`."""
    titled = False
    for number, line in enumerate(_header(text)):
        match = _ATTRIBUTE.match(line)
        if match:
            yield Field(match["name"].lower(), match["value"].strip())
        elif titled and number < 4 and (revision := _REVISION.match(line)):
            yield Field("revdate", revision["day"])
        titled = titled or _TITLE.match(line) is not None


def _header(text: str) -> list[str]:
    """The lines up to the first that is empty below the title or the attributes."""
    lines: list[str] = []
    for line in text.split("\n")[:100]:
        if not line.strip() and lines:
            return lines
        if line.strip() and not _REMARK.match(line):
            lines.append(line)
    return lines


def _blocks(lines: Sequence[str]) -> Iterator[Mask]:
    """Blocks of code and remarks, attributes and macros, and the lines of author and revision below the title."""
    at, closing, code, opens, header = 0, "", False, True, True
    for number, line in enumerate(lines):
        verbatim = _VERBATIM.match(line)
        hidden = bool(closing)
        if closing:
            closing = "" if line.rstrip() == closing else closing
        elif verbatim:
            closing, hidden, code = line.rstrip() if line[0] != "`" else "```", True, False
        elif not line.strip():
            code, header = False, header and number == 0
        elif style := _LIST.match(line):
            hidden, code = True, _CODE.match(style["style"]) is not None
        else:
            hidden = code or _is_note(line) or (header and number > 0 and not _TITLE.match(line))
            code = code or (opens and line[0] in " \t" and not _POINT.match(line))
            hidden = hidden or code
        header = header and (number > 0 or _TITLE.match(line) is not None)
        opens = not line.strip()
        if hidden and line.strip():
            yield Mask(at, at + len(line))
        at += len(line) + 1


def _is_note(line: str) -> bool:
    """Whether a line speaks to the program alone."""
    return any(form.match(line) for form in (_ATTRIBUTE, _REMARK, _MACRO, _FRAME))


def _inline(text: str) -> Iterator[Mask]:
    for pattern in (_LITERAL, _INLINE, _ANCHOR, _SCRIPT, _CALLOUT):
        yield from found(pattern, text)
    for pattern in (_REFERENCE, _LINKED, _EMPHASIS):
        yield from found(pattern, text, seam=True)
    for match in _LINKED.finditer(text):
        end = text.find("]", match.end(), match.end() + 500)
        if end >= 0:
            yield Mask(end, end + 1, seam=True)
    yield from addresses(text)
    yield from tags(text)
    yield from braces(text)
