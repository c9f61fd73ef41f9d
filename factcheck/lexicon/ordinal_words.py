"""How a language writes ranks, compiled from the rules of its `numbers.toml`."""

from factcheck.lexicon.figure_words import OrdinalWords
from factcheck.lexicon.forms import surfaces
from factcheck.lexicon.pack import Table


def ordinal_words(rules: Table, *, dot: bool) -> OrdinalWords:
    """The words and signs of ranks; a phrase that is `led` has a slot for its digits: "aos {} minutos"."""
    led = (phrase.partition("{}") for phrase in sorted(surfaces(rules.get("led", ()))))
    return OrdinalWords(
        dot=dot,
        before=surfaces(rules["before"]),
        suffixes=tuple(sorted(surfaces(rules["suffixes"]), key=lambda suffix: (-len(suffix), suffix))),
        words=rules["words"],
        unsaid=frozenset(rules.get("unsaid", ())),
        near_suffixes=tuple(sorted(surfaces(rules.get("near_suffixes", ())))),
        near_words=tuple(sorted(surfaces(rules.get("near_words", ())))),
        fitted={rank.lstrip("0123456789"): rank[0] for rank in surfaces(rules.get("fitted", ()))},
        nouns=tuple(f" {noun}" for noun in sorted(surfaces(rules.get("nouns", ())))),
        between=tuple((lead, noun) for lead, _, noun in led),
        named=tuple(sorted(surfaces(rules.get("named", ())))),
    )
