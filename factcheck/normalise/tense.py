"""Dates without a year in clauses that say whether they lie ahead: "soll im November öffnen"."""

from datetime import date
from enum import Enum, auto

from factcheck.lexicon.context import Context, Cue
from factcheck.model.article import Article
from factcheck.model.mention import Mention
from factcheck.model.value import DateRange, Unresolved
from factcheck.normalise.dates_published import begun, coming
from factcheck.normalise.dates_ranges import UNTIL, range_of
from factcheck.normalise.sentences import index_at, sentences
from factcheck.normalise.words import meant, tokens

SETTLED = 31
"""Up to how many days back a date is what just happened, whatever its clause says: "said on 3 March that it will"."""

_AHEAD = frozenset({Cue.FORECAST, Cue.TO_COME})
_SAID = frozenset({Cue.ATTRIBUTED, Cue.SAID_BY})


class Tense(Enum):
    """What the clause of a date tells: that it is over, that it is to come, also who said when that, or nothing."""

    OVER = auto()
    AHEAD = auto()
    OPEN = auto()
    UNTOLD = auto()


def in_tense(value: DateRange, article: Article, mention: Mention, context: Context) -> DateRange:
    """The date, given its value as that nearest to the day of publication, as its clause has it.

    What is to come lies behind that day, that since which something holds in front of it.  Where the clause may also
    tell when somebody said so, the year stays open.  Words that count from that day tell the year themselves: "is paid,
    as will be told, since February last year".
    """
    written = range_of(mention.parts)
    if article.published is None or isinstance(written, Unresolved) or written.relative is not None:
        return value
    tense = _tense(article, mention, context)
    if tense is Tense.OVER:
        return begun(written, article.published)
    if tense is Tense.UNTOLD or _lies_ahead(value, article.published):
        return value
    return coming(written, article.published) if tense is Tense.AHEAD else written


def is_guessed(value: DateRange, mention: Mention, published: date) -> bool:
    """Whether nothing but the nearness of the day of publication tells the year of a date, and that not well."""
    if value.relative is not None:
        return False
    if value.first is None or value.last is None:
        return coming(value, published) is not value
    if value.inferred != ("year",):
        return False
    return (published - value.last).days > SETTLED or _lies_ahead(value, published) or _is_range(mention)


def _is_range(mention: Mention) -> bool:
    return any(name.startswith(UNTIL) for name, _ in mention.parts)


def _lies_ahead(value: DateRange, published: date) -> bool:
    return value.first is not None and value.first > published


def _tense(article: Article, mention: Mention, context: Context) -> Tense:
    spans = sentences(article.text, context, [mention.span.start])
    sentence = spans[index_at(tuple(span.start for span in spans), mention.span.start)]
    found = tokens(article.text, sentence, [mention.span], context)
    first = next((at for at, token in enumerate(found) if token.end > mention.span.start), 0)
    last = next((at for at, token in enumerate(found) if token.start >= mention.span.end), len(found))
    own = [sign for sign in meant(found, context).signs if found[sign.first].clause == found[first].clause]
    if any(sign.meaning.cue is Cue.SINCE and (sign.last == first or sign.first == last) for sign in own):
        return Tense.OVER
    told = {sign.meaning.cue for sign in own}
    if not told & _AHEAD:
        return Tense.UNTOLD
    return Tense.OPEN if told & _SAID else Tense.AHEAD
