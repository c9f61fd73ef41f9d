"""Words that are figures only in some surroundings: multiples that are adjectives, numbers that are other words too."""

from dataclasses import dataclass

from factcheck.lexicon.forms import surfaces
from factcheck.lexicon.pack import Table


@dataclass(frozen=True)
class ShyMultiples:
    """Multiples that are adjectives as well ("a double murder"): read behind one of the `leads` or before a `tail`."""

    words: frozenset[str]
    leads: frozenset[str]
    tails: frozenset[str]


@dataclass(frozen=True)
class TwinWords:
    """Number words that are other words as well: "nouă" is nine and "new".

    A bare one is a number before a word with one of the `plurals` as its ending, but for those that are `uncounted`
    ("casă nouă și veche"), before a digit or one of the words `counted`, and always behind one of the `sure` words
    ("cele nouă"); behind one of `never` ("o nouă lege") it is none.
    """

    words: frozenset[str]
    plurals: tuple[str, ...]
    uncounted: frozenset[str]
    counted: frozenset[str]
    sure: frozenset[str]
    never: frozenset[str]


def shy_multiples(rules: Table) -> ShyMultiples | None:
    """Compile the shy words of `multiple_rules`; none where it has none."""
    if not rules.get("shy"):
        return None
    return ShyMultiples(surfaces(rules["shy"]), surfaces(rules["shy_leads"]), surfaces(rules["shy_tails"]))


def twin_words(numbers: Table) -> TwinWords | None:
    """Compile the table `twins` of a `numbers.toml`; none where there is none."""
    table = numbers.get("twins")
    if table is None:
        return None

    def words(key: str) -> frozenset[str]:
        return surfaces(table.get(key, ()))

    return TwinWords(
        words=words("words"),
        plurals=tuple(sorted(words("plurals"))),
        uncounted=words("uncounted"),
        counted=words("counted"),
        sure=words("sure"),
        never=words("never"),
    )
