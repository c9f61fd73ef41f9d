"""Which files tell the same story, in which language, and when they came out, as far as their places say so."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path, PurePath
from typing import NamedTuple

from factcheck.lexicon import languages
from factcheck.read.draft import PRINTED
from factcheck.read.files import Source, shown
from factcheck.read.language import pack_code

LANGUAGE_TAG = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
NAMED_LANGUAGE = re.compile(r"(?P<key>.+?)[-_](?P<tag>[a-z]{2}|[A-Z]{2}|[a-z]{2}[-_](?:[A-Z]{2}|[A-Z][a-z]{3}))")
"""`README_zh-CN`, `README-de`: a name that may end in a language, where there is a file without it."""

TOLD_TOGETHER = "story"
"""The story of files that were named one by one."""

SHELVES = {"i18n", "lang", "langs", "languages", "locale", "locales", "translations"}
"""Folders that hold nothing but translations; what is translated lies beside them."""

PLUGINS = {"docs": "docs", "blog": "blog", "pages": "src/pages"}
"""Where Docusaurus has what its plugins translate into `i18n/de/docusaurus-plugin-content-docs`, by their names."""

POSTS = "_posts"
POSTED = re.compile(r"(?P<day>\d{4}-\d{1,2}-\d{1,2})-.+")
"""A post of Jekyll: `_posts/2023-04-20-title.md` is a story of its own, and of that day."""


class Told(NamedTuple):
    """What the place of a file says of its articles."""

    story: str
    language: str | None
    published: date | None = None


class _Version(NamedTuple):
    """A language that a path may name, and the path without it and without the ending.

    `states` says that this is no accident, so that the article is in that language; `pairs` that two such paths are
    versions of each other even where nothing lies beside them that names none.
    """

    key: PurePath
    language: str
    states: bool
    pairs: bool = True


def stories(found: Sequence[Source]) -> dict[str, Told]:
    """What the place of each file says of it, by its name.

    Files named one by one are one story.  Of the files of a folder, those that differ in nothing but a language
    (`x.de.md` and `x.en.md`, `de/x.md` and `en/x.md`) are a story, with the one that names none (`README.md` and
    `README.de.md`); posts of Jekyll are one each, and the others go with the rest of their own folder.
    """
    told = {source.name: Told(folder_story(source), None, _posted(source)) for source in found}
    plain = {(source.folder, _without_ending(source)): source.name for source in found if source.folder is not None}
    versions: dict[tuple[Path, PurePath], dict[str, _Version]] = defaultdict(dict)
    for source in found:
        if source.folder is not None:
            for version in _versions(source.path.relative_to(source.folder)):
                versions[source.folder, version.key][source.name] = version
    for (folder, key), members in versions.items():
        original = plain.get((folder, key))
        known = {name: each for name, each in members.items() if pack_code(each.language, languages())}
        if original is not None and known:
            told[original] = told[original]._replace(story=shown(folder / key))
            _tell(told, known, shown(folder / key))
        elif len({each.language for each in members.values()}) > 1 and all(each.pairs for each in members.values()):
            _tell(told, members, shown(folder / key))
    return told


def _tell(told: dict[str, Told], members: Mapping[str, _Version], story: str) -> None:
    """Put files into a story, each in its language where that is no accident: it states itself, or is not alone."""
    several = len({each.language for each in members.values()}) > 1
    for name, each in members.items():
        told[name] = told[name]._replace(story=story, language=each.language if several or each.states else None)


def _without_ending(source: Source) -> PurePath:
    return PurePath(source.path.relative_to(source.folder or source.path.parent)).with_suffix("")


def _versions(path: PurePath) -> Iterator[_Version]:
    """The languages that a path may name."""
    stem, dot, tag = path.stem.rpartition(".")
    if stem and dot and LANGUAGE_TAG.fullmatch(tag):
        yield _Version(path.parent / stem, tag, states=True)
    elif match := NAMED_LANGUAGE.fullmatch(path.stem):
        tag = match["tag"].lower() if len(match["tag"]) == len("xx") else match["tag"]
        yield _Version(path.parent / match["key"], tag, states=False, pairs=False)
    for index, part in enumerate(path.parts[:-1]):
        if LANGUAGE_TAG.fullmatch(part):
            above, below = path.parts[:index], path.parts[index + 1 : -1]
            yield _Version(PurePath(*above, *below, path.stem), part, states=False)
            if above and above[-1] in SHELVES:
                yield _Version(PurePath(*above[:-1], *_translated(below), path.stem), part, states=True)


def _translated(folders: tuple[str, ...]) -> tuple[str, ...]:
    """The folders of what is translated in some folders of a shelf, as Docusaurus has them; else the same."""
    plugin, _, name = (folders[0] if folders else "").removeprefix("docusaurus-plugin-content-").partition("-")
    if not folders or folders[0] == plugin or plugin not in PLUGINS:
        return folders
    home = name or PLUGINS[plugin]
    if len(folders) > 1 and plugin == "docs":
        version = () if folders[1] == "current" else (folders[1],)
        return (f"{name + '_' if name else ''}versioned_docs" if version else home, *version, *folders[2:])
    return (*home.split("/"), *folders[1:])


def _posted(source: Source) -> date | None:
    """The day on which a post of Jekyll came out, by its name."""
    match = POSTED.fullmatch(source.path.stem) if POSTS in source.path.parts else None
    try:
        year, month, day = map(int, match["day"].split("-")) if match else (0, 0, 0)
        return date(year, month, day) if year in PRINTED else None
    except ValueError:
        return None


def folder_story(source: Source) -> str:
    """The story of a file as far as its folder tells it."""
    if source.folder is None:
        return TOLD_TOGETHER
    if _posted(source) is not None:
        return shown(source.path.with_suffix(""))
    parent = source.path.parent
    return Path.cwd().name or TOLD_TOGETHER if parent == Path() else shown(parent)
