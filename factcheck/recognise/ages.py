"""Which figures tell an age, by the words around them."""

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind
from factcheck.recognise.measures import Measure
from factcheck.recognise.tokens import Tokens


def aged(tokens: Tokens, before: tuple[str, ...], first: Measure, words: FigureWords) -> Measure:
    """A bare number behind "aged" is an age, and years behind "mit" or in brackets: "mit 43 Jahren", "(4 Jahre)"."""
    if first.kind not in (Kind.NUMBER, Kind.DURATION):
        return first
    told = any(before[-len(phrase) :] == phrase for phrase in words.ages.before)
    told = told and (words.ages.bare or first.unit is not None)
    if any(before[-len(phrase) :] == phrase for phrase in words.ages.never):
        return first
    if not told and first.unit == UnitWord("year"):
        behind = tokens.text[first.end : first.end + 2].lstrip()[:1]
        bracketed = behind == ")" and tokens.text[first.start - 1 : first.start] == "("
        led = any(before[-len(phrase) :] == phrase for phrase in words.ages.at) and not tokens.folded.startswith(
            words.ages.ends, first.end
        )
        told = bracketed or (led and not behind.isupper()) or (words.ages.apposed and _apposed(tokens, first, words))
    return first._replace(kind=Kind.AGE, unit=first.unit or UnitWord("year")) if told else first


def _apposed(tokens: Tokens, first: Measure, words: FigureWords) -> bool:
    """Whether years stand between commas behind a name: "Anne Roux, 44 ans, habite Lyon", "Ana Ruiz, de 44 años"."""
    name, comma, gap = tokens.text[max(0, first.start - 24) : first.start].rpartition(",")
    closed = tokens.text[first.end : first.end + 1] in tuple(",.;)")
    return (
        bool(comma)
        and closed
        and (not gap.strip() or gap in words.units.of_gaps)
        and (name.split() or [""])[-1][:1].isupper()
    )
