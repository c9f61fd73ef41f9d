"""Reads articles in several languages about the same story and names every figure and date on which they disagree.

>>> from factcheck import Article, check
>>> report = check([Article("a", "Der Zugang kostet 42 Dollar im Monat.", "de", "fee")])
>>> [claim.english for claim in report.claims]
['$42 per month']
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.checking import check, normalise
    from factcheck.config import Baselined, Config, Ignored, RuleSettings, StoryBy
    from factcheck.errors import (
        ArticleError,
        BadConfiguration,
        ConfigError,
        FactcheckError,
        NothingToCompare,
        PackError,
        UnreadableArticle,
        UnsupportedLanguage,
        UnwritableOutput,
    )
    from factcheck.model.article import Article, Span
    from factcheck.model.claim import Claim, Direction, Qualifier, Role
    from factcheck.model.mention import Kind, Mention, Reading
    from factcheck.model.report import (
        Correction,
        Evidence,
        Fact,
        Finding,
        Pair,
        Report,
        Severity,
        Suppressed,
        UnresolvedMention,
        Verdict,
    )
    from factcheck.model.suppression import Idle, Lapse, Origin, Suppression
    from factcheck.model.value import DateRange, Granularity, Hedge, Part, Quantity, Score, TimeOfDay, Unresolved, Zone
    from factcheck.model.vocabulary import OwnConcept
    from factcheck.read import Noted, Skipped, Stated, read_articles

__version__ = "0.1.0"

_HOMES = {
    "factcheck.checking": ("check", "normalise"),
    "factcheck.config": ("Baselined", "Config", "Ignored", "RuleSettings", "StoryBy"),
    "factcheck.errors": (
        "ArticleError",
        "BadConfiguration",
        "ConfigError",
        "FactcheckError",
        "NothingToCompare",
        "PackError",
        "UnreadableArticle",
        "UnsupportedLanguage",
        "UnwritableOutput",
    ),
    "factcheck.model.article": ("Article", "Span"),
    "factcheck.model.claim": ("Claim", "Direction", "Qualifier", "Role"),
    "factcheck.model.mention": ("Kind", "Mention", "Reading"),
    "factcheck.model.report": (
        "Correction",
        "Evidence",
        "Fact",
        "Finding",
        "Pair",
        "Report",
        "Severity",
        "Suppressed",
        "UnresolvedMention",
        "Verdict",
    ),
    "factcheck.model.suppression": ("Idle", "Lapse", "Origin", "Suppression"),
    "factcheck.model.value": (
        "DateRange",
        "Granularity",
        "Hedge",
        "Part",
        "Quantity",
        "Score",
        "TimeOfDay",
        "Unresolved",
        "Zone",
    ),
    "factcheck.model.vocabulary": ("OwnConcept",),
    "factcheck.read": ("Noted", "Skipped", "Stated", "read_articles"),
}
"""Where each public name lives.  Nothing is imported before it is asked for: `factcheck --version` answers at once."""

_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Article",
    "ArticleError",
    "BadConfiguration",
    "Baselined",
    "Claim",
    "Config",
    "ConfigError",
    "Correction",
    "DateRange",
    "Direction",
    "Evidence",
    "Fact",
    "FactcheckError",
    "Finding",
    "Granularity",
    "Hedge",
    "Idle",
    "Ignored",
    "Kind",
    "Lapse",
    "Mention",
    "Noted",
    "NothingToCompare",
    "Origin",
    "OwnConcept",
    "PackError",
    "Pair",
    "Part",
    "Qualifier",
    "Quantity",
    "Reading",
    "Report",
    "Role",
    "RuleSettings",
    "Score",
    "Severity",
    "Skipped",
    "Span",
    "Stated",
    "StoryBy",
    "Suppressed",
    "Suppression",
    "TimeOfDay",
    "UnreadableArticle",
    "Unresolved",
    "UnresolvedMention",
    "UnsupportedLanguage",
    "UnwritableOutput",
    "Verdict",
    "Zone",
    "__version__",
    "check",
    "normalise",
    "read_articles",
]


class _Package(ModuleType):
    """This package; the stage `factcheck.normalise` shares its name with the function, which keeps it."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOME_OF and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = _HOME_OF[name]
    module = import_module(home)
    globals().update({each: getattr(module, each) for each in _HOMES[home]})
    return globals()[name]


def __dir__() -> list[str]:
    return __all__
