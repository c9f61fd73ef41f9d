"""Concepts that are kin: a takeover is a purchase, and what is bought is paid for."""

from collections.abc import Iterator
from functools import cache

from factcheck.lexicon.pack import shared


@cache
def akin(one: str, other: str) -> bool:
    """Whether one concept is a kind of the other, near or far."""
    return one in _wider(other) or other in _wider(one)


def _wider(concept: str | None) -> Iterator[str]:
    while concept is not None:
        yield concept
        concept = _broader().get(concept)


@cache
def _broader() -> dict[str, str | None]:
    return {name: told.get("broader") for group in shared("concepts").values() for name, told in group.items()}
