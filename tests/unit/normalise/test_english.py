"""One rendering for a value."""

from decimal import Decimal

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article
from factcheck.model.mention import Kind
from factcheck.model.value import Hedge, Quantity, Score
from factcheck.normalise.english import english_figure, english_number


@pytest.mark.parametrize(
    ("number", "precision", "expected"),
    [
        ("2150000000000", "1", "2.15 trillion"),
        ("500000", "1", "500,000"),
        ("1234567", "1", "1,234,567"),
        ("1500000", "1", "1.5 million"),
        ("54.2", "0.01", "54.20"),
        ("-12", "1", "-12"),
        ("0", "1", "0"),
        ("1000000", "1", "1 million"),
        ("999999.5", "0.1", "999,999.5"),
    ],
)
def test_number(number: str, precision: str, expected: str) -> None:
    """Scale words from a million on, where three decimals suffice; the precision that was written."""
    assert english_number(Decimal(number), Decimal(precision)) == expected


def exact(low: str, high: str | None = None, unit: str | None = None, per: str | None = None) -> Quantity:
    """A quantity without a hedge."""
    return Quantity(
        Decimal(low), Decimal(high or low), unit, per, precision=min(Decimal(1), Decimal(1).scaleb(_exponent(low)))
    )


def _exponent(number: str) -> int:
    return -len(number.partition(".")[2])


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        (exact("42000", unit="USD", per="month"), Kind.MONEY, "$42,000 per month"),
        (exact("4500", unit="EUR", per="m2"), Kind.MONEY, "€4,500 per m²"),
        (exact("5000", unit="CHF"), Kind.MONEY, "CHF 5,000"),
        (exact("-5", unit="USD"), Kind.MONEY, "-$5"),
        (exact("5E9", "14E9", unit="EUR"), Kind.MONEY, "€5–14 billion"),
        (exact("5.5", "5.75", unit="percent"), Kind.PERCENTAGE, "5.5–5.75%"),
        (exact("999E6", "2E9"), Kind.NUMBER, "999 million–2 billion"),
        (exact("1", unit="point"), Kind.POINTS, "1 percentage point"),
        (exact("2", unit="point"), Kind.POINTS, "2 percentage points"),
        (exact("44", unit="year"), Kind.AGE, "44 years old"),
        (exact("1", unit="year"), Kind.AGE, "1 year old"),
        (exact("109", unit="km"), Kind.QUANTITY, "109 km"),
        (exact("112", unit="ordinal"), Kind.ORDINAL, "112th"),
        (exact("23", unit="ordinal"), Kind.ORDINAL, "23rd"),
        (exact("2", unit="times"), Kind.MULTIPLE, "2 times"),
        (Score(4, 2), Kind.SCORE, "4–2"),
        (Quantity(Decimal(500), None, hedge=Hedge.MORE_THAN), Kind.NUMBER, "more than 500"),
        (Quantity(None, Decimal(10), "USD", hedge=Hedge.LESS_THAN), Kind.MONEY, "less than $10"),
    ],
)
def test_figure(value: Quantity | Score, kind: Kind, expected: str) -> None:
    """As a British newspaper would print it."""
    assert english_figure(value, kind) == expected


@pytest.mark.parametrize(("precision", "english"), [("0.1", "12.5%"), ("4", "1/8")])
def test_percent_in_digits_is_no_fraction(precision: str, english: str) -> None:
    """ "12.5 percent" was written so; "an eighth" is printed as a fraction."""
    eighth = Decimal("12.5")
    assert (
        english_figure(Quantity(eighth, eighth, unit="percent", precision=Decimal(precision)), Kind.PERCENTAGE)
        == english
    )


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("It took half an hour.", "30 minutes"),
        ("It took almost half a year.", "almost 6 months"),
        ("It took half a minute.", "30 seconds"),
        ("It took an hour and a half.", "1.5 hours"),
        ("It took half a day.", "0.5 days"),
    ],
)
def test_halves_of_hours_and_years_are_told_in_a_smaller_unit(text: str, english: str) -> None:
    """Half an hour and thirty minutes read the same; half a day need not be twelve hours."""
    assert [each.english for each in normalise(Article("a", text, "en"))] == [english]
