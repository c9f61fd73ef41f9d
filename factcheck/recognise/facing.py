"""Shares of two that face each other and tell their percent once: "54 percent to 46", "52,3 zu 47,7 Prozent"."""

from dataclasses import replace
from decimal import Decimal

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.fold import folded
from factcheck.model.mention import Kind, Mention
from factcheck.model.parts import Amount, Term
from factcheck.recognise.numerals import rough

_LONGEST = 16
"""Characters of the longest gap between two that face each other."""
_WHOLE = 101
"""The shares of two rivals make no more than the whole, but for rounding."""
_MOST = 60
"""What two rivals share is most of it: "54 percent to 46", but not "rose 5 percent to 31.2"."""
_ALIKE = 4
_WHEN = 6
"""Characters of the longest gap in front of a date that says when it was so: "against 46 in 2019"."""
_ENDS = frozenset('.,;:!?)]»”"\n…–—')


def facing(found: list[Mention], text: str, words: FigureWords) -> list[Mention]:
    """The mentions, a bare figure that faces a share as a share.

    Behind the share it stands at the end of its clause, as nothing else is counted there; where the word between may
    also lead to where a change ends, the two must be most of a whole.
    """
    if not words.ranges.facing:
        return found
    told = list(found)
    for at, right in enumerate(found[1:], 1):
        left = told[at - 1]
        kinds = left.kind, right.kind
        if kinds not in _SIDES or right.span.start - left.span.end > _LONGEST:
            continue
        if folded(text[left.span.end : right.span.start]) not in words.ranges.facing:
            continue
        if right.kind is Kind.PERCENTAGE:
            if _face(left, right, words):
                told[at - 1] = _share_of(left, right)
            continue
        rivals = _leads_on(left, right, text, words)
        if _is_end(text, right.span.end, found[at + 1 : at + 2]) and _face(left, right, words, rivals=rivals):
            told[at] = _share_of(right, left)
    return told


_SIDES = frozenset({(Kind.NUMBER, Kind.PERCENTAGE), (Kind.PERCENTAGE, Kind.NUMBER)})


def _leads_on(left: Mention, right: Mention, text: str, words: FigureWords) -> bool:
    """Whether the gap between two figures may as well lead to the end of a range or of a change."""
    gap = folded(text[left.span.end : right.span.start])
    return gap in words.ranges.gaps or gap in words.ranges.change_gaps


def _is_end(text: str, end: int, behind: list[Mention]) -> bool:
    """Whether a clause ends at an offset, or nothing follows but when it was; a point in front of a digit ends none."""
    if behind and behind[0].kind is Kind.DATE and behind[0].span.start - end <= _WHEN:
        return "\n" not in text[end : behind[0].span.start]
    after = text[end : end + 2].lstrip(" ")
    return not after or (after[0] in _ENDS and not after[1:].isdigit())


def _face(one: Mention, other: Mention, words: FigureWords, *, rivals: bool = False) -> bool:
    """Whether two figures may be shares of one whole, or of two times; `rivals` share the most of it."""
    terms = [term for mention in (one, other) if (term := _plain(mention))]
    if len(terms) < len((one, other)):
        return False
    low, high = sorted(rough(term, Decimal(1), words.numerals.decimal) for term in terms)
    if high >= _WHOLE or high > _ALIKE * low:
        return False
    return not rivals or _MOST <= low + high <= _WHOLE


def _plain(mention: Mention) -> Term | None:
    """The one term of a figure in digits that has neither scale nor unit of its own but a percent."""
    parts = dict(mention.parts)
    amounts = parts.get("amounts")
    if not isinstance(amounts, tuple) or len(amounts) > 1 or amounts[0].fraction or len(amounts[0].terms) > 1:
        return None
    amount = amounts[0]
    assert isinstance(amount, Amount)
    plain = parts.get("per") is None and "scale" not in parts and amount.terms[0].scale == 1
    return amount.terms[0] if plain and amount.terms[0].digits is not None else None


def _share_of(mention: Mention, share: Mention) -> Mention:
    """A bare figure as a share, in the unit of the one that it faces."""
    parts = dict(mention.parts) | {"unit": dict(share.parts)["unit"]}
    return replace(mention, kind=share.kind, parts=tuple(parts.items()))
