"""Markdown articles and their front matter in YAML, TOML or JSON: the only module that knows PyYAML."""

import json
import re
import tomllib
from collections.abc import Mapping
from datetime import date, time
from typing import Any, NamedTuple

import yaml

from factcheck.errors import UnreadableArticle
from factcheck.model.place import Anchor
from factcheck.read.brackets import depth_of_json, depth_of_toml
from factcheck.read.draft import KEYS, Draft, Metadata, kind_of, metadata
from factcheck.read.limits import NESTING, nested
from factcheck.read.markup_markdown import markdown_masks

FENCED = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\n(?P<front>.*?)^(?:(?P=fence)|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
BRACED = re.compile(r"\{\s*\"")

TRANSLATIONS = ("translationKey", "lang-ref", "lang_ref", "ref", "page_id")
"""What pages have in common that say the same in several languages: of Hugo, and of Jekyll with its plugins."""

PAGE_KEYS = KEYS | dict.fromkeys(TRANSLATIONS, "story") | {"publishDate": "published", "locale": "language"}
"""The keys of front matter that are understood; what is no key of ours may mean something else where it is no text."""

LONGEST = 1 << 16
"""Characters of front matter: a hundred times what pages have, and what PyYAML reads in a few seconds at worst."""

_ZONED = re.compile(r"(?<=\d) (?=[+-]\d{2}:?\d{2}$|Z$)")


class Front(NamedTuple):
    """What a page states above its text, and where that begins."""

    stated: Mapping[object, object]
    end: int


def markdown(text: str, path: str, nesting: int = NESTING) -> Draft:
    """The draft of a Markdown file: the body after the front matter, if it has one, and what that states."""
    front = _front(text, path, nesting)
    body, line = text[front.end :], text.count("\n", 0, front.end) + 1
    anchors = (Anchor(0, line),) if front.end else ()
    masks = markdown_masks(body, mdx=path.lower().endswith(".mdx"))
    return Draft(path, body, _metadata(front.stated, path), path, anchors, masks=masks)


def _front(text: str, path: str, nesting: int) -> Front:
    fenced = FENCED.match(text)
    if fenced is not None and len(fenced["front"]) > LONGEST:
        raise UnreadableArticle(path, f"the front matter has more than {LONGEST:,} characters")
    if fenced is not None:
        read = _yaml if fenced["fence"] == "---" else _toml
        stated = read(fenced["front"], path, nesting)
    elif BRACED.match(text):
        if depth_of_json(text).deepest > nesting:
            raise _too_deep(path, nesting)
        try:
            stated, end = json.JSONDecoder().raw_decode(text)
        except ValueError:
            return Front({}, 0)
        return Front(stated, end + text[end : end + 1].count("\n"))
    else:
        return Front({}, 0)
    if not stated:
        return Front({}, fenced.end())
    if not isinstance(stated, dict):
        raise UnreadableArticle(path, f"the front matter must be a list of keys and values, not {kind_of(stated)}")
    return Front(stated, fenced.end())


def _metadata(stated: Mapping[object, object], path: str) -> Metadata:
    """What is stated, days as ISO 8601 has them: Jekyll puts a blank in front of the time zone."""
    plain = {key: _plain(value) for key, value in stated.items() if key in KEYS or isinstance(value, str | int | date)}
    for key, name in PAGE_KEYS.items():
        if name == "published" and isinstance(day := plain.get(key), str):
            plain[key] = _ZONED.sub("", day.strip())
    return metadata(plain, path, PAGE_KEYS)


def _plain(value: object) -> object:
    """A day of TOML as text, as the other notations have it."""
    return value.isoformat() if isinstance(value, date | time) else value


class _Loader(yaml.BaseLoader):
    """The base loader makes text of every scalar: `language: no` stays Norwegian, a date stays as it was written.

    This one counts how deep it is before it goes deeper.
    """

    def __init__(self, source: str, path: str, nesting: int) -> None:
        super().__init__(source)
        self._path, self._nesting, self._depth = path, nesting, 0

    def get_event(self) -> Any:
        """The next list, table, scalar or end of the notation, as what makes values of it asks for them."""
        event = super().get_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.CollectionStartEvent):
            self._depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            self._depth -= 1
        if self._depth > self._nesting:
            raise _too_deep(self._path, self._nesting)
        return event


def _too_deep(path: str, nesting: int) -> UnreadableArticle:
    return UnreadableArticle(path, nested("the front matter is", nesting))


def _yaml(source: str, path: str, nesting: int) -> object:
    try:
        loader = _Loader(source, path, nesting)
        try:
            return loader.get_single_data()
        finally:
            loader.dispose()
    except yaml.YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        line = "" if mark is None else f" on line {mark.line + 2}"
        raise UnreadableArticle(path, f"the front matter is not YAML{line}") from None


def _toml(source: str, path: str, nesting: int) -> object:
    if depth_of_toml(source) > nesting:
        raise _too_deep(path, nesting)
    try:
        return tomllib.loads(source)
    except ValueError as problem:
        raise UnreadableArticle(path, f"the front matter is not TOML: {problem}") from None
