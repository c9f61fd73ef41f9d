"""The units that all languages share: what they measure, how they convert, how they are written in English."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.lexicon.cldr import currency_surfaces
from factcheck.lexicon.forms import forms, spread, spread_rows, surfaces
from factcheck.lexicon.pack import Pack, Table, shared
from factcheck.model.mention import Kind

_KINDS = {"money": Kind.MONEY, "share": Kind.PERCENTAGE, "points": Kind.POINTS, "time": Kind.DURATION}
_SHORT_NAME = 3  # letters of the shortest name of a currency
AGED = " old"
"""What a key ends with that tells an age."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measurement or a currency.

    A figure in the dimension's first unit is (figure + offset) * factor.  `sign` is set for currencies only.
    `minor` names the smaller unit in which a figure goes on: 6 feet 6 inches; of a `bare` one without telling it:
    "6-foot-6", "1 hour 50".  With `hundredths` two digits that touch the unit are parts of it: "9s58".  `either` are
    the units of which it may be any: degrees without their scale.  `spread` is the height of one of it on a square
    metre: a litre of rain is a millimetre.
    """

    name: str
    dimension: str
    factor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)
    english: str = ""
    one: str = ""
    sign: str | None = None
    minor: str = ""
    bare: bool = False
    hundredths: bool = False
    either: tuple[str, ...] = ()
    spread: str = ""


class UnitWord(NamedTuple):
    """What a word for a unit says: the unit, what it is told per ("km/h"), and how much of it ("cent": 0.01, "Mkr": a
    million kronor).

    `also` are other units that the word leaves open: a bare "$" is read as that of the United States, but may be any.
    """

    unit: str
    per: str | None = None
    share: Decimal = Decimal(1)
    also: frozenset[str] = frozenset()


@cache
def units() -> dict[str, Unit]:
    """Every shared unit by its name, the currencies by their ISO 4217 codes."""
    known = {
        name: Unit(
            name,
            dimension,
            Decimal(entry["factor"]),
            Decimal(entry.get("offset", "0")),
            entry.get("english", name),
            entry.get("one", entry.get("english", name)),
            minor=entry.get("minor", ""),
            bare=entry.get("bare", False),
            hundredths=entry.get("hundredths", False),
            either=tuple(entry.get("either", ())),
            spread=entry.get("spread", ""),
        )
        for dimension, entries in shared("units")["dimensions"].items()
        for name, entry in entries.items()
    }
    signs = shared("units")["currencies"]["signs"]
    for code in currencies():
        known[code] = Unit(code, "money", english=code, one=code, sign=signs.get(code, f"{code} "))
    for name in shared("units")["per"]:
        known[name] = Unit(name, "per", english=name, one=name)
    return known


@cache
def minor_units(major: Unit) -> tuple[Unit, ...]:
    """The smaller units in which a figure of a unit may go on, the largest first.

    >>> [unit.name for unit in minor_units(units()["hour"])]
    ['minute', 'second']
    """
    minor = units().get(major.minor)
    return (minor, *minor_units(minor)) if minor else ()


@cache
def kind_of(word: UnitWord) -> Kind:
    """What a figure in a unit measures."""
    return _KINDS.get(units()[word.unit].dimension, Kind.QUANTITY)


def currencies() -> tuple[str, ...]:
    """The ISO 4217 codes that the packs know."""
    return tuple(shared("units")["currencies"]["codes"].split())


class AmountWord(NamedTuple):
    """A word that says both a number and its unit: "полчаса" is half an hour; `aged`: that tells an age, "fertugur"."""

    number: Decimal
    unit: UnitWord
    aged: bool = False


def amount_word(key: str) -> AmountWord:
    """The number and the unit of a key such as "0.5 hour" or "40 year old"."""
    number, _, unit = key.removesuffix(AGED).partition(" ")
    return AmountWord(Decimal(number), UnitWord(unit), key.endswith(AGED))


class Surface(NamedTuple):
    """A folded word for a unit, whether it may stand before its number, whether it is a code in capitals, and whether
    it stands before a number in words alone."""

    text: str
    word: UnitWord
    prefix: bool = False
    code: bool = False
    spelled: bool = False


def unit_surfaces(pack: Pack) -> Iterator[Surface]:
    """Every word for a unit in a language."""
    table = pack.units
    own = _measured(table["words"])
    symbols = {surface: word for surface, word in _measured(shared("units")["symbols"]).items() if surface not in own}
    yield from (Surface(surface, word) for surface, word in (*own.items(), *symbols.items()))
    for name, surface in spread(table["prefixes"]):
        yield Surface(surface, _word(name), prefix=True)
    for name, surface in spread(table.get("spelled_prefixes", {})):
        yield Surface(surface, _word(name), prefix=True, spelled=True)
    monies = list(_money_surfaces(pack))
    others = _left_open(monies)
    for money in monies:
        also = (others.get(money.text, frozenset()) | money.word.also) - {money.word.unit}
        yield money._replace(word=money.word._replace(also=also)) if also else money


def _measured(table: Table) -> dict[str, UnitWord]:
    """The words for measures; one that stands in several lists means the first, and leaves the others open: "キロ"."""
    found: dict[str, UnitWord] = {}
    for name, surface in spread(table):
        word = _word(name)
        first = found.setdefault(surface, word)
        if first.unit != word.unit:
            found[surface] = first._replace(also=first.also | {word.unit})
    return found


def money_scales(numbers: Table) -> tuple[tuple[str, str], ...]:
    """The letters that are a scale only behind an amount of money where the `numbers` of a pack give them none, each
    behind its scale."""
    own = {surface for _, surface in spread(numbers["scales"])}
    return tuple(row for row in spread(shared("units")["currencies"]["scales"]) if row[1] not in own)


def _left_open(monies: Sequence[Surface]) -> dict[str, frozenset[str]]:
    """For the bare name of a currency all those whose names are that with a country: "dollars" in "US dollars"."""
    known = {money.text for money in monies if not money.code and _is_bare(money.text)}
    backwards = sorted((money.text[::-1], money.word.unit) for money in monies if not money.code)
    others = {bare: set(_ended_by(bare, backwards)) for bare in known if len(bare) > 1 or not bare.isalpha()}
    for money in monies:
        if not money.code and " " in money.text:
            for bare in (money.text[:at] for at, sign in enumerate(money.text) if sign == " "):
                if bare in known:
                    others.setdefault(bare, set()).add(money.word.unit)
    return {bare: frozenset(units) for bare, units in others.items() if units}


def _ended_by(bare: str, backwards: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The units of the names that end with a shorter one; `backwards` are all names in order, spelt from their ends."""
    end = bare[::-1]
    at = bisect_left(backwards, (end,))
    while at < len(backwards) and backwards[at][0].startswith(end):
        if backwards[at][0] != end:
            yield backwards[at][1]
        at += 1


def _is_bare(name: str) -> bool:
    """Whether a name can be the name of a currency without its country: a sign, or a word that is no mere ending."""
    letters = sum(map(str.isalpha, name))
    return not letters or (letters == len(name.replace(" ", "")) and (letters >= _SHORT_NAME or not name.isascii()))


def _money_surfaces(pack: Pack) -> Iterator[Surface]:
    # The pack's own words come last, so that they win over CLDR's ("Pfund").
    for code, surface in spread_rows(currency_surfaces(pack.code, currencies())):
        yield Surface(surface, UnitWord(code))
    for code, surface in spread(shared("units")["currencies"]["written"]):
        yield Surface(surface, UnitWord(code), prefix=True)
    words = set(shared("units")["currencies"]["words"])
    for code in currencies():
        if code not in words:
            yield from (Surface(surface, UnitWord(code), prefix=True, code=True) for surface in forms(code))
    table = pack.units
    leading = surfaces(table.get("leading_currencies", ()))
    for code, surface in spread(table["currencies"]):
        short = len(surface) < _SHORT_NAME and (pack.language["spaced"] or not surface.isalpha() or surface.isascii())
        before = surface.endswith(".") or short or surface in leading  # "kr 150", "港币150元", but not "ドル150"
        yield Surface(surface, UnitWord(code), prefix=before)
    cents = frozenset(shared("units")["currencies"]["cents"].split())
    for code, surface in spread(table.get("subunits", {})):
        also = cents if code in cents else frozenset()
        yield Surface(surface, UnitWord(code, share=Decimal("0.01"), also=also))
    for key, surface in spread(table.get("sums", {})):
        sum_of = amount_word(key)
        yield Surface(surface, sum_of.unit._replace(share=sum_of.number))


def _word(name: str) -> UnitWord:
    """What the name of a shared unit says: some stand for a length per time, some for several of another unit."""
    length, per = shared("units")["speeds"].get(name, (name, None))
    told = _told_in().get(length)
    return (
        UnitWord(told[0], per, Decimal(told[1]))
        if told
        else UnitWord(length, per, also=_told_as().get(length, frozenset()))
    )


def period_of(word: UnitWord) -> str:
    """The name of what a word tells one of: a decade, which as an amount is told as ten years.

    >>> period_of(UnitWord("year", share=Decimal(10))), period_of(UnitWord("month"))
    ('decade', 'month')
    """
    told = {(unit, Decimal(times)): name for name, (unit, times) in _told_in().items()}
    return told.get((word.unit, word.share), word.unit)


@cache
def _told_as() -> dict[str, frozenset[str]]:
    """The units whose names stand for others as well: the calories of food are kilocalories."""
    dimensions = shared("units")["dimensions"].values()
    return {name: frozenset({unit["also"]}) for units in dimensions for name, unit in units.items() if "also" in unit}


@cache
def _told_in() -> dict[str, tuple[str, str]]:
    dimensions = shared("units")["dimensions"].values()
    return {name: unit["told_in"] for units in dimensions for name, unit in units.items() if "told_in" in unit}
