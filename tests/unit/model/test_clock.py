"""How two times stand to each other in the zones in which they are told."""

import pytest

from factcheck.model.clock import time_relation
from factcheck.model.level import Relation
from factcheck.model.value import TimeOfDay, Zone

GMT = Zone("GMT", (0,))
UTC = Zone("UTC", (0,))
MOSCOW = Zone("Moscow time", (180,))
EASTERN = Zone("Eastern time", (-300, -240))
PARIS = Zone("Paris time", (60, 120))
TOKYO = Zone("Japan time", (540,))
LOCAL = Zone("local time")


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        (TimeOfDay(12, 25, zone=GMT), TimeOfDay(12, 25, zone=GMT), Relation.IDENTICAL),
        (TimeOfDay(12, 25, zone=GMT), TimeOfDay(15, 25, zone=MOSCOW), Relation.CONTAINED),
        (TimeOfDay(12, 25, zone=GMT), TimeOfDay(15, 52, zone=MOSCOW), Relation.CONFLICT),
        (TimeOfDay(12, 25, zone=GMT), TimeOfDay(12, 25, zone=MOSCOW), Relation.CONFLICT),
        (TimeOfDay(12, 25, zone=GMT), TimeOfDay(12, 25, zone=UTC), Relation.IDENTICAL),
        # Eastern time does not say whether it is summer, Paris time neither.
        (TimeOfDay(9, zone=EASTERN), TimeOfDay(15, zone=PARIS), Relation.CONTAINED),
        (TimeOfDay(9, zone=EASTERN), TimeOfDay(14, zone=PARIS), Relation.CONTAINED),
        (TimeOfDay(9, zone=EASTERN), TimeOfDay(18, zone=PARIS), Relation.CONFLICT),
        # The evening in New York is the morning of another day in Tokyo.
        (TimeOfDay(20, zone=EASTERN), TimeOfDay(9, zone=TOKYO), Relation.CONTAINED),
        (TimeOfDay(8, zone=EASTERN, ambiguous=True), TimeOfDay(9, zone=TOKYO), Relation.CONTAINED),
        # What "local" is, and where an article stands that names no zone, nobody knows.
        (TimeOfDay(7, 25, zone=LOCAL), TimeOfDay(12, 25, zone=GMT), Relation.INCOMPARABLE),
        (TimeOfDay(7, 25, zone=LOCAL), TimeOfDay(14, 25), Relation.INCOMPARABLE),
        (TimeOfDay(7, 25, zone=LOCAL), TimeOfDay(7, 25), Relation.IDENTICAL),
        (TimeOfDay(7, 25, zone=LOCAL), TimeOfDay(7, 52), Relation.CONFLICT),
        (TimeOfDay(7, 25, zone=LOCAL), TimeOfDay(8, 25, zone=LOCAL), Relation.CONFLICT),
        (TimeOfDay(7, 25), TimeOfDay(8, 25), Relation.CONFLICT),
        # A range of times, told in two zones.
        (TimeOfDay(9, until=TimeOfDay(11), zone=GMT), TimeOfDay(13, zone=MOSCOW), Relation.CONTAINED),
        (TimeOfDay(9, until=TimeOfDay(11), zone=GMT), TimeOfDay(15, zone=MOSCOW), Relation.CONFLICT),
    ],
)
def test_times_are_held_against_each_other_in_one_zone(left: TimeOfDay, right: TimeOfDay, level: Relation) -> None:
    """Each pair of times, whichever comes first."""
    assert time_relation(left, right) is level
    assert time_relation(right, left) is level
