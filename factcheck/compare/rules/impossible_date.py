"""A day that the calendar does not have.

June has no 31st, and no month a 43rd day: a figure was mistyped, and nobody can tell from the article which day is
meant. It may as well be a number of something else that stands beside a month, so a person has to look.

Example:
    "Die Frist endet am 31. Juni 2024."

To settle:
Look up the day in the source.
"""

from collections.abc import Iterator

from factcheck.compare.rule import Slipped, rule
from factcheck.model.article import Article
from factcheck.model.calendar import exists
from factcheck.model.claim import Claim
from factcheck.model.months import MONTHS
from factcheck.model.report import Severity
from factcheck.model.value import DateRange


def _finds(_article: Article, claims: tuple[Claim, ...]) -> Iterator[Slipped]:
    for claim in claims:
        value = claim.value
        if not isinstance(value, DateRange) or value.day is None or value.month is None:
            continue
        if not exists(value.day, value.month, value.year):
            month = f"{MONTHS[value.month - 1]} {value.year}" if value.year else MONTHS[value.month - 1]
            yield Slipped((claim,), f"there is no {claim.english}", f"{month} has no day {value.day}")


RULE = rule(__name__, __doc__, Severity.WARNING, finds=_finds)
