"""What the page can be filtered by: each choice has a number, and each part of the page carries those it belongs to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Keys = tuple[tuple[str, str], ...]
"""The numbers of the choices that a part of the page belongs to, by the name of the filter, blanks around each."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One filter: its name in the address, its label, and the choices in the order of their numbers."""

    name: str
    label: str
    choices: tuple[str, ...]


def facet(name: str, choices: Iterable[str]) -> Facet:
    """A filter among these choices."""
    return Facet(name, name.capitalize(), tuple(dict.fromkeys(choice for choice in choices if choice)))


def keys(facets: Sequence[Facet], told: Mapping[str, Iterable[str]]) -> Keys:
    """The keys of a part of the page of which the filters' choices are told; what is not told is not filtered by.

    >>> keys([facet("rule", ["update", "scope"])], {"rule": ["scope"]})
    (('rule', ' 1 '),)
    """
    return tuple((each.name, _numbers(each, set(told[each.name]))) for each in facets if each.name in told)


def _numbers(facet: Facet, told: set[str]) -> str:
    return "".join(f" {number}" for number, choice in enumerate(facet.choices) if choice in told) + " "
