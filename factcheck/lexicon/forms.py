"""The short notation for inflected words in the packs."""

from collections.abc import Iterable, Iterator, Mapping

from factcheck.lexicon.fold import entries_folded, entry_folded


def forms(entry: str) -> tuple[str, ...]:
    """The folded surfaces of an entry: a stem and its endings, divided by bars.

    >>> forms("dritt|e|en")
    ('dritte', 'dritten')
    >>> forms("Million||en")
    ('million', 'millionen')
    >>> forms("im Monat")
    ('im monat',)
    """
    return tuple(map(entry_folded, inflected(entry)))


def spread(table: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    """Every (key, surface) of a table of word lists."""
    return spread_rows((key, entry) for key, entries in table.items() for entry in entries)


def spread_rows(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Every (key, surface) of rows of a key and an entry."""
    written = [(key, form) for key, entry in rows for form in inflected(entry)]
    keys = (key for key, _ in written)
    return zip(keys, entries_folded(form for _, form in written), strict=True)


def surfaces(entries: Iterable[str]) -> frozenset[str]:
    """The folded surfaces of a list of entries.

    >>> sorted(surfaces(["dritt|e|en", "Euro"]))
    ['dritte', 'dritten', 'euro']
    """
    return frozenset(entries_folded(form for entry in entries for form in inflected(entry)))


def inflected(entry: str) -> Iterator[str]:
    """The surfaces of an entry as they are written, in the order of its endings."""
    if "|" not in entry:
        yield entry
        return
    stem, *endings = entry.split("|")
    yield from (stem + ending for ending in endings)
