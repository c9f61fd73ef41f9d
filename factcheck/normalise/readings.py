"""Mentions in, readings out: what each figure and date says, and how that is written in English."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import assert_never

from factcheck.lexicon import Lexicon
from factcheck.model.article import Article
from factcheck.model.mention import Kind, Mention, Reading
from factcheck.model.value import DateRange, Quantity, Score, TimeOfDay, Unresolved, Value
from factcheck.normalise.dates import date_value, english_date
from factcheck.normalise.dates_published import about_now, in_month_of, is_bare_day
from factcheck.normalise.english import english_figure
from factcheck.normalise.figures import figure_value
from factcheck.normalise.tense import in_tense, is_guessed

_JOINT = re.compile(r"[^\d\n。.!?]{1,3}")
"""What may stand between two days of a month that is named once."""


def readings(article: Article, mentions: Sequence[Mention], lexicon: Lexicon) -> tuple[Reading, ...]:
    """What every mention of an article says; a mention that the text does not determine keeps its own words."""
    values: Iterable[Value | Unresolved] = (_value(article, mention, lexicon) for mention in mentions)
    if article.published and lexicon.dates.days_alone:
        values = _with_days(article, mentions, values, article.published)
    return tuple(map(_reading, mentions, values))


def _with_days(
    article: Article, mentions: Sequence[Mention], values: Iterable[Value | Unresolved], published: date
) -> Iterator[Value | Unresolved]:
    """The values, each bare day as one of the days around publication unless its paragraph has named another month.

    Right behind a day of that month it is another of the same: "3月12日と15日".
    """
    named: int | None = None
    month: int | None = None
    end, ahead = 0, None
    for mention, value in zip(mentions, values, strict=True):
        paragraph = article.text.rfind("\n\n", 0, mention.span.start)
        listed = ahead is not None and _JOINT.fullmatch(article.text, end, mention.span.start) is not None
        before, end, ahead = ahead, mention.span.end, value if isinstance(value, DateRange) else None
        if isinstance(value, DateRange) and is_bare_day(value):
            day = in_month_of(value, before) if listed and before is not None else value
            if day is value:
                near = about_now(value, published)
                day = near if named != paragraph or near.month == month else value
            ahead = day
            yield day
            continue
        if "month" in dict(mention.parts):
            named, month = paragraph, _last_month(value)
        yield value


def _last_month(value: Value | Unresolved) -> int | None:
    """The month that a date names, the later one of a range."""
    if not isinstance(value, DateRange):
        return None
    return value.last.month if value.last else value.month


def _reading(mention: Mention, value: Value | Unresolved) -> Reading:
    match value:
        case Unresolved():
            return Reading(mention, value, mention.surface)
        case DateRange() | TimeOfDay():
            return Reading(mention, value, english_date(value))
        case Quantity() | Score():
            return Reading(mention, value, english_figure(value, mention.kind))
        case _:
            assert_never(value)


def _value(article: Article, mention: Mention, lexicon: Lexicon) -> Value | Unresolved:
    if mention.kind not in (Kind.DATE, Kind.TIME):
        return figure_value(mention, lexicon.figures)
    value = date_value(mention, article.published, article.language)
    if article.published and isinstance(value, DateRange) and is_guessed(value, mention, article.published):
        return in_tense(value, article, mention, lexicon.context)
    return value
