"""Why two figures may differ: one sentence that an editor understands at a glance."""

from decimal import Decimal

from factcheck.model.bounds import turned
from factcheck.model.calendar import read_as_year
from factcheck.model.claim import Claim
from factcheck.model.clock import greenwich
from factcheck.model.slip import Slip, significance, slip
from factcheck.model.value import DateRange, Quantity, TimeOfDay

_SCALE_WORDS = {3: "thousand", 6: "million", 9: "billion", 12: "trillion"}
_BEYOND_CHANCE = {Slip.TRANSPOSED: 3, Slip.DROPPED: 4, Slip.DIGIT: 4}
"""The digits of the longer figure from which on a likeness of all but those that slipped is no chance."""
_WORDS = {
    Slip.TRANSPOSED: "the same digits in another order: two of them may have been swapped",
    Slip.DROPPED: "one digit more on one side: a digit may have been dropped or doubled",
    Slip.DIGIT: "all digits but one are the same: a digit may have been mistyped",
}


def figure(value: object) -> Decimal | None:
    """The one number that stands for a quantity."""
    if not isinstance(value, Quantity):
        return None
    return value.low if value.low is not None else value.high


def slipped(left: Claim, right: Claim) -> Slip | None:
    """The slip of the pen between two figures, where there is one."""
    one, other = figure(left.value), figure(right.value)
    return None if one is None or other is None else slip(one, other)


def mistyped(left: Claim, right: Claim) -> Slip | None:
    """The slip of single digits between two figures, where these are alike in so many that nobody takes it for chance:
    18,764 and 18,746, but not 42 and 24."""
    one, other, found = figure(left.value), figure(right.value), slipped(left, right)
    least = _BEYOND_CHANCE.get(found) if found else None
    return found if one and other and least and significance(one, other) >= least else None


def times_apart(left: Claim, right: Claim) -> str:
    """How far apart two figures of the same digits are: "1,000 times"."""
    one, other = figure(left.value) or Decimal(1), figure(right.value) or Decimal(1)
    return f"{Decimal(10) ** abs(one.adjusted() - other.adjusted()):,f} times"


def differing_scale_words(left: Claim, right: Claim) -> bool:
    """Whether the figures were written with different scale words, or one with and one without."""
    one, other = left.value, right.value
    return isinstance(one, Quantity) and isinstance(other, Quantity) and one.multiplier != other.multiplier


def figures_diagnosis(left: Claim, right: Claim) -> str:
    """Why two figures may differ, or nothing."""
    if turned(left.value, right.value):
        return "the same figure: the least that it is, and the most"
    found = slipped(left, right)
    return _WORDS.get(found, "") if found else ""


def dates_diagnosis(left: Claim, right: Claim) -> str:
    """Why two dates may differ, or nothing."""
    one, other = left.value, right.value
    if not (isinstance(one, DateRange) and isinstance(other, DateRange)):
        return ""
    if read_as_year(one, other) or read_as_year(other, one):
        return "the day of one is the year of the other: one may have been misread"
    parts = {
        name: (getattr(one, name), getattr(other, name))
        for name in ("year", "month", "day", "weekday")
        if getattr(one, name) is not None and getattr(other, name) is not None
    }
    differing = [name for name, (a, b) in parts.items() if a != b]
    if one.first and other.first and "day" in parts and differing:
        days = abs((one.first - other.first).days)
        return _days_apart(days)
    if differing == ["day"]:
        return _days_apart(abs((one.day or 0) - (other.day or 0)))
    return f"only the {differing[0]} differs" if len(differing) == 1 and len(parts) > 1 else ""


def _days_apart(days: int) -> str:
    return "one day apart" if days == 1 else f"{days} days apart"


def times_diagnosis(left: Claim, right: Claim) -> str:
    """Why two times may differ, or nothing."""
    one, other = left.value, right.value
    if not (isinstance(one, TimeOfDay) and isinstance(other, TimeOfDay)):
        return ""
    if one.zone != other.zone:
        told = [greenwich(time) for time in (one, other)]
        at = [f"{time.hour:02}:{time.minute:02}" for time in told if time]
        return f"{at[0]} and {at[1]} at Greenwich" if len(at) == len(told) else ""
    if one.minute == other.minute and abs(one.hour - other.hour) == 12:
        return "twelve hours apart: morning and evening may have been confused"
    if one.minute == other.minute and abs(one.hour - other.hour) == 1:
        return "one hour apart: a time zone may have been left out"
    return ""
