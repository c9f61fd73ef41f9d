"""`--open` and `--watch`: the report in the browser, and again whenever an article changes."""

import functools
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from factcheck.cli.outputs import Output, write_whole
from factcheck.cli.terminal import tell
from factcheck.cli.wishes import wishes
from factcheck.render.beacon import beacon, beacon_name

INTERVAL = 0.4
"""Seconds between two looks at the files."""

State = dict[Path, tuple[int, int]]
"""When each file was changed, in nanoseconds, and its size."""


def watches(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command that writes reports `--open` and `--watch`; it is told the number of the run as `run`."""

    @click.option("--open", "opens", is_flag=True, help="Open the HTML report in the browser.")
    @click.option("--watch", is_flag=True, help="Run again when an article changes; the page in the browser follows.")
    @functools.wraps(command)
    def run(*, opens: bool, watch: bool, paths: tuple[str, ...], outputs: tuple[Output, ...], **options: Any) -> int:
        if watch and "-" in paths:
            raise click.UsageError("standard input cannot be watched")
        if watch or opens:  # the configuration may name reports as well: a page to open, files not to be waited for
            outputs = wishes(options | {"outputs": outputs}).outputs
        if opens and not _pages(outputs):
            import tempfile  # it takes as long to import as all else that `--version` needs of ours

            outputs = (*outputs, Output("html", Path(tempfile.mkdtemp(prefix="factcheck-")) / "report.html"))
        again = functools.partial(command, paths=paths, outputs=outputs, **options)
        if not watch:
            status = again(run=0)
            _open(outputs if opens else ())
            return status
        return _watched(again, paths, outputs, opens=opens)

    return run


def _watched(again: Callable[..., int], paths: Iterable[str], outputs: Iterable[Output], *, opens: bool) -> int:
    """Run again and again until the user interrupts."""
    pages, number = _pages(outputs), 0
    made = {output.path.resolve() for output in outputs}
    try:
        while True:
            number += 1
            before = _state(paths, made)
            again(run=number)
            for page in pages:  # only now: an open page that looks for it would find the old report
                write_whole(page.with_name(beacon_name(page.name)), beacon(number))
            if number == 1:
                _open(outputs if opens else ())
            tell("watching; Ctrl-C ends")
            while _state(paths, made) == before:
                time.sleep(INTERVAL)
    finally:
        for page in pages:
            page.with_name(beacon_name(page.name)).unlink(missing_ok=True)


def _pages(outputs: Iterable[Output]) -> list[Path]:
    return [output.path for output in outputs if output.form == "html"]


def _open(outputs: Iterable[Output]) -> None:
    import webbrowser

    for page in _pages(outputs):
        if not webbrowser.open(page.resolve().as_uri()):
            tell(f"note: no browser could be opened; the report is {page}")


def _state(paths: Iterable[str], made: set[Path]) -> State:
    """The files that the paths lead to, but for the reports that are written among them."""
    state: State = {}
    for path in _files(map(Path, paths)):
        try:
            found = path.stat()
        except OSError:  # gone between the listing and the look: the next look sees it
            continue
        if path.resolve() not in made:
            state[path] = found.st_mtime_ns, found.st_size
    return state


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from (each for each in path.rglob("*") if each.is_file() and not each.name.startswith("."))
        else:
            yield path
