"""`factcheck check`."""

import sys
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.reading import reads_articles, stated, told_articles
from factcheck.cli.terminal import say, tell, wants_colour
from factcheck.errors import FactcheckError
from factcheck.render.formats import FORMATS

if TYPE_CHECKING:
    from factcheck.model.report import Report


@click.command()
@reads_articles
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    default="error",
    show_default=True,
    help="The least severity of a finding that makes the exit status 1.",
)
@click.option("--explain", is_flag=True, help="Show what speaks for each pairing, in bits.")
def check(paths: tuple[str, ...], *, form: str, fail_on: str, explain: bool, **options: Any) -> int:
    """Report the facts on which articles of the same story disagree."""
    from factcheck import checking
    from factcheck.config import Config
    from factcheck.model.report import Severity
    from factcheck.outcome import status, uncompared, without_claims

    config = Config(fail_on=None if fail_on == "never" else Severity(fail_on))
    problems: list[FactcheckError] = []
    articles = list(told_articles(paths, stated(options), problems))
    report = checking.check(articles, config)
    for silent in without_claims(report):
        tell(f"note: {silent}: holds no figure and no date")
    for gap in uncompared(report):
        problems.append(gap)
        tell(f"error: {gap}")
    if report.articles or form != "text":
        _write(report, form, problems, explain=explain)
    return status(report, config, problems)


def _write(report: "Report", form: str, problems: list[FactcheckError], *, explain: bool) -> None:
    from factcheck.compare import rules
    from factcheck.render.formats import Presentation, rendered

    presentation = Presentation(
        rules=rules() if report.findings else (),
        problems=tuple(map(str, problems)),
        explain=explain,
        colour=wants_colour(sys.stdout),
    )
    say(rendered(form, report, presentation))
