"""The command: arguments in, results to standard output, messages to standard error, one exit status.

The stages are imported by the commands that need them, so that `--version` and completion answer at once.
"""

import difflib
import gc
import itertools
import json
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, TextIO

import click

from factcheck import __version__
from factcheck.errors import ArticleError, FactcheckError
from factcheck.outcome import Status

if TYPE_CHECKING:
    from factcheck.model.article import Article
    from factcheck.model.report import Report
    from factcheck.read import Stated

TRACEBACK = "FACTCHECK_TRACEBACK"
"""The environment variable under which a mistake of ours is raised, for those who mend it."""

INTERRUPTED = 130
"""What a shell reports of a program that Ctrl-C ended."""


def main() -> None:
    """Run the command and exit."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `factcheck … | head` ends as every Unix command does
    gc.set_threshold(100_000)  # what is loaded stays; looking through it again and again takes a tenth of a short run
    for stream in (sys.stdout, sys.stderr):
        _in_utf8(stream)
    sys.exit(_guarded(sys.argv[1:]))


def _in_utf8(stream: TextIO) -> None:
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def _guarded(arguments: list[str]) -> int:
    """The exit status of a run, whatever happens in it: a sentence on standard error, never a traceback."""
    try:
        outcome = factcheck.main(arguments, prog_name="factcheck", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as problem:
        problem.show()
        return Status.UNCHECKED
    except FactcheckError as problem:
        _tell(f"error: {problem}")
        return Status.UNCHECKED
    except (KeyboardInterrupt, click.Abort):
        _tell("interrupted")
        return INTERRUPTED
    except OSError as problem:
        _drop_output()
        _tell(f"error: the result cannot be written: {problem.strerror}")
        return Status.UNCHECKED
    except Exception as problem:  # the last resort, so that a mistake of ours is a sentence as well
        if os.environ.get(TRACEBACK):
            raise
        _tell(f"error: a mistake in factcheck: {problem!r}; {TRACEBACK}=1 shows where, please report it")
        return Status.UNCHECKED
    return int(outcome or Status.CHECKED)


def _drop_output() -> None:
    """Send what is still to be written nowhere, so that the interpreter does not fail on it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(text: str) -> None:
    sys.stdout.write(text)


def _tell(message: str) -> None:
    from factcheck.render.signs import on_one_line

    sys.stderr.write(on_one_line(message) + "\n")


def _stated(options: dict[str, Any]) -> "Stated":
    from factcheck.read import Stated, publication_day

    published: datetime | None = options["published"]
    day = publication_day(published.isoformat(), "--published") if published else None
    return Stated(options["language"], day, options["story"])


def _articles(paths: tuple[str, ...], stated: "Stated", problems: list[FactcheckError]) -> Iterator["Article"]:
    """The articles as they are read; what could not be is told at once and remembered in `problems`."""
    from factcheck.read import Skipped, read_articles

    for found in read_articles(paths, stated):
        if isinstance(found, Skipped):
            _tell(f"note: {found}")
        elif isinstance(found, ArticleError):
            problems.append(found)
            _tell(f"error: {found}")
        else:
            yield found


PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH...")


DAY = click.DateTime(["%Y-%m-%d"])
STATED = (
    click.option("--language", metavar="TAG", help="Language of articles that state none, as a BCP 47 tag."),
    click.option("--published", metavar="YYYY-MM-DD", type=DAY, help="Publication day of articles that state none."),
    click.option("--story", metavar="NAME", help="Story of articles that state none."),
)


def _reads_articles(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the paths and the options of all commands that read articles."""
    for decorate in (*reversed(STATED), PATHS):
        command = decorate(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="factcheck", message="%(prog)s %(version)s")
def factcheck() -> None:
    """Name every figure and date on which articles about the same story contradict each other.

    PATH is a file (text, Markdown, JSON lines, JSON), a folder, or - for standard input.  Exit status: 0 checked and
    nothing found, 1 a finding at or above --fail-on, 2 something could not be checked.
    """


@factcheck.command()
@_reads_articles
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    default="error",
    show_default=True,
    help="The least severity of a finding that makes the exit status 1.",
)
@click.option("--explain", is_flag=True, help="Show what speaks for each pairing, in bits.")
def check(paths: tuple[str, ...], *, form: str, fail_on: str, explain: bool, **stated: Any) -> int:
    """Report the facts on which articles of the same story disagree."""
    from factcheck import checking
    from factcheck.config import Config
    from factcheck.model.report import Severity
    from factcheck.outcome import status, uncompared, without_claims

    config = Config(fail_on=None if fail_on == "never" else Severity(fail_on))
    problems: list[FactcheckError] = []
    articles = list(_articles(paths, _stated(stated), problems))
    report = checking.check(articles, config)
    for silent in without_claims(report):
        _tell(f"note: {silent}: holds no figure and no date")
    for gap in uncompared(report):
        problems.append(gap)
        _tell(f"error: {gap}")
    if report.articles or form == "json":
        _write_report(report, form, explain=explain)
    return status(report, config, problems)


def _write_report(report: "Report", form: str, *, explain: bool) -> None:
    if form == "json":
        from factcheck.render.machine import report_json

        _say(report_json(report))
        return
    from factcheck.render.lines import plain
    from factcheck.render.text import report_lines

    lines = report_lines(report, _advice(report), explain=explain)
    if _wants_colour(sys.stdout):
        from factcheck.render.colour import coloured

        _say(coloured(lines))
    else:
        _say(plain(lines))


def _advice(report: "Report") -> dict[str, str]:
    """How to settle a finding of each rule that the report names."""
    if not report.findings:
        return {}
    from factcheck.compare import rules

    return {rule.name: rule.settle for rule in rules()}


def _wants_colour(stream: TextIO) -> bool:
    """On a terminal, unless NO_COLOR says no or FORCE_COLOR yes."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


@factcheck.command()
@_reads_articles
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True)
def normalise(paths: tuple[str, ...], *, form: str, **stated: Any) -> int:
    """Print the articles with every figure and date in English."""
    problems: list[FactcheckError] = []
    articles = _articles(paths, _stated(stated), problems)
    (_normalise_jsonl if form == "jsonl" else _normalise_text)(articles)
    return Status.UNCHECKED if problems else Status.CHECKED


def _normalise_jsonl(articles: Iterable["Article"]) -> None:
    from factcheck import checking
    from factcheck.render.machine import readings_json

    for article in articles:
        _say(readings_json(article, checking.normalise(article)))
        sys.stdout.flush()  # so that a reader at the other end gets each article when it is done


def _normalise_text(articles: Iterable["Article"]) -> None:
    """Print article by article; a heading tells them apart where there are several."""
    from factcheck import checking
    from factcheck.render.normalised import normalised_heading, normalised_text

    articles = iter(articles)
    first = list(itertools.islice(articles, 2))
    for number, article in enumerate(itertools.chain(first, articles)):
        heading = normalised_heading(article) if len(first) > 1 else ""
        _say("\n" * (number > 0) + heading + normalised_text(article, checking.normalise(article)))


@factcheck.command()
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def languages(form: str) -> None:
    """List the languages that articles may be in."""
    from factcheck.lexicon.pack import languages, pack

    known = [{"code": code, "name": pack(code).language["name"]} for code in languages()]
    if form == "json":
        _say(json.dumps(known, ensure_ascii=False, indent=1) + "\n")
    else:
        _say("".join(f"{each['code']:<8}{each['name']}\n" for each in known))


@factcheck.command()
@click.argument("name", required=False)
def rule(name: str | None) -> None:
    """Explain a rule: what it finds, an example, how to settle it.  Without NAME: list them."""
    from factcheck.compare import rules
    from factcheck.render.rules import rule_list, rule_text

    known = {each.name: each for each in rules()}
    if name is None:
        _say(rule_list(rules()))
    elif name in known:
        _say(rule_text(known[name]))
    else:
        close = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
        meant = f"; did you mean {close[0]}?" if close else "; `factcheck rule` lists them"
        raise click.UsageError(f"there is no rule {name!r}{meant}")


@factcheck.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the script that completes this command in a shell."""
    from click.shell_completion import get_completion_class

    made = get_completion_class(shell)
    if made is not None:
        _say(made(factcheck, {}, "factcheck", "_FACTCHECK_COMPLETE").source())
