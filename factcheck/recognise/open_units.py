"""Words that stand for several units, or for none, settled by what is said around them: "weighs 200 pounds"."""

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind
from factcheck.recognise.measures import Measure
from factcheck.recognise.tokens import Tokens

_NEAR = 3
"""How many words in front of a figure may say what is measured."""
_NOTHING: frozenset[str] = frozenset()


def settled(tokens: Tokens, before: tuple[str, ...], measure: Measure, words: FigureWords) -> Measure:
    """The measure in the unit that its surroundings ask for, where its word leaves that unit open.

    Where they say that the word measures nothing it is a number: an earthquake "of 7.6 degrees".
    """
    if measure.unit is None:
        return measure
    if not words.units.counting.get(measure.unit.unit, _NOTHING).isdisjoint(before[-_NEAR:]):
        return measure._replace(unit=None, kind=Kind.NUMBER, counted=True)
    if not measure.unit.also:
        return measure
    for meaning in words.units.open_units:
        if meaning.unit not in measure.unit.also:
            continue
        if not meaning.leads.isdisjoint(before[-_NEAR:]) or tokens.folded.startswith(meaning.tails, measure.end):
            return measure._replace(unit=UnitWord(meaning.unit), kind=Kind.QUANTITY)
    return measure
