"""PO, XLIFF and TMX: the only module that knows translate-toolkit, which the extra `[l10n]` brings.

Its parser of XML loads no document type and asks nothing of the network; entities of a file's own are refused here.
"""

import re
from collections.abc import Iterator
from typing import Any

from translate.storage import pypo, tmx, xliff, xliff2
from translate.storage.base import ParseError

from factcheck.errors import ArticleError, UnreadableArticle
from factcheck.model.article import Mask
from factcheck.model.place import Anchor
from factcheck.read.draft import Draft
from factcheck.read.elements import fault_of_xml
from factcheck.read.limits import NESTING
from factcheck.read.quoted import Quoted, quoted
from factcheck.read.units import Piece, Unit, articles

Found = Iterator[Draft | ArticleError]

_CHARSET = re.compile(r'(?m)^("Content-Type:[^"\n]{0,99}?charset=)[\w.:-]{1,40}')
_DECLARATION = re.compile(r"\A\s*<\?xml\s[^>]{0,200}\?>")
_NEWER = "urn:oasis:names:tc:xliff:document:2."
_LANGUAGE = ("{http://www.w3.org/XML/1998/namespace}lang", "lang")

PO: Any = pypo.pofile
"""The library's stores; it leaves untyped how they are made."""
XML: dict[str, Any] = {"TMX": tmx.tmxfile, "XLIFF 2": xliff2.Xliff2File, "XLIFF": xliff.Xliff1File}

PAIRED = {"g", "pc", "mrk", "hi", "bx", "ex", "sm", "em", "sc", "ec"}
"""Inline elements of XLIFF and TMX that prose reads on across."""
NATIVE = {"bpt", "ept"}
"""Likewise, but what they hold is code, and is left out."""


def po(text: str, name: str) -> Found:
    """The two articles of a PO file; an error where it is none."""
    try:
        store = PO.parsestring(_CHARSET.sub(r"\g<1>UTF-8", text).encode())
        header = {key.lower(): value for key, value in store.parseheader().items()}
    except (ParseError, ValueError, LookupError, AttributeError) as problem:
        yield UnreadableArticle(name, f"is not a PO file: {_reason(problem)}")
        return
    target = _tag(header.get("language"))
    lines = text.split("\n")
    yield from articles(_po_units(store, lines, target), name)


def _po_units(store: Any, lines: list[str], target: str | None) -> Iterator[Unit]:
    for unit in store.units:
        if unit.isheader() or unit.isobsolete() or unit.isblank():
            continue
        strings = quoted(lines, (unit.line_number or 1) - 1)
        source, translation = str(unit.source), str(unit.target)
        said, says = "msgid", "msgstr"
        if unit.hasplural():
            source, translation = _general(unit.source), _general(unit.target)
            says = max((name for name in strings if name.startswith("msgstr[")), default=says, key=_number)
            said = "msgid_plural"
        key = f"{unit.getcontext()}\x04{unit.source}\x04{source}"
        pieces = {"": _piece(source, strings.get(said)), target: _piece(translation, strings.get(says))}
        yield Unit(key, pieces, fuzzy=unit.isfuzzy())


def _general(forms: Any) -> str:
    """The last of the forms of a plural, which every language uses of many."""
    return str(getattr(forms, "strings", [forms])[-1])


def _number(name: str) -> int:
    return int(re.sub(r"\D", "", name))


def _piece(text: str, found: Quoted | None) -> Piece:
    """The text of a string in its place; by the line alone where the file has it otherwise than the library."""
    if found is None or not found.anchors:
        return Piece(text, (Anchor(0, 1, None),))
    if found.text != text:
        return Piece(text, (Anchor(0, found.anchors[0].line, None),))
    return Piece(text, found.anchors)


def xml(text: str, name: str, nesting: int = NESTING) -> Found:
    """The articles of an XLIFF or TMX file, one for each of its languages; raises `UnreadableArticle` as needed."""
    text = _DECLARATION.sub(_without_encoding, text)
    fault_of_xml(text, name, nesting)  # what is not well-formed the library refuses by itself
    raw = text.replace(_NEWER + "2", _NEWER + "0", 1).encode("utf-8", "replace")
    form = "TMX" if name.lower().endswith(".tmx") else "XLIFF 2" if _NEWER in text else "XLIFF"
    try:
        store = XML[form].parsestring(raw)
        units = list(_tmx_units(store) if form == "TMX" else _xliff_units(store))
    except (ParseError, SyntaxError, ValueError, LookupError, AssertionError, AttributeError, StopIteration) as problem:
        yield UnreadableArticle(name, f"is not {form}: {_reason(problem)}")
        return
    yield from articles(units, name)


def _without_encoding(match: re.Match[str]) -> str:
    """An XML declaration that says nothing of the encoding, its lines kept."""
    return "\n" * match[0].count("\n")


def _xliff_units(store: Any) -> Iterator[Unit]:
    known = store.getsourcelanguage(), store.gettargetlanguage()
    for unit in store.units:
        source, target = _languages(unit, known)
        nodes = unit.getlanguageNodes()
        if len(nodes) < 2 or not unit.istranslatable():
            continue
        pieces = {source: _node_piece(nodes[0]), target: _node_piece(nodes[1])}
        yield Unit(f"{unit.getid()}\x04{pieces[source].text}", pieces, fuzzy=_is_open(unit, nodes[1]))


def _languages(unit: Any, known: tuple[object, object]) -> tuple[str, str | None]:
    """The languages of a unit: those of its `<file>` where that states any, else those of the first."""
    file = next((node for node in unit.xmlelement.iterancestors() if _local(node) == "file"), None)
    own = {} if file is None else file.attrib
    return _tag(own.get("source-language", known[0])) or "", _tag(own.get("target-language", known[1]))


def _is_open(unit: Any, target: Any) -> bool:
    """Whether a translation is still to be looked at; for the library so is all of XLIFF 1 that nobody approved."""
    state = target.get("state") or unit.xmlelement.get("state") or ""
    return state.startswith(("new", "initial", "needs-")) or target.get("state-qualifier") == "fuzzy-match"


def _tmx_units(store: Any) -> Iterator[Unit]:
    for unit in store.units:
        pieces: dict[str | None, Piece] = {}
        for node in unit.getlanguageNodes():
            language = _tag(next(filter(None, (node.get(name) for name in _LANGUAGE)), None))
            segment = next((child for child in node if _local(child) == "seg"), None)
            if language is not None and segment is not None and language not in pieces:
                pieces[language] = _node_piece(segment)
        first = next(iter(pieces.values()), None)
        yield Unit(f"{unit.getid()}\x04{first and first.text}", pieces)


def _node_piece(node: Any) -> Piece:
    """The text of an element, its inline codes masked or left out; an element stands on one line."""
    parts: list[str] = []
    masks: list[Mask] = []
    length = 0
    for part, code in _spoken(node):
        if code and part:
            masks.append(Mask(length, length + len(part)))
        parts.append(part)
        length += len(part)
    return Piece("".join(parts), (Anchor(0, node.sourceline or 1, None),), tuple(masks))


def _spoken(node: Any) -> Iterator[tuple[str, bool]]:
    """What an element says: words as they are, what stands for something as its code, or as its tag where empty."""
    yield node.text or "", False
    for child in node:
        name = _local(child)
        if name in PAIRED:
            yield from _spoken(child)
        elif name and name not in NATIVE:
            yield "".join(child.itertext()).strip() or f"<{name}/>", True
        yield child.tail or "", False


def _local(node: Any) -> str:
    """The name of an element without its namespace; empty for comments and the like."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def _tag(stated: object) -> str | None:
    """A language as a file states it, if it does."""
    written = str(stated or "").strip().replace("_", "-").partition("@")[0].partition(".")[0]
    return written or None


def _reason(problem: Exception) -> str:
    """What a library says of a fault, on one line."""
    return " ".join(str(problem).split())[:200] or "it is built otherwise"
