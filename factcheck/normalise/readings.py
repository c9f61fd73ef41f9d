"""Mentions in, readings out: what each figure and date says, and how that is written in English."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from factcheck.lexicon import Lexicon
from factcheck.model.article import Article
from factcheck.model.mention import Kind, Mention, Reading
from factcheck.model.value import DateRange, Quantity, Score, TimeOfDay, Unresolved, Value
from factcheck.normalise.bare_days import with_months
from factcheck.normalise.dates import date_value, english_date
from factcheck.normalise.english import english_figure
from factcheck.normalise.figures import figure_value
from factcheck.normalise.half_days import with_halves
from factcheck.normalise.open_cents import with_currencies
from factcheck.normalise.tense import in_tense, is_guessed


def readings(article: Article, mentions: Sequence[Mention], lexicon: Lexicon) -> tuple[Reading, ...]:
    """What every mention of an article says; a mention that the text does not determine keeps its own words."""
    values: Iterable[Value | Unresolved] = (_value(article, mention, lexicon) for mention in mentions)
    if article.published and lexicon.dates.days_alone:
        values = with_months(article, mentions, values, article.published)
    return tuple(map(_reading, mentions, with_currencies(mentions, with_halves(mentions, values))))


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
