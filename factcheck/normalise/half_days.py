"""Times on a clock of twelve hours: who writes "9 p.m." once may mean the evening by the next "9:01" as well."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factcheck.model.mention import Kind, Mention
from factcheck.model.value import TimeOfDay, Unresolved, Value

_HALF_DAY = "half_day"
_HOURS = range(
    1, 12
)  # which a clock of twelve hours shows twice a day; twelve is noon or midnight and seldom left open


def with_halves(mentions: Sequence[Mention], values: Iterable[Value | Unresolved]) -> Iterator[Value | Unresolved]:
    """The values; a bare "9:01" may be of either half of the day where another time of the article tells its half."""
    told = any(mention.kind is Kind.TIME and _tells_half(mention) for mention in mentions)
    for mention, value in zip(mentions, values, strict=True):
        if told and isinstance(value, TimeOfDay) and _open(mention, value):
            yield replace(value, ambiguous=True)
        else:
            yield value


def _tells_half(mention: Mention) -> bool:
    return any(name == _HALF_DAY for name, _ in mention.parts)


def _open(mention: Mention, value: TimeOfDay) -> bool:
    """Whether a time tells neither its half of the day nor, by a nought in front, that it counts to 24."""
    return value.hour in _HOURS and not mention.surface.startswith("0") and not _tells_half(mention)
