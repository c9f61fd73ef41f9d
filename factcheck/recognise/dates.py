"""Dates and times in text: the longest shape of the pack that fits from a token on, and that is no lookalike."""

import sys
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from factcheck.lexicon.dates import HALF_DAYS, DateWords
from factcheck.lexicon.notation import AHEAD, ALSO, UNTIL
from factcheck.lexicon.shapes import Shapes
from factcheck.lexicon.states import Ending, State, Ways
from factcheck.lexicon.units import UnitWord, kind_of
from factcheck.model.mention import Kind
from factcheck.recognise.dates_order import are_days, falls, is_monthless, is_next
from factcheck.recognise.dates_slots import slots_at
from factcheck.recognise.dates_untold import is_untold
from factcheck.recognise.found import Found
from factcheck.recognise.margins import blanks_tidied, follows, glued, in_front_of, led, stretched
from factcheck.recognise.times import GROUPS, SAME_HALF, half_before, is_time, lasts
from factcheck.recognise.tokens import MAX_GAP, Tokens
from factcheck.recognise.widened import widened_date, widened_time
from factcheck.recognise.years import ROUND, counts_noun, heads, is_year, may_be_old

Parts = tuple[tuple[str, object], ...]

LOOKAHEAD = 4
"""How many tokens a gap of a shape may hold, as "at the end of the" and "des Jahres" do."""
SLACK = 8
"""How many blanks more than its shape a gap may hold."""

_FAR = sys.maxsize
_MEASURED = frozenset({Kind.DURATION, Kind.QUANTITY})

_RENAMED = {
    "no_day": "day",
    "ordinal_day": "day",
    "ordinal_hour": "hour",
    "month_name": "month",
    "month_compound": "month",
    "short_minute": "minute",
    "clipped_year": "short_year",
    "old_clipped_year": "short_year",
    "listed_year": "year",
    "later_year": "year",
    "old_year": "year",
    "clock_digits": "clock",
    "month_number": "month",
    "shy_month": "month",
    "shy_weekday": "weekday",
    "half_day_phrase": "half_day",
    "weekday_name": "weekday",
    "past_season": "season",
    "past_weekday": "weekday",
    "shy_season": "season",
    "shy_part": "part",
    "decade_word": "decade",
    "quarter_name": "quarter",
    "half_name": "half",
    "told_century": "century",
    "counted": "granule",
}
_SAID: Mapping[str, tuple[str, object]] = {
    "before_era": ("before_era", True),
    "ago": ("direction", -1),
    "ahead": ("direction", 1),
    "week_of": ("week", True),
    "spoken_ago": ("spoken", -1),
    "spoken_ahead": ("spoken", 1),
    "past": ("shift", -1),
    "current": ("shift", 0),
    "coming": ("shift", 1),
    "night_before": ("night", -1),
    "night_after": ("night", 1),
    "evening_times": ("half_day", HALF_DAYS["night"]),
}
"""What a group of shapes adds to the parts."""


_Path = tuple[State, int, int, Parts, tuple[tuple[int, int], ...]]
"""How far shapes have been followed: the state, the offset and the token behind, the slots that were filled, and for
each of them where its token ends and the index of the token behind.  A bare tuple, as there are so many."""


class _Fit(NamedTuple):
    """A shape that fits the tokens: which it is, the slots that were filled on the way, how many of them are the
    mention's own, and where that ends.

    `ends` holds for each slot where its token ends, and the index of the token behind.
    """

    parts: Parts
    ends: tuple[tuple[int, int], ...]
    ending: Ending
    slots: int
    end: int


def date_at(tokens: Tokens, index: int, words: DateWords) -> Found | None:
    """The longest date or time that begins at a token, if one does; of two the one that says more."""
    if not words.shapes.begun(slots_at(tokens, index).slots):
        return None
    fits = _fits(tokens, index, words.shapes)
    if len(fits) > 1:
        fits.sort(key=_order)
    for fit in fits:
        found = _found(tokens, index, fit, words)
        if found is not None:
            lasts = fit.ending.group == "ahead" and _lasts(tokens, found.start, words)
            leads = fit.ending.group == "ago" and _leads_to_event(tokens, found.start, fit.end, words)
            return None if lasts or leads else found
    return None


def _lasts(tokens: Tokens, start: int, words: DateWords) -> bool:
    """Whether a word in front tells that a time ahead is a length of time: "de peste trei ani"."""
    return bool(words.unled_ahead) and follows(tokens.folded, start, words.unled_ahead, spaced=words.spaced)


def _leads_to_event(tokens: Tokens, start: int, end: int, words: DateWords) -> bool:
    """Whether a time is told back from what stands beside it, and not from today: "選挙の3日前"."""
    if words.unfollowed_ago and tokens.folded.startswith(words.unfollowed_ago, end):
        return True
    return bool(words.unled_ago) and in_front_of(tokens.folded, start).endswith(words.unled_ago)


def _order(fit: _Fit) -> tuple[int, int, bool, int, int]:
    """What is tried first; of four digits a time, which is one beside the name of a zone alone, before a year."""
    unzoned = fit.ending.group != "zoned_times"
    return -fit.end, -len(fit.ending.lead), unzoned, -len(fit.parts), fit.ending.rank


def _fits(tokens: Tokens, index: int, shapes: Shapes) -> list[_Fit]:
    """Every shape that fits the text from a token on, each way in which it does."""
    items, fits, first = tokens.items, list[_Fit](), shapes.first
    sign = tokens.folded[max(0, items[index].start - MAX_GAP) : items[index].start].rstrip()[-1:]
    begin: _Path = (first, items[index].start, index, (), ())
    if items[index].is_digits or first.reach <= 0:
        pending = _steps(begin, first.ways[""], index, tokens)
    else:
        pending = _onward(begin, tokens)  # the token may be a word within a shape: "siglo" in "[siglo ]{century}"
    while pending:
        path = pending.pop()
        state, at, behind, _, _ = path
        if state.tails and (tails := state.tails_at(tokens.folded, at)):
            fits += _ended(tokens, path, tails, sign)
        if state.reach >= 0 and behind < len(items) and items[behind].start <= at + state.reach + SLACK:
            pending += _onward(path, tokens)
    return fits


def _onward(path: _Path, tokens: Tokens) -> list[_Path]:
    """A path, one token further in each way that leads on from it."""
    items, onward = tokens.items, list[_Path]()
    state, at, behind = path[:3]
    furthest = at + state.reach + SLACK if state.reach > 0 else at + state.reach
    for reached in range(behind, min(behind + LOOKAHEAD, len(items))):
        start = items[reached].start
        if start > furthest:
            break
        gap = blanks_tidied(tokens.folded[at:start])
        if gap is None:
            break
        ways = state.ways.get(gap)
        if ways is not None:
            onward += _steps(path, ways, reached, tokens)
        elif tokens.endings and (ways := state.ways.get(tokens.without_ending(gap))) is not None:
            steps = _steps(path, ways, reached, tokens)
            onward += _undayed(steps) if tokens.endings.undayed else steps
    return onward


def _undayed(steps: list[_Path]) -> list[_Path]:
    """The steps that lead to no day in digits."""
    return [step for step in steps if step[3][-1][0] != "day"]


def _steps(path: _Path, ways: Ways, reached: int, tokens: Tokens) -> list[_Path]:
    slots, end, following = slots_at(tokens, reached)
    items = tokens.items
    # Most numbers stand alone: a way that neither ends here nor reaches the next token is not followed.
    room = items[following].start - end - SLACK if following < len(items) else _FAR
    ends = (*path[4], (end, following))
    parts = path[3]
    return [
        (state, end, following, (*parts, (name, value)), ends) for name, value, state in ways.steps_before(slots, room)
    ]


def _ended(tokens: Tokens, path: _Path, tails: tuple[str, ...], sign: str) -> Iterator[_Fit]:
    """The shapes that end where a path has come to, given what may follow there, and the last sign in front."""
    state, at, _, parts, ends = path
    for tail in tails:
        end = stretched(tokens.folded, at, tail) if tail else at
        if end is None:
            continue
        for ending in state.ended(tail, sign):
            if not ending.ahead:
                yield _Fit(parts, ends, ending, len(parts), end)
                continue
            length = sum(not name.startswith(AHEAD) for name, _ in parts)
            own = stretched(tokens.folded, ends[length - 1][0], ending.tail)
            if own is not None:
                yield _Fit(parts, ends, ending, length, own)


def _found(tokens: Tokens, index: int, fit: _Fit, words: DateWords) -> Found | None:
    """The mention that a fitting shape makes, unless its surroundings speak against it."""
    text, ending = tokens.folded, fit.ending
    start: int | None = tokens.items[index].start
    if ending.lead:
        start = led(text, tokens.items[index].start, ending.lead, spaced=words.spaced)
    if start is None or (ending.contexts and not follows(text, start, ending.contexts, spaced=words.spaced)):
        return None
    if glued(tokens.text, start, tokens.past_ending(fit.end), spaced=words.spaced) and not heads(
        tokens, start, fit.end
    ):
        return None
    parts = _parts(fit)
    if ending.group == SAME_HALF:
        parts = ("half_day", half_before(tokens, index)), *parts
    if not _is_meant(tokens, index, fit, parts, words) or (not words.spaced and tokens.cut(fit.end)):
        return None
    is_clock = ending.group in GROUPS
    place = start, fit.end
    if is_clock:
        place, parts = widened_time(tokens, place, parts, words, ending.contexts)
    else:
        place, parts = widened_date(text, place, parts, words)
    if ending.group == "zoned_times" and not any(name == "zone" for name, _ in parts):
        return None
    start, end = place
    following = tokens.behind(end, fit.ends[fit.slots - 1][1])
    return Found(start, end, following, Kind.TIME if is_clock else Kind.DATE, parts, ending.rule)


def _parts(fit: _Fit) -> Parts:
    """The named parts of the mention, what its group says, and the month and year that slots ahead lend it."""
    own = tuple([(_renamed(name), value) for name, value in fit.parts[: fit.slots]])
    said = (_SAID[fit.ending.group],) if fit.ending.group in _SAID else ()
    if fit.slots == len(fit.parts):
        return (*own, *said)
    held = {name for name, _ in own}
    ahead = ((_renamed(name.removeprefix(AHEAD)), value) for name, value in fit.parts[fit.slots :])
    lent = {name: value for name, value in ahead if name in ("month", "year") and name not in held}
    return (*own, *lent.items(), *said)


@cache
def _renamed(name: str) -> str:
    bare = name.lstrip(UNTIL + ALSO)
    return name.replace(bare, _RENAMED.get(bare, bare.removeprefix("spelled_"))).replace(ALSO, UNTIL)


def _is_meant(tokens: Tokens, index: int, fit: _Fit, parts: Parts, words: DateWords) -> bool:
    """Whether the figures mean what the shape takes them for."""
    if fit.ending.group in GROUPS:
        told = is_time(tokens, index, parts, fit.ending.group)
        return told and not lasts(tokens, tokens.items[index].start, fit.end, words)
    if are_days(parts) and _counts_days(tokens, index, fit, words):
        return False
    if is_untold(tokens.folded, (tokens.items[index].start, fit.end), parts, words.untold, spaced=words.spaced):
        return False
    if words.spaced and (is_monthless(parts) or are_days(parts)) and counts_noun(tokens, fit.end, words):
        return False
    short = len(parts) == 1 and parts[0][0] == "short_year"
    clipped = short or any(name.endswith("clipped_year") for name, _ in fit.parts)
    if clipped and follows(tokens.folded, tokens.items[index].start, words.years.unled, spaced=words.spaced):
        return False
    years = [value for name, value in parts if name.removeprefix(UNTIL) == "year" and isinstance(value, int)]
    if fit.ending.group == "before_era":
        return may_be_old(years)
    if len(years) == len(parts):
        surest = next((year for year in years if year % ROUND), years[0])
        return years == sorted(set(years)) and is_year(tokens, (tokens.items[index].start, fit.end), surest, words)
    return not falls(parts) and (not any(name.startswith(ALSO) for name, _ in fit.parts) or is_next(parts))


def _counts_days(tokens: Tokens, index: int, fit: _Fit, words: DateWords) -> bool:
    """Whether a day alone is none of a month: "週3日" are three of a week, "1日5000円" is a sum for each."""
    start = tokens.items[index].start
    if tokens.folded.startswith(words.unfollowed_days, fit.end):
        return True
    if follows(tokens.folded, start, words.unled_days, spaced=words.spaced):
        return True
    following = tokens.behind(fit.end, fit.ends[-1][1])
    figure = tokens.items[following] if following < len(tokens) else None
    if figure is None or not figure.is_digits or tokens.folded[start : figure.start].rstrip(" ") not in words.daily:
        return False
    daily = figure.start == fit.end or _repeats(tokens, following)
    return daily and date_at(tokens, following, words) is None


def _repeats(tokens: Tokens, index: int) -> bool:
    """Whether the figure at a token tells how long, how often or how far: "8時間", "2、3回", "20キロ"."""
    behind = next((token for token in tokens.items[index : index + LOOKAHEAD] if not token.is_digits), None)
    unit = behind.meaning.unit.value if behind and behind.meaning.unit else None
    measured = isinstance(unit, UnitWord) and kind_of(unit) in _MEASURED
    return measured or (behind is not None and behind.meaning.times is not None)
