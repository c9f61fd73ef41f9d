"""A run from its arguments to its exit status, whatever happens in it."""

import gc
import os
import signal
import sys

import click

from factcheck.cli.group import factcheck
from factcheck.cli.terminal import drop_output, open_streams, tell
from factcheck.errors import FactcheckError
from factcheck.outcome import Status

TRACEBACK = "FACTCHECK_TRACEBACK"
"""The environment variable under which a mistake of ours is raised, for those who mend it."""

INTERRUPTED = 130
"""What a shell reports of a program that Ctrl-C ended."""

ENDINGS = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""What else ends a run: a system that shuts down, a terminal that is closed."""


def main() -> None:
    """Run the command and exit."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `factcheck … | head` ends as every Unix command does
    # What is loaded stays, and next to nothing refers to itself: to look through it all takes time and frees no memory.
    gc.set_threshold(1_000_000)
    for ending in ENDINGS:
        if signal.getsignal(ending) is signal.SIG_DFL:
            signal.signal(ending, _interrupt)
    open_streams()
    status = _guarded(sys.argv[1:])
    try:
        sys.stdout.flush()
    except OSError:
        drop_output()
    sys.exit(status)


def _interrupt(_number: int, _frame: object) -> None:
    """Come to an end as Ctrl-C does, so that nothing half-written is left behind."""
    raise KeyboardInterrupt


def _guarded(arguments: list[str]) -> int:
    """The exit status of a run: what goes wrong is a sentence on standard error, never a traceback."""
    try:
        outcome = factcheck.main(arguments, prog_name="factcheck", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as problem:
        problem.show()
        return Status.UNCHECKED
    except FactcheckError as problem:
        tell(f"error: {problem}")
        return Status.UNCHECKED
    except (KeyboardInterrupt, click.Abort):
        tell("interrupted")
        return INTERRUPTED
    except OSError as problem:
        drop_output()
        tell(f"error: the result cannot be written: {problem.strerror}")
        return Status.UNCHECKED
    except Exception as problem:  # the last resort, so that a mistake of ours is a sentence as well
        if os.environ.get(TRACEBACK):
            raise
        tell(f"error: a mistake in factcheck: {problem!r}; {TRACEBACK}=1 shows where, please report it")
        return Status.UNCHECKED
    return int(outcome or Status.CHECKED)
