"""What earlier runs have found, by what it depends on."""

import hashlib
from functools import cache
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from typing import Protocol

INFLUENTIAL = ("Babel", "dateparser", "langdetect", "PyYAML", "rapidfuzz")
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
    return digest(*map(version, INFLUENTIAL), *chain.from_iterable((path.name, path.read_bytes()) for path in code))
