"""A figure across sources: who gave which value on which day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.model.claim import Claim
from factcheck.model.value import Quantity
from factcheck.render.html.harmless import harmless
from factcheck.render.html.ledger import Ledger
from factcheck.render.quote import day_in_english

LEFT, RIGHT = 2.0, 98.0
"""Where the first and the last day stand, in hundredths of the width."""

TOP, LANE = 30, 54
"""Where the line of the first value stands, and how far below it the next, in CSS pixels."""


@dataclass(frozen=True, slots=True)
class Dot:
    """The articles that give one value on one day.  `x` in percent; `end` is set where the label stands before it."""

    x: str
    y: int
    label: str
    end: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """A value and the height at which it stands."""

    english: str
    y: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the time line told as a table."""

    day: str
    iso: str
    outlet: str
    english: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """A chart of values by days of publication, and the same as a table.  `undated` counts the claims left out;
    `days` the days of publication."""

    lanes: tuple[Lane, ...]
    dots: tuple[Dot, ...]
    ticks: tuple[tuple[str, str], ...]
    height: int
    entries: tuple[Entry, ...]
    undated: int
    days: int


def timeline(claims: Sequence[Claim], ledger: Ledger) -> Timeline | None:
    """The time line of claims on one thing; `None` where fewer than two days of publication are known."""
    dated = [(day, claim) for claim in claims if (day := ledger.article(claim).published) is not None]
    days = sorted({day for day, _ in dated})
    if len(days) < 2:
        return None
    dated.sort(key=lambda told: told[0])
    lanes = _lanes([claim for _, claim in dated])
    heights = {lane.english: lane.y for lane in lanes}
    cells: dict[tuple[date, str], list[str]] = {}
    for day, claim in dated:
        cells.setdefault((day, claim.english), []).append(ledger.origin(claim).outlet)
    return Timeline(
        lanes=tuple(Lane(harmless(lane.english), lane.y) for lane in lanes),
        dots=tuple(_dot(day, days, heights[value], outlets) for (day, value), outlets in cells.items()),
        ticks=tuple((_x(day, days), day_in_english(day)) for day in dict.fromkeys((days[0], days[-1]))),
        height=TOP + LANE * (len(lanes) - 1) + 46,
        entries=tuple(_entry(day, claim, ledger) for day, claim in dated),
        undated=len(claims) - len(dated),
        days=len(days),
    )


def _lanes(claims: Sequence[Claim]) -> list[Lane]:
    """The values, the greatest figure on top; what is no figure in the order in which it was told."""
    values = {claim.english: claim for claim in claims}
    ranked = sorted(values, key=lambda english: -_height(values[english]))
    return [Lane(english, TOP + LANE * number) for number, english in enumerate(ranked)]


def _height(claim: Claim) -> float:
    value = claim.value
    if not isinstance(value, Quantity):
        return 0.0
    end = value.low if value.low is not None else value.high
    return float(end or 0)


def _x(day: date, days: Sequence[date]) -> str:
    share = (day - days[0]).days / (days[-1] - days[0]).days
    return f"{LEFT + share * (RIGHT - LEFT):.2f}%"


def _dot(day: date, days: Sequence[date], y: int, outlets: Sequence[str]) -> Dot:
    late = (day - days[0]).days * 2 > (days[-1] - days[0]).days
    told = dict.fromkeys(outlets)
    label = ", ".join(told) if len(told) < 3 else f"{next(iter(told))} and {len(told) - 1} more"
    return Dot(_x(day, days), y, label, end=late)


def _entry(day: date, claim: Claim, ledger: Ledger) -> Entry:
    outlet = ledger.origin(claim).outlet
    return Entry(day_in_english(day), day.isoformat(), outlet, harmless(claim.english), ledger.anchors[claim.id])
