"""The packs as they lie on disk: TOML in, plain dictionaries out.  The only reader of files below the edges.

tomli is the standard library's `tomllib` in compiled form: it parses a pack three times as fast.
"""

import json
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import tomli

from factcheck.errors import PackError, PackProblem

Table = dict[str, Any]
_OPEN = 4
"""How many packs are kept as they were read: once compiled, they are hardly asked for again."""
PACK_FILES = ("language", "numbers", "units", "dates", "words")


@dataclass(frozen=True)
class Pack:
    """The files of one language, parsed but not yet understood."""

    code: str
    language: Table
    numbers: Table
    units: Table
    dates: Table
    words: Table


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that have a pack, in alphabetical order."""
    root = files("factcheck") / "languages"
    return tuple(sorted(entry.name for entry in root.iterdir() if (entry / "language.toml").is_file()))


@cache
def pack_named(code: str) -> str:
    """The code of the pack that reads a language: that which lists it among its `aliases`, else its own.

    >>> pack_named("nn"), pack_named("de")
    ('nb', 'de')
    """
    if code in languages():
        return code
    return next((name for name in languages() if code in behaviour(name).get("aliases", ())), code)


@cache
def shared(name: str) -> Table:
    """A file that all languages share: `units`, `concepts`, `furniture`, `names`."""
    return _parsed("shared", f"{name}.toml")


@cache
def match_weights() -> Table:
    """The match weights of pairing, which are data as the packs are."""
    return tomli.loads((files("factcheck") / "pair" / "weights.toml").read_text(encoding="utf-8"))


@cache
def behaviour(code: str) -> Table:
    """The `language.toml` of a pack, which is small and often asked for.  Raises as `pack` does."""
    code = pack_named(code)
    if code not in languages():
        raise KeyError(code)
    return _parsed(code, "language.toml")


@lru_cache(maxsize=_OPEN)
def pack(code: str) -> Pack:
    """The pack of a language, by its own code or by an alias.

    Raises `PackError` where a file is missing or is no TOML, `KeyError` where there is no such pack.
    """
    language = behaviour(code)
    code = pack_named(code)
    return Pack(code, language, *(_parsed(code, f"{name}.toml") for name in PACK_FILES[1:]))


def regional(source: Pack, region: str) -> Pack:
    """The pack as a region writes the language: `[regions.MX]` of `language.toml` lists what differs there.

    `currencies` adds words for currencies and `dates` shapes of dates, which go before those of the language; all else
    replaces the language's own.
    """
    changes = dict(source.language.get("regions", {}).get(region, {}))
    added, shapes = changes.pop("currencies", {}), changes.pop("dates", [])
    written = source.dates.get("shapes", {})
    dates = {**source.dates, "shapes": {**written, "dates": [*shapes, *written.get("dates", ())]}}
    known = source.units["currencies"]
    kept = {code: words for code, words in known.items() if code not in added}
    merged = {code: [*known.get(code, ()), *words] for code, words in added.items()}
    units = {**source.units, "currencies": {**kept, **merged}}
    return replace(source, language={**source.language, **changes}, units=units, dates=dates)


@lru_cache(maxsize=_OPEN)
def pack_of(tag: str) -> Pack:
    """The pack of a language as a region writes it, by a tag that `lexicon.read_as` gave: "en", "en-GB"."""
    code, _, region = tag.partition("-")
    return regional(pack(code), region) if region else pack(code)


@lru_cache(maxsize=_OPEN)
def cldr_facts(code: str) -> Table:
    """What the Unicode CLDR knows of a language, as `make cldr` wrote it down.

    Raises `PackError` where that was not done.
    """
    path = files("factcheck") / "languages" / code / "cldr.json"
    try:
        known: Table = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise PackError(code, (PackProblem("cldr.json", "", f"{problem}; `make cldr` writes it"),)) from problem
    return known


def furniture_table(code: str) -> Table:
    """The `furniture.toml` of a pack: it is read without the others, since pages in any language wear English."""
    return _parsed(code, "furniture.toml")


def corpus(code: str) -> Table:
    """The examples of a language."""
    return _parsed(code, "corpus.toml")


def _parsed(code: str, name: str) -> Table:
    folder = files("factcheck") / "languages"
    path = folder / name if code == "shared" else folder / code / name
    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomli.TOMLDecodeError) as problem:
        raise PackError(code, (PackProblem(name, "", str(problem)),)) from problem
