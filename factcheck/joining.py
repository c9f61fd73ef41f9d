"""What was found story by story, as one report or one gist: what is told of a run that finds all of it kept."""

from collections.abc import Iterable
from dataclasses import replace

from factcheck.config import Config
from factcheck.model.gist import Gist, gist
from factcheck.model.report import Report
from factcheck.suppress import idle_settings


def joined(stories: Iterable[Report], config: Config) -> Report:
    """The reports of several stories, in their order, as one; with the settings that did nothing in any of them."""
    told = list(stories)
    report = Report(*(tuple(each for one in told for each in getattr(one, name)) for name in Report.__slots__))
    return replace(report, idle=closed(gist(report), config).idle)


def closed(told: Gist, config: Config) -> Gist:
    """The gist of all stories of a run, with the settings that did nothing in any of them."""
    return replace(told, idle=(*told.idle, *idle_settings(config, told.stories, told.found)))
