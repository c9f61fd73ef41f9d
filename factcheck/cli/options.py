"""The options of `check`.  What is not given is `None`, so that the configuration file can say it."""

from collections.abc import Callable
from pathlib import Path

import click

from factcheck.cli.outputs import parsed_output
from factcheck.render.formats import FORMATS

FILE = click.Path(path_type=Path, dir_okay=False)

REPORTS = (
    click.option(
        "--format", "form", type=click.Choice(list(FORMATS)), help="What goes to standard output; text if not said."
    ),
    click.option(
        "--output",
        "outputs",
        multiple=True,
        metavar="FORMAT=FILE",
        type=parsed_output,
        help="A report into a file; may be repeated.",
    ),
    click.option("--explain/--no-explain", default=None, help="Show what speaks for each pairing, in bits."),
    click.option("--statistics", is_flag=True, help="Print how many findings there are of each rule instead."),
    click.option("-q", "--quiet", is_flag=True, help="Print the findings alone, and errors."),
    click.option("-v", "--verbose", is_flag=True, help="Say what is read, and how it is understood."),
)
FAILING = (
    click.option(
        "--fail-on",
        type=click.Choice(["error", "warning", "note", "never"]),
        help="The least severity of a finding that makes the exit status 1; error if not said.",
    ),
    click.option(
        "--fail-on-idle/--no-fail-on-idle", default=None, help="Fail where a suppression does nothing any more."
    ),
    click.option("--exit-zero", is_flag=True, help="End with 0 in place of 1, whatever is found."),
)
SUPPRESSING = (
    click.option("--baseline", type=FILE, help="Put aside the findings that this file knows."),
    click.option("--update-baseline", is_flag=True, help="Write today's findings into the baseline."),
)
STORIES = (
    click.option(
        "--story-by",
        type=click.Choice(["place", "content"]),
        help="What makes articles one story: where they lie, or what they tell; place if not said.",
    ),
    click.option(
        "--source-language",
        metavar="TAG",
        help="The language of which all others are translations: what they lack or have otherwise is found.",
    ),
)
CHANGED = (
    click.option(
        "--primary",
        multiple=True,
        metavar="FILE",
        help="An article that was changed: findings are shown beside it; may be repeated.",
    ),
    click.option("--base", metavar="REV", help="Ask git which files were changed since REV."),
)
CONFIGURED = (
    click.option(
        "--exclude", multiple=True, metavar="PATTERN", help="Files and folders not to be read; may be repeated."
    ),
    click.option("--config", type=FILE, help="The configuration file, in place of the one found."),
    click.option("--isolated", is_flag=True, help="Read no configuration file."),
    click.option("--show-config", is_flag=True, help="Print the settings and where each comes from, and end."),
    click.option("--show-files", is_flag=True, help="Print the articles that would be checked, and end."),
    click.option("--show-furniture", is_flag=True, help="Print what is taken for page furniture, and end."),
)


def asks(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command these options."""
    for decorate in reversed((*STORIES, *REPORTS, *FAILING, *SUPPRESSING, *CHANGED, *CONFIGURED)):
        command = decorate(command)
    return command
