"""Times on a clock of twelve hours."""

import pytest

from factcheck.checking import check, normalise
from factcheck.model.article import Article
from factcheck.model.value import TimeOfDay


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The gates shut at 9 p.m.; the last tram left at 9:01.", [False, True]),
        ("The show is at 8:00 to 9:30, doors open at 7:30 p.m.", [True, False]),
        ("The last tram left at 9:01.", [False]),  # nothing tells which clock it is
        ("The gates shut at 9 p.m., the tram left at 21:01.", [False, False]),
        ("The gates open at 9 a.m., the tram leaves at 09:01.", [False, False]),
        ("The gates shut at 9 p.m. and open at 12:15.", [False, False]),
    ],
)
def test_a_bare_time_is_open_where_another_tells_its_half_of_the_day(text: str, expected: list[bool]) -> None:
    values = [reading.value for reading in normalise(Article("a", text, "en"))]
    assert [value.ambiguous for value in values if isinstance(value, TimeOfDay)] == expected


@pytest.mark.parametrize(("told", "conflicts"), [("21.01 Uhr", 0), ("21.11 Uhr", 1)])
def test_what_is_open_conflicts_with_neither_half(told: str, conflicts: int) -> None:
    """A slip of minutes is one still."""
    one = "The gates of Bremen shut at 9 p.m.\n\nThe last tram to Verden left at 9:01, with 37 passengers."
    two = f"Die Tore von Bremen schlossen um 21 Uhr.\n\nDie letzte Bahn nach Verden fuhr um {told} mit 37 Fahrgästen."
    report = check([Article("a", one, "en", "s"), Article("b", two, "de", "s")])
    assert len(report.findings) == conflicts
