"""Paths to the files that they name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import ArticleError, UnreadableArticle
from factcheck.read.formats import READABLE

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be read: where it lies, how it is named, and the folder it was found in, if the user named that."""

    path: Path
    name: str
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file in a folder that is no article."""

    source: str
    reason: str

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}"


def sources(paths: Iterable[str]) -> Iterator[Source | Skipped | ArticleError]:
    """Every file that the paths name, each once: files as given, the files of folders in the order of their names."""
    seen: set[Path] = set()
    for given in paths:
        for source in _sources(given):
            if isinstance(source, Source):
                real = source.path if given == STDIN else source.path.resolve()
                if real in seen:
                    continue
                seen.add(real)
            yield source


def shown(path: Path) -> str:
    """A path as it is written in messages and reports: with forward slashes and fit for UTF-8."""
    return path.as_posix().encode("utf-8", "replace").decode("utf-8")


def _sources(given: str) -> Iterator[Source | Skipped | ArticleError]:
    path = Path(given)
    try:
        if given == STDIN:
            yield Source(path, "<stdin>")
        elif path.is_dir():
            found = list(_folder(path, path))
            yield from found
            if not any(isinstance(each, Source | ArticleError) for each in found):
                yield UnreadableArticle(shown(path), "the folder holds no article")
        elif path.exists():
            yield Source(path, shown(path))
        else:
            yield UnreadableArticle(shown(path), "there is no such file or folder")
    except OSError as problem:
        yield UnreadableArticle(shown(path), f"cannot be read: {problem.strerror}")


def _folder(folder: Path, top: Path) -> Iterator[Source | Skipped | ArticleError]:
    """The files in a folder and in the folders within, in the order of their names; hidden ones are not seen."""
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: (entry.is_dir(), entry.name))
    except OSError as problem:
        yield UnreadableArticle(shown(folder), f"cannot be read: {problem.strerror}")
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if not entry.is_symlink():
                yield from _folder(entry, top)
        elif entry.suffix.lower() in READABLE:
            yield Source(entry, shown(entry), top)
        else:
            yield Skipped(shown(entry), "skipped: its format holds no article")
