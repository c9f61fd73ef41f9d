"""How long something takes, and how much memory: medians of several runs."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[2]
PATIENCE = 10.0
COMMAND = str(Path(sys.executable).with_name("factcheck"))
STOPWATCH = str(Path(__file__).with_name("stopwatch.py"))


def seconds(work: Callable[[], object], *, runs: int) -> float:
    """The median time of `runs` calls, after one that is not counted; fewer where they take longer than `PATIENCE`."""
    taken = [_timed(work)]
    while len(taken) <= runs and sum(taken) < PATIENCE:
        taken.append(_timed(work))
    return median(taken[1:] or taken)


def _timed(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def process(arguments: Sequence[str], *, runs: int, given: bytes = b"") -> tuple[float, float]:
    """The median wall time in seconds and the highest peak of memory in MB, with a fresh process for each run."""
    times, peaks = zip(*(_process(arguments, given) for _ in range(runs)), strict=True)
    return median(times), max(peaks)


def _process(arguments: Sequence[str], given: bytes) -> tuple[float, float]:
    watched = [sys.executable, "-S", "-E", STOPWATCH, *arguments]
    told = subprocess.run(watched, cwd=ROOT, input=given, stdout=subprocess.PIPE, check=True).stdout
    taken, peak, status = told.split()
    if status not in {b"0", b"1"}:
        raise RuntimeError(f"{' '.join(arguments)} ended with {status.decode()}")
    return float(taken), float(peak)
