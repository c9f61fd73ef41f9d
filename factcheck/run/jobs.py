"""Work over several processes: results in the order of the work, and never more than a few chunks of it under way."""

import os
from collections.abc import Callable, Generator, Iterable
from importlib import import_module
from itertools import chain
from typing import Any, Generic, NamedTuple, TypeVar

Of = TypeVar("Of")
Item = TypeVar("Item")
Result = TypeVar("Result")

WORKERS = "factcheck.run.workers"

ALONE = 2
"""Chunks that are worked on before there are workers: a small input does not pay for them."""


class Chunk(NamedTuple, Generic[Of, Item]):
    """Some work, and what it is of; without any items it is done already."""

    of: Of
    items: list[Item]


class Task(NamedTuple, Generic[Item, Result]):
    """What is to be done with the items of a chunk: `make(*arguments)` gives it, once in each process."""

    make: Callable[..., Callable[[list[Item]], list[Result]]]
    arguments: tuple[Any, ...] = ()


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def done(
    task: Task[Item, Result], chunks: Iterable[Chunk[Of, Item]], jobs: int, method: str | None = None
) -> Generator[tuple[Of, list[Result]], None, None]:
    """The results of each chunk, in the order of the chunks, which are asked for as they are needed.

    The first chunks are worked on by this process, and all of them with one job; then workers are started, by `method`
    where it is given.  Raises what the work raises, in its place, and `WorkerLost` where a worker was ended.
    """
    work, coming, alone = task.make(*task.arguments), iter(chunks), 0
    for chunk in coming:
        if chunk.items and jobs > 1 and alone == ALONE:
            shared = import_module(WORKERS).shared  # most runs need none
            yield from shared(task, chain([chunk], coming), jobs, method)
            return
        alone += bool(chunk.items)
        yield chunk.of, work(chunk.items) if chunk.items else []
