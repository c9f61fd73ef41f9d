"""Cents of a currency that their word leaves open: "the fare is €1.65, 15 cents more"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind, Mention
from factcheck.model.value import Quantity, Unresolved, Value


def with_currencies(mentions: Sequence[Mention], values: Iterable[Value | Unresolved]) -> Iterator[Value | Unresolved]:
    """The values, open cents with the one currency of whole amounts that the article tells and that has cents."""
    told = list(values)
    whole = {
        value.unit
        for mention, value in zip(mentions, told, strict=True)
        if mention.kind is Kind.MONEY and isinstance(value, Quantity) and not _is_open_part(mention)
    }
    for mention, value in zip(mentions, told, strict=True):
        if whole and isinstance(value, Quantity) and _is_open_part(mention):
            choices = whole & {value.unit, *value.also}
            yield replace(value, unit=choices.pop()) if len(choices) == 1 else value
        else:
            yield value


def _is_open_part(mention: Mention) -> bool:
    """Whether a mention tells hundredths of a currency that it does not name."""
    if mention.kind is not Kind.MONEY:
        return False
    unit = dict(mention.parts)["unit"]
    return isinstance(unit, UnitWord) and unit.share < 1 and bool(unit.also)
