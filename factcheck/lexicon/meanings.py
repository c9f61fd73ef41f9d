"""What the surfaces mean that a scanner finds."""

from factcheck.lexicon.figure_words import FigureWords, Senses
from factcheck.lexicon.glued import glued_senses
from factcheck.lexicon.sense import Meaning, Sense, meant

_REMEMBERED = 1 << 14


class Meanings(dict[str, Meaning | None]):
    """What each surface means that a scanner can find, worked out when a text first holds it; `None` for nothing.

    Blanks between the words of a surface may be any.
    """

    def __init__(self, senses: Senses, figures: FigureWords) -> None:
        super().__init__()
        self._senses = senses
        self._figures = figures
        self._tails: dict[str, Meaning | None] = {}

    def of_tail(self, surface: str) -> Meaning | None:
        """What an ending means that is glued to a numeral; `None` where it only inflects it."""
        if surface not in self._tails:
            self._tails[surface] = meant(self._figures.numerals.tails.get(surface, ()))
        return self._tails[surface]

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
