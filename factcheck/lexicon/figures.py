"""The words of figures in one language, compiled from `numbers.toml`, `units.toml` and `language.toml`."""

from collections.abc import Iterator
from functools import partial

from factcheck.lexicon.age_words import AgeWords
from factcheck.lexicon.cldr import calendar_names, territory_names
from factcheck.lexicon.digit_idioms import digit_idioms
from factcheck.lexicon.endings import endings
from factcheck.lexicon.figure_senses import atom_senses, gathered, tail_senses, word_senses
from factcheck.lexicon.figure_words import (
    FigureWords,
    FractionWords,
    NumeralWords,
    OpenUnit,
    ScaleWords,
    UnitGaps,
)
from factcheck.lexicon.fold import entry_folded, folded
from factcheck.lexicon.forms import spread, surfaces
from factcheck.lexicon.gaps import closed_by, ends_of, gaps_of, hyphened
from factcheck.lexicon.hedge_words import SIGNS, HedgeWords, Phrases
from factcheck.lexicon.ordinal_words import ordinal_words
from factcheck.lexicon.pack import Pack, Table, shared
from factcheck.lexicon.proportions import proportion_words
from factcheck.lexicon.range_words import ones, range_words
from factcheck.lexicon.shy import level_words, shy_multiples, twin_words
from factcheck.lexicon.spelling import Order
from factcheck.lexicon.stems import Stems, entry
from factcheck.lexicon.tight import NO_WORD, figures_apart, tight_words
from factcheck.lexicon.units import UnitWord, money_scales
from factcheck.lexicon.win_records import win_records
from factcheck.lexicon.wordlists import Cue
from factcheck.model.value import Hedge

_MOVES = (Cue.RISE, Cue.FALL, Cue.RISE_NEXT, Cue.FALL_NEXT, Cue.BY)
_WHOLE_NAME = 5
"""The signs of the shortest name of a weekday that is no abbreviation, which may be somebody's name."""


def figure_words(pack: Pack) -> FigureWords:
    """Compile the words of figures of one pack."""
    numbers, behaviour = pack.numbers, pack.language
    elision, spaced, senses = behaviour.get("elision", False), figures_apart(pack), word_senses(pack)
    return FigureWords(
        senses=senses,
        idioms=digit_idioms(senses),
        spaced=spaced,
        elision=elision,
        hour_letters=tuple(behaviour.get("hour_letters", ())),
        labels=surfaces((*numbers["labels"]["words"], *shared("names")["labels"])),
        lettered=surfaces(numbers["labels"].get("lettered", ())),
        counted=_counted(pack) if numbers["labels"].get("yielding") else (),
        short_words=surfaces(numbers["labels"].get("short_words", ())),
        scores=surfaces(numbers["scores"]["words"]),
        times_before=surfaces(numbers["multiple_rules"].get("leads", ())),
        times_on_top=surfaces(numbers["multiple_rules"].get("on_top", ())),
        repeated=surfaces(numbers["multiple_rules"].get("repeated", ())),
        shy_multiples=shy_multiples(numbers["multiple_rules"]),
        twins=twin_words(numbers),
        levels=level_words(numbers["scores"]),
        score_words=tuple(sorted(surfaces(numbers["scores"].get("between", ())))),
        records=win_records(numbers["scores"]),
        numerals=_numeral_words(pack),
        scales=_scale_words(numbers),
        fractions=_fraction_words(numbers["fraction_rules"]),
        hedges=_hedge_words(numbers, elision=elision),
        ranges=range_words(numbers, behaviour.get("endings", {}).get("joints", ()), _moves(pack.words), spaced=spaced),
        units=_unit_gaps(pack.units, spaced=spaced),
        ages=_age_words(pack, elision=elision),
        ordinals=ordinal_words(numbers["ordinal_rules"], dot=behaviour["ordinal_dot"]),
        tight=tight_words(pack),
        endings=endings(behaviour.get("endings", {}), touching=behaviour.get("tight_figures", False)),
        proportions=proportion_words(pack, ones(numbers), spaced=spaced),
    )


def _longest(word: str) -> tuple[int, str]:
    return -len(word), word


def _counted(pack: Pack) -> tuple[str, ...]:
    """The nouns that are counted, as they stand behind a number, the longest first."""
    return tuple(f" {noun}" for noun in sorted(surfaces(pack.dates["years"]["counted"]), key=_longest))


def _numeral_words(pack: Pack) -> NumeralWords:
    numbers, behaviour = pack.numbers, pack.language
    glued, ands = behaviour["glued_numerals"], surfaces(numbers["and"])
    atoms = gathered(atom_senses(numbers)) if glued else {}
    return NumeralWords(
        atoms=atoms,
        longest_atom=max(map(len, atoms), default=0),
        ands=ands,
        tails=gathered(tail_senses(pack)) if glued else {},
        order=Order(
            units_first=behaviour["units_first"],
            scores=frozenset(behaviour.get("scores", ())),
            scaled_thousands=behaviour.get("scaled_thousands", False),
            myriads=behaviour["scale"] == "myriad",
            crores=behaviour["scale"] == "indian",
            tens_first=behaviour.get("tens_first", False),
            bare_scales=behaviour.get("bare_scales", False),
            units_apart=behaviour.get("units_apart", True),
        ),
        decimal=behaviour["decimal"],
        price_sign=behaviour.get("price_sign", ""),
        grouping=frozenset(behaviour["grouping"]),
        articles=surfaces(numbers["articles"]),
        joiners={gap: gap.strip() in ands for gap in map(folded, numbers["joiners"])},
        minus=surfaces(numbers["minus"]),
        plus=("+", *surfaces(numbers.get("plus", ()))),
        minus_behind=tuple(f" {word}" for word in sorted(surfaces(numbers.get("minus_behind", ())), key=_longest)),
        decimal_gaps=frozenset(f" {word} " if figures_apart(pack) else word for word in numbers["decimal_words"]),
        rounded=_inexact(numbers),
        exceeded=frozenset(surface for _, surface in spread(numbers.get("exceeded", {}))),
        suffixes=tuple(map(_digit_and_suffix, numbers.get("counted_suffixes", ()))),
        hyphened=tuple(f" {word}" for word in sorted(surfaces(numbers.get("hyphened", ())))),
    )


def _inexact(numbers: Table) -> frozenset[str]:
    """The words that begin numbers which are never exact: "une dizaine", "тысяч сто"."""
    ahead = surfaces(numbers["scale_rules"].get("ahead", ()))
    return ahead.union(surface for _, surface in spread(numbers.get("rounded", {})))


def _digit_and_suffix(written: str) -> tuple[str, str]:
    """The digit that a suffix stands behind, where it does behind one alone, and the suffix: "2-х", "-ти"."""
    digit, hyphen, suffix = folded(written).partition("-")
    return digit, hyphen + suffix


def _scale_words(numbers: Table) -> ScaleWords:
    rules = numbers["scale_rules"]
    return ScaleWords(
        after_money=surfaces(rules["only_after_money"]).union(surface for _, surface in money_scales(numbers)),
        alone=surfaces(rules["alone"]),
        behind_hedge=surfaces(rules.get("behind_hedge", ())),
        vague=surfaces(rules["vague"]),
        gaps=frozenset({" ", "", "-"} | gaps_of(rules.get("linked", ()))),
        plus_gaps=frozenset({"", " "} | gaps_of(rules.get("plus", ()))),
        rest_gaps=gaps_of(rules.get("rest", ())),
        filled=rules.get("filled", False),
        crowds=surfaces(rules.get("crowds", ())),
        attributes=surfaces(rules.get("attributes", ())),
        crowd_leads=surfaces(rules.get("crowd_leads", ())),
        crowd_joints=surfaces(rules.get("crowd_joints", ())),
        crowd_tails=surfaces(rules.get("crowd_tails", ())),
        ahead=surfaces(rules.get("ahead", ())),
    )


def _fraction_words(rules: Table) -> FractionWords:
    return FractionWords(
        gaps=frozenset({" ", "-", ""} | gaps_of(rules["of"])),
        and_half=tuple(sorted(surfaces(rules["and_half"]), key=lambda phrase: (-len(phrase), phrase))),
        ends=tuple(ends_of(rules.get("followed_by", ()))),
        alone=surfaces(rules["alone"]),
        before_unit=surfaces(rules["before_unit"]),
        one_is_article=rules.get("one_is_article", False),
        counted=surfaces(rules.get("counted", ())),
        leads=surfaces(rules.get("leads", ())),
        sure_before=surfaces(rules.get("sure_before", ())),
    )


def _hedge_words(numbers: Table, *, elision: bool) -> HedgeWords:
    rules, before = numbers["hedge_rules"], {**SIGNS, **_phrases(numbers["hedges"], elision=elision)}
    after, far = _phrases(numbers["hedges_after"], elision=False), surfaces(rules.get("far", ()))
    return HedgeWords(
        before=before,
        last=frozenset(phrase[-1] for phrase in before),
        after=after,
        ambiguous=surfaces(rules["only_with_unit"]),
        skips=surfaces(rules["skips"]),
        unskipped=surfaces(rules.get("unskipped", ())),
        further=frozenset(tuple(phrase.split()) for phrase in surfaces(rules.get("further", ()))),
        amount_prepositions=surfaces(rules["amount_prepositions"]),
        amount_nouns=tuple(sorted(surfaces(rules["amount_nouns"]))) or (NO_WORD,),
        goal_prepositions=surfaces(rules.get("goal_prepositions", ())),
        goal_stems=tuple(sorted(surfaces(rules.get("goal_stems", ())))),
        far={phrase: hedge for phrase, hedge in after.items() if " ".join(phrase) in far},
        prepositions=surfaces(rules.get("prepositions", ())),
        spreads=surfaces(rules.get("spreads", ())),
        spread_leads=surfaces(rules.get("spread_leads", ())),
        spread_tails=surfaces(rules.get("spread_tails", ())),
        negations=surfaces(rules.get("negations", ())),
        negation_gaps=frozenset(tuple(gap.split()) for gap in surfaces(rules.get("negation_gaps", ()))),
        shades=surfaces(rules.get("shades", ())),
        adding=surfaces(rules.get("adding", ())),
        wholes=tuple(
            (verb, of) for verb, _, of in (each.partition(" ") for each in sorted(surfaces(rules.get("wholes", ()))))
        ),
        held=tuple(sorted(surfaces(rules.get("holds", ())))),
    )


def _moves(words: Table) -> Stems[bool]:
    """The words that tell a change, true, and those that tell by how much, false, that are no phrases."""
    listed = ((cue is not Cue.BY, written) for cue in _MOVES for written in words["change"][cue])
    singles = ((entry(entry_folded(written)), moves) for moves, written in listed if " " not in written)
    return Stems(singles, map(entry_folded, words["endings"]))


def _unit_gaps(units: Table, *, spaced: bool) -> UnitGaps:
    gaps = partial(gaps_of, spaced=spaced)
    return UnitGaps(
        of_gaps=gaps(units.get("of_words", ())),
        inserted_gaps=frozenset(f" {word} " for word in surfaces(units.get("inserted", ()))),
        apart=tuple(f" {word}" for word in sorted(surfaces(units.get("apart", ())))),
        before_weekdays=surfaces(units.get("before_weekdays", ())),
        touching=surfaces(units.get("touching", ())),
        large=surfaces(units.get("large", ())),
        few=surfaces(units.get("few", ())),
        alone=surfaces(units.get("alone", ())),
        capital=any(word[0].isupper() for word in units["words"].get("minute", ())),
        per_gaps=gaps(units["per_words"]) | hyphened(units["per_words"]),
        weak_per_gaps=gaps(units["weak_per_words"]),
        open_units=tuple(_open_units(units, spaced=spaced)),
        within=_within(units.get("within", {})),
        counting={unit: surfaces(leads) for unit, leads in units.get("counting", {}).items()},
    )


def _within(table: Table) -> dict[str, UnitWord]:
    """The units of words that are one beside another alone, the longest word first."""
    words = [(word, UnitWord(unit)) for unit, written in table.items() for word in surfaces(written)]
    return dict(sorted(words, key=lambda pair: (-len(pair[0]), pair[0])))


def _open_units(units: Table, *, spaced: bool) -> Iterator[OpenUnit]:
    """What settles which unit a word for several means, unit by unit."""
    leads, tails, blank = units.get("open_behind", {}), units.get("open_before", {}), " " if spaced else ""
    for unit in dict.fromkeys((*leads, *tails)):
        behind = tuple(f"{blank}{tail}" for tail in sorted(surfaces(tails.get(unit, ()))))
        yield OpenUnit(unit, surfaces(leads.get(unit, ())), behind or (NO_WORD,))


def _age_words(pack: Pack, *, elision: bool) -> AgeWords:
    units, rules = pack.units, pack.units["age_rules"]
    ageless = sorted(surfaces(rules.get("ageless", ())))

    def phrases(key: str) -> frozenset[tuple[str, ...]]:
        return frozenset(_words(phrase, elision=elision) for phrase in surfaces(rules.get(key, ())))

    return AgeWords(
        before=phrases("before"),
        bounded=phrases("bounded"),
        over_heads=tuple(sorted(surfaces(rules.get("over_heads", ())))),
        plurals=tuple(sorted(surfaces(rules.get("group_plurals", ())))),
        at=phrases("at"),
        never=phrases("never"),
        groups=phrases("groups"),
        counted=tuple(f" {noun}" for noun in sorted(surfaces(rules.get("counted", ())))) or (NO_WORD,),
        apposed=rules.get("apposed", False),
        bare=rules.get("bare", True),
        ends=(*ends_of(units.get("of_words", ())), *closed_by(rules.get("ends", ()))) or (NO_WORD,),
        young=tuple(sorted(surfaces(rules.get("young", ())))),
        beside=(", ", *(f", {word} " for word in sorted(surfaces(rules.get("beside", ()))))),
        being=phrases("being"),
        behind=tuple(f" {phrase}" for phrase in sorted(surfaces(rules.get("behind", ())))),
        infants=phrases("infants"),
        babies=tuple(f" {noun}" for noun in sorted(surfaces(rules.get("babies", ())))),
        only=phrases("only"),
        inflected=tuple(sorted(surfaces(rules.get("inflected", ())))),
        opening=tuple(f"{lead} " for lead in sorted(surfaces(rules.get("opening", ())))),
        duration_nouns=tuple(sorted(surfaces(rules["duration_nouns"]))),
        ageless=tuple(dict.fromkeys((*map(str.casefold, _ageless(pack.code, pack.dates)), *ageless))),
        people=surfaces(rules.get("people", ())),
        others=surfaces(rules.get("others", ())),
        who=surfaces(rules.get("who", ())),
        was=phrases("was"),
        verbs=surfaces(rules.get("verbs", ())),
        when=tuple(word if word[0] == "," else f" {word}" for word in sorted(surfaces(rules.get("when", ())))),
    )


def _ageless(code: str, dates: Table) -> Iterator[str]:
    """The names of countries and of the days of the week."""
    yield from (name for _, name in territory_names(code))
    names = (name for _, days in calendar_names(code) for name in days.values())
    inflected = (name for _, name in spread(dates.get("weekdays", {})))
    yield from (name for name in (*names, *inflected) if len(name) >= _WHOLE_NAME)


def _words(phrase: str, *, elision: bool) -> tuple[str, ...]:
    return tuple((phrase.replace("'", "' ") if elision else phrase).split())


def _phrases(table: Table, *, elision: bool) -> Phrases:
    return {_words(surface, elision=elision): Hedge[name.upper()] for name, surface in spread(table)}
