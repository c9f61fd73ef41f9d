"""The command and its commands."""

import click

from factcheck import __version__
from factcheck.cli.check import check
from factcheck.cli.completion import completion
from factcheck.cli.listing import languages, rule
from factcheck.cli.normalise import normalise


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="factcheck", message="%(prog)s %(version)s")
def factcheck() -> None:
    """Name every figure and date on which articles about the same story contradict each other.

    PATH is a file (text, Markdown, JSON lines, JSON), a folder, or - for standard input.  Exit status: 0 checked and
    nothing found, 1 a finding at or above --fail-on, 2 something could not be checked.
    """


for command in (check, normalise, languages, rule, completion):
    factcheck.add_command(command)
