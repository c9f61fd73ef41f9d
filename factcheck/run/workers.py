"""Workers: other processes that share the work of this one.  They are there when they are needed, and gone after it."""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any

from factcheck.errors import WorkerLost
from factcheck.run.jobs import Chunk, Item, Of, Result, Task

AHEAD = 3
"""Chunks under way for each worker: one in work, one waiting, one whose results are awaited in their turn."""


def shared(
    task: Task[Item, Result], chunks: Iterable[Chunk[Of, Item]], jobs: int, method: str | None
) -> Iterator[tuple[Of, list[Result]]]:
    """The results of each chunk as `jobs.done` gives them, worked on by so many workers."""
    with _workers(task, jobs, method or start_method()) as pool:
        under_way: deque[tuple[Of, Future[list[Result]] | None]] = deque()
        for chunk in chunks:
            under_way.append(_begun(pool, chunk))
            while len(under_way) > AHEAD * jobs or (under_way and _is_done(under_way[0][1])):
                yield _ended(under_way.popleft())
        while under_way:
            yield _ended(under_way.popleft())


def start_method() -> str:
    """How workers are started: as copies of this process, with all that it has loaded, where that is safe."""
    if sys.platform == "linux" and threading.active_count() == 1:
        return "fork"
    return "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"


def _begun(pool: ProcessPoolExecutor, chunk: Chunk[Of, Item]) -> tuple[Of, "Future[list[Result]] | None"]:
    try:
        with _pipe_of_its_own():
            return chunk.of, pool.submit(_worked, chunk.items) if chunk.items else None
    except BrokenProcessPool:
        raise WorkerLost from None


@contextmanager
def _pipe_of_its_own() -> Iterator[None]:
    """The threads that begin here, which write to workers, outlive a worker; only who closes our output ends us."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGPIPE})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _is_done(future: "Future[list[Result]] | None") -> bool:
    return future is None or future.done()


def _ended(begun: tuple[Of, "Future[list[Result]] | None"]) -> tuple[Of, list[Result]]:
    of, future = begun
    try:
        return of, future.result() if future else []
    except BrokenProcessPool:
        raise WorkerLost from None


@contextmanager
def _workers(task: Task[Item, Result], jobs: int, method: str) -> Iterator[ProcessPoolExecutor]:
    """Workers that are gone when the work is, however it ends."""
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload([task.make.__module__])
    pool = ProcessPoolExecutor(jobs, context, _prepare, (task,))
    try:
        yield pool
        pool.shutdown()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.terminate()


_PREPARED: list[Callable[[list[Any]], list[Any]]] = []
"""What this process does with a chunk, if it is a worker."""


def _prepare(task: Task[Item, Result]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that was interrupted ends its workers
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # nobody is left to take the results
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGPIPE})
    threading.Thread(target=_end_with_parent, daemon=True).start()
    gc.set_threshold(100_000)
    _PREPARED[:] = [task.make(*task.arguments)]


def _end_with_parent() -> None:
    """A worker whose parent was killed has nobody to work for."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _worked(items: list[Any]) -> list[Any]:
    return _PREPARED[0](items)
