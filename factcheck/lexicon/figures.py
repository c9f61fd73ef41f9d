"""The words of figures in one language, compiled from `numbers.toml`, `units.toml` and `language.toml`."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from functools import partial

from factcheck.lexicon.endings import endings
from factcheck.lexicon.figure_words import (
    AgeWords,
    FigureWords,
    FractionWords,
    HedgeWords,
    NumeralWords,
    OrdinalWords,
    Phrases,
    RangeWords,
    ScaleWords,
    Senses,
    TightWords,
    UnitGaps,
)
from factcheck.lexicon.forms import forms, spread
from factcheck.lexicon.pack import Pack, Table
from factcheck.lexicon.sense import Role, Sense
from factcheck.lexicon.spelling import Order
from factcheck.lexicon.units import UnitWord, amount_word, unit_surfaces
from factcheck.model.value import Hedge

NO_WORD = "\0"
"""Stands for an empty list of endings: no word ends so."""


def figure_words(pack: Pack) -> FigureWords:
    """Compile the words of figures of one pack."""
    numbers, behaviour = pack.numbers, pack.language
    elision, spaced = behaviour.get("elision", False), behaviour["spaced"]
    return FigureWords(
        senses=_senses(pack),
        spaced=spaced,
        elision=elision,
        hour_letters=tuple(behaviour.get("hour_letters", ())),
        labels=surfaces(numbers["labels"]["words"]),
        short_words=surfaces(numbers["labels"].get("short_words", ())),
        scores=surfaces(numbers["scores"]["words"]),
        numerals=_numeral_words(pack),
        scales=_scale_words(numbers["scale_rules"]),
        fractions=_fraction_words(numbers["fraction_rules"]),
        hedges=_hedge_words(numbers, elision=elision),
        ranges=_range_words(numbers["ranges"], behaviour.get("endings", {}).get("joints", ()), spaced=spaced),
        units=_unit_gaps(pack.units, spaced=spaced),
        ages=_age_words(pack.units, elision=elision),
        ordinals=_ordinal_words(numbers["ordinal_rules"], dot=behaviour["ordinal_dot"]),
        tight=_tight_words(pack),
        endings=endings(behaviour.get("endings", {})),
    )


def _numeral_words(pack: Pack) -> NumeralWords:
    numbers, behaviour = pack.numbers, pack.language
    glued, ands = behaviour["glued_numerals"], surfaces(numbers["and"])
    atoms = _gathered(_atoms(numbers)) if glued else {}
    return NumeralWords(
        atoms=atoms,
        longest_atom=max(map(len, atoms), default=0),
        ands=ands,
        tails=_gathered(_tails(pack)) if glued else {},
        order=Order(
            units_first=behaviour["units_first"],
            scores=frozenset(behaviour.get("scores", ())),
            scaled_thousands=behaviour.get("scaled_thousands", False),
            myriads=behaviour["scale"] == "myriad",
            tens_first=behaviour.get("tens_first", False),
            units_apart=behaviour.get("units_apart", True),
        ),
        decimal=behaviour["decimal"],
        grouping=frozenset(behaviour["grouping"]),
        articles=surfaces(numbers["articles"]),
        joiners={gap: gap.strip() in ands for gap in numbers["joiners"]},
        minus=surfaces(numbers["minus"]),
        decimal_gaps=frozenset(f" {word} " if behaviour["spaced"] else word for word in numbers["decimal_words"]),
        rounded=frozenset(surface for _, surface in spread(numbers.get("rounded", {}))),
        exceeded=frozenset(surface for _, surface in spread(numbers.get("exceeded", {}))),
    )


def _scale_words(rules: Table) -> ScaleWords:
    return ScaleWords(
        after_money=surfaces(rules["only_after_money"]),
        alone=surfaces(rules["alone"]),
        behind_hedge=surfaces(rules.get("behind_hedge", ())),
        vague=surfaces(rules["vague"]),
        plus_gaps=frozenset({"", " "} | _gaps(rules.get("plus", ()))),
    )


def _fraction_words(rules: Table) -> FractionWords:
    return FractionWords(
        gaps=frozenset({" ", "-", ""} | _gaps(rules["of"])),
        and_half=tuple(sorted(surfaces(rules["and_half"]), key=lambda phrase: (-len(phrase), phrase))),
        ends=tuple(_ends(rules.get("followed_by", ()))),
        alone=surfaces(rules["alone"]),
        before_unit=surfaces(rules["before_unit"]),
        one_is_article=rules.get("one_is_article", False),
    )


def _hedge_words(numbers: Table, *, elision: bool) -> HedgeWords:
    rules, before = numbers["hedge_rules"], _phrases(numbers["hedges"], elision=elision)
    return HedgeWords(
        before=before,
        last=frozenset(phrase[-1] for phrase in before),
        after=_phrases(numbers["hedges_after"], elision=False),
        ambiguous=surfaces(rules["only_with_unit"]),
        skips=surfaces(rules["skips"]),
        amount_prepositions=surfaces(rules["amount_prepositions"]),
        amount_nouns=tuple(sorted(surfaces(rules["amount_nouns"]))) or (NO_WORD,),
        goal_prepositions=surfaces(rules.get("goal_prepositions", ())),
        goal_stems=tuple(sorted(surfaces(rules.get("goal_stems", ())))),
    )


def _range_words(ranges: Table, joints: Iterable[str], *, spaced: bool) -> RangeWords:
    gaps = partial(_gaps, spaced=spaced)
    begun = surfaces(ranges.get("from_behind", ()))
    return RangeWords(
        gaps=gaps(ranges["words"]),
        between=surfaces(ranges["between"]),
        between_gaps=gaps(ranges["and"]),
        change_gaps=gaps(ranges["change"]),
        change_words=surfaces(ranges.get("change_words", ())),
        from_words=surfaces(ranges["from"]),
        change_behind=(*sorted(surfaces(ranges.get("change_behind", ()))), NO_WORD),
        between_behind=tuple(f" {word}" for word in sorted(surfaces(ranges.get("between_behind", ())))),
        from_gaps=frozenset(f"{joint}{ending} " for joint in ("", *joints) for ending in begun),
    )


def _unit_gaps(units: Table, *, spaced: bool) -> UnitGaps:
    gaps = partial(_gaps, spaced=spaced)
    return UnitGaps(
        of_gaps=gaps(units.get("of_words", ())),
        inserted_gaps=frozenset(f" {word} " for word in surfaces(units.get("inserted", ()))),
        per_gaps=gaps(units["per_words"]),
        weak_per_gaps=gaps(units["weak_per_words"]),
    )


def _age_words(units: Table, *, elision: bool) -> AgeWords:
    rules = units["age_rules"]

    def phrases(key: str) -> frozenset[tuple[str, ...]]:
        return frozenset(_words(phrase, elision=elision) for phrase in surfaces(rules.get(key, ())))

    return AgeWords(
        before=phrases("before"),
        at=phrases("at"),
        never=phrases("never"),
        groups=phrases("groups"),
        apposed=rules.get("apposed", False),
        bare=rules.get("bare", True),
        ends=tuple(_ends(units.get("of_words", ()))) or (NO_WORD,),
        duration_nouns=tuple(sorted(surfaces(rules["duration_nouns"]))),
    )


def _ordinal_words(rules: Table, *, dot: bool) -> OrdinalWords:
    return OrdinalWords(
        dot=dot,
        before=surfaces(rules["before"]),
        suffixes=tuple(surfaces(rules["suffixes"])),
        words=rules["words"],
        unsaid=frozenset(rules.get("unsaid", ())),
    )


def _tight_words(pack: Pack) -> TightWords:
    numbers, units = pack.numbers, pack.units
    return TightWords(
        in_front=frozenset() if pack.language["spaced"] else frozenset(_in_front(pack)),
        inside=tuple(sorted(surfaces(numbers.get("inside", ())))),
        per_before={surface: key for key, surface in spread(units.get("per_before", {}))},
        labels_behind=(*sorted(surfaces(numbers["labels"].get("behind", ()))), NO_WORD),
    )


def _in_front(pack: Pack) -> Iterator[str]:
    """Every word of a pack that the grammar looks for in front of a figure."""
    numbers, units = pack.numbers, pack.units
    ranges, rules, ages = numbers["ranges"], numbers["hedge_rules"], units["age_rules"]
    for table in (numbers["hedges"], units.get("per_before", {})):
        yield from (surface for _, surface in spread(table))
    for entries in (
        *(numbers["minus"], numbers["articles"], numbers["scale_rules"]["vague"], rules["skips"]),
        *(numbers["labels"]["words"], ranges["from"], ranges["between"], ranges.get("change_words", ())),
        *(ages["before"], ages["at"], ages.get("never", ())),
    ):
        yield from surfaces(entries)


def surfaces(entries: Iterable[str]) -> frozenset[str]:
    """The folded surfaces of a list of entries."""
    return frozenset(surface for entry in entries for surface in forms(entry))


def _gaps(words: Iterable[str], *, spaced: bool = True) -> frozenset[str]:
    """The gaps that a word makes between two figures; a sign, or any word where blanks divide none, may touch them."""
    gaps = set()
    for word in surfaces(words):
        gaps.add(f" {word} ")
        if not spaced or (not word.isalpha() and " " not in word):
            gaps |= {word, f"{word} ", f" {word}"}
    return frozenset(gaps)


def _ends(words: Iterable[str]) -> Iterator[str]:
    """What words look like behind a figure; one that ends in an apostrophe is followed by no blank."""
    yield from (f" {word}" if word.endswith("'") else f" {word} " for word in surfaces(words))


def _words(phrase: str, *, elision: bool) -> tuple[str, ...]:
    return tuple((phrase.replace("'", "' ") if elision else phrase).split())


def _phrases(table: Table, *, elision: bool) -> Phrases:
    return {_words(surface, elision=elision): Hedge[name.upper()] for name, surface in spread(table)}


def _senses(pack: Pack) -> Senses:
    numbers, behaviour = pack.numbers, pack.language
    rows: list[tuple[str, Sense]] = [
        (surface, Sense(Role.SKIP, None)) for surface in surfaces(numbers["idioms"]["words"])
    ]
    if not behaviour["glued_numerals"] or behaviour.get("loose_numerals", False):
        rows += _of(numbers["words"], Role.NUMBER, Decimal)
    else:
        # A glued numeral is a number; a hundred may as well stand apart: "fimm hundruð", "vor hundert Jahren".
        rows += _of(numbers["hundreds"], Role.NUMBER, Decimal)
    rows += _of(numbers["hundreds"], Role.HUNDRED, Decimal)
    rows += _of(numbers.get("phrases", {}), Role.NUMBER, Decimal)
    rows += _of(numbers.get("rounded", {}), Role.NUMBER, Decimal)
    rows += _of(numbers.get("exceeded", {}), Role.NUMBER, Decimal)
    rows += _of(numbers["scales"], Role.SCALE, Decimal)
    rows += _of(numbers.get("duals", {}), Role.PAIR, Decimal)
    rows += _of(numbers.get("duals", {}), Role.SCALE, Decimal)
    rows += _of(numbers.get("added", {}), Role.ADDED, Decimal)
    rows += _of(numbers["fractions"], Role.FRACTION, Fraction)
    rows += _of(numbers["ordinals"], Role.ORDINAL, Decimal)
    rows += _of(numbers["multiples"], Role.MULTIPLE, Decimal)
    rows += [(surface, Sense(Role.TIMES, None)) for surface in surfaces(numbers["multiple_rules"]["times"])]
    rows += [(surface, Sense(Role.OVER, None)) for surface in surfaces(numbers["fraction_rules"].get("over", ()))]
    rows += [(surface, Sense(Role.RANK, None)) for surface in surfaces(numbers["ordinal_rules"].get("prefixes", ()))]
    rows += _unit_rows(pack)
    rows += [(surface, Sense(Role.COUNTER, None)) for surface in surfaces(pack.units.get("counters", ()))]
    return _gathered(rows)


def _unit_rows(pack: Pack) -> Iterator[tuple[str, Sense]]:
    known: dict[tuple[str, bool], Sense] = {}
    for surface in unit_surfaces(pack):
        key = surface.text, surface.word.unit.isupper()
        before = known.get(key)
        prefix = surface.prefix or (before is not None and before.prefix)
        known[key] = Sense(Role.UNIT, surface.word, prefix=prefix, capitals=surface.code)
    yield from ((text, sense) for (text, _), sense in known.items())
    yield from _of(pack.units.get("amounts", {}), Role.AMOUNT, amount_word)
    yield from _of(pack.units["unit_tails"], Role.UNIT, UnitWord)
    yield from _of(pack.units["ages"], Role.AGE, str)
    yield from _of(pack.units["age_tails"], Role.AMBIGUOUS_AGE, str)
    yield from _of(pack.units["per"], Role.PER_NOUN, str)
    yield from _of(pack.units["per_adverbs"], Role.PER, str)


def _atoms(numbers: Table) -> Iterator[tuple[str, Sense]]:
    yield from _of(numbers["words"], Role.NUMBER, Decimal)
    yield from _of(numbers["hundreds"], Role.HUNDRED, Decimal)
    inside = surfaces(numbers["scale_rules"]["glued"])
    yield from ((surface, sense) for surface, sense in _of(numbers["scales"], Role.SCALE, Decimal) if surface in inside)
    yield from (
        (surface, Sense(Role.FRACTION, Fraction(1, 2))) for surface in surfaces(numbers["fraction_rules"]["plus_half"])
    )


def _tails(pack: Pack) -> Iterator[tuple[str, Sense]]:
    numbers, units = pack.numbers, pack.units
    yield from ((surface, Sense(Role.TIMES, None)) for surface in surfaces(numbers["multiple_rules"]["times"]))
    yield from ((surface, Sense(Role.ORDINAL, None)) for surface in surfaces(numbers["ordinal_rules"]["tails"]))
    yield from _of(units["age_tails"], Role.AMBIGUOUS_AGE, str)
    yield from _of(units["unit_tails"], Role.UNIT, UnitWord)


def _of(table: Table, role: Role, value: Callable[[str], object]) -> Iterator[tuple[str, Sense]]:
    yield from ((surface, Sense(role, value(key))) for key, surface in spread(table))


def _gathered(rows: Iterable[tuple[str, Sense]]) -> Senses:
    gathered: dict[str, list[Sense]] = defaultdict(list)
    for surface, sense in rows:
        if sense not in gathered[surface]:
            gathered[surface].append(sense)
    return {surface: tuple(senses) for surface, senses in gathered.items()}
