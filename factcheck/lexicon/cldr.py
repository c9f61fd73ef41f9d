"""What the Unicode CLDR knows of a language, through Babel.  The only module that imports it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.localedata import locale_identifiers
from babel.numbers import get_currency_name

WIDTHS = ("wide", "abbreviated")
_PART = Decimal("2.5")
"""Behind a number that is not whole some languages have a form of their own."""


def currency_surfaces(code: str, currencies: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of an ISO 4217 code and a name of that currency in the language, in every plural form CLDR gives.

    >>> ("EUR", "Euro") in set(currency_surfaces("de", ["EUR"]))
    True
    """
    locale = Locale.parse(code)
    # One count for each plural form of the language is enough: asking for a name takes long.
    counts = {locale.plural_form(count): count for count in (_PART, 0, 100, 21, 5, 3, 2, 1)}.values()
    for currency in currencies:
        names = {get_currency_name(currency, count=count, locale=locale) for count in counts}
        yield from ((currency, name) for name in sorted(names | {locale.currencies.get(currency, currency)}))


def month_names(code: str, widths: tuple[str, ...] = WIDTHS) -> Iterator[tuple[int, str]]:
    """Pairs of a month, January being 1, and a name of it: inflected and standing alone."""
    months = Locale.parse(code).months
    for context in ("format", "stand-alone"):
        for width in widths:
            yield from months[context][width].items()


def weekday_names(code: str, widths: tuple[str, ...] = WIDTHS) -> Iterator[tuple[int, str]]:
    """Pairs of a weekday, Monday being 1, and a name of it: inflected and standing alone."""
    days = Locale.parse(code).days
    for context in ("format", "stand-alone"):
        for width in widths:
            yield from ((day + 1, name) for day, name in days[context][width].items())


def calendar_names(code: str) -> Iterator[tuple[dict[int, str], dict[int, str]]]:
    """The names of the months and of the weekdays, Monday being 1, in each form that CLDR gives.

    A pair holds one form, inflected or standing alone, wide or abbreviated: what stands in the one place of a sentence
    can be put for another of its table.
    """
    locale = Locale.parse(code)
    for context in ("format", "stand-alone"):
        for width in WIDTHS:
            days = {day + 1: name for day, name in locale.days[context][width].items()}
            yield dict(locale.months[context][width]), days


def plural_form(code: str, number: Decimal) -> str:
    """Which of its forms a noun takes behind a number in the language: `one`, `few`, `many`, `other` and the like.

    >>> plural_form("ru", Decimal(22)), plural_form("ru", Decimal(25))
    ('few', 'many')
    """
    return str(Locale.parse(code).plural_form(number))


def territory_names(code: str) -> Iterator[tuple[str, str]]:
    """Pairs of an ISO 3166 code of a country and its name in the language."""
    for territory, name in Locale.parse(code).territories.items():
        if len(territory) == 2 and territory not in {"ZZ", "XA", "XB"}:
            yield territory, name


def is_written_in(code: str, region: str) -> bool:
    """Whether CLDR knows a language in a region.

    >>> is_written_in("de", "CH"), is_written_in("de", "XX")
    (True, False)
    """
    return f"{code}_{region}" in _locales()


@cache
def _locales() -> frozenset[str]:
    return frozenset(locale_identifiers())


def is_used(code: str, subtag: str) -> bool:
    """Whether CLDR knows a language in a region or a script.

    >>> is_used("de", "CH"), is_used("de", "XX"), is_used("zh", "Hant")
    (True, False, True)
    """
    return (code, subtag.lower()) in _variants()


@cache
def _variants() -> frozenset[tuple[str, str]]:
    divided = (identifier.split("_") for identifier in locale_identifiers())
    return frozenset((code, subtag.lower()) for code, *subtags in divided for subtag in subtags)
