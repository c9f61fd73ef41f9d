"""Numbers in brackets behind a name: the minute of a goal behind a score, else an age."""

import pytest

from tests.unit.recognise.shown import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The visitors made it 2-1 through Ida Lang (64).", ["2–1", "64"]),
        ("Orm levelled at 3-3 when Ida Lang (58) and then Pia Holt (81) scored.", ["3–3", "58", "81"]),
        ("It ended 2-1. Ida Lang (64) has coached them since May.", ["2–1", "64 years old", "May"]),
        ("Ida Lang (24) beat her friend 6-2.", ["24 years old", "6–2"]),
        ("The 2019-20 award went to Ida Lang (64).", ["2019–2020", "64 years old"]),
    ],
)
def test_a_score_in_front_makes_it_the_minute_of_a_goal(text: str, expected: list[str]) -> None:
    """Only in its own sentence: the age of a coach may well be told in the next."""
    assert [english for _, english in told(text, "en")] == expected
