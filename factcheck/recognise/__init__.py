"""Text in, mentions out: every figure and date of an article, in order and without overlap."""

from functools import lru_cache

from factcheck.lexicon import Lexicon
from factcheck.lexicon.dates import DateWord
from factcheck.lexicon.scripts import past_marks
from factcheck.lexicon.sense import DIGITS, Meaning, Role
from factcheck.model.article import Article, Span
from factcheck.model.mention import Kind, Mention
from factcheck.recognise.age_lists import ages_together
from factcheck.recognise.dates import date_at
from factcheck.recognise.facing import facing
from factcheck.recognise.far_ends import far_ends
from factcheck.recognise.figures import figure_at
from factcheck.recognise.found import Found
from factcheck.recognise.lent_units import is_lent
from factcheck.recognise.levels import level_at
from factcheck.recognise.lists import listed
from factcheck.recognise.proportions import proportion_at
from factcheck.recognise.ranked_nouns import rank_before_noun
from factcheck.recognise.ranks import rank_at
from factcheck.recognise.scores import score_at
from factcheck.recognise.stopwatch import STOPWATCH
from factcheck.recognise.tokens import Tokens
from factcheck.recognise.zones import zoned_by_days

__all__ = ["mentions"]


def mentions(article: Article, lexicon: Lexicon) -> list[Mention]:
    """Every figure and date in the text of an article.

    Where two grammars match, the longer match wins, then a time with words in front that tell it, then the score, then
    the date, then the figure.
    """
    tokens = Tokens(article.text, lexicon)
    found: list[Mention] = []
    index, covered, begun = 0, 0, -1
    items, count = tokens.items, len(tokens)
    while index < count:
        best = _best(tokens, index, lexicon) if items[index].start >= covered else None
        if best is None:
            index += 1
            continue
        reached = tokens.past_ending(best.end)
        if best.start <= begun:
            found.pop()
            covered = begun  # what seemed a time begins a length of time: "egy óra 20 perc"
        begun = max(best.start, covered)
        start, end = tokens.place(begun, reached)
        start, end = _past_blanks(article.text, start), past_marks(article.text, end)
        parts = (*best.parts, ("ending", tokens.folded[best.end : reached])) if reached > best.end else best.parts
        found.append(Mention(article.id, Span(start, end), article.text[start:end], best.kind, parts, best.rule))
        index, covered = best.next, reached
        if best.kind is Kind.DATE:
            tokens.dated = best.end
    dates = lexicon.dates
    found = zoned_by_days(found, article.text, dates.zones, spaced=dates.spaced) if dates.zones.phrases else found
    found = far_ends(found, article.text, lexicon.figures)
    found = listed(ages_together(found, article.text, lexicon.figures), article.text, lexicon.figures)
    return facing(found, article.text, lexicon.figures)


def _past_blanks(text: str, offset: int) -> int:
    """The offset, or where the blanks end that stand there: a hedge between two figures belongs to the first."""
    while text[offset : offset + 1].isspace():
        offset += 1
    return offset


_INNER = frozenset(
    (
        Role.TIMES, Role.AGE, Role.AMBIGUOUS_AGE, Role.PER, Role.PER_NOUN, Role.COUNTER, Role.OVER,
        Role.MONTH, Role.WEEKDAY, Role.DATE_WORD,
    )
)  # fmt: skip
"""The roles of words that no figure begins with."""


@lru_cache(maxsize=1 << 14)
def _begins(meaning: Meaning, spaced: bool) -> bool:  # noqa: FBT001 - part of the key
    """Whether a token may be the first of a figure.

    A unit may be as a sign in front of its number, and behind an article that is no token: "a year and a half".
    """
    for sense in meaning.senses:
        if sense.role is Role.UNIT:
            if sense.prefix or spaced:
                return True
        elif sense.role not in _INNER or (isinstance(sense.value, DateWord) and sense.value.slot == "ordinal"):
            return True  # "second" is no rank, but "every second" a share
    return meaning is DIGITS


def _best(tokens: Tokens, index: int, lexicon: Lexicon) -> Found | None:
    best, words = date_at(tokens, index, lexicon.dates), lexicon.figures
    token = tokens.items[index]
    if not _begins(token.meaning, words.spaced):
        return best
    score = score_at(tokens, index, words) if token.is_digits else None
    if score is None and (words.ordinals.nouns or words.ordinals.between) and token.is_digits:
        score = rank_before_noun(tokens, index, words)
    if score is None and words.levels is not None:
        score = level_at(tokens, index, words)
    share = proportion_at(tokens, index, words)
    for found in (share, score, figure_at(tokens, index, words), rank_at(tokens, index, words)):
        if found and (best is None or _goes_before(found, best) or is_lent(tokens, found, best, words)):
            best = found
    return best


def _goes_before(found: Found, other: Found) -> bool:
    if found.end != other.end:
        return found.end > other.end
    if found.start > other.start and other.kind in (Kind.TIME, Kind.DATE):
        return False  # a word in front is part of it: "godzinie 20:15", "MÖ 500-300"
    if found.start < other.start and found.kind is Kind.DURATION and ("hedge", None) in found.parts:
        return True  # the month of a date ends a length of time: "懲役1年6月"
    return _is_certain(found) and not _is_certain(other)


def _is_certain(found: Found) -> bool:
    """Whether a mention is a score, what a stopwatch shows, or a time that the words in front tell: "a las 20:30"."""
    told = found.kind is Kind.TIME and found.rule.startswith("<")
    return told or found.kind is Kind.SCORE or found.rule == STOPWATCH
