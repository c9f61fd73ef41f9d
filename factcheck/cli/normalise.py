"""`factcheck normalise`."""

import itertools
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.reading import reading, reads_articles, stated, told_articles
from factcheck.cli.replay import outcome_key, replayed
from factcheck.cli.running import jobs, journal, kept, runs
from factcheck.cli.terminal import say
from factcheck.errors import FactcheckError
from factcheck.outcome import Status

if TYPE_CHECKING:
    from factcheck.run.readings import Said


@click.command()
@reads_articles
@runs
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True)
def normalise(paths: tuple[str, ...], *, form: str, **options: Any) -> int:
    """Print the articles with every figure and date in English."""
    if options["resume"] and form != "jsonl":
        raise click.UsageError("--resume needs --format jsonl, in which each article is said by itself")
    key = None
    if not (options["resume"] or options["no_cache"]):
        key = outcome_key(paths, reading(options).limits.file_size, options, "normalise", form)
    return replayed(lambda: _normalised(paths, form, options), key, options)


def _normalised(paths: tuple[str, ...], form: str, options: dict[str, Any]) -> int:
    from factcheck.run.readings import normalised

    problems: list[FactcheckError] = []
    articles = told_articles(paths, stated(options), problems, reading(options))
    with kept(options, "normalise") as store:
        said = normalised(articles, form, jobs(options, paths), store)
        noted = journal(store)
        for key, text in _lines(said) if form == "jsonl" else _texts(said):
            if noted:
                noted.say(key, text)
            else:
                say(text)
                sys.stdout.flush()  # so that a reader at the other end gets each article when it is done
    return Status.UNCHECKED if problems else Status.CHECKED


def _lines(said: Iterable["Said"]) -> Iterator[tuple[bytes, str]]:
    return ((key, text) for _, text, key in said)


def _texts(said: Iterable["Said"]) -> Iterator[tuple[bytes, str]]:
    """Article by article; a heading tells them apart where there are several."""
    from factcheck.render.normalised import normalised_heading

    said = iter(said)
    first = list(itertools.islice(said, 2))
    for number, (article, text, key) in enumerate(itertools.chain(first, said)):
        heading = normalised_heading(article) if len(first) > 1 else ""
        yield key, "\n" * (number > 0) + heading + text
