"""The levels of agreement between two values."""

from enum import StrEnum


class Relation(StrEnum):
    """How two values stand to each other, the best agreement first.

    `INCOMPARABLE` is what cannot be held against each other at all: dollars and euros, a share and a count.
    """

    INCOMPARABLE = "incomparable"
    IDENTICAL = "identical"
    CONTAINED = "contained"
    ROUNDED = "equal after rounding"
    CONFLICT = "conflict"

    @property
    def agrees(self) -> bool:
        """Whether both values can be true."""
        return self in _AGREEING


_AGREEING = frozenset({Relation.IDENTICAL, Relation.CONTAINED, Relation.ROUNDED})
