"""What each word of figures can mean, read from `numbers.toml` and `units.toml`."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

from factcheck.lexicon.figure_words import Senses
from factcheck.lexicon.forms import spread, surfaces
from factcheck.lexicon.pack import Pack, Table, shared
from factcheck.lexicon.sense import Role, Sense
from factcheck.lexicon.units import UnitWord, amount_word, money_scales, unit_surfaces


def word_senses(pack: Pack) -> Senses:
    """What each word of figures can mean."""
    numbers, behaviour, names = pack.numbers, pack.language, shared("names")
    rows: list[tuple[str, Sense]] = [
        (surface, Sense(Role.SKIP, None))
        for surface in surfaces((*numbers["idioms"]["words"], *names["names"], *names["idioms"]))
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
    rows += [(surface, Sense(Role.SCALE, Decimal(scale))) for scale, surface in money_scales(numbers)]
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
    if "standing" in numbers:
        # Of these some are words of their own as well: "일" is one, and a day.
        named = {surface for surface, _ in rows} | surfaces(numbers["standing"])
        rows += [row for row in _of(numbers["words"], Role.NUMBER, Decimal) if row[0] in named]
    read = {surface for surface, _ in rows}  # degrees that lie below zero are a unit themselves: "minusgrader"
    cold = surfaces(numbers.get("minus_behind", ())) - read
    return gathered((*rows, *((surface, Sense(Role.SKIP, None)) for surface in cold)))


def _unit_rows(pack: Pack) -> Iterator[tuple[str, Sense]]:
    known: dict[tuple[str, bool], Sense] = {}
    for surface in unit_surfaces(pack):
        key = surface.text, surface.word.unit.isupper()
        before = known.get(key)
        prefix = surface.prefix or (before is not None and before.prefix)
        known[key] = Sense(Role.UNIT, surface.word, prefix=prefix, capitals=surface.code, spelled=surface.spelled)
    yield from ((text, sense) for (text, _), sense in known.items())
    yield from _of(pack.units.get("amounts", {}), Role.AMOUNT, amount_word)
    yield from _of(pack.units["unit_tails"], Role.UNIT, UnitWord)
    yield from _of(pack.units["ages"], Role.AGE, str)
    yield from _of(pack.units["age_tails"], Role.AMBIGUOUS_AGE, str)
    yield from _of(pack.units["per"], Role.PER_NOUN, str)
    yield from _of(pack.units["per_adverbs"], Role.PER, str)


def atom_senses(numbers: Table) -> Iterator[tuple[str, Sense]]:
    """The number words that a glued numeral is made of; a scale that begins with a hyphen is glued without it too."""
    yield from _of(numbers["words"], Role.NUMBER, Decimal)
    yield from _of(numbers["hundreds"], Role.HUNDRED, Decimal)
    inside = surfaces(numbers["scale_rules"]["glued"])
    scales = _of(numbers["scales"], Role.SCALE, Decimal)
    yield from ((surface.removeprefix("-"), sense) for surface, sense in scales if surface in inside)
    yield from (
        (surface, Sense(Role.FRACTION, Fraction(1, 2))) for surface in surfaces(numbers["fraction_rules"]["plus_half"])
    )


def tail_senses(pack: Pack) -> Iterator[tuple[str, Sense]]:
    """What may be glued behind a numeral."""
    numbers, units = pack.numbers, pack.units
    yield from ((surface, Sense(Role.TIMES, None)) for surface in surfaces(numbers["multiple_rules"]["times"]))
    yield from ((surface, Sense(Role.ORDINAL, None)) for surface in surfaces(numbers["ordinal_rules"]["tails"]))
    yield from _of(units["age_tails"], Role.AMBIGUOUS_AGE, str)
    yield from _of(units["unit_tails"], Role.UNIT, UnitWord)
    yield from ((surface, Sense(Role.COUNTER, None)) for surface in surfaces(units.get("counter_tails", ())))


def _of(table: Table, role: Role, value: Callable[[str], object]) -> Iterator[tuple[str, Sense]]:
    yield from ((surface, Sense(role, value(key))) for key, surface in spread(table))


def gathered(rows: Iterable[tuple[str, Sense]]) -> Senses:
    """The senses of each surface, in the order of the rows."""
    gathered: dict[str, list[Sense]] = defaultdict(list)
    for surface, sense in rows:
        if sense not in gathered[surface]:
            gathered[surface].append(sense)
    return {surface: tuple(senses) for surface, senses in gathered.items()}
