"""`--output FORMAT=FILE`: reports into files."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from factcheck.errors import UnwritableOutput
from factcheck.render.formats import FORMATS, rendered

if TYPE_CHECKING:
    from factcheck.model.report import Report
    from factcheck.render.formats import Presentation

SUMMARY = "GITHUB_STEP_SUMMARY"
"""The environment variable in which GitHub Actions names the file of a job's summary."""


class Output(NamedTuple):
    """A format and the file that it goes to."""

    form: str
    path: Path


def parsed_output(written: str) -> Output:
    """The format and the file in `sarif=report.sarif`; a usage error where one is missing or not known."""
    form, _, path = written.partition("=")
    if form not in FORMATS:
        raise click.BadParameter(f"{form!r} is no format; known are {', '.join(FORMATS)}")
    if path in {"", "-"}:
        raise click.BadParameter("name a file, as in sarif=report.sarif; for standard output there is --format")
    return Output(form, Path(path))


def write_outputs(outputs: Iterable[Output], report: "Report", presentation: "Presentation") -> None:
    """Write every output whole or not at all: beside its file, then moved into place."""
    for form, path in outputs:
        text = rendered(form, report, presentation)
        try:
            write_whole(path, text)
        except OSError as problem:
            raise UnwritableOutput(path.as_posix(), problem.strerror or str(problem)) from None


def append_summary(markdown: str) -> None:
    """Add to the summary of the job, where GitHub Actions names a file for it."""
    summary = os.environ.get(SUMMARY)
    if not summary:
        return
    try:
        with Path(summary).open("a", encoding="utf-8", newline="") as file:
            file.write(markdown)
    except OSError as problem:
        raise UnwritableOutput(SUMMARY, problem.strerror or str(problem)) from None


def write_whole(path: Path, text: str) -> None:
    """Replace a file by one with this text in UTF-8, so that a reader finds the old one or the new one.

    What is no file but a device or a pipe is written to as it is.  Folders on the way are made.
    """
    if path.exists() and not path.is_file():
        path.write_text(text, "utf-8", errors="replace", newline="")
        return
    real = path.resolve()
    real.parent.mkdir(parents=True, exist_ok=True)
    beside = real.with_name(f".{real.name}.{os.getpid()}.tmp")
    try:
        beside.write_text(text, "utf-8", errors="replace", newline="")
        beside.replace(real)
    finally:
        beside.unlink(missing_ok=True)
