"""The grammar of figures: hedges, measures, ranges, and what they are told per."""

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.sense import Sense
from factcheck.model.mention import Kind
from factcheck.model.value import Hedge
from factcheck.recognise.adjoining import neighbouring
from factcheck.recognise.age_groups import age_by_rank, group_of_age
from factcheck.recognise.ages import aged, grouped
from factcheck.recognise.compound_measures import with_major, with_minor
from factcheck.recognise.found import Found
from factcheck.recognise.hedges import hedged
from factcheck.recognise.lookalikes import is_lookalike, is_name
from factcheck.recognise.measures import Measure, measure_at, uncounted
from factcheck.recognise.open_units import settled
from factcheck.recognise.price_signs import priced_at
from factcheck.recognise.ranges import begun_with_one, changed, range_end, shared
from factcheck.recognise.rates import per, per_ahead
from factcheck.recognise.signs import below_zero, signed
from factcheck.recognise.stopwatch import STOPWATCH, seconds_at, stopwatch_at
from factcheck.recognise.tokens import Tokens
from factcheck.recognise.unit_ranges import range_of_unit

_NUMBER = Kind.NUMBER
_NEAR = 20
"""How much of the text around a hedge is looked at for the words next to it."""


def figure_at(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """The longest figure that begins at a token, or `None`."""
    timed = stopwatch_at(tokens, index, words)
    first = timed or seconds_at(tokens, index, words) or priced_at(tokens, index, words)
    first = first or measure_at(tokens, index, words)
    if first is None:
        ranged = range_of_unit(tokens, index, words) if words.ranges.after_one else None
        return ranged or age_by_rank(tokens, index, words)
    led = first.start < first.numeral.start  # by its currency, which it may touch: "CHF7.50"
    if timed is None and _is_none(tokens, first, words, led=led):
        return group_of_age(tokens, index, words)
    first = _signed(tokens, with_major(tokens, index, with_minor(tokens, first, words), words), words)
    before = tokens.before_offset(first.start, 4)
    first = aged(tokens, before, _multiplied(tokens, before, settled(tokens, before, first, words), words), words)
    first, last = _ends(tokens, index, first, before, words)
    first, last = below_zero(tokens, *grouped(tokens, before, first, last, words), words)
    if (last or first).bare_word and not words.spaced:
        return None  # one character among others: 一 in "一方"
    kind = (last or first).kind
    scaled = tokens.items[(last or first).numeral.next - 1].meaning.scale  # "under a million" is no "unter vier Augen"
    bare = kind is _NUMBER and not scaled
    start, end, hedge, told_per, after = _surrounded(tokens, first.start, last or first, words, bare=bare)
    if last and hedge is Hedge.UP_TO and start == first.start:
        hedge = None  # behind both ends of a range: "एक से तीन साल तक"
    elif hedge is None and _held(tokens, (index, after), end, words):
        hedge = Hedge.MORE_THAN
    elif hedge is None or words.tight.divided:
        end = uncounted(last or first, end)
    if told_per is None:
        told_per, start = per_ahead(tokens, before, start, last or first, words)
    hedge = hedge or _told_within(tokens.items[index].surface, words)
    parts: tuple[tuple[str, object], ...] = (
        ("amounts", (first.numeral.amount, last.numeral.amount) if last else (first.numeral.amount,)),
        ("unit", (last or first).unit),
        ("per", told_per),
        ("hedge", hedge),
        *_on_top(kind, before, words),
        *_written(last or first, scaled, led=led),
    )
    rule = "range" if last else STOPWATCH if timed else str(kind)
    return Found(start, end, after, kind, parts, rule)


def _is_none(tokens: Tokens, first: Measure, words: FigureWords, *, led: bool) -> bool:
    """Whether a measure only looks like one; an amount in words does not: "十分钟后" tells ten minutes."""
    if first.unit is not None and (first.start, first.end) == (first.numeral.start, first.numeral.end):
        return False
    if is_lookalike(tokens, first.numeral, words, bare=first.kind is _NUMBER, joined=led):
        return True
    lasts = first.kind is Kind.DURATION
    return first.unit is not None and is_name(tokens, first.numeral, first.end, words, lasts=lasts)


def _ends(
    tokens: Tokens, index: int, first: Measure, before: tuple[str, ...], words: FigureWords
) -> tuple[Measure, Measure | None]:
    """Both ends of the range that a measure begins or ends, or the measure alone."""
    last = _other_end(tokens, first, before, words)
    if last and last.numeral.terms == first.numeral.terms:
        first, last = last._replace(start=first.start), None  # "5-5 लाख" are so many each
    elif last is None and (one := begun_with_one(tokens, index, first, words)):
        first, last = one, first
    return shared(tokens, first, last, words) if last else (changed(tokens, first, before, words), None)


def _other_end(tokens: Tokens, first: Measure, before: tuple[str, ...], words: FigureWords) -> Measure | None:
    last = neighbouring(tokens, first, words) or range_end(tokens, first, before, words)
    return last and settled(tokens, before, last, words)


def _surrounded(
    tokens: Tokens, start: int, measure: Measure, words: FigureWords, *, bare: bool
) -> tuple[int, int, Hedge | None, str | None, int]:
    """Where a figure begins and ends with its hedge, which hedge that is, what it is told per, and the token behind.

    What it is told per may stand behind the hedge too: "5,000 euros maximum per household".
    """
    told, end, after = per(tokens, measure, words)
    start, widened, hedge = _widened(tokens, (start, end), measure.kind, words, bare=bare)
    if told is None and widened > end and words.spaced:
        behind = tokens.behind(widened, after)
        told, widened, after = per(tokens, measure._replace(end=widened, next=behind, unit=None), words)
    return start, widened, hedge, told, after


def _widened(
    tokens: Tokens, figure: tuple[int, int], kind: Kind, words: FigureWords, *, bare: bool
) -> tuple[int, int, Hedge | None]:
    """Where a figure begins and ends with its hedge, and which hedge that is."""
    start, end, hedge = hedged(tokens, figure, words, bare=bare)
    if kind is Kind.DURATION and _spreads(tokens, (start, figure[0], end), words):
        return figure[0], end, None
    return start, end, hedge


def _spreads(tokens: Tokens, ends: tuple[int, int, int], words: FigureWords) -> bool:
    """Whether the hedge in front tells during what something happens: "$5 billion over five years".

    `ends` are where hedge, figure and what follows begin.  At the beginning of a sentence it may be either: it is kept.
    """
    start, figure, behind = ends
    if tokens.folded[start:figure].rstrip() not in words.hedges.spreads:
        return False
    before = tokens.folded[max(0, start - _NEAR) : start].split()[-1:]
    after = tokens.folded[behind : behind + _NEAR].split()[:1]
    told = bool(before) and (before[0][-1].isalnum() or before[0][-1] == "%")
    if not told or before[0] in words.hedges.spread_leads:
        return False
    return words.hedges.spread_tails.isdisjoint(word.rstrip(",.;:") for word in after)


def _told_within(surface: str, words: FigureWords) -> Hedge | None:
    """The hedge that a number word says by itself: "une dizaine" is about ten, "á þriðja tug" more than twenty."""
    if surface in words.numerals.rounded:
        return Hedge.ABOUT
    return Hedge.MORE_THAN if surface in words.numerals.exceeded else None


def _on_top(kind: Kind, before: tuple[str, ...], words: FigureWords) -> tuple[tuple[str, object], ...]:
    """The part that says of a multiple that it may tell what is added: "增长两倍"."""
    return (("on_top", True),) if kind is Kind.MULTIPLE and not words.times_on_top.isdisjoint(before) else ()


def _written(measure: Measure, scaled: Sense | None, *, led: bool) -> tuple[tuple[str, object], ...]:
    """How a figure is written, as far as its other parts do not show: what lists of figures go by."""
    if scaled and measure.numeral.terms[0].digits is None:
        return (("scale", scaled.value), *_written(measure, None, led=led))
    return (*((("led", True),) if led else ()), *((("counted", True),) if measure.counted else ()))


def _held(tokens: Tokens, span: tuple[int, int], end: int, words: FigureWords) -> bool:
    """Whether a word that makes it a lower bound stands inside a figure: the 多 of "三百多名"."""
    if not words.tight.inside:
        return False
    within = tokens.items[slice(*span)]
    gaps = {token.end for token in within if token.end < end} - {token.start for token in within}
    return any(tokens.folded.startswith(words.tight.inside, gap) for gap in gaps)


def _multiplied(tokens: Tokens, before: tuple[str, ...], first: Measure, words: FigureWords) -> Measure:
    """A bare number behind words that make it a multiple: "פי 3", "a factor of 3"."""
    if first.kind is not _NUMBER or first.counted or not words.times_before:
        return first
    for said in (before[-1:], before[-2:]):
        if " ".join(said) in words.times_before:
            return first._replace(kind=Kind.MULTIPLE, start=tokens.folded.rfind(said[0], 0, first.start))
    return first


def _signed(tokens: Tokens, first: Measure, words: FigureWords) -> Measure:
    """The measure with the minus in front of it, be it of a percent that leads its figure: "eksi yüzde 2", "-%2".

    Behind the sign of a currency there is none to look for.
    """
    led = first.start < first.numeral.start
    if led and first.kind is not Kind.PERCENTAGE:
        return first
    numeral = signed(tokens, first.numeral._replace(start=first.start) if led else first.numeral, words)
    if numeral.negative is first.numeral.negative:
        return first
    start = min(first.start, numeral.start)
    return first._replace(numeral=first.numeral._replace(negative=True) if led else numeral, start=start)
