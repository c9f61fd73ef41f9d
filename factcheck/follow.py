"""How far long work has come, for whoever wants to know."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

Item = TypeVar("Item")


class Follow(Protocol):
    """Someone who wants to know how far the work has come."""

    def __call__(self, step: str, items: Iterable[Item], /) -> Iterable[Item]:
        """The items, in their order."""


def unseen(_step: str, items: Iterable[Item], /) -> Iterable[Item]:
    """The items, nobody being told."""
    return items
