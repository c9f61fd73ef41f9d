"""What a run has done and said, in a file, so that another can go on where it was ended."""

import os
import sqlite3
import stat
import zlib
from pathlib import Path
from typing import TextIO

from factcheck.errors import ConfigError
from factcheck.run.cache import opened
from factcheck.run.keeping import digest, program

TABLES = """CREATE TABLE IF NOT EXISTS said (
  number INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, text BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"""


class Journal:
    """A run that can be ended at any moment and gone on with: what is done is kept, what is said is not said again.

    Something is said by writing it to `output`, and noted when it is written.  Where that is a file, the next run cuts
    it to what was noted, so that nothing is lost and nothing is in it twice; a pipe cannot be cut, and what was being
    said when the run was killed comes twice there.  `settings` is what the answers depend on besides the articles.

    Raises `ConfigError` where the file is none of this run's.
    """

    keeps = True

    def __init__(self, path: Path, settings: object, output: TextIO) -> None:
        self._path, self._output = path, output
        try:
            self._database = opened(path)
            self._database.execute("PRAGMA locking_mode = EXCLUSIVE")  # two runs cannot go on with one
            self._database.executescript(TABLES)
            about = digest(program(), settings)
            if self._about("run", about) != about:
                raise self._unfit("was made by another version or with other settings; name a new file")
            self._take_up()
        except sqlite3.Error as problem:
            raise self._unfit(f"cannot be used: {problem}") from None
        except OSError as problem:
            raise self._unfit(f"cannot be used: {problem.strerror}") from None

    def get(self, key: bytes) -> bytes | None:
        """What was found before."""
        row = self._run("SELECT digest, record FROM kept WHERE key = ?", key).fetchone()
        return zlib.decompress(row[1]) if row and digest(key, row[1]) == row[0] else None

    def put(self, key: bytes, record: bytes) -> None:
        """Note what was found."""
        packed = zlib.compress(record, 1)
        self._run("INSERT OR REPLACE INTO kept VALUES (?, 0, ?, ?)", key, digest(key, packed), packed)

    def say(self, key: bytes, text: str) -> None:
        """Say what was found under a key, unless that was done."""
        if self._run("SELECT 1 FROM said WHERE key = ?", key).fetchone():
            return
        told = text.encode("utf-8", "replace")
        self._write(text)
        self._run("INSERT INTO said VALUES (NULL, ?, ?, ?)", key, len(told), zlib.compress(told, 1))

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _write(self, text: str) -> None:
        self._output.write(text)
        self._output.flush()

    def _about(self, name: str, value: bytes) -> bytes:
        """What is noted of the run under a name; the value where that is nothing yet."""
        self._run("INSERT OR IGNORE INTO about VALUES (?, ?)", name, value)
        return bytes(self._run("SELECT value FROM about WHERE name = ?", name).fetchone()[0])

    def _take_up(self) -> None:
        """Make of the output what was said, no more and no less, if it is a file."""
        self._output.flush()
        file = self._output.fileno()
        if not stat.S_ISREG(os.fstat(file).st_mode):
            return
        held = os.fstat(file).st_size
        begun = int(self._about("begun", str(held).encode()))
        if held < begun:  # another file, or one that was emptied: all is said again
            begun = held
            self._database.execute("UPDATE about SET value = ? WHERE name = 'begun'", (str(held).encode(),))
        end, lacking = begun, False
        for size, text in self._run("SELECT size, text FROM said ORDER BY number"):
            if not lacking and end + size > held:
                lacking = True
                _cut(file, end)
            if lacking:
                self._write(zlib.decompress(text).decode())
            end += size
        if not lacking:
            _cut(file, end)

    def _run(self, command: str, *values: object) -> sqlite3.Cursor:
        try:
            return self._database.execute(command, values)
        except sqlite3.Error as problem:
            raise self._unfit(f"cannot be used: {problem}") from None

    def _unfit(self, problem: str) -> ConfigError:
        return ConfigError("--resume", self._path.as_posix(), problem)


def _cut(file: int, end: int) -> None:
    if os.fstat(file).st_size > end:
        os.ftruncate(file, end)
    os.lseek(file, 0, os.SEEK_END)
