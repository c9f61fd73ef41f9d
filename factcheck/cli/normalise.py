"""`factcheck normalise`."""

import itertools
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.reading import reads_articles, stated, told_articles
from factcheck.cli.terminal import say
from factcheck.errors import FactcheckError
from factcheck.outcome import Status

if TYPE_CHECKING:
    from factcheck.model.article import Article


@click.command()
@reads_articles
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True)
def normalise(paths: tuple[str, ...], *, form: str, **options: Any) -> int:
    """Print the articles with every figure and date in English."""
    problems: list[FactcheckError] = []
    articles = told_articles(paths, stated(options), problems)
    (_as_jsonl if form == "jsonl" else _as_text)(articles)
    return Status.UNCHECKED if problems else Status.CHECKED


def _as_jsonl(articles: Iterable["Article"]) -> None:
    from factcheck import checking
    from factcheck.render.machine import readings_json

    for article in articles:
        say(readings_json(article, checking.normalise(article)))
        sys.stdout.flush()  # so that a reader at the other end gets each article when it is done


def _as_text(articles: Iterable["Article"]) -> None:
    """Print article by article; a heading tells them apart where there are several."""
    from factcheck import checking
    from factcheck.render.normalised import normalised_heading, normalised_text

    articles = iter(articles)
    first = list(itertools.islice(articles, 2))
    for number, article in enumerate(itertools.chain(first, articles)):
        heading = normalised_heading(article) if len(first) > 1 else ""
        say("\n" * (number > 0) + heading + normalised_text(article, checking.normalise(article)))
