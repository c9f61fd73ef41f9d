"""Work over several processes: in order, bounded, and over as soon as anything goes wrong."""

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck.errors import ConfigError, WorkerLost
from factcheck.run.jobs import ALONE, Chunk, Task, done, processors
from factcheck.run.workers import AHEAD

METHODS = multiprocessing.get_all_start_methods()


def doubling(wait: float = 0.0) -> Callable[[list[int]], list[int]]:
    """What doubles numbers; one of them kills its process, one cannot be doubled."""

    def double(numbers: list[int]) -> list[int]:
        time.sleep(wait * len(numbers) * (numbers[0] % 3))
        if -1 in numbers:
            os.kill(os.getpid(), signal.SIGKILL)
        if -2 in numbers:
            raise ConfigError("--number", "-2", "is below nothing")
        return [2 * number for number in numbers]

    return double


def numbered(number: int) -> Iterator[Chunk[int, int]]:
    """So many chunks of two numbers each."""
    return (Chunk(at, [2 * at, 2 * at + 1]) for at in range(number))


@pytest.mark.parametrize("method", METHODS)
def test_results_come_in_the_order_of_the_work(method: str) -> None:
    """Whichever worker is quicker, and however workers are started."""
    expected = [(at, [4 * at, 4 * at + 2]) for at in range(20)]
    assert list(done(Task(doubling, (0.002,)), numbered(20), 3, method)) == expected
    assert list(done(Task(doubling), numbered(20), 1)) == expected
    assert multiprocessing.active_children() == []


def test_work_is_asked_for_as_it_is_done() -> None:
    """No more is under way than a few chunks for each worker, however long the input."""
    asked: list[int] = []

    def chunks() -> Iterator[Chunk[int, int]]:
        for chunk in numbered(200):
            asked.append(chunk.of)
            yield chunk

    furthest = [len(asked) - of for of, _ in done(Task(doubling), chunks(), 2)]
    assert len(furthest) == 200
    assert max(furthest) <= 2 * AHEAD + 2


def test_small_input_pays_for_no_worker() -> None:
    """Neither does input of which all is known already."""
    few = list(done(Task(_own_process), numbered(ALONE), 4))
    known: list[Chunk[int, int]] = [Chunk(at, []) for at in range(50)]
    assert {process for _, found in few for process in found} == {os.getpid()}
    assert list(done(Task(_own_process), known, 4)) == [(at, []) for at in range(50)]
    many = list(done(Task(_own_process), numbered(20), 2))
    assert os.getpid() not in {process for _, found in many[ALONE:] for process in found}


def _own_process() -> Callable[[list[int]], list[int]]:
    return lambda numbers: [os.getpid() for _ in numbers]


@pytest.mark.parametrize("method", METHODS)
def test_what_the_work_raises_comes_in_its_place(method: str) -> None:
    """Behind the results before it, and no worker outlives it."""
    chunks = [*numbered(10), Chunk(10, [-2]), *numbered(5)]
    found = done(Task(doubling, (0.002,)), chunks, 2, method)
    assert [next(found)[0] for _ in range(10)] == list(range(10))
    with pytest.raises(ConfigError, match="--number: is below nothing"):
        next(found)
    _until(lambda: multiprocessing.active_children() == [])


@pytest.mark.parametrize("method", METHODS)
def test_worker_that_is_killed_ends_the_run_with_a_sentence(method: str) -> None:
    """Rather than to wait for it for ever."""
    with pytest.raises(WorkerLost, match="a worker process ended before its work was done"):
        list(done(Task(doubling), [*numbered(6), Chunk(6, [-1]), *numbered(6)], 2, method))
    _until(lambda: multiprocessing.active_children() == [])


@pytest.mark.parametrize("method", METHODS)
def test_work_that_is_broken_off_leaves_nobody_waiting(method: str) -> None:
    """Neither a worker nor a thread, though chunks are larger than any pipe and workers are slow."""
    threads = set(threading.enumerate())
    chunks = (Chunk(at, ["x" * 1_000_000]) for at in range(50))
    found = done(Task(sleepy), chunks, 2, method)
    for _ in range(ALONE + 1):
        next(found)
    found.close()
    _until(lambda: multiprocessing.active_children() == [])
    _until(lambda: set(threading.enumerate()) <= threads)


def sleepy() -> Callable[[list[str]], list[str]]:
    """What takes its time for little."""

    def slept(words: list[str]) -> list[str]:
        time.sleep(0.3)
        return words

    return slept


KILLED = """
import os, signal, time
from factcheck.run.jobs import Chunk, Task, done
from tests.unit.run.test_jobs import naming, numbered
if __name__ == "__main__":
    for of, found in done(Task(naming), numbered(10_000), 2, METHOD):
        print(*found, flush=True)
        if of == 9:
            os.kill(os.getpid(), signal.SIGKILL)
"""


def naming() -> Callable[[list[int]], list[int]]:
    """What takes its time and tells its process."""

    def name(numbers: list[int]) -> list[int]:
        time.sleep(0.02)
        return [os.getpid() for _ in numbers]

    return name


@pytest.mark.parametrize("method", METHODS)
def test_workers_end_with_a_run_that_is_killed(method: str, tmp_path: Path) -> None:
    """No orphan goes on working."""
    script = tmp_path / "killed.py"
    script.write_text(KILLED.replace("METHOD", repr(method)))
    root = str(Path(__file__).parents[3])
    ended = subprocess.run(
        [sys.executable, script], stdout=subprocess.PIPE, check=False, cwd=root, env=os.environ | {"PYTHONPATH": root}
    )
    workers = {int(process) for process in ended.stdout.split()}
    assert ended.returncode == -signal.SIGKILL
    assert len(workers) > 1
    _until(lambda: not any(map(_lives, workers)))


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{process}/stat")
    return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "Z"


def _until(holds: Callable[[], bool]) -> None:
    """Wait until something holds, which must be soon."""
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_processors_are_those_that_the_process_may_use() -> None:
    """At least one."""
    assert processors() >= 1
