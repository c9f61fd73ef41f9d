"""Words beside which the name of a period or a weekday is no date that the calendar could tell."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from factcheck.lexicon.forms import forms

KEYS = frozenset({"rows", "rows_ahead", "distant", "lives"})
"""What the table `untold` of a pack may hold."""


class Untold(NamedTuple):
    """`rows` stand right behind what is counted one after another ("deuxième trimestre consécutif"), `rows_ahead` right
    in front of it ("लगातार दूसरी तिमाही"), `distant` in front of a weekday of long ago that the text told before ("quel
    martedì").  `lives` stand right behind a decade of somebody's life ("שנות ה-30 לחייה")."""

    rows: tuple[str, ...] = ()
    rows_ahead: tuple[str, ...] = ()
    distant: tuple[str, ...] = ()
    lives: tuple[str, ...] = ()


def untold(table: Mapping[str, Iterable[str]]) -> Untold:
    """The words of a pack, folded."""
    return Untold(
        tuple(f" {surface}" for entry in table.get("rows", ()) for surface in forms(entry)),
        tuple(surface for entry in table.get("rows_ahead", ()) for surface in forms(entry)),
        tuple(surface for entry in table.get("distant", ()) for surface in forms(entry)),
        tuple(f" {surface}" for entry in table.get("lives", ()) for surface in forms(entry)),
    )
