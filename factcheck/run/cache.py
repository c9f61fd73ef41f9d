"""What was found, kept in a file for the next run: a cache that may be lost, shared or broken at any time."""

import sqlite3
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from factcheck.run.keeping import digest, program

LIMIT = 256_000_000
"""Bytes that a cache may hold; what was not used for longest goes first."""

SHARE = 0.8
"""How full a cache is when it was emptied as far as needed."""

PATIENCE = 5.0
"""Seconds to wait for another run that writes."""

BATCH = 200
"""Records that are written at once."""

DAY = 86_400

TABLE = """CREATE TABLE IF NOT EXISTS kept (
  key BLOB PRIMARY KEY, used INTEGER NOT NULL, digest BLOB NOT NULL, record BLOB NOT NULL
) WITHOUT ROWID"""

Tell = Callable[[str], None]


def opened(path: Path) -> sqlite3.Connection:
    """The database in a file, which is made where there is none, readable by its owner alone.

    Raises `sqlite3.Error` or `OSError`.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    database = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute(TABLE)
    except sqlite3.Error:
        database.close()
        raise
    return database


class Cache:
    """Records by the digest of what they depend on, of this very program.

    A record that is not what was written, or that another process keeps locked, is one that there is not.  A file that
    is no database is put aside, with a note; where none can be written the run goes on without.
    """

    def __init__(self, path: Path, tell: Tell, limit: int = LIMIT) -> None:
        self._path, self._tell, self._limit = path, tell, limit
        self._fresh: dict[bytes, bytes] = {}
        self._used: list[bytes] = []
        self._today = int(time.time()) // DAY
        self._database = self._begun()

    @property
    def keeps(self) -> bool:
        """Whether there is a database."""
        return self._database is not None

    def get(self, key: bytes) -> bytes | None:
        """What is kept under a key, if it is what was written."""
        if self._database is None:
            return None
        key = digest(program(), key)
        try:
            row = self._database.execute("SELECT used, digest, record FROM kept WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error as problem:
            self._give_up(problem)
            return None
        if row is None or digest(key, row[2]) != row[1]:
            return None
        if row[0] != self._today:
            self._used.append(key)
        return zlib.decompress(row[2])

    def put(self, key: bytes, record: bytes) -> None:
        """Keep a record under a key."""
        self._fresh[digest(program(), key)] = zlib.compress(record, 1)
        if len(self._fresh) >= BATCH:
            self._write()

    def close(self) -> None:
        """Write what is still to be written, and throw away what is too much."""
        self._write()
        if self._database is not None:
            with suppress(sqlite3.Error):  # another run does it
                self._tidy(self._database)
            self._database.close()
            self._database = None

    def _write(self) -> None:
        rows = [(key, self._today, digest(key, record), record) for key, record in self._fresh.items()]
        self._fresh.clear()
        if self._database is None or not rows:
            return
        try:
            with self._database:
                self._database.execute("BEGIN IMMEDIATE")
                self._database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", rows)
        except sqlite3.Error as problem:
            self._give_up(problem)

    def _tidy(self, database: sqlite3.Connection) -> None:
        with database:
            database.execute("BEGIN IMMEDIATE")
            database.executemany("UPDATE kept SET used = ? WHERE key = ?", [(self._today, key) for key in self._used])
            held = int(database.execute("SELECT ifnull(sum(length(record)), 0) FROM kept").fetchone()[0])
            if held > self._limit:
                excess = held - int(self._limit * SHARE)
                database.execute(OLDEST, (excess,))

    def _begun(self) -> sqlite3.Connection | None:
        try:
            return opened(self._path)
        except sqlite3.OperationalError as problem:
            self._tell(f"{self._path}: no cache is kept: {problem}")
        except sqlite3.DatabaseError as problem:
            return self._renewed(problem)
        except OSError as problem:
            self._tell(f"{self._path}: no cache is kept: {problem.strerror}")
        return None

    def _renewed(self, problem: sqlite3.Error) -> sqlite3.Connection | None:
        """A new database in place of a broken one, which is put aside."""
        aside = self._path.with_name(self._path.name + ".broken")
        self._tell(f"{self._path}: the cache is broken ({problem}); it is put aside as {aside.name}")
        try:
            self._path.replace(aside)
            for beside in ("-wal", "-shm"):
                self._path.with_name(self._path.name + beside).unlink(missing_ok=True)
            return opened(self._path)
        except (sqlite3.Error, OSError):
            return None

    def _give_up(self, problem: sqlite3.Error) -> None:
        """Go on without the database; a broken one is renewed, for this run and the next."""
        assert self._database is not None
        self._database.close()
        busy = isinstance(problem, sqlite3.OperationalError)
        if busy:
            self._tell(f"{self._path}: no cache is kept: {problem}")
        self._database = None if busy else self._renewed(problem)


OLDEST = """DELETE FROM kept WHERE key IN (
  SELECT key FROM (SELECT key, sum(length(record)) OVER (ORDER BY used, key) - length(record) AS before FROM kept)
  WHERE before < ?)"""
"""Those that were not used for longest, up to so many bytes."""
