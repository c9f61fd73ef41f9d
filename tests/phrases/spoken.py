"""The phrases of this folder: one sentence in every language, and the figures and dates that all of them tell."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from factcheck.checking import normalise
from factcheck.model.article import Article

PUBLISHED = date(2025, 3, 4)
_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Phrase:
    """A sentence in English, and its figures and dates in the order in which English tells them."""

    text: str
    english: tuple[str, ...]


@cache
def phrases() -> Mapping[str, Phrase]:
    """Every phrase by its name."""
    told = _toml("phrases").items()
    return {name: Phrase(each["text"], tuple(each["english"])) for name, each in told}


@cache
def spoken(language: str) -> Mapping[str, str]:
    """The phrases in a language, by name."""
    if language == "en":
        return {name: phrase.text for name, phrase in phrases().items()}
    return _toml(language)["phrases"]


@cache
def gaps(language: str) -> Mapping[str, str]:
    """The phrases that a language is known not to read as English does, each with the reason."""
    return {} if language == "en" else _toml(language).get("gaps", {})


def told(language: str, text: str) -> Sequence[str]:
    """The figures and dates of a sentence as English has them; what stays open is told as such."""
    return [each.english or f"unresolved: {each.value}" for each in normalise(article(language, text))]


def article(language: str, text: str) -> Article:
    """A text as an article of the day on which all phrases are told."""
    return Article(f"{language}.txt", text, language, published=PUBLISHED)


def _toml(name: str) -> dict[str, dict[str, str]]:
    return tomllib.loads((_HERE / f"{name}.toml").read_text(encoding="utf-8"))
