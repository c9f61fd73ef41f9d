"""What the Unicode CLDR knows of a language: names from the pack's `cldr.json`, which `make cldr` writes, all else from
Babel, which no other module imports and which is loaded when it is first asked.
"""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cache

from factcheck.lexicon.pack import cldr_facts

WIDTHS = ("wide", "abbreviated")
CONTEXTS = ("format", "stand-alone")


def currency_surfaces(code: str, currencies: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of an ISO 4217 code and a name of that currency in the language, in every plural form CLDR gives.

    >>> ("EUR", "Euro") in set(currency_surfaces("de", ["EUR"]))
    True
    """
    known = cldr_facts(code)["currencies"]
    yield from ((currency, name) for currency in currencies for name in known[currency])


def month_names(code: str, widths: tuple[str, ...] = WIDTHS) -> Iterator[tuple[int, str]]:
    """Pairs of a month, January being 1, and a name of it: inflected and standing alone."""
    return _names(code, "months", widths)


def weekday_names(code: str, widths: tuple[str, ...] = WIDTHS) -> Iterator[tuple[int, str]]:
    """Pairs of a weekday, Monday being 1, and a name of it: inflected and standing alone."""
    return _names(code, "days", widths)


def _names(code: str, kind: str, widths: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    known = cldr_facts(code)[kind]
    for context in CONTEXTS:
        for width in widths:
            yield from ((int(number), name) for number, name in known[context][width].items())


def calendar_names(code: str) -> Iterator[tuple[dict[int, str], dict[int, str]]]:
    """The names of the months and of the weekdays, Monday being 1, in each form that CLDR gives.

    A pair holds one form, inflected or standing alone, wide or abbreviated: what stands in the one place of a sentence
    can be put for another of its table.
    """
    known = cldr_facts(code)
    for context in CONTEXTS:
        for width in WIDTHS:
            months, days = known["months"][context][width], known["days"][context][width]
            yield {int(at): name for at, name in months.items()}, {int(at): name for at, name in days.items()}


def territory_names(code: str) -> Iterator[tuple[str, str]]:
    """Pairs of an ISO 3166 code of a country and its name in the language."""
    yield from cldr_facts(code)["territories"].items()


def plural_form(code: str, number: Decimal) -> str:
    """Which of its forms a noun takes behind a number in the language: `one`, `few`, `many`, `other` and the like.

    >>> plural_form("ru", Decimal(22)), plural_form("ru", Decimal(25))
    ('few', 'many')
    """
    return _plural_rule(code)(number)


@cache
def _plural_rule(code: str) -> Callable[[Decimal], str]:
    from babel import Locale

    rule: Callable[[Decimal], str] = Locale.parse(code).plural_form
    return rule


def is_used(code: str, subtag: str) -> bool:
    """Whether CLDR knows a language in a region or a script.

    >>> is_used("de", "CH"), is_used("de", "XX"), is_used("zh", "Hant")
    (True, False, True)
    """
    return (code, subtag.lower()) in _variants()


@cache
def _variants() -> frozenset[tuple[str, str]]:
    from babel.localedata import locale_identifiers

    divided = (identifier.split("_") for identifier in locale_identifiers())
    return frozenset((code, subtag.lower()) for code, *subtags in divided for subtag in subtags)
