"""The shared units."""

from decimal import Decimal

import pytest

from factcheck.lexicon.fold import entry_folded
from factcheck.lexicon.pack import pack
from factcheck.lexicon.units import UnitWord, unit_surfaces, units


@pytest.mark.parametrize(
    ("name", "dimension", "factor"),
    [
        ("km", "length", Decimal(1000)),
        ("hectare", "area", Decimal(10000)),
        ("point", "points", Decimal(1)),
        ("kwh", "energy", Decimal(3600000)),
        ("USD", "money", Decimal(1)),
        ("share", "per", Decimal(1)),
    ],
)
def test_unit(name: str, dimension: str, factor: Decimal) -> None:
    """Each unit measures one thing and converts to the first unit of it."""
    assert (units()[name].dimension, units()[name].factor) == (dimension, factor)


@pytest.mark.parametrize(
    ("name", "figure", "kelvin_zero"), [("celsius", 0, 0), ("fahrenheit", 32, 0), ("kelvin", Decimal("273.15"), 0)]
)
def test_temperatures_convert_with_their_offsets(name: str, figure: Decimal, kelvin_zero: int) -> None:
    """Water freezes at the same temperature on every scale."""
    unit = units()[name]
    assert (figure + unit.offset) * unit.factor == kelvin_zero


def test_every_unit_but_money_is_written_in_english() -> None:
    """A figure is told with one word for its unit, single and plural."""
    assert [name for name, unit in units().items() if not (unit.english and unit.one)] == []
    assert [name for name, unit in units().items() if (unit.sign is not None) is not (unit.dimension == "money")] == []


@pytest.mark.parametrize(
    ("language", "surface", "word"),
    [
        ("de", "pfund", UnitWord("GBP")),
        ("de", "cent", UnitWord("EUR", share=Decimal("0.01"))),
        ("en", "mph", UnitWord("mile", per="hour")),
        ("en", "decades", UnitWord("year", share=Decimal(10))),
        ("en", "won", UnitWord("KRW")),
    ],
)
def test_surface(language: str, surface: str, word: UnitWord) -> None:
    """What a word says: a unit, what it is told per, and how much of it."""
    told = [each.word._replace(also=frozenset()) for each in unit_surfaces(pack(language)) if each.text == surface]
    assert word in told


@pytest.mark.parametrize(
    ("language", "surface", "open_to", "not_to"),
    [
        ("en", "$", "AUD", "EUR"),
        ("en", "dollars", "CAD", "GBP"),
        ("de", "kronen", "NOK", "EUR"),
        ("fr", "dollars", "AUD", "CHF"),
        ("ja", "ドル", "AUD", "JPY"),
        ("is", "krónur", "DKK", "EUR"),
    ],
)
def test_a_bare_name_of_a_currency_leaves_the_country_open(
    language: str, surface: str, open_to: str, not_to: str
) -> None:
    """What other currencies add their country to may be any of them."""
    (also,) = {each.word.also for each in unit_surfaces(pack(language)) if each.text == surface}
    assert open_to in also
    assert not_to not in also


@pytest.mark.parametrize(
    ("language", "surface"),
    [("en", "us$"), ("en", "a$"), ("en", "australian dollars"), ("de", "us-dollar"), ("de", "euro")],
)
def test_a_currency_with_its_country_is_no_other(language: str, surface: str) -> None:
    """Nor is one that no country shares."""
    assert {each.word.also for each in unit_surfaces(pack(language)) if each.text == surface} == {frozenset()}


@pytest.mark.parametrize(("language", "surface"), [("ja", "キロ"), ("ko", "킬로")])
def test_a_word_for_two_measures_leaves_the_second_open(language: str, surface: str) -> None:
    """It means that of the first list in which it stands."""
    told = [each.word for each in unit_surfaces(pack(language)) if each.text == entry_folded(surface)]
    assert told == [UnitWord("km", also=frozenset({"kg"}))]
