"""What holds of the relation of any two values."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from factcheck.lexicon.units import units
from factcheck.model.level import Relation
from factcheck.model.relation import discordant, relation
from factcheck.model.slip import nearness, slip
from factcheck.model.value import DateRange, Granularity, Hedge, Quantity, Score, TimeOfDay, Value, Zone

FIGURES = st.decimals(min_value=-(10**6), max_value=10**9, places=2, allow_nan=False, allow_infinity=False)
UNITS = st.sampled_from([None, "USD", "EUR", "percent", "m", "foot", "km", "celsius", "fahrenheit", "day", "week"])


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Figures and ranges of every unit, hedge and precision."""
    low, high = sorted((draw(FIGURES), draw(FIGURES)))
    if draw(st.booleans()):
        high = low
    return Quantity(
        low,
        high,
        draw(UNITS),
        draw(st.sampled_from([None, "month", "year"])),
        draw(st.sampled_from([None, Hedge.ABOUT, Hedge.ALMOST])),
        draw(st.sampled_from([Decimal("0.01"), Decimal(1), Decimal(1000)])),
    )


@st.composite
def dates(draw: st.DrawFn) -> DateRange:
    """Days that are known in full or in part."""
    day = draw(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
    if draw(st.booleans()):
        return DateRange(Granularity.DAY, day, day, day.year, day.month, day.day)
    known = {
        part: getattr(day, part) if part != "weekday" else day.isoweekday()
        for part in ("year", "month", "day", "weekday")
        if draw(st.booleans())
    }
    return DateRange(Granularity.DAY, relative=None if known else draw(st.integers(-9, 9)), **known)  # type: ignore[arg-type]


ZONES = st.sampled_from(
    [None, Zone("local time"), Zone("GMT", (0,)), Zone("Paris time", (60, 120)), Zone("IST", (330,))]
)
TIMES = st.builds(TimeOfDay, st.integers(0, 23), st.integers(0, 59), ambiguous=st.booleans(), zone=ZONES)
SCORES = st.builds(Score, st.integers(0, 9), st.integers(0, 9))
VALUES: st.SearchStrategy[Value] = st.one_of(quantities(), dates(), TIMES, SCORES)


@given(VALUES, VALUES)
def test_relation_is_symmetrical(left: Value, right: Value) -> None:
    """Neither side comes first."""
    assert relation(left, right, units()) is relation(right, left, units())
    assert discordant(left, right) is discordant(right, left)
    assert nearness(left, right) is nearness(right, left)


@given(VALUES)
def test_every_value_is_identical_to_itself(value: Value) -> None:
    """Nothing contradicts itself."""
    assert relation(value, value, units()) is Relation.IDENTICAL


@given(quantities(), quantities(), st.decimals(min_value=0, max_value=10**6, places=2))
def test_widening_a_range_never_creates_a_conflict(left: Quantity, right: Quantity, by: Decimal) -> None:
    """Who says less is contradicted less."""
    left = replace(left, hedge=None)
    assert left.low is not None
    assert left.high is not None
    wider = replace(left, low=left.low - by, high=left.high + by)
    if relation(left, right, units()).agrees:
        assert relation(wider, right, units()) is not Relation.CONFLICT


@given(quantities(), quantities())
def test_opening_an_end_never_creates_a_conflict(left: Quantity, right: Quantity) -> None:
    """ "More than 500" admits all that 500 admits."""
    if relation(left, right, units()).agrees:
        assert relation(replace(left, high=None), right, units()) is not Relation.CONFLICT


@given(FIGURES, FIGURES)
def test_slip_is_symmetrical(left: Decimal, right: Decimal) -> None:
    """A slip goes either way."""
    assert slip(left, right) is slip(right, left)
