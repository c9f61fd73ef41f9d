"""What was checked means for the run: what could not be compared, and the exit status."""

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from factcheck.errors import NothingToCompare

if TYPE_CHECKING:  # the command imports this module for `Status` and must answer at once
    from factcheck.config import Config
    from factcheck.model.gist import Gist


NAMED = 5
"""How many articles are named that are alone with their story."""


class Status(IntEnum):
    """How a run ends."""

    CHECKED = 0
    FOUND = 1
    UNCHECKED = 2


def uncompared(checked: "Gist", *, pooled: bool = False) -> tuple[NothingToCompare, ...]:
    """Each story that could not be checked because it has one article only, or the run where no story has figures.

    Of a pool that was gathered into stories by what they tell, and of pages of which not all are translated, not every
    article is expected to have a partner.
    """
    if pooled and len(checked.lone) == len(checked.stories) > 0:
        return (NothingToCompare("nothing to compare: no two articles tell the same story"),)
    if (checked.lone and not pooled) or not checked.stories:
        return tuple(_lone(*each) for each in checked.lone)
    if checked.compared:
        return ()
    return (NothingToCompare("nothing to compare: no story has two articles that hold a figure or a date"),)


def _lone(article: str, story: str) -> NothingToCompare:
    return NothingToCompare(f"{article}: the only article of story {story!r}, nothing to compare it with")


def named(lone: Sequence[tuple[str, str]]) -> str:
    """The articles that are alone, the first few by their names."""
    listed = ", ".join(article for article, _ in lone[:NAMED])
    return listed if len(lone) <= NAMED else f"{listed} and {len(lone) - NAMED} more"


def status(checked: "Gist", config: "Config", problems: Sequence[object]) -> Status:
    """The exit status: a problem outweighs a finding, because it means that something was not checked."""
    if problems:
        return Status.UNCHECKED
    if config.fail_on_idle and checked.idle:
        return Status.FOUND
    if config.fail_on is None or checked.worst is None:
        return Status.CHECKED
    return Status.FOUND if checked.worst >= config.fail_on else Status.CHECKED
