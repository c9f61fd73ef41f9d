"""Ranks that both their ten and their unit tell."""

import pytest

from tests.unit.recognise.shown import shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hraje dvacátý pátý zápas.", [("dvacátý pátý", "ordinal")]),
        ("Hraje se dvacátého pátého dubna.", [("dvacátého pátého dubna", "date")]),
        ("Byl dvacátý. Pátý byl Petr.", [("dvacátý", "ordinal"), ("Pátý", "ordinal")]),
        ("Byl desátý pátý den.", [("desátý", "ordinal"), ("pátý", "ordinal")]),
    ],
)
def test_ten_and_unit_are_one_rank(text: str, expected: list[tuple[str, str]]) -> None:
    """Only tens from twenty on take a unit, and nothing but a blank may stand between."""
    assert shown(text, "cs") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Встретятся двадцать седьмого апреля.", [("двадцать седьмого апреля", "date")]),
        ("Он занял двадцать седьмое место.", [("двадцать седьмое", "ordinal")]),
    ],
)
def test_a_number_may_be_the_ten(text: str, expected: list[tuple[str, str]]) -> None:
    assert shown(text, "ru") == expected
