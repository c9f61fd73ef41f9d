"""The words that widen a figure of a language or open an end of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from factcheck.model.value import Hedge

Phrases = Mapping[tuple[str, ...], Hedge]

SIGNS: Phrases = {("±",): Hedge.ABOUT, ("+/-",): Hedge.ABOUT, ("≈",): Hedge.ABOUT, ("~",): Hedge.ABOUT}
"""The signs that widen a figure in any language: "a margin of error of ±3 points"."""


@dataclass(frozen=True)
class HedgeWords:
    """The words that widen or open a figure, before and behind it.

    `last` are the words that a hedge before a figure ends with; `ambiguous` ones need a unit; `skips` may stand between
    ("mehr als die Hälfte"), though not behind the last word of one that is `unskipped`, where they tell by how much
    ("przekroczył o 5"), and so may those of `further` ("at least another 12"), though not behind what may be a
    preposition ("over another 12 months"); behind `amount_nouns` the `amount_prepositions` name an amount ("ein Scheck
    über 500 Euro"). Behind a word that begins with one of `goal_stems` the `goal_prepositions` tell the end of a
    change: "снизилась до 4%" is no "up to". Those of `far` may stand behind what is counted: "12 شخصا على الأقل".
    Between "at least" and its figure one of the `prepositions` may stand: "al menos en 25 países". Before a length of
    time one of `spreads` tells during what ("$5 billion over five years"), but behind one of the `spread_leads` ("for
    over five years") and before one of the `spread_tails` ("over five years later"). One of the `negations` turns the
    bound that it stands before round, "no longer than 12 hours", unless that begins with one of the `shades`: "not just
    over 12". One of the `negation_gaps` may stand between them: "must not be older than 12". One of `adding` tells what
    is added where a number follows, or a word behind a unit: "€500 plus VAT". Between the two words of one of `wholes`
    stands what a figure is a share of, which may part it from its hedge: "约占人口的45%".
    """

    before: Phrases
    after: Phrases
    last: frozenset[str]
    ambiguous: frozenset[str]
    skips: frozenset[str]
    unskipped: frozenset[str]
    further: frozenset[tuple[str, ...]]
    amount_prepositions: frozenset[str]
    amount_nouns: tuple[str, ...]
    goal_prepositions: frozenset[str]
    goal_stems: tuple[str, ...]
    far: Phrases = field(default_factory=dict)
    prepositions: frozenset[str] = frozenset()
    spreads: frozenset[str] = frozenset()
    spread_leads: frozenset[str] = frozenset()
    spread_tails: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    negation_gaps: frozenset[tuple[str, ...]] = frozenset()
    shades: frozenset[str] = frozenset()
    adding: frozenset[str] = frozenset()
    wholes: tuple[tuple[str, str], ...] = ()
    held: tuple[str, ...] = ()  # what begins like a hedge behind a figure and is none: "三分之二多数"

    @cached_property
    def first_after(self) -> frozenset[str]:
        """The words that a hedge behind a figure begins with."""
        return frozenset(phrase[0] for phrase in self.after)
