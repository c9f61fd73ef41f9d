"""The two ends of a range of dates, of which one may say only what differs from the other."""

from collections.abc import Mapping
from dataclasses import replace

from factcheck.model.eras import before_era
from factcheck.model.value import DateRange, Unresolved
from factcheck.normalise.dates_parts import date_of, number, year_of

UNTIL = "~"
"""What the name of a part begins with that belongs to the end of a range."""

BACKWARDS = "the range runs backwards"
_SHARED = ("month", "year", "short_year", "season", "decade")


def range_of(parts: tuple[tuple[str, object], ...]) -> DateRange | Unresolved:
    """The value of a date, or of a range of dates where parts of its end are named."""
    begin = {name: value for name, value in reversed(parts) if not name.startswith(UNTIL)}
    end = {name.removeprefix(UNTIL): value for name, value in parts if name.startswith(UNTIL)}
    if not end:
        return date_of(begin)
    if "season" in begin:
        return date_of({**begin, "split": True})
    if "before_era" in begin:
        end["before_era"] = True
    begin, end = _completed(begin, end)
    left, right = date_of(begin), date_of(end)
    if isinstance(left, Unresolved) or isinstance(right, Unresolved):
        return left if isinstance(left, Unresolved) else right
    return joined(left, right)


def joined(left: DateRange, right: DateRange) -> DateRange | Unresolved:
    """The range from one date to another; thirds of a period are too vague to matter at its ends."""
    left, right = replace(left, part=None), replace(right, part=None)
    if before_era(left) and right.year is not None and right.year < (left.year or 0):
        return Unresolved(BACKWARDS)
    if left.first is None or right.last is None:
        return replace(left, until=right)
    if right.last < left.first:
        return Unresolved(BACKWARDS)
    if (left.first, left.last) == (right.first, right.last):
        return left
    year = left.year if left.year == right.year else None
    whole = replace(left, last=right.last, year=year, month=None, day=None)
    return replace(whole, weekday=None, quarter=None, half=None, inferred=left.inferred or right.inferred)


def _completed(begin: Mapping[str, object], end: Mapping[str, object]) -> tuple[dict[str, object], dict[str, object]]:
    """Both ends, each with what only the other says."""
    left, right = dict(begin), dict(end)
    if year_of(left) is not None and "short_year" in right:
        right["year"] = _next(year_of(left) or 0, number(right, "short_year") or 0)
        del right["short_year"]
        left["year"] = year_of(left)
        left.pop("short_year", None)
    if "month" in right and "day" in right and "month" not in left and "day" not in left:
        return left, right
    for name in _SHARED:
        if name in right and name not in left and not (name == "month" and "day" not in left):
            left[name] = right[name]
        elif name in left and name not in right and not (name == "month" and "day" not in right):
            right[name] = left[name]
    first, last, year = number(left, "month"), number(right, "month"), number(left, "year")
    if first and last and first > last and year is not None and "year" not in begin:
        left["year"] = year - 1
    return left, right


def _next(year: int, short: int) -> int:
    """The year that two digits stand for behind another: 1999/00 ends in 2000."""
    until = year // 100 * 100 + short
    return until if until >= year else until + 100
