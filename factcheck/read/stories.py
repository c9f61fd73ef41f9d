"""Which files tell the same story, and in which language, as far as their names say so."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath
from typing import NamedTuple

from factcheck.read.files import Source, shown

LANGUAGE_TAG = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
TOLD_TOGETHER = "story"
"""The story of files that were named one by one."""


class Told(NamedTuple):
    """What the name of a file says of its articles."""

    story: str
    language: str | None


def stories(found: Sequence[Source]) -> dict[str, Told]:
    """Story and language of every file, by its name.

    Files named one by one are one story.  Of the files of a folder, those that differ in nothing but a language
    (`x.de.md` and `x.en.md`, `de/x.md` and `en/x.md`) are a story; the others go with the rest of their own folder.
    """
    versions: dict[str, dict[str, str]] = defaultdict(dict)
    for source in found:
        if source.folder is not None:
            for key, language in _versions(source.path.relative_to(source.folder)):
                versions[shown(source.folder / key)][source.name] = language
    told = {source.name: Told(_folder_story(source), None) for source in found}
    for story, members in versions.items():
        if len(set(members.values())) > 1:
            told |= {name: Told(story, language) for name, language in members.items()}
    return told


def _versions(path: PurePath) -> Iterator[tuple[PurePath, str]]:
    """The languages that a path may name, each with the path without it and without the ending."""
    stem = PurePath(path.stem)
    tag = stem.suffix.removeprefix(".")
    if LANGUAGE_TAG.fullmatch(tag):
        yield path.parent / stem.stem, tag
    for index, part in enumerate(path.parts[:-1]):
        if LANGUAGE_TAG.fullmatch(part):
            yield PurePath(*path.parts[:index], *path.parts[index + 1 : -1], path.stem), part


def _folder_story(source: Source) -> str:
    if source.folder is None:
        return TOLD_TOGETHER
    parent = source.path.parent
    return Path.cwd().name or TOLD_TOGETHER if parent == Path() else shown(parent)
