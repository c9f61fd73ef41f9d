"""Dates before our era, which are compared by their years."""

from datetime import date

import pytest

from factcheck.model.calendar import date_relation
from factcheck.model.level import Relation
from factcheck.model.value import DateRange, Granularity

YEAR, CENTURY = Granularity.YEAR, Granularity.CENTURY
BC_472 = DateRange(YEAR, year=-471)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (DateRange(YEAR, year=-471), Relation.IDENTICAL),
        (DateRange(YEAR, year=-426), Relation.CONFLICT),
        (DateRange(YEAR, date(1472, 1, 1), date(1472, 12, 31), year=1472), Relation.CONFLICT),
        (DateRange(CENTURY, year=-499), Relation.CONTAINED),
        (DateRange(CENTURY, year=-599), Relation.CONFLICT),
        (DateRange(YEAR, year=-499, until=DateRange(YEAR, year=-299)), Relation.CONTAINED),
        (DateRange(YEAR, year=-473, approximate=True), Relation.CONTAINED),
        (DateRange(Granularity.DAY, month=4, day=25), Relation.INCOMPARABLE),
    ],
)
def test_years_are_compared(other: DateRange, expected: Relation) -> None:
    """A century holds its years, a range what lies between its ends; a day without a year says nothing."""
    assert date_relation(BC_472, other) is expected
    assert date_relation(other, BC_472) is expected
