"""Which figures tell an age, by the words around them."""

import re
from decimal import Decimal
from fractions import Fraction
from functools import cache

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.fold import folded
from factcheck.lexicon.units import UnitWord
from factcheck.model.mention import Kind
from factcheck.recognise.measures import Measure
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.tokens import Tokens

_NUMBER, _DURATION = Kind.NUMBER, Kind.DURATION
_YEAR = UnitWord("year")
_SHORT = frozenset(map(UnitWord, ("month", "week", "day")))
"""Of what the age of a small child is told."""


def aged(tokens: Tokens, before: tuple[str, ...], first: Measure, words: FigureWords) -> Measure:
    """A bare number behind "aged" is an age, and years behind "mit" or in brackets: "mit 43 Jahren", "(4 Jahre)"."""
    if first.kind is not _NUMBER and first.kind is not _DURATION:
        return first
    before = _without_only(before, words)
    if first.unit is None and not first.counted and _beside_name(tokens, first, words):
        return first._replace(kind=Kind.AGE, unit=_YEAR)
    if first.unit is None and _is_bounded(before, first, words):
        return first._replace(kind=Kind.AGE, unit=_YEAR)
    if (words.ages.when and _was_then(tokens, before, first, words)) or _opens(tokens, first, words):
        return first._replace(kind=Kind.AGE, unit=_YEAR)
    bare = _unhedged(before, words)
    told = _ends(before, words.ages.before) or (bare is not before and _ends(bare, words.ages.before))
    told = told and (words.ages.bare or first.unit is not None)
    if _ends(before, words.ages.never) or (first.unit is None and _counts(tokens, first.end, words)):
        return first
    if not told and first.unit == _YEAR:
        behind = tokens.text[first.end : first.end + 2].lstrip()[:1]
        bracketed = behind == ")" and tokens.text[first.start - 1 : first.start] == "("
        # An adjective glued to its number has told already what it is: "mają 10-letnią tradycję".
        glued = words.spaced and not tokens.text[first.numeral.end : first.numeral.end + 1].isspace()
        led = not glued and (_ends(before, words.ages.at) or _is_of(tokens, before, first, words))
        led = led and not tokens.folded.startswith(words.ages.ends, first.end)
        bracketed = bracketed and words.spaced
        # A capital begins a noun, "mit 10 Jahren Erfahrung", but a name behind "of": "la actriz de 50 años Ana Roca".
        named = led and f" {before[-1]} " in words.units.of_gaps
        led = led and (named or not behind.isupper())
        told = bracketed or led or (words.ages.apposed and _apposed(tokens, first, words))
    told = told or (first.unit in _SHORT and _is_infant(tokens, before, first, words))
    return first._replace(kind=Kind.AGE, unit=first.unit or _YEAR) if told else first


def _is_infant(tokens: Tokens, before: tuple[str, ...], first: Measure, words: FigureWords) -> bool:
    """Whether months are those of a small child, by their ending too where it tells ages: "the baby is 7 months".

    So are those of an adjective in front of one: "ein dreimonatiges Baby".
    """
    glued = not tokens.text[first.numeral.end : first.numeral.end + 1].isspace()
    if glued and _precedes(tokens, first.end, words.ages.babies):
        return True
    ending = words.ages.inflected
    return _ends(before, words.ages.infants) and (not ending or tokens.folded.endswith(ending, 0, first.end))


def _is_of(tokens: Tokens, before: tuple[str, ...], first: Measure, words: FigureWords) -> bool:
    """Whether years are an age by a verb of being and by their ending: "ήταν 13 ετών"."""
    return _ends(before, words.ages.being) and tokens.folded.endswith(words.ages.inflected, 0, first.end)


def _years(numeral: Numeral) -> Decimal | Fraction | None:
    """What a numeral without a scale says in digits or in a word, as far as that may count years."""
    term = numeral.terms[0]
    if term.scale != 1 or len(numeral.terms) > 1 or not (term.digits is None or term.digits.isdecimal()):
        return None
    return term.number if term.digits is None else Decimal(term.digits)


def _is_bounded(before: tuple[str, ...], first: Measure, words: FigureWords) -> bool:
    """Whether a bare number, small enough, stands behind words that bound the age of people: "children under 5"."""
    if first.counted or first.numeral.fraction or not _ends(before, words.ages.bounded):
        return False
    years = _years(first.numeral)
    return years is not None and years < _OLDEST


def grouped(
    tokens: Tokens, before: tuple[str, ...], first: Measure, last: Measure | None, words: FigureWords
) -> tuple[Measure, Measure | None]:
    """Years that group people are an age, in a range or behind a hedge: "les 18-25 ans", "les plus de 65 ans".

    So are those of a range behind a word for age, where a number without its unit is none: "âgés de 18 à 25 ans".
    """
    whole = last or first
    if whole.kind is not _DURATION or whole.unit != _YEAR or tokens.folded.startswith(words.ages.ends, whole.end):
        return first, last
    before = _without_only(before, words)
    bare = _unhedged(before, words)
    led = last is not None and _led(before, bare, words)
    led = led or tokens.folded.startswith(words.ages.behind, whole.end)
    if not led and (not _ends(bare, words.ages.groups) or (last is None and bare == before)):
        return first, last
    return first._replace(kind=Kind.AGE), last and last._replace(kind=Kind.AGE)


def _led(before: tuple[str, ...], bare: tuple[str, ...], words: FigureWords) -> bool:
    """Whether a word for age stands in front of a figure, or of the hedge or the "between" that stands there."""
    if _ends(before, words.ages.never):
        return False
    ahead = before[:-1] if before and before[-1] in words.ranges.between else bare
    return any(_ends(said, phrases) for said in (before, ahead) for phrases in (words.ages.before, words.ages.at))


def _counts(tokens: Tokens, end: int, words: FigureWords) -> bool:
    """Whether a noun follows that no age counts, such as storeys."""
    return _precedes(tokens, end, words.ages.counted)


def _precedes(tokens: Tokens, end: int, nouns: tuple[str, ...]) -> bool:
    """Whether one of the nouns, each with the blank in front of it, begins at an offset and ends where a word does."""
    begun = (end + len(noun) for noun in nouns if tokens.folded.startswith(noun, end))
    return any(not tokens.folded[at : at + 1].isalpha() for at in begun)


def _ends(before: tuple[str, ...], phrases: frozenset[tuple[str, ...]]) -> bool:
    if not before or before[-1] not in _last(phrases):
        return False
    return any(before[at:] in phrases for at in range(len(before)))


@cache
def _last(phrases: frozenset[tuple[str, ...]]) -> frozenset[str]:
    return frozenset(phrase[-1] for phrase in phrases)


def _without_only(before: tuple[str, ...], words: FigureWords) -> tuple[str, ...]:
    """The words before a figure without those that say "only" and may stand last."""
    if not before or before[-1] not in _last(words.ages.only):
        return before
    count = next((count for count in (2, 1) if before[-count:] in words.ages.only), 0)
    return before[:-count] if count else before


def _unhedged(before: tuple[str, ...], words: FigureWords) -> tuple[str, ...]:
    """The words before a figure without the hedge that may stand last."""
    if not before or before[-1] not in words.hedges.last:
        return before
    hedge = next((at for at in range(len(before)) if before[at:] in words.hedges.before), len(before))
    return before[:hedge]


_YOUNGEST, _OLDEST = 10, 110
"""A smaller number beside a name is as often one of a list."""


_HOURS = 12

_OTHERS = re.compile(r"(?:\d{1,3}, )*\d{1,3} [^\W\d_]{1,3} $")
"""The other ages of a list: "los niños, de 3, 5 y 7 años"."""

_NEAR = 48
"""How much of the text in front of a figure is looked at for a name."""


_CLOSED = re.compile(r"\)|[·・=][^()\d]{1,12}\)")
"""How the bracket of an age closes, where the press tells somebody's sex or trade as well: "(52·여)", "(45・無職)"."""
_LEAD = 8


_SCORED = re.compile(r"(?<![\d.,:-])\d{1,2}[-\u2013:]\d{1,2} [^\n.!?]*\Z")
"""A score in front makes a number in brackets the minute of a goal: "level at 2-2 through Berg (71)"."""
_SENTENCE = 80


_ACRONYM = 5
"""A name in capitals that is no longer is that of an office or a company: "fewer cases for the FTC (88)"."""


def _beside_name(tokens: Tokens, first: Measure, words: FigureWords) -> bool:
    """Whether a bare number tells the age of someone in front of it: "Anna Roux (44)", "Anna Roux, 44, said".

    Behind the name of a country it is anything else: "France (91)".
    """
    years, digits = _years(first.numeral), first.numeral.terms[0].digits
    if years is None or first.numeral.fraction or not (digits is None) < years <= _OLDEST:
        return False
    text, start, end = tokens.text, first.start, first.end
    opened = _opened(tokens, start, words) if _CLOSED.match(text, end) else None
    bracketed, start = opened is not None, opened or start
    if digits and years < _YOUNGEST and not (bracketed and _is_young(tokens, start - 1, words)):
        return False
    if bracketed and _SCORED.search(text, max(0, start - _SENTENCE), start):
        return False
    if bracketed:
        name = text[max(0, start - 25) : start - 1].rstrip(" ")
    elif text[end : end + 2] == ", " and text[end + 2 : end + 3].isalpha():
        lead = next((lead for lead in words.ages.beside if tokens.folded.endswith(lead, 0, start)), None)
        name = "" if lead is None else text[max(0, start - len(lead) - 24) : start - len(lead)]
    else:
        return False
    if not name or not (name[-1].isalpha() or _is_initial(name)) or _is_ageless(name.casefold(), words):
        return False
    # Brackets tell the age of a "student (18)" too; between commas a number may be anything behind a common noun.
    *others, word = name.split()
    word = word.lstrip("(\"'„“«")
    if _is_acronym(word) and not (others and others[-1].istitle()):
        return False
    return bracketed or _is_person(word, words)


def _is_acronym(word: str) -> bool:
    """Whether a word is a few capitals; the letters of "A씨" are of two scripts, one of which has none."""
    return word.isupper() and 1 < len(word) <= _ACRONYM and all(sign.isupper() or not sign.isalpha() for sign in word)


def _opened(tokens: Tokens, start: int, words: FigureWords) -> int | None:
    """Where the text in a bracket begins that opens in front of an age, or of a word that leads one: "(당시 22)"."""
    text = tokens.folded
    if text[start - 1 : start] == "(":
        return start
    at = text.rfind("(", max(0, start - _LEAD), start) + 1
    return at if at and tuple(text[at:start].split()) in words.ages.before else None


def _is_initial(name: str) -> bool:
    """Whether a name ends in the first letter of a family name, as the accused are told: "Marco V. (52)"."""
    *others, last = name.split()
    return len(last) == 2 and last[0].isupper() and last[1] == "." and bool(others) and others[-1].istitle()


def _is_young(tokens: Tokens, end: int, words: FigureWords) -> bool:
    """Whether a word for a child ends before an offset, but for a blank: "her son (2)", "長女（3）"."""
    before = tokens.folded[max(0, end - _NEAR) : end].rstrip(" ")
    if not words.spaced:
        return before.endswith(words.ages.young)
    return bool(before) and before.split()[-1].lstrip("(\"'„“«") in words.ages.young


def _is_person(word: str, words: FigureWords) -> bool:
    """Whether a word in front of a comma is a name, or a noun that the pack knows for people."""
    noun = folded(word).rpartition("'")[2]  # "l'acteur"
    return word[:1].isalpha() and (not word[:1].islower() or noun in words.ages.people)


def _was_then(tokens: Tokens, before: tuple[str, ...], first: Measure, words: FigureWords) -> bool:
    """Whether a number tells how old someone was then: "she was 13 when she left", "Ida, who was 11 at the time"."""
    ages, years = words.ages, _years(first.numeral)
    told = first.unit in (None, _YEAR) and not (first.counted or first.numeral.fraction)
    if not told or not tokens.folded.startswith(ages.when, first.end):
        return False
    if years is None or not 0 < years <= _OLDEST:
        return False
    verb = next((count for count in (2, 1) if before[-count:] in ages.was), 0)
    if not verb or len(before) == verb:
        return False
    if before[-verb - 1] in ages.who:
        return True
    # A name, but not the first word of a sentence, which may be anything.
    *_, ahead, name = ("", "", *tokens.text[max(0, first.start - _NEAR) : first.start].split()[:-verb])
    return name.istitle() and ahead[-1:].isalnum()


def _opens(tokens: Tokens, first: Measure, words: FigureWords) -> bool:
    """Whether years open a sentence, up to a comma: "A 48 anni, ..."; of a bare number someone is told: "At 48, she".

    A smaller bare number is as often an hour: "At 10, she left".
    """
    if not (words.ages.opening and tokens.text.startswith(", ", first.end)):
        return False
    lead = next((lead for lead in words.ages.opening if tokens.folded.endswith(lead, 0, first.start)), "")
    if not lead or not tokens.text[first.start - len(lead)].isupper():
        return False
    if first.unit is not None:
        return first.unit == _YEAR
    digits = first.numeral.terms[0].digits or ""
    told = digits.isdecimal() and _HOURS < int(digits) <= _OLDEST and not first.numeral.fraction
    who = tokens.folded[first.end + 2 : first.end + _ACRONYM + 2].split()[:1]
    return told and words.ages.who.issuperset(who or ("",))


def _is_ageless(text: str, words: FigureWords) -> bool:
    """Whether a folded text ends with a name that has no age, as a word of its own: "Oman" but not "Roman"."""
    ahead = (text[-len(name) - 1 : -len(name)] for name in words.ages.ageless if text.endswith(name))
    return any(not (words.spaced and sign.isalpha()) for sign in ahead)


def _apposed(tokens: Tokens, first: Measure, words: FigureWords) -> bool:
    """Whether years stand between commas behind someone: "Anne Roux, 44 ans", or behind "of": "el niño, de 8 años"."""
    name, comma, gap = _OTHERS.sub("", tokens.text[max(0, first.start - 24) : first.start]).rpartition(",")
    closed = tokens.text[first.end : first.end + 1] in tuple(",.;)")
    person = _is_person((name.split() or [""])[-1].lstrip("(„“«"), words)
    said = tuple(gap.casefold().split())
    gap = gap if _without_only(said, words) == said else f" {' '.join(_without_only(said, words))} "
    named, of = person and not gap.strip(), gap in words.units.of_gaps
    goes_on = of and person and tokens.folded.startswith(tuple(words.ranges.ands), first.end)
    return bool(comma) and (goes_on or (closed and (named or of)))
