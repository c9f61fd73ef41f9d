"""`--show-config` and `--show-files`: what a run would go by."""

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factcheck.cli.wishes import Wishes

if TYPE_CHECKING:
    from factcheck.config import Ignored, RuleSettings
    from factcheck.model.article import Article


def shown_config(wishes: Wishes) -> str:
    """The settings as a configuration file would have them, each with where it comes from."""
    return "".join(f"{line}\n" for line in _lines(wishes))


def _lines(wishes: Wishes) -> Iterator[str]:
    yield f"# configuration file: {wishes.file or 'none'}"
    settings: dict[str, object] = {
        "fail-on": wishes.config.fail_on.value if wishes.config.fail_on else "never",
        "fail-on-idle": wishes.config.fail_on_idle,
        "format": wishes.form,
        "output": [f"{form}={path.as_posix()}" for form, path in wishes.outputs],
        "language": wishes.language,
        "story": wishes.story,
        "story-by": wishes.config.story_by.value,
        "source-language": wishes.config.source_language,
        "explain": wishes.explain,
        "baseline": wishes.baseline and wishes.baseline.as_posix(),
        "exclude": [(folder / pattern).as_posix() for folder, pattern in wishes.exclude],
        "concepts": wishes.concepts and wishes.concepts.as_posix(),
        "jobs": wishes.jobs,
        "cache": (wishes.cache and wishes.cache.as_posix()) if wishes.keeps else False,
        **{name.replace("_", "-"): value for name, value in wishes.bounds.items()},
    }
    for key, value in settings.items():
        whence = f"  # {wishes.sources[key]}"
        yield f"# {key} is not set" if value is None else f"{key} = {_toml(value)}{whence}"
    for name, rule in wishes.config.rules.items():
        yield from ("", f"[rules.{name}]", *_rule(rule))
    for ignored in wishes.config.ignored:
        yield from ("", "[[ignore]]", *_ignored(ignored))


def _rule(rule: "RuleSettings") -> Iterator[str]:
    told = {
        "severity": "off" if rule.off else rule.severity and rule.severity.value,
        "tolerance": f"{rule.tolerance * 100:f} %" if rule.tolerance else None,
        "days": rule.days or None,
        "evidence": rule.evidence,
    }
    return (f"{key} = {_toml(value)}" for key, value in told.items() if value is not None)


def _ignored(ignored: "Ignored") -> Iterator[str]:
    by = ignored.by
    yield f"story = {_toml(ignored.story)}"
    if by.rules:
        yield f"rule = {_toml(list(by.rules))}"
    yield f"reason = {_toml(by.reason)}"
    if by.until:
        yield f"until = {by.until.isoformat()}"


def _toml(value: object) -> str:
    """A value as TOML, whose strings, lists, numbers and truth values are those of JSON."""
    return json.dumps(value, ensure_ascii=False)


def shown_files(articles: Iterable["Article"]) -> str:
    """One line an article: its name, its language, its day of publication, its story."""
    rows = [
        (each.id, each.language, each.published.isoformat() if each.published else "no day", each.story)
        for each in articles
    ]
    columns = [max((len(row[index]) for row in rows), default=0) for index in range(3)]
    return "".join(
        "  ".join([*(cell.ljust(wide) for cell, wide in zip(row, columns, strict=False)), row[3]]) + "\n"
        for row in rows
    )


def shown_furniture(articles: Iterable["Article"]) -> str:
    """One line a stretch of page furniture: where it stands, what it is, its text."""
    from factcheck.read import with_passages
    from factcheck.render.signs import on_one_line

    rows = [
        (f"{each.path or each.id}:{each.place(start).line}", why.value, on_one_line(each.text[start:end]))
        for each in map(with_passages, articles)
        for start, end, why in each.furniture
    ]
    columns = [max((len(row[index]) for row in rows), default=0) for index in range(2)]
    return "".join(f"{row[0].ljust(columns[0])}  {row[1].ljust(columns[1])}  {row[2]}\n" for row in rows)
