"""What goes to a terminal: lines in colour, and how far long work has come.  The only module that knows rich."""

from collections.abc import Iterable, Iterator, Sequence, Sized
from contextlib import contextmanager
from time import monotonic
from typing import TextIO, TypeVar

from rich.color import ColorSystem
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.style import Style as Ink
from rich.text import Text

from factcheck.render.lines import Line, Style

COLOURS = {
    Style.PLAIN: "",
    Style.ERROR: "bold red",
    Style.WARNING: "bold yellow",
    Style.NOTE: "bold cyan",
    Style.AGREED: "green",
    Style.HEADLINE: "bold",
    Style.FRAME: "blue",
    Style.FIGURE: "bold magenta",
}

PATIENCE = 1.0
"""Seconds that work may take before it is shown: what is done at once needs no bar."""

Item = TypeVar("Item")


def coloured(lines: Iterable[Line]) -> str:
    """The lines with the escape codes of a terminal of sixteen colours."""
    inks = {style: Ink.parse(colour) for style, colour in COLOURS.items()}
    painted = (
        "".join(inks[style].render(text, color_system=ColorSystem.STANDARD) for text, style in line) for line in lines
    )
    return "".join(f"{line}\n" for line in painted)


class Following:
    """Tells on a terminal how far the steps of a run have come, once they take long.

    Calling it with the name of a step and the things that it goes through gives the same things, counted.
    """

    def __init__(self, progress: Progress, patience: float) -> None:
        self._progress = progress
        self._due = monotonic() + patience

    def __call__(self, step: str, items: Iterable[Item]) -> Iterator[Item]:
        """The items, one by one."""
        task = self._progress.add_task(step, total=len(items) if isinstance(items, Sized) else None)
        for done, item in enumerate(items):
            if not self._progress.live.is_started and monotonic() >= self._due:
                self._progress.start()
            self._progress.update(task, completed=done)
            yield item
        self._progress.remove_task(task)


@contextmanager
def following(terminal: TextIO, *, patience: float = PATIENCE) -> Iterator[Following]:
    """A display on a terminal for the steps of a run, of which nothing is left afterwards."""
    console = Console(file=terminal, highlight=False)
    columns: Sequence[ProgressColumn] = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=30),
        MofNCompleteColumn(),
        _Speed(),
        TimeRemainingColumn(compact=True),
    )
    progress = Progress(*columns, console=console, transient=True)
    try:
        yield Following(progress, patience)
    finally:
        progress.stop()


class _Speed(ProgressColumn):
    """How many things are done in a second."""

    def render(self, task: Task) -> Text:
        """`35 a second`, once it is known."""
        return Text(f"{task.speed:.0f} a second" if task.speed else "")
