"""Digits as numbers, under the conventions of a language."""

from decimal import Decimal

import pytest

from factcheck.lexicon import lexicon_for
from factcheck.normalise.numbers import number_in_digits


@pytest.mark.parametrize(
    ("language", "digits", "value", "precision", "alternative"),
    [
        ("de", "42.000", "42000", "1", "42"),
        ("de", "2,15", "2.15", "0.01", None),
        ("de", "1.234.567,89", "1234567.89", "0.01", None),
        ("de", "1'234'567", "1234567", "1", None),
        ("de", "12,000", "12", "0.001", "12000"),
        ("de", "0,125", "0.125", "0.001", None),
        ("en", "42,000", "42000", "1", "42"),
        ("en", "12.000", "12", "0.001", "12000"),
        ("en", "1,234.5", "1234.5", "0.1", None),
        ("en", "54.20", "54.2", "0.01", None),
        ("en", "1 234", "1234", "1", None),
        ("en", "007", "7", "1", None),
        ("it-CH", "1,312", "1.312", "0.001", "1312"),
        ("it-CH", "1.312", "1.312", "0.001", "1312"),
        ("es-MX", "1,312", "1312", "1", "1.312"),
    ],
)
def test_number_in_digits(language: str, digits: str, value: str, precision: str, alternative: str | None) -> None:
    """A sign that may group as well as divide gives the other reading too."""
    read = number_in_digits(digits, lexicon_for(language).figures)
    assert (read.value, read.precision) == (Decimal(value), Decimal(precision))
    assert read.alternative == (None if alternative is None else Decimal(alternative))
