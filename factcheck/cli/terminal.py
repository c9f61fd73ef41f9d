"""Standard output and standard error."""

import os
import sys
from typing import TextIO


def in_utf8(stream: TextIO) -> None:
    """Make a stream write UTF-8 and bare newlines, whatever the locale."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def drop_output() -> None:
    """Send what is still to be written nowhere, so that the interpreter does not fail on it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(text: str) -> None:
    """Write a result to standard output, as it stands."""
    sys.stdout.write(text)


def tell(message: str) -> None:
    """Write a message for people to standard error: one line, safe to show."""
    from factcheck.render.signs import on_one_line

    sys.stderr.write(on_one_line(message) + "\n")


def wants_colour(stream: TextIO) -> bool:
    """On a terminal, unless NO_COLOR says no or FORCE_COLOR yes."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"
