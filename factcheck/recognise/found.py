"""What a grammar found at a token."""

from typing import NamedTuple

from factcheck.model.mention import Kind


class Found(NamedTuple):
    """A stretch of text that a grammar recognised.

    It tells its offsets, the token behind it, its kind, its parts, and the name of the shape that found it.
    """

    start: int
    end: int
    next: int
    kind: Kind
    parts: tuple[tuple[str, object], ...]
    rule: str
