"""Paths to the files that they name."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import ArticleError, UnreadableArticle
from factcheck.read.formats import READERS

STDIN = "-"
NAMED = 5
"""How many of the files that were skipped are named."""

LeftOut = Callable[[Path], bool]
"""Whether a file or folder that is found in a folder is to be passed over; what the user names is always read."""


def nothing(_path: Path) -> bool:
    """Leave nothing out."""
    return False


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be read: where it lies, how it is named, and the folder it was found in, if the user named that."""

    path: Path
    name: str
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """The files in a folder that are no articles."""

    folder: str
    files: tuple[str, ...]

    def __str__(self) -> str:
        named = ", ".join(self.files[:NAMED]) + (", ..." if len(self.files) > NAMED else "")
        return f"{self.folder}: {len(self.files)} skipped, in no format of articles: {named}"


@dataclass(frozen=True, slots=True)
class Noted:
    """What is worth knowing of an article that was read all the same."""

    where: str
    note: str

    def __str__(self) -> str:
        return f"{self.where}: {self.note}"


def sources(paths: Iterable[str], left_out: LeftOut = nothing) -> Iterator[Source | Skipped | ArticleError]:
    """Every file that the paths name, each once: files as given, the files of folders in the order of their names."""
    seen: set[Path] = set()
    for given in paths:
        for source in _sources(given, left_out):
            if isinstance(source, Source):
                real = source.path if given == STDIN else Path(os.path.realpath(source.path))
                if real in seen:
                    continue
                seen.add(real)
            yield source


def shown(path: Path) -> str:
    """A path as it is written in messages and reports: from the current folder, with forward slashes, fit for UTF-8.

    Where the folders of a machine lie is nobody else's business, and a report must be the same on another.
    """
    if path.is_absolute() and path.drive == Path.cwd().drive:
        path = Path(os.path.relpath(path))
    return path.as_posix().encode("utf-8", "replace").decode("utf-8")


def _sources(given: str, left_out: LeftOut) -> Iterator[Source | Skipped | ArticleError]:
    path = Path(given)
    try:
        if given == STDIN:
            yield Source(path, "<stdin>")
        elif path.is_dir():
            yield from _whole_folder(path, left_out)
        elif path.exists():
            yield Source(path, shown(path))
        else:
            yield UnreadableArticle(shown(path), "there is no such file or folder")
    except OSError as problem:
        yield UnreadableArticle(shown(path), f"cannot be read: {problem.strerror}")


def _whole_folder(path: Path, left_out: LeftOut) -> Iterator[Source | Skipped | ArticleError]:
    """The articles in a folder, and what else is in it."""
    found = list(_folder(path, path, left_out))
    articles = [each for each in found if isinstance(each, ArticleError) or _may_hold(each)]
    others = tuple(
        shown(each.path.relative_to(path)) for each in found if isinstance(each, Source) and not _may_hold(each)
    )
    if others:
        yield Skipped(shown(path), others)
    yield from articles
    if not articles:
        yield UnreadableArticle(shown(path), "the folder holds no article")


def _may_hold(source: Source) -> bool:
    """Whether the ending of a file's name is that of a format of articles."""
    return source.path.suffix.lower() in READERS


def _folder(folder: Path, top: Path, left_out: LeftOut) -> Iterator[Source | ArticleError]:
    """The files in a folder and in the folders within, in the order of their names; hidden ones are not seen."""
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: (entry.is_dir(), entry.name))
    except OSError as problem:
        yield UnreadableArticle(shown(folder), f"cannot be read: {problem.strerror}")
        return
    for entry in entries:
        if entry.name.startswith(".") or left_out(entry):
            continue
        refused = _refused(entry, top)
        if refused:
            yield UnreadableArticle(shown(entry), refused)
        elif not entry.is_dir():
            yield Source(entry, shown(entry), top)
        elif not entry.is_symlink():
            yield from _folder(entry, top, left_out)


def _refused(entry: Path, top: Path) -> str | None:
    """Why what is found in a folder is not read although it may hold articles: nobody named it."""
    if not entry.is_dir() and entry.suffix.lower() not in READERS:
        return None
    if entry.is_symlink() and not Path(os.path.realpath(entry)).is_relative_to(os.path.realpath(top)):
        return f"is a link that leads out of {shown(top)}, which is not followed; name it to have it read"
    if entry.exists() and not entry.is_dir() and not entry.is_file():
        return "is no file but a device or a pipe, and is not read in a folder"
    return None
