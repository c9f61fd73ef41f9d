"""What `language.toml`, `numbers.toml` and `units.toml` may hold, and everything that is wrong with a pack.

The three files are described as data below: a newcomer's mistake is answered with the file, the key and what was
expected there, all mistakes of a folder at once.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from factcheck.errors import PackError, PackProblem
from factcheck.lexicon.context import concept_table
from factcheck.lexicon.dates import date_words
from factcheck.lexicon.forms import forms, spread
from factcheck.lexicon.pack import Pack, Table, shared
from factcheck.lexicon.pack_keys import (
    CHOICES,
    ENDING_LISTS,
    NUMBER_LISTS,
    NUMBER_RULES,
    OPTIONAL_NUMBER_LISTS,
    OPTIONAL_RULES,
    OPTIONAL_TABLES,
    OPTIONAL_UNIT_LISTS,
    PROCLITIC_LISTS,
    TEXTS,
    UNIT_LISTS,
    UNIT_RULES,
    WITHIN,
)
from factcheck.lexicon.proportions import shape_problems
from factcheck.lexicon.units import AGED, currencies, units
from factcheck.lexicon.wordlists import concept_problems, word_problems
from factcheck.model.value import Hedge

Problem = tuple[str, str]
Check = Callable[[str], bool]


def checked(pack: Pack) -> Pack:
    """The pack, where nothing is wrong with it.  Raises `PackError` with every problem of the folder."""
    found = tuple(problems(pack))
    if found:
        raise PackError(pack.code, found)
    return pack


def problems(pack: Pack) -> Iterator[PackProblem]:
    """Everything wrong with a pack, file by file."""
    files = (
        ("language.toml", language_problems(pack.language, pack.code)),
        ("numbers.toml", number_problems(pack.numbers)),
        ("units.toml", unit_problems(pack.units, pack.numbers)),
    )
    for file, found in files:
        yield from (PackProblem(file, key, text) for key, text in found)
    try:
        date_words(pack)
    except PackError as error:
        yield from error.problems
    yield from concept_problems(shared("concepts"))
    yield from word_problems(pack.words, concept_table())


def language_problems(language: Table, code: str) -> Iterator[Problem]:
    """Everything wrong with a `language.toml`."""
    yield from _keys(
        language,
        {*TEXTS, *CHOICES, "grouping", "byline"},
        optional={
            *("scores", "elision", "hour_letters", "scaled_thousands", "bare_scales", "tens_first", "units_apart"),
            *("loose_numerals", "days_alone"),
            *("regions", "aliases", "endings", "proclitics", "tight_figures", "onsets", "bare_tenths", "own_letters"),
            "price_sign",
        },
    )
    for key in (*TEXTS, "own_letters", "price_sign"):
        if not isinstance(language.get(key, "?"), str) or not language.get(key, "?"):
            yield key, "should be a text"
    if language.get("code", code) != code:
        yield "code", f"is {language['code']!r} in the folder {code}"
    for key, allowed in CHOICES.items():
        if key in language and language[key] not in allowed:
            yield key, f"should be one of {', '.join(map(str, allowed))}"
    if any(not isinstance(sign, str) or len(sign) != 1 for sign in language.get("grouping", ())):
        yield "grouping", "should be a list of single signs"
    if language.get("decimal", "?") in language.get("grouping", ()):
        yield "grouping", "holds the decimal sign"
    if any(not isinstance(score, int) for score in language.get("scores", ())):
        yield "scores", "should be a list of numbers"
    lists = {
        "byline": ("published",),
        "endings": ENDING_LISTS,
        "proclitics": PROCLITIC_LISTS,
        "onsets": ("numerals", "words"),
    }
    yield from _rule_problems(language, lists, {"endings": ("inner", "undayed")})
    for region, changes in language.get("regions", {}).items():
        yield from (
            (f"regions.{region}.{key}", "unknown key")
            for key in changes
            if key not in {*CHOICES, "grouping", "currencies", "dates"}
        )


def number_problems(numbers: Table) -> Iterator[Problem]:
    """Everything wrong with a `numbers.toml`."""
    hedges = frozenset(hedge.name.lower() for hedge in Hedge)
    tables: Mapping[str, Check] = {
        "words": _is_number,
        "hundreds": _is_number,
        "duals": _is_number,
        "added": _is_number,
        "phrases": _is_number,
        "rounded": _is_number,
        "exceeded": _is_number,
        "scales": _is_number,
        "ordinals": _is_number,
        "multiples": _is_number,
        "fractions": _is_fraction,
        "hedges": hedges.__contains__,
        "hedges_after": hedges.__contains__,
    }
    rules = dict(NUMBER_RULES)
    yield from _keys(
        numbers, {*NUMBER_LISTS, *tables, *rules} - OPTIONAL_TABLES, optional=(*OPTIONAL_NUMBER_LISTS, *OPTIONAL_TABLES)
    )
    yield from _list_problems(numbers, (*NUMBER_LISTS, *OPTIONAL_NUMBER_LISTS))
    for table, check in tables.items():
        yield from _table_problems(numbers, table, check)
    switches = {
        "ordinal_rules": ("words",),
        "fraction_rules": ("one_is_article",),
        "scale_rules": ("filled",),
        "labels": ("yielding",),
    }
    yield from _rule_problems(numbers, rules, switches)
    for key in ("shapes", "unsure"):
        table = numbers.get("proportions", {})
        found = shape_problems(table.get(key)) if isinstance(table, dict) else ()
        yield from ((f"proportions.{key}", problem) for problem in found)
    yield from _strays(numbers)
    yield from _doubles(numbers, (("words", "hundreds", "scales"), ("fractions",), ("ordinals",), ("multiples",)))


def unit_problems(table: Table, numbers: Table) -> Iterator[Problem]:
    """Everything wrong with a `units.toml`; letters that are a scale as well as a unit count as ambiguous too."""
    known = units()
    measures = frozenset(name for name, unit in known.items() if unit.dimension not in ("money", "per"))
    written = measures | frozenset(shared("units")["speeds"])
    periods = frozenset(name for name, unit in known.items() if unit.dimension == "time")
    told_per = frozenset(name for name, unit in known.items() if unit.dimension != "money")
    money = frozenset(currencies())
    tables: dict[str, Check] = {
        "words": written.__contains__,
        "unit_tails": measures.__contains__,
        "prefixes": written.__contains__,
        "spelled_prefixes": measures.__contains__,
        "ages": periods.__contains__,
        "age_tails": periods.__contains__,
        "currencies": money.__contains__,
        "subunits": money.__contains__,
        "per": told_per.__contains__,
        "per_adverbs": told_per.__contains__,
        "per_before": told_per.__contains__,
        "per_money": told_per.__contains__,
        "per_lasting": told_per.__contains__,
        "per_far": told_per.__contains__,
        "counting": measures.__contains__,
        "within": measures.__contains__,
    }
    tables["amounts"] = lambda key: (
        _is_number(key.partition(" ")[0]) and key.removesuffix(AGED).partition(" ")[2] in measures
    )
    tables["sums"] = lambda key: _is_number(key.partition(" ")[0]) and key.partition(" ")[2] in money
    required, optional = {*UNIT_LISTS, *tables, *UNIT_RULES} - OPTIONAL_TABLES, {*OPTIONAL_UNIT_LISTS, *OPTIONAL_TABLES}
    yield from _keys(table, required, optional)
    yield from _list_problems(table, (*UNIT_LISTS, *OPTIONAL_UNIT_LISTS))
    for name, check in tables.items():
        yield from _table_problems(table, name, check)
    yield from _rule_problems(table, UNIT_RULES, {"age_rules": ("apposed", "bare")})
    with_scales = {**table, "scales": _table(numbers, "scales")}
    with_units = ("words", "currencies", "subunits", "sums", "scales")
    yield from _doubles(with_scales, (with_units, ("ages", "age_tails"), ("per",)))


def _is_number(key: str) -> bool:
    try:
        return Decimal(key).is_finite()
    except InvalidOperation:
        return False


def _is_fraction(key: str) -> bool:
    try:
        return Fraction(key) > 0
    except (ValueError, ZeroDivisionError):
        return False


def _table(source: Table, name: str) -> Mapping[str, list[str]]:
    """The table of a name as far as it is one of word lists."""
    table = source.get(name, {})
    if not isinstance(table, dict):
        return {}
    return {key: entries for key, entries in table.items() if not list(_entry_problems(entries, key))}


def _keys(source: Table, required: Iterable[str], optional: Iterable[str] = ()) -> Iterator[Problem]:
    required, optional = set(required), set(optional)
    yield from ((key, "unknown key") for key in source if key not in required | optional)
    yield from ((key, "missing") for key in sorted(required) if key not in source)


def _list_problems(source: Table, keys: Iterable[str]) -> Iterator[Problem]:
    for key in keys:
        yield from _entry_problems(source.get(key, []), key, blanks=key in ("joiners", "neighbours", "suffixes"))


def _entry_problems(entries: object, key: str, *, blanks: bool = False) -> Iterator[Problem]:
    """What is wrong with a list of entries; only what joins words or goes on behind one may have a blank at an end."""
    if not isinstance(entries, list):
        yield key, "should be a list"
        return
    for entry in entries:
        if not isinstance(entry, str):
            yield key, f"{entry!r} is no text"
        elif not blanks and (not entry or entry != " ".join(entry.split())):
            yield key, f"{entry!r} is empty or has blanks too many"


def _table_problems(source: Table, name: str, check: Check) -> Iterator[Problem]:
    table = source.get(name, {})
    if not isinstance(table, dict):
        yield name, "should be a table"
        return
    for key, entries in table.items():
        if not check(key):
            yield f"{name}.{key}", "no such key"
        yield from _entry_problems(entries, f"{name}.{key}")


def _rule_problems(
    source: Table, rules: Mapping[str, tuple[str, ...]], switches: Mapping[str, tuple[str, ...]] | None = None
) -> Iterator[Problem]:
    """What is wrong with tables whose keys are fixed: lists of entries, and switches that are true or false."""
    for name, lists in rules.items():
        table, on_or_off = source.get(name, {}), (switches or {}).get(name, ())
        if not isinstance(table, dict):
            yield name, "should be a table"
            continue
        if name in source:
            yield from (
                (f"{name}.{key}", text)
                for key, text in _keys(
                    table, {*lists, *on_or_off} - OPTIONAL_RULES, OPTIONAL_RULES & {*lists, *on_or_off}
                )
            )
        yield from ((f"{name}.{key}", text) for key, text in _list_problems(table, lists))
        yield from (
            (f"{name}.{key}", "should be true or false")
            for key in on_or_off
            if table.get(key, True) not in (True, False)
        )


def _strays(numbers: Table) -> Iterator[Problem]:
    for path, tables in WITHIN.items():
        known = {surface for table in tables for _, surface in spread(_table(numbers, table))}
        rule, _, key = path.partition(".")
        rows = numbers.get(rule, {})
        entries = rows.get(key, []) if isinstance(rows, dict) else []
        for entry in (entry for entry in entries if isinstance(entry, str)):
            strays = (surface for surface in forms(entry) if surface not in known)
            yield from ((path, f"{surface!r} is not in [{' or '.join(tables)}]") for surface in strays)


def _doubles(source: Table, spaces: Iterable[tuple[str, ...]]) -> Iterator[Problem]:
    """Surfaces with two values that `ambiguous` does not admit, and what `ambiguous` admits without need."""
    entries = source.get("ambiguous", [])
    admitted = {surface for entry in entries if isinstance(entry, str) for surface in forms(entry)}
    doubled = set()
    for tables in spaces:
        values: dict[str, dict[str, str]] = defaultdict(dict)
        for table in tables:
            for key, surface in spread(_table(source, table)):
                values[surface].setdefault(key, f"{table}.{key}")
        for surface, places in values.items():
            if len(places) > 1:
                doubled.add(surface)
                if surface not in admitted:
                    yield list(places.values())[-1], f"{surface!r} also stands for {next(iter(places.values()))}"
    yield from (("ambiguous", f"{surface!r} has one value only") for surface in sorted(admitted - doubled))
