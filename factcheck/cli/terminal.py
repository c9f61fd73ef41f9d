"""Standard output and standard error."""

import errno
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from io import TextIOBase
from typing import NoReturn, TextIO, cast


class Closed(TextIOBase):
    """What stands for a standard output that the caller has closed: nothing can be written to it."""

    def write(self, _text: str, /) -> NoReturn:
        """Refuse, as a closed file does."""
        raise OSError(errno.EBADF, "standard output is closed")


def open_streams() -> None:
    """Give both streams something to stand for them where the caller has closed them, and make them write UTF-8.

    Nobody is told then what goes to standard error; what goes to standard output is an error.
    """
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - as long as the program runs
    if sys.stdout is None:
        sys.stdout = cast("TextIO", Closed())
    for stream in (sys.stdout, sys.stderr):
        in_utf8(stream)


def in_utf8(stream: TextIO) -> None:
    """Make a stream write UTF-8 and bare newlines, whatever the locale."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def drop_output(stream: TextIO | None = None) -> None:
    """Send what is still to be written nowhere, so that the interpreter does not fail on it at its end."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), (stream or sys.stdout).fileno())


LONGEST = 32_000_000
"""Characters of what a run says up to which it is worth remembering."""


class Tape:
    """What was said and told, in order: whether it is a result, and the text.  It is not `whole` where that is long."""

    def __init__(self) -> None:
        self.pieces: list[tuple[bool, str]] = []
        self.whole = True
        self._length = 0

    def note(self, text: str, *, result: bool) -> None:
        """Note something."""
        self._length += len(text)
        self.whole = self._length <= LONGEST
        if self.whole:
            self.pieces.append((result, text))
        else:
            self.pieces.clear()


_RUNNING: list[Tape] = []


@contextmanager
def taped() -> Iterator[Tape]:
    """A tape of what is said and told meanwhile."""
    tape = Tape()
    _RUNNING.append(tape)
    try:
        yield tape
    finally:
        _RUNNING.remove(tape)


def replay(pieces: Iterable[tuple[bool, str]]) -> None:
    """Say and tell what is on a tape."""
    for result, text in pieces:
        if result:
            say(text)
        else:
            _tell(text)


def _note(text: str, *, result: bool) -> None:
    for tape in _RUNNING:
        tape.note(text, result=result)


def say(text: str) -> None:
    """Write a result to standard output, as it stands."""
    _note(text, result=True)
    sys.stdout.write(text)


def tell(message: str) -> None:
    """Write a message for people to standard error, if it takes any: one line, safe to show."""
    from factcheck.render.signs import on_one_line

    line = on_one_line(message) + "\n"
    _note(line, result=False)
    _tell(line)


def _tell(line: str) -> None:
    try:
        sys.stderr.write(line)
    except OSError:
        drop_output(sys.stderr)


def wants_colour(stream: TextIO) -> bool:
    """On a terminal, unless NO_COLOR says no or FORCE_COLOR yes."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"
