"""Figures that are written otherwise and say the same: carried over as they stood, or told by a sign and by a word."""

import re

from factcheck.model.bounds import turned
from factcheck.model.claim import Claim, Direction, Role
from factcheck.model.doubts import nominal
from factcheck.model.value import DateRange, Quantity
from factcheck.pair.passages import Placed

_NUMERAL = re.compile(r"\d[\d.,\u00a0\u202f'’]*")


def written_alike(one: Placed, other: Placed) -> bool:
    """Whether both articles write the same characters: "£10m" in German text, "12.000" in English text, "7/8/07"."""
    left, right = one.claim.value, other.claim.value
    if isinstance(left, DateRange) and isinstance(right, DateRange):
        surface = one.claim.mention.surface
        return surface == other.claim.mention.surface and not any(map(str.isalpha, surface))
    if not isinstance(left, Quantity) or not isinstance(right, Quantity) or turned(left, right):
        return False
    here, there = _numerals(one), _numerals(other)
    if not here or not there:
        return False
    same = here == there and left.multiplier == right.multiplier and left.unit == right.unit
    if nominal(left) != nominal(right) and all(map(str.isdigit, here)):
        same = False  # a word tells the rest: 2割 are 20 %, and no 2 %
    return same or _carried_over(one, other) or _carried_over(other, one)


def falls_by(signed: Claim, told: Claim) -> bool:
    """Whether a minus tells what the other tells as a fall: "(-7.4%)", "fell by 7.4%". "Fell to -16°" is a level."""
    one, other = signed.value, told.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or told.direction is not Direction.FALL:
        return False
    if Role.TO in (signed.role, told.role):
        return False
    if one.low is None or one.high is None or other.low is None or other.high is None or one.unit != other.unit:
        return False
    return one.high < 0 < other.low and (-one.high, -one.low) == (other.low, other.high)


def _numerals(placed: Placed) -> list[str]:
    return [numeral.rstrip(".,") for numeral in _NUMERAL.findall(placed.claim.mention.surface)]


def _carried_over(one: Placed, other: Placed) -> bool:
    """Whether a figure with its scale word or sign stands in the other sentence, letter for letter."""
    value = one.claim.value
    if not isinstance(value, Quantity) or value.multiplier == 1:
        return False
    numerals = _numerals(one)
    if _plain(numerals[0]) not in map(_plain, _numerals(other)):
        return False
    surface = one.claim.mention.surface
    written = _plain(surface[surface.find(numerals[0]) :])
    return len(written) > len(numerals[0]) and _stands_in(written, _plain(other.text))


def _stands_in(written: str, text: str) -> bool:
    """Whether it stands in a text as whole words: "34 billion" is no part of "34 Billionen", which are trillions.

    >>> _stands_in("34 billion", "34 billionen"), _stands_in("10m", "for £10m.")
    (False, True)
    """
    _, *rests = text.split(written)
    return any(not rest[:1].isalpha() for rest in rests)


def _plain(text: str) -> str:
    return text.casefold().replace(",", ".").replace("\u00a0", " ")
