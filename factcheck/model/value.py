"""What a mention says, independent of language: ranges of numbers, ranges of days, times and scores."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Hedge(StrEnum):
    """The closed list of words by which an article widens or opens a figure, as they stand in English."""

    ABOUT = "about"
    ALMOST = "almost"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    UP_TO = "up to"
    AT_MOST = "at most"
    LESS_THAN = "less than"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or a range of numbers, with its unit.

    `low` and `high` are the figure as it was written, both included; `None` is an open end ("more than 500" has
    `high=None`).  `precision` is the place value of the last digit written: 2.5 billion is good to 10^8, so its
    precision is 100000000 and the true value lies within half of that.  `alternative` is the other reading of a
    numeral whose sign may group or divide ("12.000" in English text: 12 or 12000) or of a multiple that may tell what
    is added, where there is one.
    `unit` is a name of `languages/units.toml` or an ISO 4217 code; `per` a unit as well ("month", "share").
    `multiplier` is the scale word it was written with (10^9 for "billion"), 1 where there was none: it explains slips.
    `also` are other units that the word for the unit leaves open: a bare "$" is read as USD, but may be any dollar.
    """

    low: Decimal | None
    high: Decimal | None
    unit: str | None = None
    per: str | None = None
    hedge: Hedge | None = None
    precision: Decimal = Decimal(1)
    alternative: Decimal | None = None
    multiplier: Decimal = Decimal(1)
    also: frozenset[str] = field(default=frozenset(), compare=False)


_PERSONS = frozenset(
    ("person", "inhabitant", "employee", "student", "child", "user", "patient", "customer", "passenger")
)
"""What a figure may be told per that is a head: "€1,850 per inhabitant" is "1人当たり1850ユーロ"."""


def perhaps_one_unit(one: Quantity, other: Quantity) -> bool:
    """Whether two figures of different units may be of one: "A$20", "$20"; "700 kroner" of Norway, "700 crowns"."""
    return one.unit in other.also or other.unit in one.also or not one.also.isdisjoint(other.also)


def per_apart(one: str | None, other: str | None) -> bool:
    """Whether two figures are told per different things: both say per what, and neither means any head at all."""
    if one is None or other is None or one == other:
        return False
    return "person" not in (one, other) or not _PERSONS.issuperset((one, other))


class Granularity(StrEnum):
    """How fine a date is, coarsest last."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Part(StrEnum):
    """A third of a period: the "early" of "early April" (TIMEX3's START, MID and END)."""

    START = "early"
    MID = "mid"
    END = "late"


@dataclass(frozen=True, slots=True)
class DateRange:
    """A range of days, or the parts of a date that are known.

    With `first` and `last` set, the days are known, both included.  Otherwise the parts say what is known:
    `weekday` is ISO's (Monday is 1), `month` and `day` as on the calendar, `quarter` 1 to 4, `season` one of
    "spring", "summer", "autumn", "winter"; `relative` counts granules from the unknown day of publication
    ("next week" is +1 week, "yesterday" -1 day), or of `shifted` where that is another ("March of last year" is a
    month, -1 year).  `half` is 1 or 2.  `until` is the end of a range whose days are not known, of the same
    granularity ("14 to 16 August"); with days known, `first` and `last` hold the whole range.  `inferred` names the
    parts that were worked out from the day of publication rather than read.  `approximate` is set by "around 1950".
    A `year` before our era, whose days are not known, is counted as in EDTF: 472 BC is -471.
    `night` is set where a night is told by one of its two days: -1 by the day on which it ends ("the night to Sunday"),
    1 by that on which it begins ("Saturday night").
    """

    granularity: Granularity
    first: date | None = None
    last: date | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    season: str | None = None
    part: Part | None = None
    relative: int | None = None
    inferred: tuple[str, ...] = ()
    approximate: bool = False
    half: int | None = None
    shifted: Granularity | None = None
    until: "DateRange | None" = None
    night: int | None = None


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone as news names it, in English, and by how many minutes its clocks may be ahead of Greenwich's.

    There are several `offsets` where summer is not told from winter, and none where the place is not told.
    """

    name: str
    offsets: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time on a 24-hour clock, or a range of times when `until` is set.

    `ambiguous` is set where the article does not say which half of the day it means ("at half past eight", "um 8 Uhr").
    `zone` is that which the article names beside the time.
    """

    hour: int
    minute: int = 0
    second: int | None = None
    until: "TimeOfDay | None" = None
    ambiguous: bool = False
    hedge: Hedge | None = None
    zone: Zone | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """The points of two sides, in the order in which they were written."""

    left: int
    right: int


Value = Quantity | DateRange | TimeOfDay | Score


@dataclass(frozen=True, slots=True)
class Unresolved:
    """What the text does not determine, and why."""

    reason: str
