"""Values as JSON."""

from datetime import date
from decimal import Decimal

import pytest

from factcheck.model.value import (
    DateRange,
    Granularity,
    Hedge,
    Part,
    Quantity,
    Score,
    TimeOfDay,
    Unresolved,
    Value,
    Zone,
)
from factcheck.render.values import Json, plain, value_json


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        (Decimal("4.2E4"), "42000"),
        (Decimal("54.20"), "54.2"),
        (Decimal("1.0"), "1"),
        (Decimal("100"), "100"),
        (Decimal("-0.0"), "0"),
        (Decimal("1E-7"), "0.0000001"),
        (None, None),
    ],
)
def test_plain_digits(number: Decimal | None, digits: str | None) -> None:
    """No exponent, no zeros that say nothing."""
    assert plain(number) == digits


@pytest.mark.parametrize(
    ("value", "json"),
    [
        (
            Quantity(Decimal(42000), Decimal(42000), "USD", "month"),
            {"low": "42000", "high": "42000", "unit": "USD", "per": "month", "hedge": None},
        ),
        (
            Quantity(Decimal(500), None, hedge=Hedge.MORE_THAN),
            {"low": "500", "high": None, "unit": None, "per": None, "hedge": "more than"},
        ),
        (
            DateRange(Granularity.DAY, date(2023, 4, 25), date(2023, 4, 25), 2023, 4, 25),
            {"start": "2023-04-25", "end": "2023-04-25"},
        ),
        (DateRange(Granularity.DAY, month=4, day=25, weekday=2), {"month": 4, "day": 25, "weekday": 2}),
        (DateRange(Granularity.WEEK, relative=1), {"relative": 1, "granularity": "week"}),
        (DateRange(Granularity.MONTH, month=4, part=Part.START), {"month": 4, "part": "early"}),
        (
            DateRange(Granularity.YEAR, date(1950, 1, 1), date(1950, 12, 31), approximate=True),
            {"start": "1950-01-01", "end": "1950-12-31", "approximate": True},
        ),
        (
            DateRange(Granularity.DAY, month=8, day=14, until=DateRange(Granularity.DAY, month=8, day=16)),
            {"month": 8, "day": 14, "until": {"month": 8, "day": 16}},
        ),
        (TimeOfDay(21, 30), {"hour": 21, "minute": 30}),
        (TimeOfDay(12, 25, zone=Zone("GMT", (0,))), {"hour": 12, "minute": 25, "zone": "GMT"}),
        (TimeOfDay(9, until=TimeOfDay(10)), {"hour": 9, "minute": 0, "until": {"hour": 10, "minute": 0}}),
        (Score(4, 2), {"points": [4, 2]}),
        (Unresolved("no publication date"), {"unresolved": "no publication date"}),
    ],
)
def test_value(value: Value | Unresolved, json: Json) -> None:
    """Each kind of value in the form of the contract."""
    assert value_json(value) == json
