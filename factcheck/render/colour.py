"""Lines in colour: the only module that knows rich."""

from collections.abc import Iterable

from rich.color import ColorSystem
from rich.style import Style as Ink

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
    inks = {style: Ink.parse(colour) for style, colour in COLOURS.items()}
    painted = (
        "".join(inks[style].render(text, color_system=ColorSystem.STANDARD) for text, style in line) for line in lines
    )
    return "".join(f"{line}\n" for line in painted)
