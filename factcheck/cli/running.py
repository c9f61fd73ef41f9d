"""How a run is done: over how many processes, and with what is kept of earlier runs."""

import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.terminal import tell

if TYPE_CHECKING:
    from factcheck.run.journal import Journal
    from factcheck.run.keeping import Kept

FOLDER = click.Path(path_type=Path, file_okay=False)
FILE = click.Path(path_type=Path, dir_okay=False)
KEPT = "results.sqlite"

RUNNING = (
    click.option(
        "-j",
        "--jobs",
        type=click.IntRange(min=1),
        help="Processes that work at once; as many as processors if not said.",
    ),
    click.option(
        "--cache",
        type=FOLDER,
        metavar="DIR",
        envvar="FACTCHECK_CACHE",
        help="Where results are kept for the next run; the user's cache folder if not said.",
    ),
    click.option("--no-cache", is_flag=True, envvar="FACTCHECK_NO_CACHE", help="Keep nothing, and use nothing kept."),
    click.option(
        "--resume", type=FILE, metavar="FILE", help="Note in FILE what is done and said, and go on where it breaks off."
    ),
)


def runs(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command these options."""
    for decorate in reversed(RUNNING):
        command = decorate(command)
    return command


def jobs(options: Mapping[str, Any], paths: tuple[str, ...] = ()) -> int:
    """How many processes work; one where a program at the other end of a pipe may wait for each answer."""
    from factcheck.run.jobs import processors

    stated: int | None = options["jobs"]
    if stated is None and "-" in paths and _is_pipe():
        return 1
    return stated or processors()


def _is_pipe() -> bool:
    return sys.stdin is not None and not stat.S_ISREG(os.fstat(sys.stdin.fileno()).st_mode)


@contextmanager
def kept(options: Mapping[str, Any], settings: object) -> Iterator["Kept"]:
    """What is kept of earlier runs; `settings` is what a run that is resumed depends on besides its articles."""
    store: AbstractContextManager[Kept]
    path = options["cache"] or user_cache()
    if options["resume"]:
        from factcheck.run.journal import Journal

        store = closing(Journal(options["resume"], settings, sys.stdout))
    elif options["no_cache"] or path is None:
        from factcheck.run.keeping import Nothing

        store = nullcontext(Nothing())
    else:
        from factcheck.run.cache import Cache

        silent = options["cache"] is None and not options.get("verbose")
        store = closing(Cache(path / KEPT, _nobody if silent else _note))
    with store as opened:
        yield opened


def _note(message: str) -> None:
    tell(f"note: {message}")


def _nobody(_message: str) -> None:
    """A folder that nobody asked for may be read-only, as in a container."""


def user_cache() -> Path | None:
    """The folder of the user's caches, as the platform has it; `None` where there is no such folder."""
    stated = os.environ.get("LOCALAPPDATA" if sys.platform == "win32" else "XDG_CACHE_HOME", "")
    if stated and Path(stated).is_absolute():
        return Path(stated) / "factcheck"
    try:
        home = Path.home()
    except RuntimeError:
        return None
    return home / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "factcheck"


def journal(store: "Kept") -> "Journal | None":
    """The journal of a run that is resumed."""
    from factcheck.run.journal import Journal

    return store if isinstance(store, Journal) else None
