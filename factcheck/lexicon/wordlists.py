"""The lists of `words.toml` and `concepts.toml`: what they may hold, and what is wrong with them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from factcheck.errors import PackProblem
from factcheck.lexicon.pack import Table
from factcheck.model.mention import Kind


class Cue(StrEnum):
    """What a word of the pack tells about the figures near it; the values are the keys of `words.toml`."""

    CONCEPT = "concepts"
    PLACE = "places"
    LOOKALIKE = "lookalikes"
    STOP = "stop"
    TITLE = "titles"
    DETERMINER = "determiners"
    ATTRIBUTE = "attributes"
    COMMON = "common"
    RISE = "rise"
    FALL = "fall"
    RISE_NEXT = "rise_next"
    FALL_NEXT = "fall_next"
    MORE = "more"
    LESS = "less"
    MOVE = "move"
    BY = "by"
    TO = "to"
    FROM = "from"
    OF = "of"
    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    FORECAST = "forecast"
    MET = "met"
    SAID_BY = "said_by"
    ATTRIBUTED = "attributed"
    PARTIAL = "partial"
    TO_COME = "to_come"
    SINCE = "since"
    OTHERS = "others"


class Capitals(StrEnum):
    """What a language writes with a capital letter: nothing, names, also adjectives made of names, or every noun."""

    NONE = "none"
    NAMES = "names"
    ADJECTIVES = "adjectives"
    NOUNS = "nouns"


class Meaning(NamedTuple):
    """A cue, and what it names: the id of a concept or the code of a place, else nothing."""

    cue: Cue
    name: str = ""


_TABLES = {
    "names": (Cue.TITLE, Cue.DETERMINER, Cue.COMMON),
    "change": (
        *(Cue.RISE, Cue.FALL, Cue.RISE_NEXT, Cue.FALL_NEXT, Cue.MORE, Cue.LESS),
        *(Cue.MOVE, Cue.BY, Cue.TO, Cue.FROM, Cue.OF),
    ),
    "qualifiers": (
        Cue.MET,
        *(Cue.NEGATED, Cue.HYPOTHETICAL, Cue.FORECAST, Cue.SAID_BY, Cue.ATTRIBUTED),
        *(Cue.PARTIAL, Cue.TO_COME, Cue.SINCE, Cue.OTHERS),
    ),
}
BEHIND = (Cue.BY, Cue.TO, Cue.FROM)
"""What the ending of a figure can say in place of a preposition."""
_OPTIONAL = {Cue.MET}
_TOP = (Cue.STOP, Cue.ATTRIBUTE, Cue.LOOKALIKE)
_NAMED = (Cue.PLACE, Cue.CONCEPT)
_OTHER = {"capitals": str, "endings": list, "abbreviations": list, "ambiguous": list, "beginnings": list}
_COLUMNS = frozenset({"label", "measures", "broader", "excludes", "outcome", "modifier", "two_sided"})
_MEASURES = frozenset({*Kind})


def listed(words: Table) -> Iterator[tuple[Cue, str, str]]:
    """Every (cue, name, entry) of a `words.toml`; the name is empty unless the cue names a concept or a place."""
    for cue in _TOP:
        yield from ((cue, "", written) for written in words.get(cue, ()))
    for table, cues in _TABLES.items():
        for cue in cues:
            yield from ((cue, "", written) for written in words.get(table, {}).get(cue, ()))
    for cue in _NAMED:
        for name, entries in words.get(cue, {}).items():
            yield from ((cue, name, written) for written in entries)


def stop_words(words: Table) -> frozenset[str]:
    """The function words of a `words.toml` in lower case, without the signs of their notation."""
    return frozenset(written.strip("*=").lower() for written in words.get(Cue.STOP, ()))


def word_problems(words: Table, concepts: Mapping[str, Any]) -> Iterator[PackProblem]:
    """Everything wrong with a `words.toml`: unknown or missing keys, concepts and entries, surfaces that mean two."""
    file = "words.toml"
    yield from (PackProblem(file, *problem) for problem in _key_problems(words))
    named = words.get(Cue.CONCEPT, {})
    yield from (PackProblem(file, f"concepts.{name}", "no such concept") for name in named if name not in concepts)
    yield from (PackProblem(file, f"concepts.{name}", "has no words") for name in concepts if not named.get(name))
    yield from (PackProblem(file, *problem) for problem in _double_problems(words))
    for cue, name, written in listed(words):
        if not written.strip("*=") or written[0] == " " or written[-1] == " " or "  " in written:
            yield PackProblem(file, ".".join(filter(None, (cue, name))), f"{written!r} is no entry")


def _key_problems(words: Table) -> Iterator[tuple[str, str]]:
    known = {*_OTHER, *_TABLES, *_TOP, *_NAMED}
    yield from ((key, "unknown key") for key in words if key not in known)
    yield from ((key, "missing") for key in sorted(known - {"beginnings"}) if key not in words)
    for key, kind in _OTHER.items():
        if not isinstance(words.get(key, kind()), kind):
            yield key, f"expected a {kind.__name__}"
    if words.get("capitals") not in {*Capitals}:
        yield "capitals", f"expected one of {', '.join(Capitals)}"
    for table, cues in _TABLES.items():
        allowed = {*cues, "endings"} if table == "names" else {*cues}
        optional = {f"{cue}_behind" for cue in BEHIND} if table == "change" else _OPTIONAL
        yield from ((f"{table}.{key}", "unknown key") for key in words.get(table, {}) if key not in allowed | optional)
        needed = sorted(allowed - _OPTIONAL)
        yield from ((f"{table}.{key}", "missing") for key in needed if key not in words.get(table, {}))


def _double_problems(words: Table) -> Iterator[tuple[str, str]]:
    named: dict[tuple[Cue, str], list[str]] = defaultdict(list)
    for cue, name, written in listed(words):
        if cue in _NAMED:
            named[cue, written.lower().strip("*=")].append(name)
    allowed = {written.lower().strip("*=") for written in words.get("ambiguous", ())}
    for (cue, stem), names in named.items():
        if len(names) > 1 and stem not in allowed:
            yield f"{cue}.{names[1]}", f"{stem!r} is listed for {' and '.join(names)}"
        elif len(names) == 1 and stem in allowed:
            yield "ambiguous", f"{stem!r} means one thing only"


def concept_problems(topics: Table) -> Iterator[PackProblem]:
    """Everything wrong with a `concepts.toml`: ids given twice, unknown keys, measures or broader concepts."""
    rows = [(name, row) for topic in topics.values() for name, row in topic.items()]
    known = Counter(name for name, _ in rows)
    yield from (PackProblem("concepts.toml", name, "given twice") for name, times in known.items() if times > 1)
    for name, row in rows:
        yield from (PackProblem("concepts.toml", name, text) for text in _row_problems(row, known))


def _row_problems(row: Table, known: Collection[str]) -> Iterator[str]:
    yield from (f"unknown key {key!r}" for key in sorted(row.keys() - _COLUMNS))
    if not row.get("measures"):
        yield "has no measures"
    yield from (f"no measure {measure!r}" for measure in row.get("measures", ()) if measure not in _MEASURES)
    if row.get("broader") is not None and row["broader"] not in known:
        yield f"no concept {row['broader']!r}"
    yield from (f"no concept {other!r}" for other in row.get("excludes", ()) if other not in known)
