"""Days that an article tells without their month: "9日に発表", "3月12日と15日"."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from factcheck.model.article import Article
from factcheck.model.mention import Mention
from factcheck.model.value import DateRange, Unresolved, Value
from factcheck.normalise.dates_published import about_now, in_month_of, is_bare_day

_JOINT = re.compile(r"[^\d\n。.!?]{1,3}")
"""What may stand between two days of a month that is named once."""


class _Ahead(NamedTuple):
    """The mention in front of a day: where it ends, and what it tells if that is a date."""

    end: int = 0
    told: DateRange | None = None


def with_months(
    article: Article, mentions: Sequence[Mention], values: Iterable[Value | Unresolved], published: date
) -> Iterator[Value | Unresolved]:
    """The values, each bare day with the month that its paragraph or the day of publication lends it."""
    months: dict[int, int | None] = {}
    ahead = _Ahead()
    for mention, said in zip(mentions, values, strict=True):
        value = said
        paragraph = article.text.rfind("\n\n", 0, mention.span.start)
        if isinstance(value, DateRange) and is_bare_day(value):
            listed = _JOINT.fullmatch(article.text, ahead.end, mention.span.start) is not None
            told = in_month_of(value, ahead.told) if listed and ahead.told else value
            value = _about(value, published, paragraph, months) if told is value else told
        elif "month" in dict(mention.parts):
            months[paragraph] = _last_month(value)
        ahead = _Ahead(mention.span.end, value if isinstance(value, DateRange) else None)
        yield value


def _about(day: DateRange, published: date, paragraph: int, months: Mapping[int, int | None]) -> DateRange:
    """The day as the one around publication; open where its paragraph has named another month."""
    near = about_now(day, published)
    return near if paragraph not in months or near.month == months[paragraph] else day


def _last_month(value: Value | Unresolved) -> int | None:
    """The month that a date names, the later one of a range."""
    if not isinstance(value, DateRange):
        return None
    return value.last.month if value.last else value.month
