"""What is recognised and how it reads in English."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.model.article import Span
from factcheck.model.value import Unresolved, Value


class Kind(StrEnum):
    """What a mention measures."""

    MONEY = "money"
    PERCENTAGE = "percentage"
    POINTS = "points"
    NUMBER = "number"
    QUANTITY = "quantity"
    DURATION = "duration"
    AGE = "age"
    ORDINAL = "ordinal"
    MULTIPLE = "multiple"
    SCORE = "score"
    DATE = "date"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure or a date in the text of an article, not yet read.

    `parts` names what the recogniser saw, in pairs of a name and what stands for it; `rule` is the shape that found it.
    """

    article: str
    span: Span
    surface: str
    kind: Kind
    parts: tuple[tuple[str, object], ...]
    rule: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A mention, what it says, and how that is written in English."""

    mention: Mention
    value: Value | Unresolved
    english: str
