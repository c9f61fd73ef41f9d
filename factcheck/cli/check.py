"""`factcheck check`."""

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.checkout import folder_in_checkout
from factcheck.cli.following import progress
from factcheck.cli.outputs import Output, OutputType, append_summary, write_outputs
from factcheck.cli.reading import reads_articles, stated, told_articles
from factcheck.cli.terminal import say, tell, wants_colour
from factcheck.cli.watching import watches
from factcheck.errors import FactcheckError
from factcheck.render.formats import FORMATS, Presentation, rendered

if TYPE_CHECKING:
    from factcheck.config import Config


@click.command()
@watches
@reads_articles
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="What goes to standard output.",
)
@click.option("--output", "outputs", multiple=True, type=OutputType(), help="A report into a file; may be repeated.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    default="error",
    show_default=True,
    help="The least severity of a finding that makes the exit status 1.",
)
@click.option("--explain", is_flag=True, help="Show what speaks for each pairing, in bits.")
def check(
    paths: tuple[str, ...],
    *,
    form: str,
    outputs: tuple[Output, ...],
    fail_on: str,
    explain: bool,
    **options: Any,
) -> int:
    """Report the facts on which articles of the same story disagree."""
    from factcheck import checking
    from factcheck.config import Config
    from factcheck.model.report import Severity
    from factcheck.outcome import status, uncompared, without_claims

    config = Config(fail_on=None if fail_on == "never" else Severity(fail_on))
    problems: list[FactcheckError] = []
    with progress() as follow:
        articles = list(follow("reading", told_articles(paths, stated(options), problems)))
        report = checking.check(articles, config, follow)
    for silent in without_claims(report):
        tell(f"note: {silent}: holds no figure and no date")
    for gap in uncompared(report):
        problems.append(gap)
        tell(f"error: {gap}")
    presentation = _presentation(config, problems, explain=explain, run=options["run"])
    write_outputs(outputs, report, presentation)
    if report.articles or form != "text":
        say(rendered(form, report, replace(presentation, colour=wants_colour(sys.stdout))))
    if form == "github":
        append_summary(rendered("markdown", report, presentation))
    return status(report, config, problems)


def _presentation(config: "Config", problems: list[FactcheckError], *, explain: bool, run: int) -> Presentation:
    from factcheck.compare import rules

    return Presentation(
        rules=rules(),
        problems=tuple(map(str, problems)),
        fail_on=config.fail_on,
        folder=folder_in_checkout(),
        explain=explain,
        run=run,
    )
