"""Lines in colour: the only module that knows rich."""

import io
from collections.abc import Iterable

from rich.console import Console
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


def coloured(lines: Iterable[Line]) -> str:
    """The lines with the escape codes of a terminal of sixteen colours."""
    written = io.StringIO()
    console = Console(file=written, force_terminal=True, color_system="standard", width=10_000, _environ={})
    for pieces in lines:
        text = Text()
        for piece in pieces:
            text.append(piece.text, COLOURS[piece.style])
        console.print(text, soft_wrap=True, highlight=False)
    return written.getvalue()
