"""Which slots of a date's shape a token can fill, and with what."""

from decimal import Decimal
from functools import lru_cache

from factcheck.lexicon.dates import DateWord
from factcheck.lexicon.sense import Meaning, Role, Sense
from factcheck.lexicon.states import Slots
from factcheck.model.value import Granularity
from factcheck.recognise.compound_ranks import rank_of_two
from factcheck.recognise.tokens import Filled, Tokens

LONGEST = 4
"""No number of a date has more digits."""

SHORT = 2
"""A year without its century has so many digits, and what stands between years of a list no more characters."""

NEXT_DECADE = 30
"""Two digits from here on are more often a number of years than a year of this century; so are the round ones."""

_LIVED = 70
"""Few lengths of time are of more years, and not of tens: "98年から" is from 1998 on."""

FEW = 9
"""So many centuries are counted; digits beyond it are the rank of one: "5 centuries", "19 centuries"."""

_APART = frozenset(",， ")
"""Between years these may begin another clause: "2019年，21年的刑期"."""

_NONE = Slots({})
_TAIL = (Sense(Role.ORDINAL, None),)


def slots_at(tokens: Tokens, index: int) -> Filled:
    """What the token at an index can fill; the ending of a glued ordinal ("fünfundzwanzig" + "sten") belongs to it.

    Many paths lead through a token, so it is worked out once.
    """
    known = tokens.filled.get(index)
    if known is None:
        known = tokens.filled[index] = _filled(tokens, index)
    return known


def _filled(tokens: Tokens, index: int) -> Filled:
    token = tokens.items[index]
    if token.is_digits:
        slots = _of_digits(token.surface, *_years_listed(tokens, index)) if len(token.surface) <= LONGEST else _NONE
        return Filled(slots, token.end, index + 1)
    following = tokens.items[index + 1] if index + 1 < len(tokens) else None
    if following and following.start == token.end and following.meaning.senses == _TAIL:
        return Filled(_of_ordinal(token.meaning), following.end, index + 2)
    if following and (both := rank_of_two(tokens, index)):
        return Filled(_of_rank(both), following.end, index + 2)
    return Filled(_of_word(token.meaning, tokens.text[token.start].islower()), token.end, index + 1)


def _years_listed(tokens: Tokens, index: int) -> tuple[int | None, int | None]:
    """The year that two digits shorten behind one in four digits: right behind it, the 21 of "2019、21年", and behind
    the word for a year, the 21 of "2019年、21年"."""
    token, before = tokens.items[index], tokens.items[index - 1] if index else None
    if len(token.surface) != SHORT or before is None:
        return None, None
    if before.is_digits:
        return (_shortened(tokens, index, index - 1) if token.start - before.end <= SHORT else None), None
    near = index > 1 and tokens.items[index - 2].is_digits and token.start - tokens.items[index - 2].end <= LONGEST
    joined = near and not _APART.issuperset(tokens.folded[before.end : token.start])
    return None, _shortened(tokens, index, index - 2) if joined else None


def _shortened(tokens: Tokens, index: int, ahead: int) -> int | None:
    """The year that two digits tell behind one which another token tells, in four digits or shortened likewise."""
    told = tokens.items[ahead].surface
    first = int(told) if len(told) == LONGEST else slots_at(tokens, ahead).slots.values.get("later_year")
    if not isinstance(first, int) or not 1000 <= first < 2200 or tokens.items[index].start == tokens.items[ahead].end:
        return None
    year = first - first % 100 + int(tokens.items[index].surface)
    return year if year > first else year + 100


@lru_cache(maxsize=16384)
def _of_digits(surface: str, listed: int | None, later: int | None) -> Slots:
    """A run of digits: what it can be follows from its value and its length, and from the year before it in a list."""
    number, length = int(surface), len(surface)
    short, double = length <= 2, length == 2
    fits = {
        "day": short and 1 <= number <= 31,
        "no_day": short and number > 31,
        "month_number": short and 1 <= number <= 12,
        "year": length == 4 and 1000 <= number < 2200,
        "short_year": double,
        "old_year": number > 0,
        "clipped_year": double and (surface[0] == "0" or (number < NEXT_DECADE and number % 10 != 0)),
        "old_clipped_year": double and number > _LIVED and number % 10 != 0,
        "hour": short and number <= 24,
        "minute": double and number < 60,
        "short_minute": short and number < 60,
        "era_year": length <= 3 and number > 0,
        "second": double and number < 60,
        "quarter": length == 1 and 1 <= number <= 4,
        "half": length == 1 and 1 <= number <= 2,
        "century": short and 1 <= number <= 21,
        "told_century": short and FEW < number <= 21,
        "century_years": length >= 3 and number % 100 == 0 and 0 < number < 2000,
        "decade": length == 4 and number % 10 == 0 and 1000 <= number < 2200,
        "short_decade": double and number % 10 == 0,
        "count": length <= 3 and number > 0,
    }
    slots: dict[str, object] = {slot: number for slot, fit in fits.items() if fit}
    if length == LONGEST and number // 100 < 24 and number % 100 < 60:
        slots["clock_digits"] = (number // 100, number % 100)
    if listed is not None:
        slots["listed_year"] = listed
    if later is not None:
        slots["later_year"] = later
    return Slots(slots)


@lru_cache(maxsize=4096)
def _of_word(meaning: Meaning, lower: bool) -> Slots:  # noqa: FBT001 - part of the key
    slots: dict[str, object] = {}
    for sense in meaning.senses:
        slots.update(_of_sense(sense, lower=lower))
    return Slots(slots) if slots else _NONE


def _of_sense(sense: Sense, *, lower: bool) -> dict[str, object]:
    value = sense.value
    match sense.role:
        case Role.MONTH | Role.WEEKDAY:
            name = "month" if sense.role is Role.MONTH else "weekday"
            return {name: value, f"{name}_name": value}
        case Role.DATE_WORD if isinstance(value, DateWord):
            return _of_date_word(value) if lower or not value.lower else {}
        case Role.NUMBER if isinstance(value, Decimal) and value == int(value):
            return _of_number(int(value))
        case Role.ORDINAL if isinstance(value, Decimal):
            return _ranked(int(value))
    return {}


def _of_date_word(word: DateWord) -> dict[str, object]:
    if word.slot == "ordinal" and isinstance(word.value, int):
        return _ranked(word.value)
    slots = {word.slot: word.value}
    return slots | {"weekend": 0} if word.value is Granularity.WEEKEND and word.slot == "granule" else slots


def _of_number(number: int) -> dict[str, object]:
    fits = {
        "count": 0 < number < 1000,
        "hour": 0 < number <= 24,
        "short_minute": 0 < number < 60,
        "spelled_day": 0 < number <= 31,
        "spelled_month": 0 < number <= 12,
        "spelled_year": 1000 <= number < 2200,
        "era_year": 0 < number < 1000,
        "spelled_century": FEW < number <= 21,
    }
    return {slot: number for slot, fit in fits.items() if fit}


@lru_cache(maxsize=1024)
def _of_ordinal(meaning: Meaning) -> Slots:
    numbers = [
        sense.value for sense in meaning.senses if sense.role is Role.NUMBER and isinstance(sense.value, Decimal)
    ]
    return _of_rank(int(numbers[0])) if numbers else _NONE


@lru_cache(maxsize=128)
def _of_rank(number: int) -> Slots:
    return Slots(_ranked(number))


def _ranked(number: int) -> dict[str, object]:
    most = {"ordinal_day": 31, "ordinal_hour": 24, "quarter": 4, "half": 2, "century": 21, "told_century": 21}
    return {slot: number for slot, limit in most.items() if 1 <= number <= limit}
