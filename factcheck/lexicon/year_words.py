"""The words of a language that tell a year from what four digits count."""

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.lexicon.forms import forms
from factcheck.lexicon.pack import Table


@dataclass(frozen=True)
class YearWords:
    """What `years` of `dates.toml` says.

    `leads` are the words in front of a year of long ago, `sure_leads` those in front of nothing but a year,
    `sure_ends` those behind nothing but a year, which never count years ("2050 року"), `old_ends` those that may count
    them, but behind four digits that are not round tell a year ("1603年");
    `counts` says of which kind the words are that a number counts: "capital" where nouns are written so, "lower",
    "any" where a script has one case, or "" where words tell nothing.  Before a word of `counted` a number is never a
    year, nor one that nothing leads in before a word that ends as one of `counted_ends` ("1910 листів"); behind one of
    `unled` two digits are none ("懲役18年"), and one of `uncounted`, of which `uncounted_phrases` are those of several
    words, may stand behind a year without being counted.
    """

    leads: tuple[str, ...]
    unled: tuple[str, ...]
    sure_leads: tuple[str, ...]
    sure_ends: tuple[str, ...]
    old_ends: tuple[str, ...]
    counted_ends: tuple[str, ...]
    counts: str
    counted: frozenset[str]
    uncounted: frozenset[str]
    uncounted_phrases: tuple[str, ...]


def year_words(source: Table) -> YearWords:
    """Compile the table `years` of a pack's dates."""
    uncounted = surfaces(source.get("uncounted", ()))
    return YearWords(
        leads=surfaces(source.get("leads", ())),
        unled=surfaces(source.get("unled", ())),
        sure_leads=surfaces(source.get("sure_leads", ())),
        sure_ends=surfaces(source.get("sure_ends", ())),
        old_ends=surfaces(source.get("old_ends", ())),
        counted_ends=surfaces(source.get("counted_ends", ())),
        counts=str(source.get("counts", "")),
        counted=frozenset(surfaces(source.get("counted", ()))),
        uncounted=frozenset(uncounted),
        uncounted_phrases=tuple(f" {word} " for word in sorted(uncounted) if " " in word),
    )


def surfaces(entries: Iterable[str]) -> tuple[str, ...]:
    """Every form of the words of a list, "monat(s|e)" written out."""
    return tuple(surface for entry in entries for surface in forms(entry))
