"""The short notation for inflected words in the packs."""

from collections.abc import Iterable, Iterator, Mapping

from factcheck.lexicon.fold import entry_folded


def forms(entry: str) -> tuple[str, ...]:
    """The folded surfaces of an entry: a stem and its endings, divided by bars.

    >>> forms("dritt|e|en")
    ('dritte', 'dritten')
    >>> forms("Million||en")
    ('million', 'millionen')
    >>> forms("im Monat")
    ('im monat',)
    """
    stem, *endings = entry.split("|")
    return tuple(entry_folded(stem + ending) for ending in endings or ("",))


def spread(table: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    """Every (key, surface) of a table of word lists."""
    for key, entries in table.items():
        for entry in entries:
            for surface in forms(entry):
                yield key, surface
