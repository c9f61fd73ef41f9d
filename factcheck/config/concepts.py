"""The user's own concepts: the file that `concepts` names in the configuration."""

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from factcheck.errors import BadConfiguration
from factcheck.meant import meant
from factcheck.model.mention import Kind
from factcheck.model.vocabulary import OwnConcept

_KEYS = ("label", "measures", "broader", "words")
_ID = re.compile(r"[a-z][a-z0-9_]*")
_KINDS = [kind.value for kind in Kind]


def own_concepts(text: str, file: str, *, known: Collection[str], languages: Collection[str]) -> tuple[OwnConcept, ...]:
    """The concepts of a file, each a table with `words` by language, `measures`, and if need be `label`, `broader`.

    `known` are the ids of the shared concepts: a table of such an id adds words to it.  Raises `BadConfiguration` with
    everything that is wrong with the file.
    """
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as problem:
        raise BadConfiguration(file, (f"is not TOML: {problem}",)) from None
    names = {*known, *table}
    problems = [
        f"{name}{problem}"
        for name, told in table.items()
        for problem in _problems(name, told, shared=name in known, names=names, languages=languages)
    ]
    if problems:
        raise BadConfiguration(file, tuple(problems))
    return tuple(_concept(name, told) for name, told in table.items())


def _concept(name: str, told: Mapping[str, Any]) -> OwnConcept:
    words = tuple((code, tuple(listed)) for code, listed in sorted(told["words"].items()))
    label = told.get("label", name.replace("_", " "))
    return OwnConcept(name, label, tuple(told.get("measures", ())), told.get("broader"), words)


def _problems(
    name: str, told: object, *, shared: bool, names: Collection[str], languages: Collection[str]
) -> Iterator[str]:
    if not isinstance(told, dict):
        yield f": must be a table, [{name}]"
        return
    if not _ID.fullmatch(name):
        yield ": a concept is named in small letters, as wind_farm"
    yield from (f".{key}: unknown key{meant(key, _KEYS)}" for key in told if key not in _KEYS)
    if not isinstance(told.get("label", ""), str):
        yield ".label: must be text"
    broader = told.get("broader", "")
    if not isinstance(broader, str):
        yield ".broader: must be text"
    elif broader and (broader not in names or broader == name):
        yield f".broader: there is no concept {broader!r}{meant(broader, names)}"
    measures = told.get("measures", [])
    if not isinstance(measures, list) or not (measures or shared) or not all(each in _KINDS for each in measures):
        yield f".measures: must list kinds of figures: {', '.join(_KINDS)}"
    yield from _word_problems(told.get("words"), languages)


def _word_problems(words: object, languages: Collection[str]) -> Iterator[str]:
    if not isinstance(words, dict) or not words:
        yield '.words: must list its words by language, as { en = ["wind farm"], de = ["Windpark"] }'
        return
    for code, listed in words.items():
        if code not in languages:
            yield f".words.{code}: there is no such language; known are {', '.join(sorted(languages))}"
        elif not isinstance(listed, list) or not listed or not all(map(_is_entry, listed)):
            yield f'.words.{code}: must be a list of words, as ["wind farm"]'


def _is_entry(written: object) -> bool:
    return isinstance(written, str) and bool(written.strip("*= ")) and written == " ".join(written.split())
