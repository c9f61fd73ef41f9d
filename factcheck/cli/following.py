"""How far long work has come, on standard error where that is a terminal."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.checking import Follow


@contextmanager
def progress() -> Iterator["Follow"]:
    """What is to be called with each step of a run; it shows nothing to a file, nor before work takes long."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        from factcheck.checking import unseen

        yield unseen
        return
    from factcheck.display import following

    with following(sys.stderr) as follow:
        yield follow
