"""Phrases made from the words of a pack, each of which must read back as what the pack says the word means."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import lexicon_for
from factcheck.lexicon.forms import forms, spread, surfaces
from factcheck.lexicon.pack import Pack, Table, pack
from factcheck.lexicon.units import unit_surfaces
from factcheck.model.article import Article
from factcheck.model.mention import Kind
from factcheck.model.value import Hedge, Quantity, Score, Unresolved
from factcheck.normalise.figures import figure_value
from factcheck.recognise import mentions

CLOCKS = (Kind.DATE, Kind.TIME)
SEVEN = Decimal(7)
Told = tuple[Kind, Quantity | Score | Unresolved]
Check = Callable[[tuple[Told, ...]], bool]


class Carrier(NamedTuple):
    """A word of a pack, where it stands, the phrases that hold it, and what one of them must say."""

    key: str
    surface: str
    phrases: tuple[str, ...]
    check: Check


@cache
def told(phrase: str, language: str) -> tuple[Told, ...]:
    """The figures in a phrase; dates and times have their own tests."""
    lexicon = lexicon_for(language)
    found = mentions(Article("a", phrase, language), lexicon)
    return tuple((each.kind, figure_value(each, lexicon.figures)) for each in found if each.kind not in CLOCKS)


def misread(language: str) -> list[str]:
    """The words of a pack of which no phrase reads back as what the pack says."""
    return [
        f"{carrier.key}: {carrier.surface}: {carrier.phrases[0]}"
        for carrier in carriers(language)
        if not any(carrier.check(told(phrase, language)) for phrase in carrier.phrases)
    ]


def carriers(language: str) -> Iterator[Carrier]:
    """Every word of figures in a pack."""
    source = pack(language)
    admitted = surfaces(source.units.get("ambiguous", ()))
    yield from _numbers(source.numbers)
    yield from _fractions(source.numbers, next(iter(_words(source.units["words"], "hour"))))
    yield from _hedges(source.numbers)
    yield from _ranges(source.numbers)
    yield from (carrier for carrier in _measures(source) if carrier.surface not in admitted)
    yield from _periods(source.units)
    yield from _ages(source.units)
    yield from _others(source.numbers)


def _words(table: Mapping[str, list[str]], key: str) -> list[str]:
    return [surface for entry in table[key] for surface in forms(entry)]


def _says(low: Decimal, high: Decimal | None = None, **rest: object) -> Check:
    """A single quantity from `low` to `high` with the attributes given."""

    def check(found: tuple[Told, ...]) -> bool:
        if len(found) != 1 or not isinstance(found[0][1], Quantity):
            return False
        value = found[0][1]
        wanted = {"low": low, "high": low if high is None else high, **rest}
        return all((found[0][0] if name == "kind" else getattr(value, name)) == part for name, part in wanted.items())

    return check


def _either(one: Check, other: Check) -> Check:
    return lambda found: one(found) or other(found)


def _is(kind: Kind) -> Check:
    return lambda found: [each for each, _ in found] == [kind]


def _nothing(found: tuple[Told, ...]) -> bool:
    return not found


def _numbers(numbers: Table) -> Iterator[Carrier]:
    after_money = surfaces(numbers["scale_rules"]["only_after_money"])
    for table in ("words", "hundreds"):
        for key, surface in spread(numbers[table]):
            phrases = (f"{surface} %", *(f"{article} {surface} %" for article in surfaces(numbers["articles"])))
            yield Carrier(f"{table}.{key}", surface, phrases, _says(Decimal(key), unit="percent"))
    for key, surface in spread(numbers["scales"]):
        phrase = f"$7{surface}" if surface in after_money else f"7 {surface}"
        yield Carrier(f"scales.{key}", surface, (phrase,), _says(SEVEN * Decimal(key)))
    shy, (lead, *_) = (
        surfaces(numbers["multiple_rules"].get("shy", ())),
        numbers["multiple_rules"].get("shy_leads", ("",)),
    )
    for key, surface in spread(numbers["multiples"]):
        if key == "1":  # only the beginning of a range: "once or twice"
            again = surfaces(numbers["multiple_rules"]["repeated"]) & surfaces(numbers["multiples"]["2"])
            ranges = tuple(f"{surface} {joint} {end}" for joint in numbers["ranges"]["words"] for end in again)
            yield Carrier("multiples.1", surface, ranges, _says(Decimal(1), Decimal(2), unit="times"))
            continue
        phrase = f"{lead} {surface}" if surface in shy else surface
        yield Carrier(f"multiples.{key}", surface, (phrase,), _says(Decimal(key), unit="times"))
    for key, surface in spread(numbers.get("phrases", {})):
        yield Carrier(f"phrases.{key}", surface, (surface,), _says(Decimal(key)))
    for surface in surfaces(numbers["multiple_rules"]["times"]):
        phrases = (f"7 {surface}", f"7-{surface}", f"7{surface}")
        yield Carrier("multiple_rules.times", surface, phrases, _says(SEVEN, unit="times"))
    for surface in surfaces(numbers["minus"]):
        yield Carrier("minus", surface, (f"{surface} 7 %",), _says(-SEVEN))


def _fractions(numbers: Table, hour: str) -> Iterator[Carrier]:
    """A fraction may want an article, a number or a unit beside it."""
    beside = (*surfaces(numbers["articles"]), "2", "")
    for key, surface in spread(numbers["fractions"]):
        share = Decimal(Fraction(key).numerator) / Decimal(Fraction(key).denominator)
        phrases = tuple(f"{word} {surface} {unit}".strip() for word in beside for unit in ("", hour))
        amounts = {round(times * share * whole, 6) for times in (1, 2) for whole in (1, 100)}
        yield Carrier(f"fractions.{key}", surface, phrases, _is_one_of(frozenset(amounts)))
    for surface in surfaces(numbers["fraction_rules"]["and_half"]):
        phrases = (f"7 {surface} {hour}", f"7{surface} {hour}")
        yield Carrier("fraction_rules.and_half", surface, phrases, _says(Decimal("7.5"), unit="hour"))


def _is_one_of(amounts: frozenset[Decimal]) -> Check:
    def check(found: tuple[Told, ...]) -> bool:
        value = found[0][1] if len(found) == 1 else None
        return isinstance(value, Quantity) and value.low is not None and round(value.low, 6) in amounts

    return check


def _hedges(numbers: Table) -> Iterator[Carrier]:
    for key, surface in spread(numbers["hedges"]):
        check = _hedged(Hedge[key.upper()])
        yield Carrier(f"hedges.{key}", surface, (f"{surface} 700", f"{surface} 700 %"), check)
    for key, surface in spread(numbers["hedges_after"]):
        phrases = (f"700 {surface}", f"700 % {surface}")
        yield Carrier(f"hedges_after.{key}", surface, phrases, _hedged(Hedge[key.upper()]))


def _hedged(hedge: Hedge) -> Check:
    return lambda found: [getattr(value, "hedge", None) for _, value in found] == [hedge]


def _ranges(numbers: Table) -> Iterator[Carrier]:
    ranges = numbers["ranges"]
    five_to_eight = _says(Decimal(5), Decimal(8), unit="percent")
    for word in surfaces(ranges["words"]):
        yield Carrier("ranges.words", word, (f"5 {word} 8 %",), five_to_eight)
    for word in surfaces(ranges["between"]):
        phrases = tuple(f"{word} 5 {joint} 8 %" for joint in surfaces(ranges["and"]))
        yield Carrier("ranges.between", word, phrases, five_to_eight)
    for word in surfaces(ranges["from"]):
        verbs = surfaces(ranges.get("change_words", ())) or ("",)
        phrases = tuple(f"{verb} {word} 5 {joint} 8 %" for joint in surfaces(ranges["change"]) for verb in verbs)
        yield Carrier("ranges.from", word, phrases, lambda found: [kind for kind, _ in found] == [Kind.PERCENTAGE] * 2)


def _measures(source: Pack) -> Iterator[Carrier]:
    """Every unit and currency, CLDR's names and the shared codes included; of two senses the pack's own counts."""
    meant = {(each.text, each.word.unit.isupper()): each for each in unit_surfaces(source)}
    money = {text for text, is_money in meant if is_money}
    below = tuple(surfaces(source.numbers.get("minus_behind", ())))
    for (text, is_money), each in meant.items():
        if is_money or text not in money:
            written = text.upper() if each.code else text
            word = each.word
            # Seven of some words are a day or a century: "7日".
            sign = -1 if below and text.endswith(below) else 1
            few, many = (_says(sign * n * word.share, unit=word.unit, per=word.per) for n in (SEVEN, SEVEN * 100))
            phrases = (f"7 {written}", f"{written} 7", f"7{written}", f"7{written.upper()}", f"700 {written}")
            yield Carrier(f"unit {word.unit}", text, phrases, _either(few, many))
    degrees = [text for (text, _), each in meant.items() if each.word.unit in ("degree", "celsius")]
    for surface in below:
        yield Carrier("minus_behind", surface, tuple(f"7 {degree} {surface}" for degree in degrees), _says(-SEVEN))
    for key, surface in spread(source.units["unit_tails"]):
        yield Carrier(f"unit_tails.{key}", surface, (f"7-{surface}",), _says(SEVEN, unit=key))


def _periods(units: Table) -> Iterator[Carrier]:
    nouns = [surface for key in ("day", "hour", "week") for surface in _words(units["words"], key)[:1]]
    for key, surface in spread(units["per"]):
        phrases = tuple(f"$7 {word} {surface}" for word in surfaces(units["per_words"]))
        yield Carrier(f"per.{key}", surface, phrases, _says(SEVEN, unit="USD", per=key))
    for key, surface in spread(units["per_adverbs"]):
        yield Carrier(f"per_adverbs.{key}", surface, (f"$7 {surface}",), _says(SEVEN, unit="USD", per=key))
    for table in ("per_words", "weak_per_words"):
        for word in surfaces(units[table]):
            yield Carrier(table, word, tuple(f"$7 {word} {noun}".replace("' ", "'") for noun in nouns), _told_per)


def _told_per(found: tuple[Told, ...]) -> bool:
    return len(found) == 1 and getattr(found[0][1], "per", None) is not None


def _ages(units: Table) -> Iterator[Carrier]:
    for key, surface in spread(units["ages"]):
        beside = (f"7 {surface}", f"7-{surface}", f"7. {surface}")
        yield Carrier(f"ages.{key}", surface, beside, _says(SEVEN, unit=key, kind=Kind.AGE))
    for key, surface in spread(units["age_tails"]):
        yield Carrier(f"age_tails.{key}", surface, (f"7-{surface}",), _says(SEVEN, unit=key, kind=Kind.AGE))
    for noun in surfaces(units["age_rules"]["duration_nouns"]):
        phrases = tuple(f"7-{tail} {noun}" for _, tail in spread(units["age_tails"]))
        yield Carrier("age_rules.duration_nouns", noun, phrases, _is(Kind.DURATION))
    for noun in surfaces(units["age_rules"].get("people", ())):
        phrases = tuple(
            f"Xyz {noun}, 44{years}, xyz" for years in ("", *(f" {word}" for word in _words(units["words"], "year")))
        )
        yield Carrier("age_rules.people", noun, phrases, _says(Decimal(44), unit="year", kind=Kind.AGE))
    for phrase in surfaces(units["age_rules"]["before"]):
        phrases = tuple(f"{phrase} 44 {years}".strip() for years in ("", *_words(units["words"], "year")))
        yield Carrier("age_rules.before", phrase, phrases, _says(Decimal(44), unit="year", kind=Kind.AGE))


def _others(numbers: Table) -> Iterator[Carrier]:
    """Words that turn a figure into something else, or into none."""
    for word in surfaces(numbers["labels"]["words"]):
        yield Carrier("labels.words", word, (f"{word} 47", f"{word}47"), _nothing)
    for word in surfaces(numbers["idioms"]["words"]):
        yield Carrier("idioms.words", word, (word,), _nothing)
    for word in surfaces(numbers["scores"]["words"]):
        yield Carrier("scores.words", word, (f"{word} 3-5",), _is(Kind.SCORE))
    for word in surfaces(numbers["ordinal_rules"]["before"]):
        yield Carrier("ordinal_rules.before", word, (f"{word} 27. Xyz",), _is(Kind.ORDINAL))
    fitted = {rank[1:]: 20 + int(rank[0]) for rank in surfaces(numbers["ordinal_rules"].get("fitted", ()))}
    for suffix in surfaces(numbers["ordinal_rules"]["suffixes"]):
        rank = fitted.get(suffix, 27)
        yield Carrier("ordinal_rules.suffixes", suffix, (f"{rank}{suffix}",), _says(Decimal(rank), unit="ordinal"))
    if numbers["ordinal_rules"]["words"]:
        for key, surface in spread(numbers["ordinals"]):
            beside = ("", *surfaces(numbers["ordinal_rules"]["before"]))
            phrases = tuple(f"{word} {surface}" for word in beside)
            yield Carrier(f"ordinals.{key}", surface, phrases, _says(Decimal(key), unit="ordinal"))
    for vague in surfaces(numbers["scale_rules"]["vague"]):
        phrases = tuple(f"{vague} {scale}" for scale in surfaces(numbers["scale_rules"]["alone"]))
        yield Carrier("scale_rules.vague", vague, phrases or (f"{vague}",), _nothing)
