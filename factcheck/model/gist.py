"""What a run has to know of the stories that it has checked, besides what is printed of them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from factcheck.model.report import Report, Severity
from factcheck.model.suppression import Idle


@dataclass(frozen=True, slots=True)
class Gist:
    """The gist of a report: enough for the exit status and for what is told of the run.

    `lone` are the articles that are alone in their story, each with the name of it; `silent` the articles in which no
    figure and no date was found; `compared` tells whether a story has two articles with figures; `found` are stories
    and the rules of which something was found in them, `worst` is the gravest finding that counts.
    """

    stories: tuple[str, ...] = ()
    lone: tuple[tuple[str, str], ...] = ()
    silent: tuple[str, ...] = ()
    compared: bool = False
    worst: Severity | None = None
    found: frozenset[tuple[str, str]] = frozenset()
    idle: tuple[Idle, ...] = ()


def gist(report: Report) -> Gist:
    """The gist of a report, be it on one story or on many."""
    with_claims = {claim.article for claim in report.claims}
    counted = Counter(article.story for article in report.articles)
    telling = Counter(article.story for article in report.articles if article.id in with_claims)
    return Gist(
        stories=tuple(counted),
        lone=tuple((article.id, article.story) for article in report.articles if counted[article.story] == 1),
        silent=tuple(article.id for article in report.articles if article.id not in with_claims),
        compared=any(number > 1 for number in telling.values()),
        worst=max((finding.severity for finding in report.findings), default=None),
        found=report.found(),
        idle=report.idle,
    )


def together(gists: Iterable[Gist]) -> Gist:
    """The gist of several stories, in their order."""
    told = list(gists)
    return Gist(
        stories=tuple(chain.from_iterable(each.stories for each in told)),
        lone=tuple(chain.from_iterable(each.lone for each in told)),
        silent=tuple(chain.from_iterable(each.silent for each in told)),
        compared=any(each.compared for each in told),
        worst=max((each.worst for each in told if each.worst is not None), default=None),
        found=frozenset(chain.from_iterable(each.found for each in told)),
        idle=tuple(chain.from_iterable(each.idle for each in told)),
    )
