"""The settings of a run, as the stages see them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from factcheck.model.fingerprint import Said
from factcheck.model.report import Severity
from factcheck.model.suppression import Suppression
from factcheck.model.vocabulary import OwnConcept


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """What a user sets for a rule; what is left alone stays as the rule has it.

    `off`: it finds nothing.  `severity`: how grave its findings are where the pairing is sure.  `tolerance`: the
    difference between two figures, as a share of the larger, up to which they count as the same; `days` the same
    between two days.  `evidence`: the bits that must speak for a pairing; a finding on less is a warning at most.

    >>> Config(rules={"amount-conflict": RuleSettings(tolerance=Decimal("0.02"))}).rules["amount-conflict"].off
    False
    """

    off: bool = False
    severity: Severity | None = None
    tolerance: Decimal = Decimal(0)
    days: int = 0
    evidence: float | None = None


@dataclass(frozen=True, slots=True)
class Ignored:
    """Findings of stories and of rules that are put aside: `story` is a pattern in which `*` stands for anything."""

    story: str
    by: Suppression


@dataclass(frozen=True, slots=True)
class Baselined:
    """Findings that were there when the baseline was made: what they say, and how many say it."""

    said: Said
    count: int
    by: Suppression


class StoryBy(StrEnum):
    """By what articles that state no story are brought together: where they lie, or what they tell."""

    PLACE = "place"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a run; the defaults are what a CI job wants.

    `fail_on` is the least severity that fails a run, `None` for never; `fail_on_idle` says that a suppression that does
    nothing any more fails it as well.  `today` is the day by which suppressions lapse; without it none does.
    `concepts` are words that the user adds to what figures are told of.  With `story_by` content, articles without a
    story are gathered into stories by what they tell.  `source_language` is the language, as a BCP 47 tag, of which all
    others are translations: they are held against it alone, and it is right.
    """

    fail_on: Severity | None = Severity.ERROR
    rules: Mapping[str, RuleSettings] = field(default_factory=lambda: MappingProxyType({}))
    ignored: tuple[Ignored, ...] = ()
    baseline: tuple[Baselined, ...] = ()
    fail_on_idle: bool = False
    today: date | None = None
    concepts: tuple[OwnConcept, ...] = ()
    story_by: StoryBy = StoryBy.PLACE
    source_language: str | None = None
