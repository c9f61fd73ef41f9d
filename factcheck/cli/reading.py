"""What all commands that read articles share: their options, and what is told of articles that cannot be read."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.terminal import tell
from factcheck.errors import ArticleError, FactcheckError

if TYPE_CHECKING:
    from factcheck.model.article import Article
    from factcheck.read import Stated
    from factcheck.read.files import LeftOut

PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH...")

DAY = click.DateTime(["%Y-%m-%d"])
STATED = (
    click.option("--language", metavar="TAG", help="Language of articles that state none, as a BCP 47 tag."),
    click.option("--published", metavar="YYYY-MM-DD", type=DAY, help="Publication day of articles that state none."),
    click.option("--story", metavar="NAME", help="Story of articles that state none."),
)


def reads_articles(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the paths and the options of all commands that read articles."""
    for decorate in (*reversed(STATED), PATHS):
        command = decorate(command)
    return command


def stated(options: dict[str, Any]) -> "Stated":
    """What the user states of all articles."""
    from factcheck.read import Stated, publication_day

    published: datetime | None = options["published"]
    day = publication_day(published.isoformat(), "--published") if published else None
    return Stated(options["language"], day, options["story"], by_content=options.get("story_by") == "content")


def told_articles(
    paths: tuple[str, ...],
    stated: "Stated",
    problems: list[FactcheckError],
    *,
    quiet: bool = False,
    left_out: "LeftOut | None" = None,
) -> Iterator["Article"]:
    """The articles as they are read; what could not be is told at once and remembered in `problems`."""
    from factcheck.read import Noted, Skipped, read_articles
    from factcheck.read.files import nothing

    for found in read_articles(paths, stated, left_out or nothing):
        if isinstance(found, Skipped | Noted):
            if not quiet:
                tell(f"note: {found}")
        elif isinstance(found, ArticleError):
            problems.append(found)
            tell(f"error: {found}")
        else:
            yield found
