"""How far long work has come, on standard error where that is a terminal."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from factcheck.follow import Follow, unseen


@contextmanager
def progress() -> Iterator[Follow]:
    """What is to be called with each step of a run; it shows nothing to a file, nor before work takes long."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield unseen
        return
    from factcheck.display import following

    with following(sys.stderr) as follow:
        yield follow
