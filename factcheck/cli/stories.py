"""The stories of a run of `check`: set aside while they are read, then checked, and said one by one."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.cli.running import jobs, journal, kept
from factcheck.cli.terminal import say
from factcheck.follow import Follow

if TYPE_CHECKING:
    from factcheck.config import Config
    from factcheck.model.article import Article
    from factcheck.model.gist import Gist
    from factcheck.model.report import Report
    from factcheck.run.keeping import Kept
    from factcheck.run.stories import Told


class Done(NamedTuple):
    """What was checked: the gist, the files that were read, and the report unless its stories were said one by one."""

    gist: "Gist"
    paths: frozenset[str | None]
    report: "Report | None" = None


class Asked(NamedTuple):
    """What a run asks of each story: to be said in a form, or a report where that is `None`."""

    config: "Config"
    form: str | None
    primary: frozenset[str]


def checked(articles: "Iterable[Article]", asked: Asked, options: Mapping[str, Any], follow: Follow) -> Done:
    """Check the articles; with a form, each story is said as soon as it is checked and then forgotten."""
    from factcheck.joining import closed, joined
    from factcheck.model.gist import gist, together
    from factcheck.run.spool import Spool
    from factcheck.run.stories import Wanted, checked

    config = asked.config
    settings = asked._replace(config=replace(config, rules=dict(config.rules), today=None))
    paths = set()
    with kept(options, settings) as store, closing(Spool()) as spool:
        for article in in_stories(articles, config, follow):
            paths.add(article.path)
            spool.add(article)
        told = checked(spool, Wanted(*asked), jobs(options), store, follow)
        if asked.form is None:
            report = joined((each.report for each in told if each.report is not None), config)
            return Done(gist(report), frozenset(paths), report)
        return Done(closed(together(_said(told, store)), config), frozenset(paths))


def in_stories(articles: "Iterable[Article]", config: "Config", follow: Follow) -> "Iterable[Article]":
    """The articles as `checking.in_stories` has them, which is asked only where it has anything to do."""
    from factcheck.config import StoryBy

    if config.story_by is StoryBy.PLACE:
        return articles
    from factcheck.checking import in_stories
    from factcheck.read import with_passages

    return in_stories(map(with_passages, articles), config, follow)


def _said(told: "Iterable[Told]", store: "Kept") -> "Iterator[Gist]":
    noted = journal(store)
    for each in told:
        if noted:
            noted.say(each.key, each.said)
        else:
            say(each.said)
        yield each.gist
