"""The words that touch a figure, in scripts whose words no blanks divide above all."""

from collections.abc import Iterable, Iterator

from factcheck.lexicon.figure_words import TightWords
from factcheck.lexicon.forms import spread, surfaces
from factcheck.lexicon.hedge_words import SIGNS
from factcheck.lexicon.notation import UNTIL
from factcheck.lexicon.pack import Pack, shared

NO_WORD = "\0"
"""Stands for an empty list of endings: no word ends so."""


def figures_apart(pack: Pack) -> bool:
    """Whether blanks divide figures from what stands around them."""
    return bool(pack.language["spaced"]) and not pack.language.get("tight_figures", False)


def tight_words(pack: Pack) -> TightWords:
    """The words of one pack that stand in front of a figure, within it or right behind it."""
    numbers, units = pack.numbers, pack.units
    apart, inside = figures_apart(pack), surfaces(numbers.get("inside", ()))
    return TightWords(
        in_front=frozenset() if apart else frozenset(_in_front(pack)),
        divided=pack.language["spaced"],
        standing=surfaces(numbers.get("standing", ())),
        inside=tuple(sorted(inside | {f"{word} " for word in inside if pack.language["spaced"]})),
        per_before={surface: key for key, surface in spread(units.get("per_before", {}))},
        per_money={surface: key for key, surface in spread(units.get("per_money", {}))},
        per_lasting={surface: key for key, surface in spread(units.get("per_lasting", {}))},
        per_far={surface: key for key, surface in spread(units.get("per_far", {}))},
        per_far_ends=tuple(sorted(surfaces(units.get("per_far_ends", ())))),
        neighbours=frozenset(numbers["ranges"].get("neighbours", ())),
        tenths=("",) if pack.language.get("bare_tenths", False) else tuple(units.get("tenths", ())),
        unled_per=surfaces(units.get("unled_per", ())),
        labels_behind=(*sorted(_touching(numbers["labels"].get("behind", ()), apart)), NO_WORD),
    )


def _touching(words: Iterable[str], spaced: bool) -> Iterator[str]:  # noqa: FBT001 - as the pack says
    """What stands right behind a number: a word with the blank before it, where blanks divide words."""
    for word in surfaces(words):
        if not spaced or not word[0].isalpha():
            yield word
        if spaced and word[0] != ".":
            yield f" {word}"


def _in_front(pack: Pack) -> Iterator[str]:
    """Every word of a pack that the grammar looks for in front of a figure, or that only holds such a word: "最近"."""
    numbers, units = pack.numbers, pack.units
    yield from (sign for phrase in SIGNS for sign in phrase if sign != UNTIL)  # there it stands between: "11～2人"
    ranges, rules, ages = numbers["ranges"], numbers["hedge_rules"], units["age_rules"]
    for table in (
        numbers["hedges"],
        units.get("per_before", {}),
        units.get("per_money", {}),
        units.get("per_lasting", {}),
        units.get("open_behind", {}),
        units.get("counting", {}),
    ):
        yield from (surface for _, surface in spread(table))
    for entries in (
        *(numbers["minus"], numbers["articles"], numbers["scale_rules"]["vague"]),
        *(rules["skips"], rules.get("holds", ())),
        *(numbers["labels"]["words"], shared("names")["labels"]),
        *(ranges["from"], ranges["between"], ranges.get("change_words", ())),
        *(ages["before"], ages["at"], ages.get("never", ()), numbers["multiple_rules"].get("on_top", ())),
    ):
        yield from surfaces(entries)
