"""A weekday that does not fit the full date beside it.

The calendar knows: one of the two is wrong, and readers who rely on the weekday will come on the wrong day.

Example:
    "Die Eröffnung ist am Freitag, dem 16. Mai 2024." (It was a Thursday.)

To settle:
Look up the date in the source; usually the weekday is the slip.
"""

from collections.abc import Iterator

from factcheck.compare.rule import Slipped, rule
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.value import DateRange

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _finds(_article: Article, claims: tuple[Claim, ...]) -> Iterator[Slipped]:
    for claim in claims:
        value = claim.value
        if (
            not isinstance(value, DateRange)
            or value.weekday is None
            or value.first is None
            or value.first != value.last
        ):
            continue
        if value.inferred or value.first.isoweekday() == value.weekday:
            continue
        right, said = _DAYS[value.first.isoweekday() - 1], _DAYS[value.weekday - 1]
        day = f"{value.first.day} {value.first:%B %Y}"
        yield Slipped((claim,), f"{day} was a {right}, not a {said}", f"the calendar says {right} for {day}")


RULE = rule(__name__, __doc__, finds=_finds)
