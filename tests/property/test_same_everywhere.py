"""A value has one rendering: what CLDR writes in each language reads back as what it writes in English.

The texts are CLDR's, through Babel, and so owe nothing to the packs.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import product

import pytest
from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent
from babel.units import UnknownUnitError, format_unit

from factcheck.checking import normalise
from factcheck.lexicon import languages
from factcheck.model.article import Article

NUMBERS = [
    "12", "25", "250", "999", "4200", "17500", "42000", "128400", "1234567", "44000000", "2500000000",
    "3.5", "12.75", "0.4", "61.3",
]  # fmt: skip
AMOUNTS = ["7", "19", "250", "4200", "42000", "860000", "1500000", "2.5", "54.2", "199.99"]
CURRENCIES = ("USD", "EUR", "GBP", "JPY", "CHF", "INR")
SHARES = ["0.02", "0.05", "0.13", "0.42", "0.5", "0.025", "0.613", "0.999", "1.2", "3"]
SCALED = ["3E6", "7E6", "25E6", "140E6", "2E9", "44E9", "250E9"]
MEASURED = ("5", "21", "2.5", "60", "120")
UNITS = (
    "length-kilometer", "length-meter", "length-centimeter", "mass-kilogram", "mass-tonne", "temperature-celsius",
    "area-hectare", "area-square-kilometer", "duration-minute", "duration-hour", "duration-day", "duration-week",
    "duration-month", "duration-year", "speed-kilometer-per-hour", "volume-liter", "digital-gigabyte",
    "power-megawatt", "length-mile", "length-foot", "energy-kilowatt-hour",
)  # fmt: skip
DAYS = [date(2019 + month % 5, month, (7 * month) % 28 + 1) for month in range(1, 13)]
ENOUGH = 300


@cache
def table(language: str) -> dict[str, str]:
    """What is said, by a name of it, and how the language writes it; what CLDR has no words for is left out."""
    return dict(_rows(language))


def _rows(language: str) -> Iterator[tuple[str, str]]:
    for n in NUMBERS:
        yield n, format_decimal(Decimal(n), locale=language)
    for n, unit in product(AMOUNTS, CURRENCIES):
        yield f"{n} {unit}", format_currency(Decimal(n), unit, locale=language, currency_digits=False)
        named = format_currency(Decimal(n), unit, locale=language, currency_digits=False, format_type="name")
        yield f"{n} {unit} named", named
    for n in SHARES:
        yield f"{n} %", format_percent(Decimal(n), locale=language, decimal_quantization=False)
    for n in SCALED if "long" in Locale.parse(language).compact_decimal_formats else ():
        yield n, format_compact_decimal(Decimal(n), format_type="long", locale=language)
    for n, unit in product(MEASURED, UNITS):
        try:
            written = format_unit(Decimal(n), unit, locale=language)
        except UnknownUnitError:
            continue
        if unit not in written:
            yield f"{n} {unit}", written
    for day, form in product(DAYS, ("full", "long", "medium")):
        yield f"{day} {form}", format_date(day, form, locale=language)
    yield from ((f"{day} month", format_skeleton("yMMMM", day, locale=language)) for day in DAYS)


@cache
def english(name: str) -> tuple[str, ...]:
    """The rendering of what English writes."""
    return rendered(table("en")[name], "en")


def rendered(text: str, language: str) -> tuple[str, ...]:
    return tuple(reading.english for reading in normalise(Article("a", text, language)))


def test_table_is_long_enough_and_english_reads_all_of_it() -> None:
    assert len(table("en")) >= ENOUGH
    assert [name for name in table("en") if len(english(name)) != 1] == []


GAPS = {
    "hi": {"25E6", "250E9"},  # rounded by CLDR
    "hu": {f"{n} duration-hour" for n in ("5", "21")},  # "5 óra" is five o'clock as well
    "ro": {f"{n} length-foot" for n in MEASURED},  # legs as well
}
"""What is not read as in English, by language, and why."""


@pytest.mark.parametrize("language", languages())
def test_every_language_gives_the_same_rendering(language: str) -> None:
    gaps = GAPS.get(language, set())
    read = {name: (text, rendered(text, language)) for name, text in table(language).items() if name in table("en")}
    wrong = {name: told for name, told in read.items() if told[1] != english(name)}
    assert len(read) > 0.7 * ENOUGH
    assert {name: told for name, told in wrong.items() if name not in gaps} == {}
    assert gaps <= wrong.keys(), "a gap that is none"
