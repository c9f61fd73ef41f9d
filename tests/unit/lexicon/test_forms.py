"""The short notation for inflected words."""

import pytest

from factcheck.lexicon.forms import forms, spread


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("im Monat", ("im monat",)),
        ("dritt|e|en", ("dritte", "dritten")),
        ("Million||en", ("million", "millionen")),
        ("§", ("§",)),
    ],
)
def test_forms(entry: str, expected: tuple[str, ...]) -> None:
    """A stem with its endings; an empty ending keeps the stem."""
    assert forms(entry) == expected


def test_spread_keeps_keys_and_order() -> None:
    """Every surface comes with its key."""
    assert list(spread({"1": ["one"], "1e6": ["million||s"]})) == [
        ("1", "one"),
        ("1e6", "million"),
        ("1e6", "millions"),
    ]
