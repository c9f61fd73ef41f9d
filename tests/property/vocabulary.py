"""The words of a pack's own grammar of figures and dates, as they are written."""

from functools import cache

from factcheck.lexicon.forms import spread
from factcheck.lexicon.pack import pack


@cache
def vocabulary(language: str) -> tuple[str, ...]:
    """Every word that the grammar of a language knows, sorted."""
    source = pack(language)
    tables = (source.numbers[name] for name in ("words", "scales", "fractions", "ordinals", "hedges"))
    dates = (source.dates[name] for name in ("relative", "shifts", "granules", "parts", "seasons"))
    units = (source.units[name] for name in ("words", "currencies", "ages", "per"))
    known = {surface for table in (*tables, *dates, *units) for _, surface in spread(table)}
    more = (*source.numbers["ranges"]["words"], *source.numbers["articles"], *source.units["per_words"])
    return (*sorted(known), *(entry.split("|")[0] for entry in more))
