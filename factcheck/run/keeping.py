"""What earlier runs have found, by what it depends on."""

import hashlib
import sys
from functools import cache
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import Protocol

INFLUENTIAL = ("babel", "dateparser", "langdetect", "rapidfuzz", "yaml")
"""The packages by whose version an answer may differ."""

CODE = {".py", ".toml", ".json"}
PACKAGE = Path(__file__).parents[1]


class Kept(Protocol):
    """A place where what was found is kept for the next run."""

    @property
    def keeps(self) -> bool:
        """Whether anything is kept at all."""

    def get(self, key: bytes) -> bytes | None:
        """What is kept under a key."""

    def put(self, key: bytes, record: bytes) -> None:
        """Keep something under a key."""


class Nothing:
    """No such place."""

    keeps = False

    def get(self, key: bytes) -> bytes | None:
        """Nothing."""
        del key
        return None

    def put(self, key: bytes, record: bytes) -> None:
        """Forget it."""


def digest(*parts: object) -> bytes:
    """A digest of parts in their order: bytes as they are, all else as Python writes it.

    >>> digest("a", b"b") == digest("ab"), len(digest())
    (False, 20)
    """
    summed = hashlib.blake2b(digest_size=20)
    for part in parts:
        told = part if isinstance(part, bytes) else repr(part).encode("utf-8", "surrogatepass")
        summed.update(len(told).to_bytes(8, "big") + told)
    return summed.digest()


@cache
def program() -> bytes:
    """A digest of this program: its own code and packs, byte for byte, and the versions of what it rests on.

    A version number would not do: who edits a pack in a checkout expects an answer of the new pack.
    """
    code = (path for path in sorted(PACKAGE.rglob("*")) if path.suffix in CODE)
    return digest(sys.version, *installed(), *chain.from_iterable((path.name, path.read_bytes()) for path in code))


def installed() -> list[str]:
    """The packages with their versions, by the names of their folders, where those lie by which an answer may differ.

    To ask for the versions themselves takes longer than all else that a run needs which finds its stories kept.
    """
    found = (find_spec(name) for name in INFLUENTIAL)
    folders = {Path(each.origin).parents[1] for each in found if each is not None and each.origin}
    return sorted(path.name for folder in folders for path in folder.glob("*.dist-info"))
