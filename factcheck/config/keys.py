"""The keys of a configuration file: what each may hold, and everything that is wrong with a file at once."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from factcheck.config.settings import Ignored, RuleSettings, StoryBy
from factcheck.config.sizes import octets
from factcheck.errors import BadConfiguration
from factcheck.meant import meant
from factcheck.model.nesting import DEEPEST
from factcheck.model.report import Severity
from factcheck.model.suppression import Origin, Suppression

Table = Mapping[str, Any]
LEVELS = (*(severity.value for severity in reversed(Severity)), "never")
OFF = "off"
MOST_BITS = 1_000_000
"""No evidence weighs as much."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What a configuration file states; `None` or empty where it is silent.  Paths are as written in the file.

    An empty `cache` is none at all.
    """

    file: str = ""
    fail_on: str | None = None
    fail_on_idle: bool | None = None
    format: str | None = None
    output: tuple[str, ...] = ()
    language: str | None = None
    story: str | None = None
    story_by: str | None = None
    source_language: str | None = None
    explain: bool | None = None
    baseline: str | None = None
    concepts: str | None = None
    exclude: tuple[str, ...] = ()
    max_file_size: int | None = None
    max_article_length: int | None = None
    max_articles: int | None = None
    max_nesting: int | None = None
    skip_unreadable: bool | None = None
    jobs: int | None = None
    cache: str | None = None
    rules: Mapping[str, RuleSettings] = field(default_factory=dict)
    ignored: tuple[Ignored, ...] = ()


class _UnusableError(Exception):
    """A value that cannot be used, and what would do instead."""


def stated(table: Table, file: str, *, rules: Collection[str], formats: Collection[str]) -> Stated:
    """What a table states.  Raises `BadConfiguration` with every key that is unknown or holds what it cannot."""
    readers = _readers(file, rules, formats)
    problems: list[str] = []
    known: dict[str, Any] = {}
    for key, value in table.items():
        if key not in readers:
            problems.append(f"{key}: unknown key{_meant(key, readers)}")
            continue
        name, read = readers[key]
        try:
            known[name] = read(value)
        except _UnusableError as wrong:
            problems.append(f"{key}{wrong}")
    if problems:
        raise BadConfiguration(file, tuple(problems))
    return Stated(file, **known)


def _readers(
    file: str, rules: Collection[str], formats: Collection[str]
) -> dict[str, tuple[str, Callable[[Any], Any]]]:
    return {
        "fail-on": ("fail_on", _one_of(LEVELS)),
        "fail-on-idle": ("fail_on_idle", _flag),
        "format": ("format", _one_of(formats)),
        "output": ("output", lambda value: _outputs(value, formats)),
        "language": ("language", _text),
        "story": ("story", _text),
        "story-by": ("story_by", _one_of([way.value for way in StoryBy])),
        "source-language": ("source_language", _text),
        "explain": ("explain", _flag),
        "baseline": ("baseline", _text),
        "concepts": ("concepts", _text),
        "exclude": ("exclude", _texts),
        "max-file-size": ("max_file_size", _size),
        "max-article-length": ("max_article_length", _most),
        "max-articles": ("max_articles", _most),
        "max-nesting": ("max_nesting", _depth),
        "skip-unreadable": ("skip_unreadable", _flag),
        "jobs": ("jobs", _most),
        "cache": ("cache", lambda value: "" if value is False else _text(value)),
        "rules": ("rules", lambda value: _rules(value, rules)),
        "ignore": ("ignored", lambda value: tuple(_ignored(value, file, rules))),
    }


def _meant(key: str, known: Collection[str]) -> str:
    return meant(key, known) or f"; known are {', '.join(sorted(known))}"


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _UnusableError(": must be text")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise _UnusableError(': must be a list such as ["README.md", "docs"]')
    return tuple(_text(each) for each in value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise _UnusableError(": must be true or false")
    return value


def _one_of(known: Collection[str]) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or value not in known:
            raise _UnusableError(f": must be one of {', '.join(known)} (got {value!r})")
        return value

    return read


def _outputs(value: object, formats: Collection[str]) -> tuple[str, ...]:
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
        raise _UnusableError(': must be a list such as ["sarif=report.sarif"]')
    for each in listed:
        form, _, path = each.partition("=")
        if form not in formats or not path:
            raise _UnusableError(f": {each!r} must be a format and a file, such as sarif=report.sarif")
    return tuple(listed)


def _rules(value: object, known: Collection[str]) -> dict[str, RuleSettings]:
    if not isinstance(value, dict):
        raise _UnusableError(': must be a table such as { amount-conflict = "warning" }')
    settings = {}
    for name, told in value.items():
        if name not in known:
            raise _UnusableError(f".{name}: there is no such rule{_meant(name, known)}")
        settings[name] = _rule(name, told if isinstance(told, dict) else {"severity": told})
    return settings


def _rule(name: str, told: dict[str, Any]) -> RuleSettings:
    known: dict[str, Any] = {}
    for key, value in told.items():
        if key not in _OF_RULES:
            raise _UnusableError(f".{name}.{key}: unknown key{_meant(key, _OF_RULES)}")
        try:
            known[key] = _OF_RULES[key](value)
        except _UnusableError as wrong:
            raise _UnusableError(f".{name}.{key}{wrong}") from None
    severity = known.get("severity")
    if severity is not None:
        known["severity"] = None if severity == OFF else Severity(severity)
    return RuleSettings(off=severity == OFF, **known)


def _share(value: object) -> Decimal:
    """A share of one, or a percentage in a string: 0.05, "5 %"."""
    per_cent = isinstance(value, str) and value.strip().endswith("%")
    written = value.strip().rstrip("%").strip() if isinstance(value, str) else value
    try:
        share = Decimal(str(written)) / (100 if per_cent else 1)
    except ArithmeticError:
        share = Decimal(-1)
    if isinstance(value, bool) or not share.is_finite() or not 0 <= share <= 1:
        raise _UnusableError(f': must be a share such as 0.05 or "5 %" (got {value!r})')
    return share


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise _UnusableError(f": must be a whole number (got {value!r})")
    return value


def _most(value: object) -> int:
    if _whole(value) == 0:
        raise _UnusableError(": must be at least 1")
    return _whole(value)


def _depth(value: object) -> int:
    if _most(value) > DEEPEST:
        raise _UnusableError(f": must be at most {DEEPEST}, where the parsers end (got {value!r})")
    return _most(value)


def _size(value: object) -> int:
    """Bytes, or a size in a string."""
    size = octets(value) if isinstance(value, str) else _most(value)
    if size is None:
        raise _UnusableError(f': must be a size such as "200 MB" (got {value!r})')
    return size


def _bits(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not abs(value) <= MOST_BITS:
        raise _UnusableError(f": must be a number of bits (got {value!r})")
    return float(value)


_OF_RULES: dict[str, Callable[[Any], Any]] = {
    "severity": _one_of((OFF, *(severity.value for severity in Severity))),
    "tolerance": _share,
    "days": _whole,
    "evidence": _bits,
}


def _ignored(value: object, file: str, rules: Collection[str]) -> Iterator[Ignored]:
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise _UnusableError(": must be tables, each under a heading [[ignore]]")
    for number, each in enumerate(value, 1):
        try:
            yield _ignore(each, file, rules)
        except _UnusableError as wrong:
            raise _UnusableError(f"[{number}]{wrong}") from None


def _ignore(told: dict[str, Any], file: str, rules: Collection[str]) -> Ignored:
    known = ("story", "rule", "reason", "until")
    for key in told:
        if key not in known:
            raise _UnusableError(f".{key}: unknown key{_meant(key, known)}")
    if not isinstance(told.get("reason"), str) or not told["reason"].strip():
        raise _UnusableError(".reason: a suppression must say why it is there")
    if not {"story", "rule"} & told.keys():
        raise _UnusableError(": must name a story, a rule, or both")
    named = told.get("rule", [])
    listed = [named] if isinstance(named, str) else named
    for name in listed if isinstance(listed, list) else [listed]:
        if not isinstance(name, str) or name not in rules:
            raise _UnusableError(f".rule: there is no rule {name!r}{_meant(str(name), rules)}")
    until = told.get("until")
    if until is not None and (not isinstance(until, date) or isinstance(until, datetime)):
        raise _UnusableError(".until: must be a day such as 2027-01-01, without quotes")
    by = Suppression(Origin.CONFIGURATION, file, tuple(listed), told["reason"].strip(), until)
    return Ignored(_text(told.get("story", "*")), by)
