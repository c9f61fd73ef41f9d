"""`factcheck check`."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.checkout import changed_since, folder_in_checkout
from factcheck.cli.following import progress
from factcheck.cli.options import asks
from factcheck.cli.outputs import append_summary, write_outputs, write_whole
from factcheck.cli.reading import reading, reads_articles, stated, told_articles
from factcheck.cli.replay import depends_on_more, outcome_key, replayed
from factcheck.cli.running import runs
from factcheck.cli.showing import shown_config, shown_files, shown_furniture
from factcheck.cli.stories import Asked, Done, checked, in_stories
from factcheck.cli.terminal import say, tell, wants_colour
from factcheck.cli.watching import watches
from factcheck.cli.wishes import Wishes, left_out, read_baseline, running, stated_wishes, wishes
from factcheck.errors import FactcheckError
from factcheck.outcome import Status
from factcheck.render.formats import ONE_BY_ONE, Presentation, rendered

if TYPE_CHECKING:
    from factcheck.model.gist import Gist
    from factcheck.model.report import Report


@click.command()
@watches
@reads_articles
@runs
@asks
def check(paths: tuple[str, ...], **options: Any) -> int:
    """Report the facts on which articles of the same story disagree."""
    asked = wishes(options)
    if options["show_config"]:
        say(shown_config(asked))
        return Status.CHECKED
    how = {**options, **running(asked)}
    return replayed(lambda: _checked(paths, asked, how), _key(paths, asked, how), how)


def _key(paths: tuple[str, ...], asked: Wishes, options: Mapping[str, Any]) -> bytes | None:
    """What the outcome depends on, where that can be told beforehand."""
    if not asked.keeps or depends_on_more(options, asked.form, asked.outputs):
        return None
    config = asked.config
    lapsing = any(ignored.by.until for ignored in config.ignored)
    settled = replace(asked, config=replace(config, rules=dict(config.rules), today=None), jobs=None, cache=None)
    most = reading(asked.bounds).limits.file_size
    more = (replace(settled, keeps=True, sources={}), wants_colour(sys.stdout), folder_in_checkout())
    day = config.today, lapsing
    return outcome_key(paths, most, options, "check", *more, left_out=left_out(asked), day=day)


def _checked(paths: tuple[str, ...], asked: Wishes, options: Mapping[str, Any]) -> int:
    from factcheck.outcome import status

    one_by_one = _is_said_one_by_one(asked, options)
    primary = _primary(options)
    problems: list[FactcheckError] = []
    with progress() as follow:
        named = stated({**options, **stated_wishes(asked)})
        how = reading({**asked.bounds, "quiet": options["quiet"]})
        read = told_articles(paths, named, problems, how, left_out(asked))
        articles = follow("reading", read)
        if options["show_files"] or options["show_furniture"]:
            files = shown_files if options["show_files"] else shown_furniture
            say(files(list(in_stories(articles, asked.config, follow))))
            return Status.UNCHECKED if problems else Status.CHECKED
        wanted = Asked(asked.config, asked.form if one_by_one else None, primary)
        done = checked(articles, wanted, options, follow)
    _tell_of(done, asked, problems, options)
    if done.report is not None:
        if options["update_baseline"]:
            return _update_baseline(done.report, asked, problems)
        presentation = replace(_presentation(asked, problems, options), primary=primary)
        _write(done.report, asked, presentation, statistics=options["statistics"])
    ended = status(done.gist, asked.config, problems)
    return Status.CHECKED if ended is Status.FOUND and options["exit_zero"] else ended


def _is_said_one_by_one(asked: Wishes, options: Mapping[str, Any]) -> bool:
    """Whether each story is said when it is checked and then forgotten; nothing else may need the whole report."""
    whole = options["statistics"] or options["update_baseline"] or options["verbose"] or asked.outputs
    said = asked.form in ONE_BY_ONE and not whole
    if options["resume"] and not said:
        raise click.UsageError(
            "--resume needs --format jsonl, in which each story is said by itself, and no other report"
        )
    return said


def _primary(options: Mapping[str, Any]) -> frozenset[str]:
    """The files that were changed, as the user names them and as git knows them."""
    from factcheck.read.files import shown

    changed = changed_since(options["base"]) if options["base"] else frozenset()
    return changed | {shown(Path(name)) for name in options["primary"]}


def _tell_of(done: Done, asked: Wishes, problems: list[FactcheckError], options: Mapping[str, Any]) -> None:
    """What there is to say of the run besides its findings; what was not compared is added to the problems."""
    from factcheck.read.files import shown

    if options["verbose"] and done.report is not None:
        for line in _understood(done.report, asked):
            tell(f"note: {line}")
    for name in options["primary"]:
        if shown(Path(name)) not in done.paths:
            tell(f"note: --primary {name}: no article of this run")
    if not options["quiet"]:
        for silent in done.gist.silent:
            tell(f"note: {silent}: holds no figure and no date")
    if asked.config.fail_on_idle or not options["quiet"]:  # what fails a run is never kept quiet
        for idle in done.gist.idle:
            tell(f"warning: {idle}")
    problems += _uncompared(done.gist, asked, quiet=options["quiet"])


def _uncompared(checked: "Gist", asked: Wishes, *, quiet: bool) -> tuple[FactcheckError, ...]:
    """What was not compared, told.

    Of a pool, and of pages that are translated by and by, it is no error that some are alone with their story.
    """
    from factcheck.config import StoryBy
    from factcheck.outcome import named, uncompared

    pooled = asked.config.story_by is StoryBy.CONTENT or asked.config.source_language is not None
    if pooled and checked.lone and not quiet:
        tell(f"note: compared with nothing, since no other article tells their story: {named(checked.lone)}")
    gaps = uncompared(checked, pooled=pooled)
    for gap in gaps:
        tell(f"error: {gap}")
    return gaps


def _understood(report: "Report", asked: Wishes) -> Iterator[str]:
    """How the run is understood: its settings, each article, and what was put aside."""
    yield f"configuration: {asked.file or 'none'}"
    for article in report.articles:
        day = f"published {article.published.isoformat()}" if article.published else "day of publication unknown"
        yield f"{article.id}: {article.language}, {day}, story {article.story!r}"
    for aside in report.suppressed:
        finding, by = aside.finding, aside.by
        yield f"suppressed by {by.where}: {finding.rule}: {finding.message}: {by.reason}"


def _presentation(asked: Wishes, problems: list[FactcheckError], options: Mapping[str, Any]) -> Presentation:
    from factcheck.compare import rules

    return Presentation(
        rules=rules(),
        problems=tuple(map(str, problems)),
        fail_on=asked.config.fail_on,
        fail_on_idle=asked.config.fail_on_idle,
        folder=folder_in_checkout(),
        explain=asked.explain,
        brief=options["quiet"],
        run=options["run"],
    )


def _write(report: "Report", asked: Wishes, presentation: Presentation, *, statistics: bool) -> None:
    """The reports into their files, and the one for standard output."""
    write_outputs(asked.outputs, report, presentation)
    if statistics:
        from factcheck.render.statistics import statistics as counted

        say(counted(report))
    elif report.articles or asked.form != "text":
        say(rendered(asked.form, report, replace(presentation, colour=wants_colour(sys.stdout))))
    if asked.form == "github":
        append_summary(rendered("markdown", report, presentation))


def _update_baseline(report: "Report", asked: Wishes, problems: list[FactcheckError]) -> int:
    """Write today's findings into the baseline, unless something was not checked and would be lost from it."""
    from factcheck.config.baseline import baseline_text

    if asked.baseline is None:
        raise click.UsageError("--update-baseline needs to know the file: --baseline FILE")
    if problems:
        tell("error: the baseline is left as it was, since not everything could be checked")
        return Status.UNCHECKED
    before = read_baseline(asked.baseline, needed=False)
    stories = {article.story for article in report.articles}
    write_whole(asked.baseline, baseline_text(report.findings, before, stories))
    tell(f"note: {asked.baseline.as_posix()}: knows {len(report.findings)} findings of the stories that were checked")
    return Status.CHECKED
