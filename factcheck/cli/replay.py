"""A run of which nothing has changed since it was last done: what it said is said again."""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.cli.running import kept
from factcheck.cli.terminal import Tape, replay, taped
from factcheck.outcome import Status

if TYPE_CHECKING:
    from factcheck.read.files import LeftOut

CHANGING = b"until="
"""What makes a run depend on the day: a suppression that lapses."""

HOW = ("jobs", "cache", "no_cache", "resume")
"""The options that say how a run is done, and nothing of what comes out."""


def replayed(run: Callable[[], int], key: bytes | None, options: Mapping[str, Any]) -> int:
    """The status of a run whose outcome depends on what `key` is the digest of; `None` stands for what nobody can say.

    Where it was done before, what it said and told is played again; else it is done, and remembered.
    """
    if key is None:
        return run()
    with kept(options, None) as store:
        known = store.get(key) if store.keeps else None
    if known is not None:
        status, pieces = json.loads(known.decode("utf-8", "surrogatepass"))
        replay(pieces)
        return int(status)
    with taped() as tape:
        status = int(run())
    if tape.whole and status in set(Status):
        with kept(options, None) as store:
            store.put(key, _record(status, tape))
    return status


def _record(status: int, tape: Tape) -> bytes:
    return json.dumps([status, tape.pieces], ensure_ascii=False).encode("utf-8", "surrogatepass")


def outcome_key(
    paths: Iterable[str],
    most: int,
    options: Mapping[str, Any],
    *more: object,
    left_out: "LeftOut | None" = None,
    day: tuple[date | None, bool] = (None, False),
) -> bytes | None:
    """A digest of all that a run depends on: its options, its files byte for byte, the folder it takes place in.

    `None` where that cannot be said beforehand: of standard input, of a file larger than `most` or that cannot be read.
    `day` is today, which counts where a file has something that lapses, or where it is said to count anyway.
    """
    from factcheck.read.files import nothing
    from factcheck.run.keeping import digest

    said = sorted((name, value) for name, value in options.items() if name not in HOW)
    parts: list[object] = [said, tuple(paths), Path.cwd().name, *more]
    today, lapses = day
    try:
        for part in _contents(paths, left_out or nothing, most):
            if part is None:
                return None
            lapses = lapses or (isinstance(part, bytes) and CHANGING in part)
            parts.append(digest(part))
    except OSError:
        return None
    return digest("run", today if lapses else None, *parts)


def _contents(paths: Iterable[str], left_out: "LeftOut", most: int) -> Iterator[str | bytes | None]:
    """The names and the bytes of all files, what is odd about the others; `None` for what cannot be read twice."""
    from factcheck.read.files import STDIN, Source, sources

    for source in sources(paths, left_out):
        if not isinstance(source, Source):
            yield str(source)
            continue
        if str(source.path) == STDIN or not source.path.is_file() or source.path.stat().st_size > most:
            yield None
            return
        yield f"{source.name} {source.folder}"
        yield source.path.read_bytes()


def depends_on_more(options: Mapping[str, Any], form: str, outputs: object) -> bool:
    """Whether a run does more than to say and to tell, or asks more than its files."""
    writes = (
        outputs
        or options["resume"]
        or options["update_baseline"]
        or (form == "github" and os.environ.get("GITHUB_STEP_SUMMARY"))
    )
    return bool(writes or options["base"] or options["show_files"] or options["show_furniture"])
