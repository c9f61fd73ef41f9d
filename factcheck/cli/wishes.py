"""What a run of `check` is asked for: the command line first, then the configuration file, then what is usual."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.outputs import Output
from factcheck.errors import BadConfiguration, ConfigError

if TYPE_CHECKING:
    from factcheck.config import Baselined, Config
    from factcheck.config.keys import Stated
    from factcheck.model.vocabulary import OwnConcept
    from factcheck.read.files import LeftOut


COMMAND_LINE, USUAL = "command line", "default"
BOUNDS = ("max_file_size", "max_article_length", "max_articles", "max_nesting", "skip_unreadable")


@dataclass(frozen=True, slots=True)
class Wishes:
    """Everything that a run is asked for.

    `exclude` are patterns of files and folders that are not read, each with the folder that it counts from.  With
    `keeps`, results are kept for the next run: in `cache`, the user's own folder where that is `None`.  `bounds` say
    how much is read, and whether what cannot be read is skipped, `None` where nobody says so; `file` is the
    configuration file, empty where there is none; `sources` says of each key where its value comes from.
    """

    config: "Config"
    form: str
    outputs: tuple[Output, ...]
    language: str | None
    story: str | None
    explain: bool
    baseline: Path | None
    concepts: Path | None
    exclude: tuple[tuple[Path, str], ...]
    jobs: int | None
    cache: Path | None
    keeps: bool
    bounds: Mapping[str, Any]
    file: str
    sources: Mapping[str, str]


def wishes(options: Mapping[str, Any]) -> Wishes:
    """What the options ask for, as the command line has them: `None` where an option is not given."""
    said, folder = _stated(options["config"], isolated=options["isolated"])
    baseline = options["baseline"] or (folder / said.baseline if said.baseline else None)
    return Wishes(
        config=_config(options, said, baseline, folder),
        form=options["form"] or said.format or "text",
        outputs=tuple(options["outputs"]) or _outputs(said, folder),
        language=options["language"] or said.language,
        story=options["story"] or said.story,
        explain=_first(options["explain"], said.explain),
        baseline=baseline,
        concepts=folder / said.concepts if said.concepts else None,
        exclude=(
            *((Path(), pattern) for pattern in options["exclude"]),
            *((folder, pattern) for pattern in said.exclude),
        ),
        jobs=options["jobs"] or said.jobs,
        cache=options["cache"] or (folder / said.cache if said.cache else None),
        keeps=not options["no_cache"] and (options["cache"] is not None or said.cache != ""),
        bounds={name: getattr(said, name) if options[name] is None else options[name] for name in BOUNDS},
        file=said.file,
        sources={key: _source(options.get(name), getattr(said, of), said.file) for key, (name, of) in KEYS.items()}
        | ({"cache": COMMAND_LINE} if options["no_cache"] else {}),
    )


KEYS = {
    "fail-on": ("fail_on", "fail_on"),
    "fail-on-idle": ("fail_on_idle", "fail_on_idle"),
    "format": ("form", "format"),
    "output": ("outputs", "output"),
    "language": ("language", "language"),
    "story": ("story", "story"),
    "story-by": ("story_by", "story_by"),
    "source-language": ("source_language", "source_language"),
    "explain": ("explain", "explain"),
    "baseline": ("baseline", "baseline"),
    "concepts": ("concepts", "concepts"),
    "exclude": ("exclude", "exclude"),
    "jobs": ("jobs", "jobs"),
    "cache": ("cache", "cache"),
    "max-file-size": ("max_file_size", "max_file_size"),
    "max-article-length": ("max_article_length", "max_article_length"),
    "max-articles": ("max_articles", "max_articles"),
    "max-nesting": ("max_nesting", "max_nesting"),
    "skip-unreadable": ("skip_unreadable", "skip_unreadable"),
}
"""What can be said in both places: the key of the file, the option, the field of `Stated`."""


def stated_wishes(asked: Wishes) -> dict[str, str | None]:
    """What is asked for of articles that do not state it themselves; a usage error where that contradicts itself."""
    by = asked.config.story_by.value
    if asked.story is not None and by == "content":
        raise click.UsageError("a story cannot both be named for all articles and found by what they tell")
    return {"language": asked.language, "story": asked.story, "story_by": by}


def running(asked: Wishes) -> dict[str, Any]:
    """How a run is done, in place of what the command line alone says of it."""
    return {"jobs": asked.jobs, "cache": asked.cache, "no_cache": not asked.keeps}


def left_out(asked: Wishes) -> "LeftOut":
    """What is not read in a folder: what the user excludes, and the files that a run writes or goes by."""
    named = (*(path for _, path in asked.outputs), asked.baseline, asked.concepts, asked.cache)
    own = {os.path.realpath(path) for path in named if path}

    def left(path: Path) -> bool:
        if os.path.realpath(path) in own:
            return True
        return any(fnmatchcase(_counted_from(folder, path), pattern.rstrip("/")) for folder, pattern in asked.exclude)

    return left


def _counted_from(folder: Path, path: Path) -> str:
    return Path(os.path.relpath(path, folder)).as_posix()


def _source(option: object, stated: object, file: str) -> str:
    if option not in (None, ()):
        return COMMAND_LINE
    return USUAL if stated in (None, ()) else file


def _config(options: Mapping[str, Any], said: "Stated", baseline: Path | None, folder: Path) -> "Config":
    from factcheck.config import Config, StoryBy
    from factcheck.model.report import Severity

    fail_on = options["fail_on"] or said.fail_on or Severity.ERROR.value
    return Config(
        fail_on=None if fail_on == "never" else Severity(fail_on),
        rules=said.rules,
        ignored=said.ignored,
        baseline=read_baseline(baseline) if baseline and not options["update_baseline"] else (),
        fail_on_idle=_first(options["fail_on_idle"], said.fail_on_idle),
        today=datetime.now().astimezone().date(),
        concepts=_concepts(folder / said.concepts) if said.concepts else (),
        story_by=StoryBy(options["story_by"] or said.story_by or StoryBy.PLACE),
        source_language=_language(options["source_language"] or said.source_language),
    )


def _language(tag: str | None) -> str | None:
    """A language tag as articles have it; raises `ConfigError` for a language that is not read."""
    from factcheck.lexicon import languages, read_as
    from factcheck.read.language import pack_code

    if tag is None:
        return None
    if pack_code(tag, languages()) is None:
        raise ConfigError("source-language", tag, "this language is not supported; `factcheck languages` lists them")
    return read_as(tag).tag


def _first(*flags: bool | None) -> bool:
    """The first flag that somebody set; none is no."""
    return next((flag for flag in flags if flag is not None), False)


def _outputs(said: "Stated", folder: Path) -> tuple[Output, ...]:
    parted = (each.partition("=") for each in said.output)
    return tuple(Output(form, folder / path) for form, _, path in parted)


def _stated(named: Path | None, *, isolated: bool) -> tuple["Stated", Path]:
    """What the configuration file states, and the folder that its paths count from."""
    from factcheck.config.files import configuration, configuration_file
    from factcheck.config.keys import Stated, stated
    from factcheck.render.formats import FORMATS

    path = None if isolated else named or configuration_file(Path.cwd())
    if path is None:
        return Stated(), Path()
    from factcheck.compare import rules
    from factcheck.read.files import shown

    table = configuration(path)
    known = {rule.name for rule in rules()}
    return stated(table, shown(path), rules=known, formats=FORMATS), Path(shown(path.parent))


def _concepts(path: Path) -> tuple["OwnConcept", ...]:
    """The user's own concepts."""
    from factcheck.config.concepts import own_concepts
    from factcheck.config.files import settings_text
    from factcheck.lexicon import languages
    from factcheck.lexicon.context import concept_table

    return own_concepts(settings_text(path), path.name, known=concept_table(), languages=languages())


def read_baseline(path: Path, *, needed: bool = True) -> tuple["Baselined", ...]:
    """The entries of a baseline file; none where there is no file and none is needed."""
    from factcheck.config.baseline import baselined
    from factcheck.config.files import is_there, settings_text

    if is_there(path):
        return baselined(settings_text(path), path.name)
    if needed:
        raise BadConfiguration(path.name, ("there is no such baseline; --update-baseline makes it",))
    return ()
