"""Early, mid and late: which days of a period a date may mean that names a part of it, as loosely as news does."""

from datetime import date, timedelta

from factcheck.model.value import DateRange, Granularity, Part

_REACH = {Part.START: (0, 50), Part.MID: (25, 80), Part.END: (50, 100)}
"""From where to where, in hundredths of the period, a part may reach: "early May" hardly tells of the 20th."""
_SHORT = timedelta(days=20)
"""Of a shorter period a part may be any hour or day: "late on Sunday", "early in the week"."""


def days_in_part(value: DateRange, first: date, last: date) -> tuple[date, date]:
    """Of the days from the first to the last, which are those of a date, the ones that its part leaves.

    >>> early = DateRange(Granularity.MONTH, date(2024, 5, 1), date(2024, 5, 31), part=Part.START)
    >>> [day.day for day in days_in_part(early, date(2024, 5, 1), date(2024, 5, 31))]
    [1, 16]
    """
    span = last - first
    if value.part is None or span < _SHORT:
        return first, last
    start, end = _REACH[value.part]
    return first + span * start // 100, first + span * end // 100


def of_other_parts(left: DateRange, right: DateRange) -> bool:
    """Whether two dates name different parts of a month, a year or more: "mid-May", "late May"."""
    return left.part is not None and right.part is not None and left.part is not right.part and not _of_days(left)


def excluded_by_parts(left: DateRange, right: DateRange) -> bool:
    """Whether nobody tells the days of one part as those of the other: "early May", "late May"."""
    if left.granularity is not right.granularity or _of_days(left):
        return False
    return {left.part, right.part} == {Part.START, Part.END}


def _of_days(value: DateRange) -> bool:
    return value.granularity in (Granularity.DAY, Granularity.WEEK, Granularity.WEEKEND)
