"""Words that stand for several units, settled by what is said around them: "weighs 200 pounds", "体重70キロ"."""

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind
from factcheck.recognise.measures import Measure
from factcheck.recognise.tokens import Tokens

_NEAR = 3
"""How many words in front of a figure may say what is measured."""


def settled(tokens: Tokens, before: tuple[str, ...], measure: Measure, words: FigureWords) -> Measure:
    """The measure in the unit that its surroundings ask for, where its word leaves that unit open."""
    if measure.unit is None or not measure.unit.also:
        return measure
    for meaning in words.units.open_units:
        if meaning.unit not in measure.unit.also:
            continue
        if not meaning.leads.isdisjoint(before[-_NEAR:]) or tokens.folded.startswith(meaning.tails, measure.end):
            return measure._replace(unit=UnitWord(meaning.unit), kind=Kind.QUANTITY)
    return measure
