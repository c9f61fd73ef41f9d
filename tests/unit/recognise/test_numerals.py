"""How far a numeral goes."""

import pytest

from tests.unit.recognise.shown import surfaces


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "12,000 and 12 000 homes", ["12,000", "12 000"]),
        ("en", "in 1,2,3 steps", []),
        ("en", "2,06,737 cases", ["2,06,737"]),
        ("en", "20, 30 or so", ["20", "30"]),
        ("en", "two hundred and five ships", ["two hundred and five"]),
        ("en", "two and three ships", ["two", "three"]),
        ("en", "twenty two ships and one dog", ["twenty two"]),
        ("en", "1 million 200 thousand votes", ["1 million 200 thousand"]),
        ("en", "one million, two hundred", ["one million", "two hundred"]),
        ("en", "3 1/2 miles", ["3 1/2 miles"]),
        ("en", "three point one four percent", ["three point one four percent"]),
        ("en", "three and a half hours", ["three and a half hours"]),
        ("en", "two thirds of it", ["two thirds"]),
        ("de", "zwei Milliarden eine Million Euro", ["zwei Milliarden eine Million Euro"]),
        ("de", "zweiundzwanzigtausend Euro", ["zweiundzwanzigtausend Euro"]),
        ("de", "zweiundzwei Hunde", []),
        ("de", "hunderteine Nacht", ["hunderteine Nacht"]),
        ("de", "eine halbe Million", ["eine halbe Million"]),
        ("de", "3½ Jahre", ["3½ Jahre"]),
        ("de", "drei Komma fünf Prozent", ["drei Komma fünf Prozent"]),
        ("de", "5 Millionen\n\n200 Tausend", ["5 Millionen", "200 Tausend"]),
    ],
)
def test_numeral(language: str, text: str, expected: list[str]) -> None:
    """A numeral is as long as it can be, and no longer."""
    assert surfaces(text, language) == expected
