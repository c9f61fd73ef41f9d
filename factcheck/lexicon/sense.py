"""What a word of a pack can mean to the recogniser."""

from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What a word is to the grammar of figures and dates."""

    NUMBER = "number"  # value: Decimal of a number word, below the smallest scale
    HUNDRED = "hundred"  # value: Decimal, multiplies the number before it and is still below the scales
    SCALE = "scale"  # value: Decimal, "million"
    PAIR = "pair"  # value: Decimal of a scale of which the word says two: "مليونان", "אלפיים"
    ADDED = "added"  # value: Decimal, is added to the number that follows: "साढ़े तीन" is three and a half
    FRACTION = "fraction"  # value: Decimal, "third"
    ORDINAL = "ordinal"  # value: Decimal
    MULTIPLE = "multiple"  # value: Decimal, "doubled"
    TIMES = "times"  # value: None, makes the number before it a multiple: "three times", "dreimal"
    UNIT = "unit"  # value: name of a unit or ISO 4217 code
    AMOUNT = "amount"  # value: number and unit in one word: "полчаса", "půlhodina"
    AGE = "age"  # value: name of the unit of time in which the age is told
    AMBIGUOUS_AGE = "ambiguous age"  # likewise, where the same word tells a duration: "zweijährig"
    PER = "per"  # value: name of the unit, "monthly"
    PER_NOUN = "per noun"  # value: likewise, behind a word such as "per": "share"
    COUNTER = "counter"  # value: None, stands between a number and what it counts: "人", "个"
    OVER = "over"  # value: None, stands between a denominator and its numerator: "分の"
    RANK = "rank"  # value: None, makes the number behind it an ordinal: "第"
    SKIP = "skip"  # value: None, an idiom or a name that holds words of ours and is no figure
    MONTH = "month"  # value: 1 to 12
    WEEKDAY = "weekday"  # value: 1 to 7
    DATE_WORD = "date word"  # value: what lexicon.dates says of it


class Sense(NamedTuple):
    """One meaning of a surface: its role, its value, and how it must stand.

    `capital` asks for a capital first letter in the text ("May", "March"), `capitals` for capitals only ("CHF");
    `prefix` allows the word before its number ("EUR 5"), `spelled` before a number in words alone ("الأشهر الستة").
    """

    role: Role
    value: object
    capital: bool = False
    prefix: bool = False
    capitals: bool = False
    spelled: bool = False

    def may_stand(self, surface: str) -> bool:
        """Whether the sense is possible for the word as it is written in the text."""
        return not (self.capital and not surface[0].isupper()) and not (self.capitals and not surface.isupper())


_ATTRIBUTES = [(role, role.name.lower()) for role in Role]


class Meaning:
    """What a surface means where it stands: all its senses, and as an attribute of its own the first in each role.

    There is one object for each surface and way of writing it, so it is cheap to compare and may be a key.  A run of
    digits has no sense in any role.
    """

    __slots__ = ("_written", "cased", "senses", *(role.name.lower() for role in Role))
    number: Sense | None
    hundred: Sense | None
    scale: Sense | None
    pair: Sense | None
    added: Sense | None
    fraction: Sense | None
    ordinal: Sense | None
    multiple: Sense | None
    times: Sense | None
    unit: Sense | None
    amount: Sense | None
    age: Sense | None
    ambiguous_age: Sense | None
    per: Sense | None
    per_noun: Sense | None
    counter: Sense | None
    over: Sense | None
    rank: Sense | None
    skip: Sense | None
    month: Sense | None
    weekday: Sense | None
    date_word: Sense | None

    def __init__(self, senses: tuple[Sense, ...]) -> None:
        self.senses = senses
        self.cased = any(sense.capital or sense.capitals for sense in senses)
        self._written: dict[tuple[bool, bool], Meaning | None] = {}
        first = {sense.role: sense for sense in reversed(senses)}
        for role, name in _ATTRIBUTES:
            setattr(self, name, first.get(role))

    def as_written(self, surface: str) -> "Meaning | None":
        """The meaning with the senses alone that are possible for the word as a text has it; `None` without any."""
        case = surface[0].isupper(), surface.isupper()
        if case not in self._written:
            self._written[case] = meant(tuple(sense for sense in self.senses if sense.may_stand(surface)))
        return self._written[case]


def meant(senses: tuple[Sense, ...]) -> Meaning | None:
    """The meaning that senses make; none where there are none, and where a surface is an idiom above all."""
    return Meaning(senses) if senses and senses[0].role is not Role.SKIP else None


DIGITS = Meaning(())
"""What a run of decimal digits (of any script) means to a word list: nothing."""


class Token(NamedTuple):
    """A stretch of the text that the scanner knows: digits, or a word of the pack with its meaning."""

    start: int
    end: int
    surface: str
    meaning: Meaning
    is_digits: bool = False
