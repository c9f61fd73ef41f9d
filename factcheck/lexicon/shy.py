"""Words that are figures only in some surroundings: multiples that are adjectives, numbers that are other words too,
numbers that tell a score alone.
"""

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


@dataclass(frozen=True)
class LevelWords:
    """What makes one number the score of two sides: one of `leads` in front of it, "empate a dos", or of `tails`.

    Behind a lead nothing may be counted but what `goals` names: "empatados a 30 puntos" is no score.  What ends as
    `plurals` do is counted.  A tail tells a score beside words of sport only: "deux buts partout".
    """

    leads: tuple[str, ...]
    tails: tuple[str, ...]
    goals: frozenset[str]
    plurals: tuple[str, ...]


def level_words(scores: Table) -> LevelWords | None:
    """Compile what `scores` says of level ones; none where it says nothing."""
    leads, tails = (tuple(sorted(surfaces(scores.get(key, ())))) for key in ("level_leads", "level_tails"))
    if not leads and not tails:
        return None
    ends = tuple(tail if tail.startswith("-") else f" {tail}" for tail in tails)
    goals, plurals = surfaces(scores.get("goals", ())), tuple(sorted(surfaces(scores.get("level_plurals", ()))))
    return LevelWords(tuple(f"{lead} " for lead in leads), ends, goals, plurals)


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
