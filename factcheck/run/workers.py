"""Workers: other processes that share the work of this one.  They are there when they are needed, and gone after it.

Each has a pipe of its own, and a thread of this process that asks it and awaits the answer.  Workers share no lock and
no queue, so that one can be ended at any moment, as an interrupt does, and nobody waits for ever.
"""

import gc
import multiprocessing
import os
import queue
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, NamedTuple

from factcheck.errors import WorkerLost
from factcheck.run.jobs import Chunk, Item, Of, Result, Task

AHEAD = 3
"""Chunks under way for each worker: one in work, one waiting, one whose results are awaited in their turn."""

ENDINGS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""What ends a run, which then ends its workers."""

NOBODY_READS = [signal.SIGPIPE] if hasattr(signal, "SIGPIPE") else []


class Worker(NamedTuple):
    """Another process, and our end of the pipe to it."""

    process: BaseProcess
    pipe: Connection

    def answer(self, items: list[Item]) -> list[Any]:
        """What the worker makes of a chunk.

        Raises what the work raises, and `WorkerLost` where the process has ended.
        """
        try:
            self.pipe.send(items)
            results, raised = self.pipe.recv()
        except (EOFError, OSError):
            raise WorkerLost from None
        if raised is not None:
            raise raised
        return list(results)


def shared(
    task: Task[Item, Result], chunks: Iterable[Chunk[Of, Item]], jobs: int, method: str | None
) -> Iterator[tuple[Of, list[Result]]]:
    """The results of each chunk as `jobs.done` gives them, worked on by so many workers."""
    with _workers(task, jobs, method or start_method()) as (workers, askers):
        idle: queue.SimpleQueue[Worker] = queue.SimpleQueue()
        for worker in workers:
            idle.put(worker)

        def answer(items: list[Item]) -> list[Result]:
            worker = idle.get()
            try:
                return worker.answer(items)
            finally:
                idle.put(worker)

        under_way: deque[tuple[Of, Future[list[Result]] | None]] = deque()
        for of, items in chunks:
            with _held(NOBODY_READS):  # an asker outlives a worker; only who closes our output ends us
                under_way.append((of, askers.submit(answer, items) if items else None))
            while len(under_way) > AHEAD * jobs or (under_way and _is_done(under_way[0][1])):
                yield _ended(*under_way.popleft())
        while under_way:
            yield _ended(*under_way.popleft())


def start_method() -> str:
    """How workers are started: as copies of this process, with all that it has loaded, where that is safe."""
    if sys.platform == "linux" and threading.active_count() == 1:
        return "fork"
    return "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"


def _is_done(future: "Future[list[Result]] | None") -> bool:
    return future is None or future.done()


def _ended(of: Of, future: "Future[list[Result]] | None") -> tuple[Of, list[Result]]:
    return of, future.result() if future else []


@contextmanager
def _workers(task: Task[Item, Result], jobs: int, method: str) -> Iterator[tuple[list[Worker], ThreadPoolExecutor]]:
    """Workers, and threads to ask them, all of which are gone when the work is, however it ends.

    The processes end first, whereupon the threads read the ends of their pipes; then these are closed.
    """
    context: Any = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload([task.make.__module__])
    workers: list[Worker] = []
    with ExitStack() as pipes, ThreadPoolExecutor(jobs) as askers, ExitStack() as processes:
        for _ in range(jobs):
            ours, theirs = context.Pipe()
            pipes.enter_context(ours)
            process = context.Process(target=_work, args=(task, theirs), daemon=True)
            with theirs, _held(ENDINGS):
                process.start()
                processes.callback(_end, process)
            workers.append(Worker(process, ours))
        processes.callback(askers.shutdown, wait=False, cancel_futures=True)
        yield workers, askers


def _end(process: BaseProcess) -> None:
    """End a worker, who keeps nothing that could be lost."""
    process.terminate()
    process.join()


@contextmanager
def _held(signals: list[signal.Signals]) -> Iterator[None]:
    """Signals wait for the end of this, here and, for as long as they live, in the threads and processes begun here."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(task: Task[Any, Any], pipe: Connection) -> None:
    """Answer each chunk that comes through the pipe; the process that began this one ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that was interrupted ends its workers
    for ending in (*ENDINGS[1:], *NOBODY_READS):
        signal.signal(ending, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [*ENDINGS, *NOBODY_READS])
    threading.Thread(target=_end_with_parent, daemon=True).start()
    gc.set_threshold(1_000_000)  # as in the process that began this one
    work = task.make(*task.arguments)
    while True:
        pipe.send(_outcome(work, pipe.recv()))


def _outcome(work: Callable[[list[Any]], list[Any]], items: list[Any]) -> tuple[list[Any], Exception | None]:
    """What the work gives or raises; it is raised again where the answer is awaited."""
    try:
        return work(items), None
    except Exception as raised:  # noqa: BLE001
        return [], raised


def _end_with_parent() -> None:
    """A worker whose parent was killed has nobody to work for."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
