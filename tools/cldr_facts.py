"""Write down what the Unicode CLDR knows of the languages that have a pack: `make cldr`.

Currencies, months, weekdays and countries as Babel gives them, one `cldr.json` in the folder of each language: to load
them takes a tenth of the time and of the memory that Babel's own data do.
"""

import json
import sys
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError, localedata
from babel.core import get_cldr_version
from babel.numbers import get_currency_name

from factcheck.lexicon.pack import languages
from factcheck.lexicon.units import currencies

LANGUAGES = Path(__file__).parents[1] / "factcheck" / "languages"
COUNTS = (2.5, 0, 100, 21, 5, 3, 2, 1)
"""Counts that between them have every plural form of a language."""
CONTEXTS, WIDTHS = ("format", "stand-alone"), ("wide", "abbreviated")
FACTS = "cldr.json"
"""The file in the folder of a language."""
NOWHERE = {"ZZ", "XA", "XB"}


def facts(code: str) -> dict[str, Any]:
    """What CLDR knows of a language; months by their numbers, weekdays with Monday as 1.

    Babel writes what a language says into the root that all inherit from, so each begins with nothing loaded: else the
    short months of Polish are Hebrew.  Raises `LookupError` for what is no language of CLDR's.
    """
    localedata._cache.clear()
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        raise LookupError(f"{code}: CLDR knows no such language") from None
    forms = {locale.plural_form(count): count for count in COUNTS}.values()
    return {
        "cldr": get_cldr_version(),
        "currencies": {
            currency: sorted(
                {get_currency_name(currency, count=count, locale=locale) for count in forms}
                | {locale.currencies.get(currency, currency)}
            )
            for currency in currencies()
        },
        "months": _forms(locale.months, 0),
        "days": _forms(locale.days, 1),
        "territories": {
            territory: name
            for territory, name in locale.territories.items()
            if len(territory) == 2 and territory not in NOWHERE
        },
    }


def _forms(names: Any, add: int) -> dict[str, dict[str, dict[str, str]]]:
    return {
        context: {
            width: {
                str(number + add): _bare(name, names["stand-alone"][width].get(number))
                for number, name in names[context][width].items()
            }
            for width in WIDTHS
        }
        for context in CONTEXTS
    }


def _bare(name: str, alone: str | None) -> str:
    """A name without the preposition that CLDR puts before it inside a date: Catalan "de gener", "d’abril"."""
    before = name.removesuffix(alone) if alone else ""
    return alone if alone and before != name and before.endswith((" ", "’", "'")) else name


def written(code: str) -> str:
    """The facts of a language as its file holds them."""
    return json.dumps(facts(code), ensure_ascii=False, indent=0, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    for each in sys.argv[1:] or languages():
        (LANGUAGES / each / FACTS).write_text(written(each), "utf-8")
