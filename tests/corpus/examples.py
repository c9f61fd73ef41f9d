"""The examples of the packs, read from `corpus.toml` and checked for their form."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from factcheck.checking import normalise
from factcheck.lexicon import languages
from factcheck.lexicon.pack import corpus
from factcheck.model.article import Article
from factcheck.model.mention import Kind, Reading
from factcheck.model.value import Unresolved
from factcheck.render.values import value_json

NOTHING, GAP = "nothing", "gap"
KEYS = {"english", "value", "published", "text"}
_MARK = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)


@dataclass(frozen=True)
class Expected:
    """One mention that a text must yield: where, what it measures, how it reads in English, and what it says."""

    start: int
    end: int
    kind: str
    english: str | None
    value: Mapping[str, object] | None = None


@dataclass(frozen=True)
class Example:
    """A text without its marks, and every mention that it must yield, in order."""

    language: str
    section: str
    number: int
    text: str
    expected: tuple[Expected, ...]
    published: date | None = None

    @property
    def name(self) -> str:
        """What a test is called: `de-money-12`."""
        return f"{self.language}-{self.section}-{self.number}"


@cache
def examples(language: str) -> tuple[Example, ...]:
    """Every example of a pack, lookalikes and gaps included."""
    return tuple(_examples(language))


def every(*, gaps: bool) -> list[Example]:
    """The examples of all packs: those that work, or those that are known not to."""
    return [each for code in languages() for each in examples(code) if (each.section == GAP) is gaps]


def _examples(language: str) -> Iterator[Example]:
    for section, entries in corpus(language).items():
        assert section in {*Kind, NOTHING, GAP}, f"{language}: [[{section}]] is no kind"
        number = 0
        for entry in entries:
            _check_form(entry, section, language)
            for text in entry["text"]:
                number += 1
                kind = entry.get("kind", section)
                plain, expected = _unmarked(text, [] if kind in (NOTHING, GAP) else _told(entry, kind, text))
                yield Example(language, section, number, plain, expected, entry.get("published"))


def _check_form(entry: Mapping[str, Any], section: str, language: str) -> None:
    optional = {"reason", "kind"} if section == GAP else set()
    required = {"text"} if section in (NOTHING, GAP) else {"text", "english"}
    keys = set(entry)
    assert required <= keys <= KEYS | optional, f"{language}: [[{section}]] has the keys {sorted(keys)}"
    assert isinstance(entry["text"], list), f"{language}: [[{section}]] text should be a list"


def _told(entry: Mapping[str, Any], kind: str, text: str) -> list[tuple[str, str | None, Mapping[str, object] | None]]:
    """What each mark of a text stands for: one rendering for all marks, or a list with one for each."""
    marks = len(_MARK.findall(text))
    english, value = entry["english"], entry.get("value")
    englishes = english if isinstance(english, list) else [english] * marks
    values = value if isinstance(value, list) else [value] * marks
    assert marks, f"nothing is marked in {text!r}"
    assert len(englishes) == len(values) == marks, f"{len(englishes)} renderings for {text!r}"
    return [(kind, english, value) for english, value in zip(englishes, values, strict=True)]


def _unmarked(
    text: str, told: list[tuple[str, str | None, Mapping[str, object] | None]]
) -> tuple[str, tuple[Expected, ...]]:
    plain, at, expected = "", 0, []
    for mark, (kind, english, value) in zip(_MARK.finditer(text), told, strict=True):
        plain += text[at : mark.start()]
        expected.append(Expected(len(plain), len(plain) + len(mark[1]), kind, english, value and _in_full(value)))
        plain += mark[1]
        at = mark.end()
    return plain + text[at:], tuple(expected)


def _in_full(value: Mapping[str, object]) -> Mapping[str, object]:
    """A value in the form of the output contract; of a figure, what is left out is `null`."""
    told = {key: part.isoformat() if isinstance(part, date) else part for key, part in value.items()}
    if {"low", "high"} & told.keys():
        return {"low": None, "high": None, "unit": None, "per": None, "hedge": None} | told
    return told


def found(example: Example) -> tuple[Expected, ...]:
    """What the program finds in the text of an example; the value only where the example tells one."""
    article = Article("a", example.text, example.language, published=example.published)
    told = {(each.start, each.end) for each in example.expected if each.value is not None}
    return tuple(_as_found(reading, valued=reading.mention.span in told) for reading in normalise(article))


def _as_found(reading: Reading, *, valued: bool) -> Expected:
    mention = reading.mention
    value = value_json(reading.value) if valued else None
    unresolved = isinstance(reading.value, Unresolved)
    return Expected(
        *mention.span, mention.kind.value, f"unresolved: {reading.value}" if unresolved else reading.english, value
    )
