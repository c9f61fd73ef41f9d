"""The words by which a language names time zones."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from factcheck.errors import PackProblem
from factcheck.lexicon.forms import forms
from factcheck.lexicon.pack import Table, shared
from factcheck.model.value import Zone


class ZonePhrase(NamedTuple):
    """Folded words and the zone that they name; those of `capitals` alone must stand so: "EST" is no French "est"."""

    words: str
    zone: Zone
    capitals: bool


class ZonePhrases(NamedTuple):
    """The phrases of a language, the longest first, and the words of them all, by which most texts are soon told."""

    phrases: tuple[ZonePhrase, ...]
    words: tuple[str, ...]


def zone_phrases(table: Table) -> ZonePhrases:
    """The words of the `[zones]` of a `dates.toml`, whose keys are those of `languages/zones.toml`; the longest first.

    Raises `KeyError` for a key that is not there.
    """
    told = [
        ZonePhrase(words, _zones()[key], entry.isupper())
        for key, entries in table.items()
        for entry in entries
        for words in forms(entry)
    ]
    told.sort(key=lambda phrase: (-len(phrase.words), phrase.words))
    return ZonePhrases(tuple(told), tuple(phrase.words for phrase in told))


def zone_problems(file: str, table: Table) -> Iterator[PackProblem]:
    """What is wrong with the `[zones]` of a pack: zones that nobody knows."""
    yield from (PackProblem(file, f"zones.{key}", "no zone of zones.toml") for key in table if key not in _zones())


@cache
def _zones() -> dict[str, Zone]:
    return {key: Zone(row["name"], tuple(row["offsets"])) for key, row in shared("zones").items()}
