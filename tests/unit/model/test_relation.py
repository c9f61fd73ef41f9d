"""How two values stand to each other, as a table."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from factcheck.checking import normalise
from factcheck.lexicon.units import units
from factcheck.model.article import Article
from factcheck.model.level import Relation
from factcheck.model.relation import discordant, relation
from factcheck.model.slip import relabelled
from factcheck.model.value import DateRange, Granularity, Hedge, Part, Quantity, Score, TimeOfDay, Unresolved, Value


def figure(
    low: str | None,
    high: str | None = None,
    unit: str | None = None,
    *,
    per: str | None = None,
    hedge: Hedge | None = None,
) -> Quantity:
    """A quantity as good as its last digit; one end stands for both."""
    ends = [None if end is None else Decimal(end) for end in (low, low if high is None else high)]
    exponent = int(min(end.as_tuple().exponent for end in ends if end is not None))
    return Quantity(ends[0], ends[1], unit, per, hedge, Decimal(1).scaleb(exponent))


def bound(low: str | None, high: str | None, hedge: Hedge) -> Quantity:
    """A figure with an open end."""
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    return Quantity(ends[0], ends[1], hedge=hedge)


def day(year: int, month: int, number: int) -> DateRange:
    """A full date."""
    return DateRange(Granularity.DAY, date(year, month, number), date(year, month, number), year, month, number)


def parts(granularity: Granularity = Granularity.DAY, **known: int) -> DateRange:
    """What is known of a date."""
    return DateRange(granularity, **known)  # type: ignore[arg-type]


APRIL = DateRange(Granularity.MONTH, date(2023, 4, 1), date(2023, 4, 30), 2023, 4)
EARLY_APRIL = DateRange(Granularity.MONTH, date(2023, 4, 1), date(2023, 4, 10), 2023, 4, part=Part.START)
LATE_APRIL = DateRange(Granularity.MONTH, date(2023, 4, 21), date(2023, 4, 30), 2023, 4, part=Part.END)
NEXT_WEEK = DateRange(Granularity.WEEK, relative=1)
RESOLVED = DateRange(
    Granularity.DAY, date(2023, 4, 25), date(2023, 4, 25), 2023, 4, 25, inferred=("year", "month", "day")
)
AUGUST_14_16 = DateRange(Granularity.DAY, month=8, day=14, until=parts(month=8, day=16))

IDENTICAL, CONTAINED, ROUNDED, CONFLICT, INCOMPARABLE = (
    Relation.IDENTICAL,
    Relation.CONTAINED,
    Relation.ROUNDED,
    Relation.CONFLICT,
    Relation.INCOMPARABLE,
)

TABLE: list[tuple[Value, Value, Relation]] = [
    # figures
    (figure("42000", unit="USD"), figure("42000", unit="USD"), IDENTICAL),
    (figure("42000", unit="USD"), figure("24000", unit="USD"), CONFLICT),
    (figure("42000", unit="USD"), figure("42000", unit="EUR"), INCOMPARABLE),
    (figure("42000", unit="USD", per="month"), figure("42000", unit="USD"), IDENTICAL),
    (figure("490", unit="EUR", per="month"), figure("490", unit="EUR", per="year"), INCOMPARABLE),
    (figure("490", unit="EUR", per="person"), figure("490", unit="EUR", per="inhabitant"), IDENTICAL),
    (figure("490", unit="EUR", per="student"), figure("490", unit="EUR", per="employee"), INCOMPARABLE),
    (figure("490", unit="EUR", per="person"), figure("490", unit="EUR", per="household"), INCOMPARABLE),
    (figure("16", unit="percent"), figure("16"), CONTAINED),
    (figure("16", unit="percent"), figure("18"), INCOMPARABLE),
    # rounding, as far as a figure was written
    (figure("2.5"), figure("2.46"), ROUNDED),
    (figure("2.5"), figure("2.56"), CONFLICT),
    (Quantity(Decimal(44) * 10**9, Decimal(44) * 10**9, precision=Decimal(10) ** 9), figure("44300000000"), ROUNDED),
    (figure("500"), figure("507"), CONFLICT),
    (figure("500"), figure("501"), CONFLICT),
    # hedges
    (figure("80", hedge=Hedge.ABOUT), figure("80"), CONTAINED),
    (figure("80", hedge=Hedge.ABOUT), figure("78"), CONTAINED),
    (figure("860", hedge=Hedge.ABOUT), figure("830"), CONFLICT),
    (figure("49", hedge=Hedge.ALMOST), figure("48.7"), CONTAINED),
    (figure("49", hedge=Hedge.ALMOST), figure("49"), CONTAINED),
    (figure("49", hedge=Hedge.ALMOST), figure("52"), CONFLICT),
    (bound("500", None, Hedge.MORE_THAN), figure("500"), CONTAINED),
    (bound("500", None, Hedge.MORE_THAN), figure("507"), CONTAINED),
    (bound("500", None, Hedge.MORE_THAN), figure("400"), CONFLICT),
    (bound("500", None, Hedge.MORE_THAN), bound("500", None, Hedge.AT_LEAST), CONTAINED),
    (bound(None, "300", Hedge.UP_TO), figure("280"), CONTAINED),
    (bound(None, "300", Hedge.UP_TO), figure("380"), CONFLICT),
    # ranges
    (figure("300", "400"), figure("350"), CONTAINED),
    (figure("300", "400"), figure("400"), CONTAINED),
    (figure("300", "400"), figure("450"), CONFLICT),
    # a sign that may group or divide
    (Quantity(Decimal(12), Decimal(12), alternative=Decimal(12000)), figure("12000"), IDENTICAL),
    (Quantity(Decimal(12), Decimal(12), alternative=Decimal(12000)), figure("12"), IDENTICAL),
    (Quantity(Decimal(12), Decimal(12), alternative=Decimal(12000)), figure("15000"), CONFLICT),
    # units that convert
    (figure("80", unit="foot"), figure("25", unit="m"), ROUNDED),
    (figure("5", "10", unit="acre"), figure("2", "4", unit="hectare"), ROUNDED),
    (figure("0.5", unit="year"), figure("6", unit="month"), ROUNDED),
    (figure("14", unit="day"), figure("2", unit="week"), ROUNDED),
    (figure("104", unit="fahrenheit"), figure("40", unit="celsius"), ROUNDED),
    (figure("90", unit="fahrenheit"), figure("32", unit="celsius"), ROUNDED),
    (figure("90", unit="fahrenheit"), figure("90", unit="celsius"), CONFLICT),
    # degrees of either scale
    (figure("86", unit="degree"), figure("30", unit="degree"), ROUNDED),
    (figure("27", unit="degree"), figure("80", unit="degree", hedge=Hedge.ABOUT), ROUNDED),
    (figure("86", unit="degree"), figure("40", unit="degree"), CONFLICT),
    (figure("30", unit="degree"), figure("32", unit="degree"), CONFLICT),
    (figure("27", unit="degree"), figure("27", unit="celsius"), ROUNDED),
    (figure("80", unit="degree"), figure("27", unit="celsius"), ROUNDED),
    (figure("80", unit="degree"), figure("27", unit="kg"), INCOMPARABLE),
    (figure("35", unit="degree"), figure("27", unit="celsius"), INCOMPARABLE),
    # differences of temperature have no freezing point
    (figure("20", unit="fahrenheit"), figure("11", unit="celsius"), ROUNDED),
    (figure("20", unit="fahrenheit"), figure("10", "11", unit="celsius"), ROUNDED),
    (figure("20", unit="degree"), figure("11", unit="degree"), ROUNDED),
    (figure("20", unit="fahrenheit"), figure("20", unit="celsius"), CONFLICT),
    (figure("8", unit="foot"), figure("240", unit="m"), CONFLICT),
    (figure("8", unit="foot"), figure("8", unit="kg"), INCOMPARABLE),
    # dates
    (day(2023, 4, 25), day(2023, 4, 25), IDENTICAL),
    (day(2023, 4, 25), day(2023, 4, 26), CONFLICT),
    (day(2023, 4, 25), parts(month=4, day=25), CONTAINED),
    (day(2023, 4, 25), parts(weekday=2, day=25), CONTAINED),
    (day(2023, 4, 26), parts(weekday=2, day=25), CONFLICT),
    (day(2023, 4, 25), APRIL, CONTAINED),
    (day(2023, 5, 2), APRIL, CONFLICT),
    (parts(month=4, day=25), parts(month=4, day=26), CONFLICT),
    (parts(Granularity.MONTH, month=10), parts(Granularity.MONTH, year=2022, month=10), CONTAINED),
    (parts(month=4, day=25), parts(Granularity.YEAR, year=2022), INCOMPARABLE),
    (parts(Granularity.QUARTER, quarter=2), parts(Granularity.MONTH, month=5), CONTAINED),
    (parts(Granularity.QUARTER, quarter=2), parts(Granularity.MONTH, month=8), INCOMPARABLE),  # of a business year
    (EARLY_APRIL, LATE_APRIL, CONFLICT),
    (EARLY_APRIL, APRIL, CONTAINED),
    (NEXT_WEEK, NEXT_WEEK, IDENTICAL),
    (NEXT_WEEK, day(2023, 4, 25), INCOMPARABLE),
    (RESOLVED, day(2023, 4, 25), IDENTICAL),
    (RESOLVED, day(2023, 4, 26), INCOMPARABLE),
    (AUGUST_14_16, AUGUST_14_16, IDENTICAL),
    (AUGUST_14_16, parts(month=8, day=15), CONTAINED),
    (AUGUST_14_16, parts(month=8, day=20), CONFLICT),
    (AUGUST_14_16, replace(AUGUST_14_16, until=parts(month=8, day=18)), CONFLICT),
    # times and scores
    (
        DateRange(Granularity.MONTH, date(2024, 10, 1), date(2024, 10, 31), 2024, 10, inferred=("year",)),
        DateRange(Granularity.MONTH, month=10),
        CONTAINED,
    ),
    (TimeOfDay(20), TimeOfDay(20, 0), IDENTICAL),
    (TimeOfDay(8, 30, ambiguous=True), TimeOfDay(20, 30), CONTAINED),
    (TimeOfDay(8, 30), TimeOfDay(20, 30), CONFLICT),
    (TimeOfDay(16, 45), TimeOfDay(17, 45), CONFLICT),
    (TimeOfDay(9, until=TimeOfDay(12)), TimeOfDay(10), CONTAINED),
    (TimeOfDay(21, 15, hedge=Hedge.ABOUT), TimeOfDay(21, 15), IDENTICAL),
    (Score(4, 2), Score(4, 2), IDENTICAL),
    (Score(4, 2), Score(2, 4), CONTAINED),
    (Score(3, 1), Score(3, 2), CONFLICT),
    (Score(3, 1), figure("3"), INCOMPARABLE),
]


@pytest.mark.parametrize(("left", "right", "expected"), TABLE)
def test_relation_of_two_values(left: Value, right: Value, expected: Relation) -> None:
    """Both ways round the same level."""
    assert (expected, expected) == (relation(left, right, units()), relation(right, left, units()))


SATURDAY, SUNDAY, MONDAY = (DateRange(Granularity.DAY, weekday=weekday) for weekday in (6, 7, 1))


@pytest.mark.parametrize(
    ("left", "right", "agrees"),
    [
        (replace(SUNDAY, night=-1), replace(SATURDAY, night=1), True),
        (replace(SUNDAY, night=-1), SATURDAY, True),
        (replace(SUNDAY, night=-1), SUNDAY, True),
        (replace(SATURDAY, night=1), SUNDAY, True),
        (replace(SUNDAY, night=-1), MONDAY, False),
        (replace(SUNDAY, night=-1), replace(SUNDAY, night=1), True),
        (replace(SUNDAY, night=-1), replace(MONDAY, night=-1), False),
        (SATURDAY, SUNDAY, False),
    ],
)
def test_night_is_told_by_either_of_its_days(left: DateRange, right: DateRange, agrees: bool) -> None:  # noqa: FBT001
    """The night to Sunday is Saturday night; a day is either day of a night, and two nights are one or not."""
    assert relation(left, right).agrees is agrees
    assert relation(right, left).agrees is agrees


def test_night_over_the_end_of_a_month() -> None:
    """Where the days are known, the calendar says which days a night joins."""
    first, last = date(2023, 5, 1), date(2023, 4, 30)
    night = DateRange(Granularity.DAY, first, first, 2023, 5, 1, night=-1)
    assert relation(night, DateRange(Granularity.DAY, last, last, 2023, 4, 30)).agrees


def test_a_bare_dollar_agrees_with_any_dollar_of_the_same_amount() -> None:
    """Which country's it is, the sign leaves open; other amounts cannot be compared at all."""
    bare = replace(figure("20", unit="USD"), also=frozenset({"AUD", "CAD"}))
    assert relation(bare, figure("20", unit="AUD")) is Relation.CONTAINED
    assert relation(figure("20", unit="AUD"), bare) is Relation.CONTAINED
    assert relation(bare, figure("25", unit="AUD")) is Relation.INCOMPARABLE
    assert relation(bare, figure("20", unit="EUR")) is Relation.INCOMPARABLE
    assert not relabelled(bare, figure("20", unit="AUD"))
    assert relabelled(bare, figure("20", unit="EUR"))


def test_two_words_that_leave_the_currency_open_mean_the_same_one() -> None:
    """A Danish "900 kroner" and an English "700 crowns" of one story are both of the country that it tells of."""
    danish = replace(figure("900", unit="DKK"), also=frozenset({"NOK", "SEK"}))
    crowns = replace(figure("700", unit="CZK"), also=frozenset({"NOK", "SEK"}))
    assert relation(danish, crowns) is relation(crowns, danish) is Relation.CONFLICT
    alike = replace(figure("900", unit="CZK"), also=frozenset({"NOK", "SEK"}))
    assert relation(danish, alike) is relation(alike, danish) is Relation.CONTAINED
    assert not relabelled(danish, alike)


def test_the_same_digits_with_another_scale_word_exclude_each_other_even_where_one_unit_is_left_out() -> None:
    """27 million of what the other tells in crowns are not 27 billion crowns; other digits may be of anything."""
    bare = replace(figure("27000000"), multiplier=Decimal(1000000))
    crowns = replace(figure("27000000000", unit="ISK"), multiplier=Decimal(1000000000))
    assert relation(bare, crowns) is Relation.CONFLICT
    assert relation(crowns, bare) is Relation.CONFLICT
    assert relation(replace(bare, low=Decimal(28000000), high=Decimal(28000000)), crowns) is Relation.INCOMPARABLE
    assert relation(figure("27"), crowns) is Relation.INCOMPARABLE


@pytest.mark.parametrize(
    ("left", "right", "expected", "apart"),
    [
        (("in early May", "en"), ("Ende Mai", "de"), Relation.CONFLICT, False),
        (("in mid-May", "en"), ("Ende Mai", "de"), Relation.CONTAINED, True),
        (("in late May", "en"), ("Ende Mai", "de"), Relation.IDENTICAL, False),
        (("in May", "en"), ("Ende Mai", "de"), Relation.CONTAINED, False),
        (("in early 2023", "en"), ("im Februar 2023", "de"), Relation.CONTAINED, False),
        (("in early 2023", "en"), ("im November 2023", "de"), Relation.CONFLICT, False),
        (("on 12 May 2023", "en"), ("Anfang Mai 2023", "de"), Relation.CONTAINED, False),
        (("on 28 May 2023", "en"), ("Anfang Mai 2023", "de"), Relation.CONFLICT, False),
        (("in the late 1990s", "en"), ("1992", "de"), Relation.CONFLICT, False),
    ],
)
def test_the_parts_of_a_period_exclude_each_other(
    left: tuple[str, str], right: tuple[str, str], expected: Relation, *, apart: bool
) -> None:
    """As loosely as news tells them; that a translator makes "late" of "mid" is a slip all the same."""
    one, other = (normalise(Article("a", text, language))[0].value for text, language in (left, right))
    assert not isinstance(one, Unresolved)
    assert not isinstance(other, Unresolved)
    assert relation(one, other) is relation(other, one) is expected
    assert (relation(one, other).agrees and discordant(one, other)) is apart


def test_many_digits_with_and_without_a_scale_word_exclude_each_other() -> None:
    """34,125 crowns are no "34,125 crore"; that two digits are the same may be chance."""
    wage = figure("34125", unit="CZK")
    crore = replace(figure("341250000000"), multiplier=Decimal(10000000))
    assert relation(wage, crore) is relation(crore, wage) is Relation.CONFLICT
    short = replace(figure("270000000"), multiplier=Decimal(10000000))
    assert relation(figure("27", unit="CZK"), short) is Relation.INCOMPARABLE


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (("more than 30,000 acres", "en"), ("přes 300 hektarů", "cs"), True),
        (("more than 30,000 acres", "en"), ("přes 12 000 hektarů", "cs"), False),
        (("more than 200 miles", "en"), ("mehr als 300 Kilometer", "de"), False),
        (("more than 20 degrees Celsius", "en"), ("over 70 degrees Fahrenheit", "en"), False),
        (("at least 50 people", "en"), ("höchstens 50 Menschen", "de"), True),
        (("more than 3 percent", "en"), ("moins de 3 %", "fr"), True),
        (("more than 3 percent", "en"), ("mindestens 3 Prozent", "de"), False),
        (("more than 3 percent", "en"), ("bis zu 3 Prozent", "de"), False),
        (("at least 50 km", "en"), ("höchstens 50 Menschen", "de"), False),
        (("4-6 percent", "en"), ("4,6 Prozent", "de"), True),
        (("4-6 percent", "en"), ("4,8 Prozent", "de"), False),
        (("on July 19", "en"), ("im Juli 2019", "de"), True),
        (("on July 18", "en"), ("im Juli 2019", "de"), False),
        (("on July 19", "en"), ("im August 2019", "de"), False),
        (("on July 19, 2019", "en"), ("im Juli 2019", "de"), False),
        (("in the first half of 2022", "en"), ("im ersten Quartal 2022", "de"), True),
        (("in 2022", "en"), ("im ersten Quartal 2022", "de"), False),
    ],
)
def test_what_can_both_be_true_may_be_told_of_two(
    left: tuple[str, str], right: tuple[str, str], *, expected: bool
) -> None:
    """Bounds of two units far apart, a range read as a decimal, a day read as a year: no translator writes so."""
    one, other = (normalise(Article("a", text, language))[0].value for text, language in (left, right))
    assert not isinstance(one, Unresolved)
    assert not isinstance(other, Unresolved)
    assert discordant(one, other, units()) is discordant(other, one, units()) is expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (("last Monday", "en"), ("Monday", "en"), Relation.CONTAINED),
        (("viime elokuussa", "fi"), ("August", "en"), Relation.CONTAINED),
        (("last August", "en"), ("August 2021", "en"), Relation.INCOMPARABLE),
        (("last Monday", "en"), ("Tuesday", "en"), Relation.INCOMPARABLE),
        (("next week", "en"), ("Tuesday", "en"), Relation.INCOMPARABLE),
        (("20 cents", "en"), ("20 senttiä", "fi"), Relation.CONTAINED),
        (("20 cents", "en"), ("30 senttiä", "fi"), Relation.CONFLICT),
        (("500 calories", "en"), ("500 kilokaloria", "fi"), Relation.CONTAINED),
        (("500 calories", "en"), ("900 kilokaloria", "fi"), Relation.INCOMPARABLE),
    ],
)
def test_what_is_named_alike_agrees(left: tuple[str, str], right: tuple[str, str], expected: Relation) -> None:
    """A last Monday is a Monday; which calories, their name leaves open, and in one story all cents are of one coin."""
    one, other = (normalise(Article("a", text, language))[0].value for text, language in (left, right))
    assert not isinstance(one, Unresolved)
    assert not isinstance(other, Unresolved)
    assert relation(one, other) is expected
    assert relation(other, one) is expected


def test_two_days_told_of_a_night_hold_either_of_them() -> None:
    """Who says "on Saturday evening" tells no other day than who says "in the night from Saturday to Sunday"."""
    saturday = day(2024, 10, 19)
    night = replace(saturday, last=date(2024, 10, 20), day=None)
    assert not discordant(night, saturday)
    assert not discordant(saturday, night)
    assert discordant(replace(night, first=date(2024, 10, 18)), saturday)


def test_the_year_in_which_a_range_begins_is_no_other_range() -> None:
    """ "Von 2027 an" is "from 2027 to 2029" told in short; another end is another range."""
    span = DateRange(Granularity.YEAR, date(2027, 1, 1), date(2029, 12, 31), 2027)
    start = DateRange(Granularity.YEAR, date(2027, 1, 1), date(2027, 12, 31), 2027)
    assert not discordant(span, start)
    assert not discordant(start, span)
    assert discordant(span, replace(span, last=date(2028, 12, 31)))
    assert discordant(span, replace(start, first=date(2028, 1, 1), last=date(2028, 12, 31), year=2028))
