"""What somebody has decided not to be told of again, and why."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Origin(StrEnum):
    """Where a suppression is written."""

    ARTICLE = "article"
    CONFIGURATION = "configuration"
    BASELINE = "baseline"


@dataclass(frozen=True, slots=True)
class Suppression:
    """A decision not to be told of something again.

    `where` names the place in which it is written, as a message would; `rules` are the rules that it speaks of, all
    where it is empty; `until` is the last day on which it holds, `None` where it has no end.
    """

    origin: Origin
    where: str
    rules: tuple[str, ...]
    reason: str
    until: date | None = None


class Lapse(StrEnum):
    """Why a suppression does nothing."""

    LAPSED = "lapsed"
    STALE = "stale"
    MISREAD = "misread"


@dataclass(frozen=True, slots=True)
class Idle:
    """A suppression that does nothing: its day is over, what it speaks of is not found, or nobody can read it.

    `detail` says so in a few words.
    """

    suppression: Suppression
    why: Lapse
    detail: str

    def __str__(self) -> str:
        return f"{self.suppression.where}: this suppression is {self.why}: {self.detail}"
