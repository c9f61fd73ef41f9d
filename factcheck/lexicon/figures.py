"""The words of figures in one language, compiled from `numbers.toml`, `units.toml` and `language.toml`."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from factcheck.lexicon.forms import forms, spread
from factcheck.lexicon.pack import Pack, Table
from factcheck.lexicon.sense import Role, Sense
from factcheck.lexicon.spelling import Order
from factcheck.lexicon.units import UnitWord, unit_surfaces
from factcheck.model.value import Hedge

NO_WORD = "\0"
"""Stands for an empty list of endings: no word ends so."""
Phrases = Mapping[tuple[str, ...], Hedge]
Senses = Mapping[str, tuple[Sense, ...]]


@dataclass(frozen=True)
class FigureWords:
    """What the grammar of figures asks of a language.

    Gaps are what may stand between two tokens, folded.  `atoms` are the number words that a glued numeral is made of,
    empty where number words stand apart; `tails` what may be glued behind one.  `elision` says that words end in an
    apostrophe ("d'un"); `hour_letters` may stand inside a time ("15h30").  `rounded` are numbers that are never exact
    ("une dizaine").  `of_gaps` may stand between a figure and its unit ("un million d'euros"), `unit_ends` behind one that is no age ("à 4 ans de prison"), `fraction_ends` behind an
    ordinal that is a fraction.  With `age_apposed`, years between commas behind a name are an age ("Anne Roux, 44 ans,"); with `bare_ages` a
    number behind "aged" needs no unit, and behind `age_never` ("il y a") years are no age.  `inserted_gaps` stand between
    a number and a time ("les trois derniers mois").  With `one_is_article` the word for one makes an ordinal no fraction.
    Where there are `change_words`, "from 20 to 80" is a range unless one of them stands before it ("passer de 20 à 80").
    """

    senses: Senses
    atoms: Senses
    longest_atom: int
    ands: frozenset[str]
    tails: Senses
    order: Order
    spaced: bool
    decimal: str
    grouping: frozenset[str]
    elision: bool
    hour_letters: tuple[str, ...]
    articles: frozenset[str]
    joiners: Mapping[str, bool]
    minus: frozenset[str]
    decimal_gaps: frozenset[str]
    half_gaps: frozenset[str]
    and_half: tuple[str, ...]
    fraction_ends: tuple[str, ...]
    one_is_article: bool
    rounded: frozenset[str]
    hedges: Phrases
    hedges_after: Phrases
    ambiguous_hedges: frozenset[str]
    hedge_skips: frozenset[str]
    amount_prepositions: frozenset[str]
    amount_nouns: tuple[str, ...]
    range_gaps: frozenset[str]
    between: frozenset[str]
    between_gaps: frozenset[str]
    change_gaps: frozenset[str]
    change_words: frozenset[str]
    from_words: frozenset[str]
    of_gaps: frozenset[str]
    inserted_gaps: frozenset[str]
    per_gaps: frozenset[str]
    weak_per_gaps: frozenset[str]
    labels: frozenset[str]
    scores: frozenset[str]
    age_before: frozenset[tuple[str, ...]]
    age_at: frozenset[tuple[str, ...]]
    unit_ends: tuple[str, ...]
    age_apposed: bool
    age_never: frozenset[tuple[str, ...]]
    bare_ages: bool
    duration_nouns: tuple[str, ...]
    money_scales: frozenset[str]
    lone_scales: frozenset[str]
    plus_gaps: frozenset[str]
    vague: frozenset[str]
    lone_fractions: frozenset[str]
    unit_fractions: frozenset[str]
    ordinal_dot: bool
    ordinal_before: frozenset[str]
    ordinal_suffixes: tuple[str, ...]
    ordinal_words: bool


def figure_words(pack: Pack) -> FigureWords:
    """Compile the words of figures of one pack."""
    numbers, units, behaviour = pack.numbers, pack.units, pack.language
    fractions, ordinals, scales = numbers["fraction_rules"], numbers["ordinal_rules"], numbers["scale_rules"]
    hedges, glued, elision = numbers["hedge_rules"], behaviour["glued_numerals"], behaviour.get("elision", False)
    ands = surfaces(numbers["and"])
    atoms = _gathered(_atoms(numbers)) if glued else {}
    joiners = numbers["joiners"]
    return FigureWords(
        senses=_senses(pack),
        atoms=atoms,
        longest_atom=max(map(len, atoms), default=0),
        ands=ands,
        tails=_gathered(_tails(pack)) if glued else {},
        order=Order(
            units_first=behaviour["units_first"],
            scores=frozenset(behaviour.get("scores", ())),
            scaled_thousands=behaviour.get("scaled_thousands", False),
        ),
        spaced=behaviour["spaced"],
        decimal=behaviour["decimal"],
        grouping=frozenset(behaviour["grouping"]),
        elision=elision,
        hour_letters=tuple(behaviour.get("hour_letters", ())),
        articles=surfaces(numbers["articles"]),
        joiners={gap: gap.strip() in ands for gap in joiners},
        minus=surfaces(numbers["minus"]),
        decimal_gaps=frozenset(f" {word} " for word in numbers["decimal_words"]),
        half_gaps=frozenset({" ", "-"} | _gaps(fractions["of"])),
        and_half=tuple(surfaces(fractions["and_half"])),
        fraction_ends=tuple(_ends(fractions.get("followed_by", ()))),
        one_is_article=fractions.get("one_is_article", False),
        rounded=frozenset(surface for _, surface in spread(numbers.get("rounded", {}))),
        hedges=_phrases(numbers["hedges"], elision=elision),
        hedges_after=_phrases(numbers["hedges_after"], elision=False),
        ambiguous_hedges=surfaces(hedges["only_with_unit"]),
        hedge_skips=surfaces(hedges["skips"]),
        amount_prepositions=surfaces(hedges["amount_prepositions"]),
        amount_nouns=tuple(sorted(surfaces(hedges["amount_nouns"]))) or (NO_WORD,),
        range_gaps=_gaps(numbers["ranges"]["words"]),
        between=surfaces(numbers["ranges"]["between"]),
        between_gaps=_gaps(numbers["ranges"]["and"]),
        change_gaps=_gaps(numbers["ranges"]["change"]),
        change_words=surfaces(numbers["ranges"].get("change_words", ())),
        from_words=surfaces(numbers["ranges"]["from"]),
        of_gaps=_gaps(units.get("of_words", ())),
        inserted_gaps=frozenset(f" {word} " for word in surfaces(units.get("inserted", ()))),
        per_gaps=_gaps(units["per_words"]),
        weak_per_gaps=_gaps(units["weak_per_words"]),
        labels=surfaces(numbers["labels"]["words"]),
        scores=surfaces(numbers["scores"]["words"]),
        age_before=frozenset(_words(phrase, elision=elision) for phrase in surfaces(units["age_rules"]["before"])),
        age_at=frozenset(_words(phrase, elision=elision) for phrase in surfaces(units["age_rules"]["at"])),
        unit_ends=tuple(_ends(units.get("of_words", ()))) or (NO_WORD,),
        age_apposed=units["age_rules"].get("apposed", False),
        age_never=frozenset(_words(phrase, elision=elision) for phrase in surfaces(units["age_rules"].get("never", ()))),
        bare_ages=units["age_rules"].get("bare", True),
        duration_nouns=tuple(sorted(surfaces(units["age_rules"]["duration_nouns"]))),
        money_scales=surfaces(scales["only_after_money"]),
        plus_gaps=frozenset({"", " "} | _gaps(scales.get("plus", ()))),
        vague=surfaces(scales["vague"]),
        lone_scales=surfaces(scales["alone"]),
        lone_fractions=surfaces(fractions["alone"]),
        unit_fractions=surfaces(fractions["before_unit"]),
        ordinal_dot=behaviour["ordinal_dot"],
        ordinal_before=surfaces(ordinals["before"]),
        ordinal_suffixes=tuple(surfaces(ordinals["suffixes"])),
        ordinal_words=ordinals["words"],
    )


def surfaces(entries: Iterable[str]) -> frozenset[str]:
    """The folded surfaces of a list of entries."""
    return frozenset(surface for entry in entries for surface in forms(entry))


def _gaps(words: Iterable[str]) -> frozenset[str]:
    """The gaps that a word makes between two figures; a sign may also stand without blanks."""
    gaps = set()
    for word in surfaces(words):
        gaps.add(f" {word} ")
        if not word.isalpha() and " " not in word:
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
    numbers, glued = pack.numbers, pack.language["glued_numerals"]
    rows: list[tuple[str, Sense]] = [(surface, Sense(Role.SKIP, None)) for surface in surfaces(numbers["idioms"]["words"])]
    if not glued:
        rows += _of(numbers["words"], Role.NUMBER, Decimal)
        rows += _of(numbers["hundreds"], Role.HUNDRED, Decimal)
    rows += _of(numbers.get("phrases", {}), Role.NUMBER, Decimal)
    rows += _of(numbers.get("rounded", {}), Role.NUMBER, Decimal)
    rows += _of(numbers["scales"], Role.SCALE, Decimal)
    rows += _of(numbers["fractions"], Role.FRACTION, Fraction)
    rows += _of(numbers["ordinals"], Role.ORDINAL, Decimal)
    rows += _of(numbers["multiples"], Role.MULTIPLE, Decimal)
    rows += [(surface, Sense(Role.TIMES, None)) for surface in surfaces(numbers["multiple_rules"]["times"])]
    rows += _unit_rows(pack)
    return _gathered(rows)


def _unit_rows(pack: Pack) -> Iterator[tuple[str, Sense]]:
    known: dict[tuple[str, bool], Sense] = {}
    for surface in unit_surfaces(pack):
        key = surface.text, surface.word.unit.isupper()
        before = known.get(key)
        prefix = surface.prefix or (before is not None and before.prefix)
        known[key] = Sense(Role.UNIT, surface.word, prefix=prefix, capitals=surface.code)
    yield from ((text, sense) for (text, _), sense in known.items())
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
    yield from ((surface, Sense(Role.FRACTION, Fraction(1, 2))) for surface in surfaces(numbers["fraction_rules"]["plus_half"]))


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
