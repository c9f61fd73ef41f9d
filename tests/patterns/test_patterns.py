"""No regular expression of the program takes time with the square of a text."""

import os
import subprocess
import sys
from pathlib import Path


def test_no_pattern_can_be_hurt() -> None:
    """In a process of its own, in which every pattern is compiled under watch."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.patterns"],
        cwd=Path(__file__).parents[2],
        env=os.environ,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    *hurt, tried = done.stdout.splitlines()
    assert hurt == [], done.stderr
    assert int(tried.split()[0]) > 200
