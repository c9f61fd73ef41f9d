"""Ranks of two words: "dwudziesty piąty", where both are ranks, and "двадцать пятого", "dvadeset petoga"."""

from decimal import Decimal
from functools import lru_cache

from factcheck.lexicon.dates import DateWord
from factcheck.lexicon.sense import Meaning, Role
from factcheck.recognise.tokens import Tokens


def rank_of_two(tokens: Tokens, index: int) -> int | None:
    """The rank that a token and the next one make together, as the 25 of "dwudziesty piąty"; else `None`.

    Behind a ten that is no rank itself, "first" and "second" tell no rank: "tjugo första" are the first twenty.
    """
    meaning = tokens.items[index].meaning
    rank, number = _rank(meaning), _ten(meaning)
    ten = rank or number
    if ten < 20 or ten % 10 or index + 1 >= len(tokens) or tokens.gap(index) != " ":
        return None
    unit = _rank(tokens.items[index + 1].meaning)
    return ten + unit if (0 if rank else 2) < unit < 10 else None


@lru_cache(maxsize=4096)
def _ten(meaning: Meaning) -> int:
    """The number below a hundred that a word tells; 0 where it tells none."""
    numbers = (
        sense.value for sense in meaning.senses if sense.role is Role.NUMBER and isinstance(sense.value, Decimal)
    )
    return next((int(number) for number in numbers if number < 100), 0)


@lru_cache(maxsize=4096)
def _rank(meaning: Meaning) -> int:
    """The rank below a hundred that a word tells; 0 where it tells none, or is a number or a fraction as well."""
    for sense in meaning.senses:
        if sense.role is Role.ORDINAL and isinstance(sense.value, Decimal) and sense.value < 100:
            return int(sense.value)
        if isinstance(sense.value, DateWord) and sense.value.slot == "ordinal" and isinstance(sense.value.value, int):
            return sense.value.value
    return 0
