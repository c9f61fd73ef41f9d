"""How much is read of what comes from outside: more than news ever has, and less than a machine can take."""

import os
from dataclasses import dataclass
from io import BufferedReader, RawIOBase
from stat import S_ISREG
from typing import BinaryIO, cast

from factcheck.errors import ConfigError, UnreadableArticle
from factcheck.model.nesting import DEEPEST

MEGABYTE = 1 << 20
PATIENCE = 16
"""How many times as long as it may be a line is gone through for its end."""
NESTING = 100
"""How deep lists, elements and parts usually lie in one another at most: three times as deep as on pages."""

ARCHIVES = {
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "a gzip archive",
    b"\xfd7zXZ\0": "an xz archive",
    b"7z\xbc\xaf\x27\x1c": "a 7z archive",
    b"Rar!\x1a\x07": "a RAR archive",
    b"(\xb5/\xfd": "a zstd archive",
    b"%PDF-": "a PDF document",
}
"""How files begin in which the articles are packed, and what they are."""
_BZIP2, _TAR, _TAR_AT = (b"BZh", b"1AY&SY"), b"ustar", 257


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that is read.

    `file_size`: bytes of a file that is read whole, or of one line where each line is an article; the largest pages and
    files of translations have a tenth of it.  `article_length`: characters of an article; "War and Peace" has three
    times as many, a long report a fifth.  `articles`: articles of a run.  `nesting`: how deep lists, elements and
    parts of messages may lie in one another; `DEEPEST` at most, since the parsers end there: more is a `ConfigError`.
    """

    file_size: int = 64 * MEGABYTE
    article_length: int = 1_000_000
    articles: int = 1_000_000
    nesting: int = NESTING

    def __post_init__(self) -> None:
        if self.nesting > DEEPEST:
            raise ConfigError("max-nesting", str(self.nesting), f"must be at most {DEEPEST}, where the parsers end")


class OversizedLineError(Exception):
    """A line has more bytes than a file may have; the lines behind it can still be read."""

    def __init__(self, most: int) -> None:
        super().__init__(f"the line is longer than {size(most)}; --max-file-size allows more")


class Bounded(BufferedReader):
    """A file of which no more is taken into memory at once than a file may have.

    To read all of a larger one raises `UnreadableArticle`, before anything is read where its size is known; a longer
    line is passed over and raises `OversizedLineError`.
    """

    def __init__(self, raw: BinaryIO | RawIOBase, name: str, most: int) -> None:
        super().__init__(cast("RawIOBase", raw))
        self._name, self._most, self._endless = name, most, False

    def read(self, wanted: int | None = -1, /) -> bytes:
        """So many bytes, or all."""
        if wanted is not None and wanted >= 0:
            return super().read(wanted)
        known = self._size()
        if known > self._most:
            raise self._too_large(f"is {size(known)} large")
        taken = super().read(self._most + 1)
        if len(taken) > self._most:
            raise self._too_large("goes on")
        return taken

    def __next__(self) -> bytes:
        """The next line with its end."""
        line = b"" if self._endless else super().readline(self._most + 1)
        if not line:
            raise StopIteration
        if len(line) <= self._most:
            return line
        self._pass_over(line)
        raise OversizedLineError(self._most)

    def _pass_over(self, line: bytes) -> None:
        """Go to the end of a line; one that has none, as of a device, is the last."""
        left = PATIENCE * self._most
        while line and not line.endswith(b"\n") and left > 0:
            line = super().readline(MEGABYTE)
            left -= len(line)
        self._endless = left <= 0

    def packed(self) -> str | None:
        """What kind of archive the file is, by how it begins; nothing is taken from it."""
        head = self.peek(_TAR_AT + len(_TAR))
        if head.startswith(_BZIP2[0]) and head[4:10] == _BZIP2[1]:
            return "a bzip2 archive"
        if head[_TAR_AT : _TAR_AT + len(_TAR)] == _TAR:
            return "a tar archive"
        return next((kind for mark, kind in ARCHIVES.items() if head.startswith(mark)), None)

    def _size(self) -> int:
        """The size of a regular file; 0 where none is known before it is read."""
        try:
            found = os.fstat(self.fileno())
        except OSError:
            return 0
        return found.st_size if S_ISREG(found.st_mode) else 0

    def _too_large(self, how: str) -> UnreadableArticle:
        return UnreadableArticle(
            self._name, f"{how}, and a file may have {size(self._most)}; --max-file-size allows more"
        )


def nested(what: str, most: int) -> str:
    """Why something is not read that is nested more than `most` deep: `what` it is that is, with its verb.

    >>> nested("the JSON is", 100)
    'the JSON is nested more than 100 deep; --max-nesting allows more'
    """
    return f"{what} nested more than {most} deep; " + (
        "--max-nesting allows more" if most < DEEPEST else "no option allows more"
    )


def size(octets: int) -> str:
    """A number of bytes for people, rounded down.

    >>> size(64 * MEGABYTE), size(1500), size(3 << 30)
    ('64 MB', '1 kB', '3 GB')
    """
    for factor, unit in ((1 << 30, "GB"), (MEGABYTE, "MB"), (1 << 10, "kB")):
        if octets >= factor:
            return f"{octets // factor} {unit}"
    return f"{octets} bytes"
