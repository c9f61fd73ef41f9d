"""What all commands that read articles share: their options, and what is told of articles that cannot be read."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from factcheck.cli.terminal import tell
from factcheck.errors import ArticleError, FactcheckError, NothingToCompare

if TYPE_CHECKING:
    from factcheck.model.article import Article
    from factcheck.read import Stated
    from factcheck.read.files import LeftOut
    from factcheck.read.limits import Limits


class Reading(NamedTuple):
    """How much is read, whether what cannot be is skipped, and whether what is odd is kept quiet."""

    limits: "Limits"
    skips: bool = False
    quiet: bool = False


PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH...")

DAY = click.DateTime(["%Y-%m-%d"])
STATED = (
    click.option("--language", metavar="TAG", help="Language of articles that state none, as a BCP 47 tag."),
    click.option("--published", metavar="YYYY-MM-DD", type=DAY, help="Publication day of articles that state none."),
    click.option("--story", metavar="NAME", help="Story of articles that state none."),
)


def _size(written: str) -> int:
    """The bytes that a size on the command line stands for."""
    from factcheck.config.sizes import octets

    size = octets(written)
    if size is None:
        raise click.BadParameter(f"{written!r} is no size such as 200MB")
    return size


def _depth(written: str) -> int:
    """The levels that a depth on the command line stands for."""
    from factcheck.model.nesting import DEEPEST

    return int(click.IntRange(1, DEEPEST)(written))


MOST = click.IntRange(min=1)
BOUNDS = (
    click.option("--max-file-size", metavar="SIZE", type=_size, help="The largest file, or line of JSON lines; 64MB."),
    click.option("--max-article-length", metavar="N", type=MOST, help="The longest article, in characters; 1000000."),
    click.option("--max-articles", metavar="N", type=MOST, help="The most articles of a run; 1000000."),
    click.option(
        "--max-nesting",
        metavar="N",
        type=_depth,
        help="How deep lists, elements and parts of e-mail may lie in one another; 100, and 250 at most.",
    ),
    click.option(
        "--skip-unreadable", is_flag=True, default=None, help="Tell what cannot be read, and do not fail for it."
    ),
)


def reads_articles(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the paths and the options of all commands that read articles."""
    for decorate in (*reversed((*STATED, *BOUNDS)), PATHS):
        command = decorate(command)
    return command


def reading(options: Mapping[str, Any]) -> Reading:
    """How much is read, where options say so; else as much as usual."""
    from factcheck.read.limits import Limits

    usual = Limits()
    limits = Limits(
        file_size=options["max_file_size"] or usual.file_size,
        article_length=options["max_article_length"] or usual.article_length,
        articles=options["max_articles"] or usual.articles,
        nesting=options["max_nesting"] or usual.nesting,
    )
    return Reading(limits, bool(options["skip_unreadable"]), bool(options.get("quiet")))


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
    how: Reading,
    left_out: "LeftOut | None" = None,
) -> Iterator["Article"]:
    """The articles as `read_undivided` has them; what cannot be read is told at once and remembered, unless skipped."""
    from factcheck.read import Noted, Skipped, read_undivided
    from factcheck.read.files import nothing

    skipped, read = False, False
    for found in read_undivided(paths, stated, left_out or nothing, how.limits):
        if isinstance(found, Skipped | Noted):
            if not how.quiet:
                tell(f"note: {found}")
        elif isinstance(found, ArticleError) and how.skips:
            skipped = True
            tell(f"warning: skipped: {found}")
        elif isinstance(found, ArticleError):
            problems.append(found)
            tell(f"error: {found}")
        else:
            read = True
            yield found
    if skipped and not read:
        problems.append(NothingToCompare("nothing could be read"))
        tell(f"error: {problems[-1]}")
