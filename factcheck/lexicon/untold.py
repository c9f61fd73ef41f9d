"""Words beside which the name of a period or a weekday is no date that the calendar could tell."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from factcheck.lexicon.fold import folded
from factcheck.lexicon.forms import forms

KEYS = frozenset({"rows", "rows_ahead", "distant", "lives", "within"})
"""What the table `untold` of a pack may hold."""


class Untold(NamedTuple):
    """`rows` stand right behind what is counted one after another ("deuxième trimestre consécutif"), `rows_ahead` right
    in front of it ("लगातार दूसरी तिमाही"), `distant` in front of a weekday of long ago that the text told before ("quel
    martedì").  `lives` stand right behind a decade of somebody's life ("שנות ה-30 לחייה").  `within` are
    words and the name of a month behind them: right behind a weekday or a week they say that one of that month is meant
    ("the last Sunday in May")."""

    rows: tuple[str, ...] = ()
    rows_ahead: tuple[str, ...] = ()
    distant: tuple[str, ...] = ()
    lives: tuple[str, ...] = ()
    within: tuple[str, ...] = ()


def untold(table: Mapping[str, Iterable[str]], months: Iterable[str]) -> Untold:
    """The words of a pack, folded, as the names of the months are."""
    return Untold(
        tuple(f" {surface}" for entry in table.get("rows", ()) for surface in forms(entry)),
        tuple(surface for entry in table.get("rows_ahead", ()) for surface in forms(entry)),
        tuple(surface for entry in table.get("distant", ()) for surface in forms(entry)),
        tuple(f" {surface}" for entry in table.get("lives", ()) for surface in forms(entry)),
        tuple(f"{folded(gap)}{month}" for gap in table.get("within", ()) for month in sorted(set(months))),
    )
