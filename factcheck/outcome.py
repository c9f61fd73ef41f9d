"""What a report means for the run: what could not be compared, and the exit status."""

from collections import defaultdict
from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from factcheck.errors import NothingToCompare

if TYPE_CHECKING:  # the command imports this module for `Status` and must answer at once
    from factcheck.config import Config
    from factcheck.model.article import Article
    from factcheck.model.report import Report


class Status(IntEnum):
    """How a run ends."""

    CHECKED = 0
    FOUND = 1
    UNCHECKED = 2


def uncompared(report: "Report") -> tuple[NothingToCompare, ...]:
    """Each story that could not be checked because it has one article only, or the run where no story has figures."""
    stories: dict[str, list[Article]] = defaultdict(list)
    for article in report.articles:
        stories[article.story].append(article)
    lone = [told[0] for told in stories.values() if len(told) == 1]
    if lone or not stories:
        return tuple(map(_lone, lone))
    with_claims = {claim.article for claim in report.claims}
    if any(sum(article.id in with_claims for article in told) > 1 for told in stories.values()):
        return ()
    return (NothingToCompare("nothing to compare: no story has two articles that hold a figure or a date"),)


def _lone(article: "Article") -> NothingToCompare:
    return NothingToCompare(f"{article.id}: the only article of story {article.story!r}, nothing to compare it with")


def without_claims(report: "Report") -> tuple[str, ...]:
    """The articles in which no figure and no date was found."""
    with_claims = {claim.article for claim in report.claims}
    return tuple(article.id for article in report.articles if article.id not in with_claims)


def status(report: "Report", config: "Config", problems: Sequence[object]) -> Status:
    """The exit status: a problem outweighs a finding, because it means that something was not checked."""
    if problems:
        return Status.UNCHECKED
    if config.fail_on_idle and report.idle:
        return Status.FOUND
    if config.fail_on is None:
        return Status.CHECKED
    failing = any(finding.severity >= config.fail_on for finding in report.findings)
    return Status.FOUND if failing else Status.CHECKED
