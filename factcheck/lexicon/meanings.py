"""What the surfaces mean that a scanner finds."""

from collections.abc import Mapping

from factcheck.lexicon.figure_words import FigureWords, Senses
from factcheck.lexicon.glued import glued_senses
from factcheck.lexicon.sense import Meaning, Sense, meant

_REMEMBERED = 1 << 14


class Meanings(dict[str, Meaning | None]):
    """What each surface means that a scanner can find, worked out when a text first holds it; `None` for nothing.

    `tails` are the endings that may be glued to a numeral.  Blanks between the words of a surface may be any.
    """

    tails: Mapping[str, Meaning | None]

    def __init__(self, senses: Senses, figures: FigureWords) -> None:
        super().__init__()
        self._senses = senses
        self._figures = figures
        self.tails = {tail: meant(found) for tail, found in figures.numerals.tails.items()}

    def __missing__(self, surface: str) -> Meaning | None:
        if len(self) > _REMEMBERED:
            self.clear()
        senses = self._found(" ".join(surface.split()))
        cased = any(sense.capital or sense.capitals for sense in senses)
        meaning = self[surface] = Meaning(senses) if cased else meant(senses)
        return meaning

    def _found(self, surface: str) -> tuple[Sense, ...]:
        found = self._senses.get(surface)
        if found is None and not (self._figures.spaced and surface in self._figures.numerals.articles):
            found = glued_senses(surface, self._figures)
        return found or ()
