"""Far ends of what ranges over two units: "от 18 месяцев до двух лет", where "до" bounds nothing by itself."""

from dataclasses import replace
from itertools import pairwise

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.fold import folded
from factcheck.lexicon.units import UnitWord, units
from factcheck.model.article import Span
from factcheck.model.mention import Kind, Mention
from factcheck.model.value import Hedge

_KINDS = frozenset((Kind.DURATION, Kind.QUANTITY))


def far_ends(found: list[Mention], text: str, words: FigureWords) -> list[Mention]:
    """The mentions, where none is bounded by a word that only parts it from the near end of the same range."""
    told = list(found)
    for at, (near, far) in enumerate(pairwise(found), 1):
        if far.kind in _KINDS and near.kind is far.kind and not text[near.span.end : far.span.start].strip(" "):
            told[at] = _unbound(near, far, words)
    return told


def _unbound(near: Mention, far: Mention, words: FigureWords) -> Mention:
    """The far end without the word for "to" in front, if it has no more in front of it than that."""
    one, other = dict(near.parts), dict(far.parts)
    if one.get("hedge") is not None or other.get("hedge") is not Hedge.UP_TO or not _comparable(one, other):
        return far
    surface = folded(far.surface)
    to = next((gap.lstrip() for gap in words.ranges.gaps if gap.strip() and surface.startswith(gap.lstrip())), "")
    if not to.endswith(" "):
        return far
    span = Span(far.span.start + len(to), far.span.end)
    parts = tuple((name, None if name == "hedge" else part) for name, part in far.parts)
    return replace(far, span=span, surface=far.surface[len(to) :], parts=parts)


def _comparable(one: dict[str, object], other: dict[str, object]) -> bool:
    """Whether two units measure the same; figures of one unit would be one range."""
    left, right = one.get("unit"), other.get("unit")
    if not isinstance(left, UnitWord) or not isinstance(right, UnitWord) or left.unit == right.unit:
        return False
    return units()[left.unit].dimension == units()[right.unit].dimension
