"""How long something takes, and how much memory: medians of several runs.

Work inside this process is measured in processor time, so that other work of the machine does not count.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import process_time
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PATIENCE = 10.0
COMMAND = str(Path(sys.executable).with_name("factcheck"))
NOWHERE = Path(os.devnull)
STOPWATCH = str(Path(__file__).with_name("stopwatch.py"))


class Cost(NamedTuple):
    """What a process cost: wall time and processor time in seconds, peak of memory in MB."""

    wall: float
    processor: float
    memory: float


def seconds(work: Callable[[], object], *, runs: int) -> float:
    """The median processor time of `runs` calls after one that is not counted.

    There are fewer calls where together they would take longer than `PATIENCE`.
    """
    taken = [_timed(work)]
    while len(taken) <= runs and sum(taken) < PATIENCE:
        taken.append(_timed(work))
    return median(taken[1:] or taken)


def side_by_side(works: Sequence[Callable[[], object]], *, runs: int) -> list[float]:
    """The median processor time of each piece of work, done in turn, so that a slow spell of the machine hits all."""
    for work in works:
        work()
    rounds = [[_timed(work) for work in works] for _ in range(runs)]
    return [median(times) for times in zip(*rounds, strict=True)]


def _timed(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def process(
    arguments: Sequence[str], *, runs: int, given: Path | None = None, said: Path = NOWHERE, tree: Path = ROOT
) -> Cost:
    """The median times and the highest memory of a command, with a fresh process for each run.

    `given` is the file that it reads as its standard input, `said` the one that its output goes to; `tree` the checkout
    whose package it imports.
    """
    walls, processors, peaks = zip(*(_process(arguments, given, said, tree) for _ in range(runs)), strict=True)
    return Cost(median(walls), median(processors), max(peaks))


def _process(arguments: Sequence[str], given: Path | None, said: Path, tree: Path) -> Cost:
    watched = [sys.executable, "-S", "-E", STOPWATCH, str(said), *arguments]
    with (given or NOWHERE).open("rb") as source:
        told = subprocess.run(
            watched,
            cwd=tree,
            env=os.environ | {"PYTHONPATH": str(tree)},
            stdin=source,
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
    *cost, status = told.split()
    if status not in {b"0", b"1"}:
        raise RuntimeError(f"{' '.join(arguments)} ended with {status.decode()}")
    return Cost(*map(float, cost))
