"""Concepts that are kin, a takeover is a purchase, and such as exclude each other: the dead are not the injured."""

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


@cache
def exclusive(one: str, other: str) -> bool:
    """Whether no figure is told of both concepts."""
    return other in _excluded().get(one, ()) or one in _excluded().get(other, ())


@cache
def two_sided(concept: str) -> bool:
    """Whether what one tells of a concept as a rise another may tell as a fall: the dollar gains, its rate sinks."""
    return any(bool(group[concept].get("two_sided")) for group in shared("concepts").values() if concept in group)


@cache
def _excluded() -> dict[str, list[str]]:
    return {name: told.get("excludes", []) for group in shared("concepts").values() for name, told in group.items()}
