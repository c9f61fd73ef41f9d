"""The words by which a language names time zones."""

from collections.abc import Iterator
from functools import cache

from factcheck.errors import PackProblem
from factcheck.lexicon.forms import spread
from factcheck.lexicon.pack import Table, shared
from factcheck.model.value import Zone

ZonePhrases = tuple[tuple[str, Zone], ...]
"""Folded words and the zone that they name, the longest first."""


def zone_phrases(table: Table) -> ZonePhrases:
    """The words of the `[zones]` of a `dates.toml`, whose keys are those of `languages/zones.toml`.

    Raises `KeyError` for a key that is not there.
    """
    told = [(phrase, _zones()[key]) for key, phrase in spread(table)]
    return tuple(sorted(told, key=lambda row: (-len(row[0]), row[0])))


def zone_problems(file: str, table: Table) -> Iterator[PackProblem]:
    """What is wrong with the `[zones]` of a pack: zones that nobody knows."""
    yield from (PackProblem(file, f"zones.{key}", "no zone of zones.toml") for key in table if key not in _zones())


@cache
def _zones() -> dict[str, Zone]:
    return {key: Zone(row["name"], tuple(row["offsets"])) for key, row in shared("zones").items()}
