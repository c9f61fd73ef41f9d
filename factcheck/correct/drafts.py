"""What might stand in place of a figure; whether it says the right thing is for the reader to find out."""

from collections.abc import Iterator

from factcheck.correct.calendar import date_drafts, time_drafts
from factcheck.correct.figures import figure_drafts
from factcheck.correct.numerals import numerals, swapped
from factcheck.model.claim import Claim
from factcheck.model.mention import Kind
from factcheck.model.value import DateRange, Quantity, Score, TimeOfDay

_COUNTED = {Kind.ORDINAL, Kind.MULTIPLE}
"""Kinds whose words change with their number: no draft of them is sure to be good language."""


def drafts(claim: Claim, like: Claim) -> Iterator[str]:
    """Texts for the figure of a claim, by which it might say what another claim says."""
    surface = claim.mention.surface
    match claim.value, like.value:
        case (Quantity() as said, Quantity() as meant) if claim.kind not in _COUNTED:
            yield from figure_drafts(surface, said, meant, claim.language)
        case (DateRange() as said, DateRange() as meant):
            yield from date_drafts(surface, said, meant, claim.language)
        case (TimeOfDay() as said, TimeOfDay() as meant):
            yield from time_drafts(surface, said, meant)
        case (Score(), Score() as meant) if len(found := numerals(surface)) == 2:
            yield swapped(surface, dict(zip(found, (str(meant.left), str(meant.right)), strict=True)))
        case _:
            return
