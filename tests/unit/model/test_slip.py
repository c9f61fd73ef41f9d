"""Slips between two figures: what an accident of the pen can do, and what it cannot."""

from decimal import Decimal

import pytest

from factcheck.model.slip import Slip, slip


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("42000", "24000", Slip.TRANSPOSED),
        ("4200", "240", None),  # other digits at another size
        ("3420", "342", Slip.SEPARATOR),
        ("15000000000", "15000000", Slip.SCALE),
        ("3412", "342", Slip.DROPPED),
        ("3.42", "3.4", Slip.DROPPED),
        ("312000000", "3200000000", None),  # ten times as much is no digit lost
        ("32000", "312", None),
        ("2025", "2035", Slip.DIGIT),
        ("20.25", "2.035", None),
    ],
)
def test_slip(one: str, other: str, expected: Slip | None) -> None:
    """A lost digit leaves a figure as large as it was, or a place smaller; transposed digits leave it so."""
    assert slip(Decimal(one), Decimal(other)) is expected
    assert slip(Decimal(other), Decimal(one)) is expected
