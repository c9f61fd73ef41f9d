"""How long it is from one time to the next: "every fourth year", "vart tredje till femte år"."""

from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.proportions import ProportionWords
from factcheck.model.mention import Kind
from factcheck.model.parts import Amount, Term
from factcheck.recognise.dates_slots import slots_at
from factcheck.recognise.found import Found
from factcheck.recognise.ranks import rank_at
from factcheck.recognise.tokens import Tokens

LEAST_RANK = 2


def interval_at(tokens: Tokens, span: tuple[int, int], rank: int, words: FigureWords) -> Found | None:
    """The length of time that an ordinal tells with a word for every, or two that make a range of it."""
    rules = words.proportions
    assert rules is not None
    start, end = span
    last, end = _other_end(tokens, end, words, rules) or (rank, end)
    at = tokens.behind(end)
    time = tokens.items[at] if at < len(tokens) else None
    if rank <= LEAST_RANK or time is None or time.start != end + 1 or time.surface not in rules.intervals:
        return None
    unit = time.meaning.unit
    if unit is None or last < rank or tokens.text[time.end : time.end + 1] == "-":
        return None
    ranks = (rank,) if last == rank else (rank, last)
    amounts = tuple(Amount((Term(None, Decimal(each)),)) for each in ranks)
    parts = (("amounts", amounts), ("unit", unit.value), ("per", None), ("hedge", None))
    return Found(start, time.end, at + 1, Kind.DURATION, parts, "interval")


def _other_end(tokens: Tokens, end: int, words: FigureWords, rules: ProportionWords) -> tuple[int, int] | None:
    """The second ordinal of a range and where it ends: "every third to fifth", "vart tredje till vart femte"."""
    at = tokens.behind(end)
    gap = tokens.gap_behind(end, at) if at < len(tokens) else None
    if not gap:
        return None
    every = next((word for word in rules.every if gap.endswith(f" {word}")), "")
    if gap.removesuffix(every) not in words.ranges.gaps:
        return None
    rank, end = rank_told(tokens, at, words)
    return (rank, end) if rank else None


def rank_told(tokens: Tokens, index: int, words: FigureWords) -> tuple[int, int]:
    """The rank that an ordinal tells, and where it ends; 0 where it is none."""
    known = slots_at(tokens, index)
    rank = known.slots.values.get("ordinal_day")
    if isinstance(rank, int):
        return rank, known.end
    found = rank_at(tokens, index, words)
    number = dict(found.parts).get("number") if found and found.kind is Kind.ORDINAL else None
    if found is None or not isinstance(number, (str, Decimal)):
        return 0, 0
    return int(number), found.end
