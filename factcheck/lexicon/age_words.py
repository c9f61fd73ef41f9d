"""What tells an age in a language, by the words around its years."""

from dataclasses import dataclass


@dataclass(frozen=True)
class AgeWords:
    """Which years are an age.

    A bare number behind a phrase of `bounded` is, "people over 80", and one between one of `over_heads` and one of
    `plurals`: "the over-65s".
    Years behind a phrase of `before` are, unless a noun that is `counted` follows ("בן 11 שופטים"), behind one of `at`
    unless one of `ends` follows ("à 4 ans de prison"), behind one of `never` ("il y a") are not.  With `apposed`, years
    between commas behind a name are an age ("Anne Roux, 44 ans,"); with `bare` a number behind "aged" needs no unit.
    Behind `groups` those of a range or behind a hedge are ("les 18-25 ans", "les plus de 65 ans").  A number behind one
    of the `ageless` names, of countries, weekdays and what the pack adds ("件数"), tells nobody's age; between commas
    behind a common noun only one of `people` bears an age: "the actor, 31, said".  One of `others` stands for people
    whose age follows another: "un homme de 30 ans et un autre de 25 ans".  Behind a name or one of `who` with one of
    `was` behind it, and before one of `when`, a number is an age too: "she was 13 when she left".
    One of `beside` may stand between a name and the age between commas: "Ann Roux, now 36, left".  Behind an `opening`
    word that begins a sentence, and before a comma, years are ("A 48 anni, ..."), and a number before one of `who`.
    In front of one of the `verbs` the last number of a list of ages is an age as well: "aged 34 and 41 were seen".
    Behind one of `being` years are an age where their word is one of the `inflected`: "ήταν 13 ετών", not "13 χρόνια".
    Years before what begins with one of `behind` are an age: "65 साल से अधिक उम्र के", "65 év felettiek".
    Behind one of the `infants` months, weeks and days are an age as well, "miminku je sedm měsíců", and so is their
    adjective before one of the `babies`: "ein dreimonatiges Baby".
    Words that say `only` may stand in front of years, and part them from no word that leads: "mujer de apenas 20 años".
    Behind one of the `young`, even one digit in brackets tells an age: "her son (2)", "長女（3）".
    """

    before: frozenset[tuple[str, ...]]
    bounded: frozenset[tuple[str, ...]]
    over_heads: tuple[str, ...]
    plurals: tuple[str, ...]
    at: frozenset[tuple[str, ...]]
    never: frozenset[tuple[str, ...]]
    groups: frozenset[tuple[str, ...]]
    counted: tuple[str, ...]
    apposed: bool
    bare: bool
    ends: tuple[str, ...]
    beside: tuple[str, ...]
    being: frozenset[tuple[str, ...]]
    inflected: tuple[str, ...]
    behind: tuple[str, ...]
    infants: frozenset[tuple[str, ...]]
    babies: tuple[str, ...]
    only: frozenset[tuple[str, ...]]
    opening: tuple[str, ...]
    duration_nouns: tuple[str, ...]
    ageless: tuple[str, ...]
    people: frozenset[str]
    young: tuple[str, ...]
    others: frozenset[str]
    who: frozenset[str]
    was: frozenset[tuple[str, ...]]
    when: tuple[str, ...]
    verbs: frozenset[str]
