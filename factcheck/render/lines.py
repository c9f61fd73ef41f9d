"""Lines of a report for people: pieces of text, each with what it is, so that colour is a matter of the edge."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from factcheck.render.signs import shown_safely, width


class Style(StrEnum):
    """What a piece of text is to its reader."""

    PLAIN = "plain"
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    AGREED = "agreed"
    HEADLINE = "headline"
    FRAME = "frame"
    FIGURE = "figure"


class Piece(NamedTuple):
    """A stretch of a line in one style."""

    text: str
    style: Style = Style.PLAIN


Line = tuple[Piece, ...]
EMPTY: Line = ()
BLANKED = str.maketrans("\n\t", "  ")


def line(*pieces: Piece | str) -> Line:
    """A line of pieces, safe to show: no sign in it moves the cursor or changes a colour; blanks stay as they are."""
    made = (piece if isinstance(piece, Piece) else Piece(piece) for piece in pieces)
    return tuple(Piece(shown_safely(piece.text.translate(BLANKED)), piece.style) for piece in made if piece.text)


def plain(lines: Iterable[Line]) -> str:
    """The lines without any style."""
    return "".join("".join(piece.text for piece in pieces).rstrip() + "\n" for pieces in lines)


def padded(text: str, columns: int) -> str:
    """The text, filled up with blanks to a number of columns."""
    return text + " " * max(0, columns - width(text))
