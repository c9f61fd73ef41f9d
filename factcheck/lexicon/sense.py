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
    `prefix` allows the word before its number ("EUR 5").
    """

    role: Role
    value: object
    capital: bool = False
    prefix: bool = False
    capitals: bool = False

    def may_stand(self, surface: str) -> bool:
        """Whether the sense is possible for the word as it is written in the text."""
        return not (self.capital and not surface[0].isupper()) and not (self.capitals and not surface.isupper())


class Token(NamedTuple):
    """A stretch of the text that the scanner knows: digits, or a word of the pack with its senses."""

    start: int
    end: int
    surface: str
    senses: tuple[Sense, ...] | None

    @property
    def is_digits(self) -> bool:
        """Whether the token is a run of decimal digits (of any script)."""
        return self.senses is None

    def sense(self, role: Role) -> Sense | None:
        """The token's sense in a role, if it has one."""
        for sense in self.senses or ():
            if sense.role is role:
                return sense
        return None

    def has(self, roles: frozenset[Role]) -> bool:
        """Whether the token has a sense in one of the roles."""
        return any(sense.role in roles for sense in self.senses or ())
