"""The formats of a report by name, and what each is told beside the report."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the command lists the formats in its help and must answer at once
    from factcheck.model.report import Report, Severity

FORMATS = {
    "text": "factcheck.render.text",
    "json": "factcheck.render.machine",
    "html": "factcheck.render.html",
    "jsonl": "factcheck.render.jsonl",
    "sarif": "factcheck.render.sarif",
    "github": "factcheck.render.github",
    "gitlab": "factcheck.render.gitlab",
    "junit": "factcheck.render.junit",
    "rdjson": "factcheck.render.rdjson",
    "markdown": "factcheck.render.markdown",
    "csv": "factcheck.render.csv",
}
"""The module of each format.  It holds `rendered(report, presentation)`, which answers the whole output as text."""

ONE_BY_ONE = frozenset({"jsonl"})
"""The formats in which what is said of several stories is what is said of each, one after the other."""


class Explained(Protocol):
    """What a rule says of itself."""

    @property
    def name(self) -> str:
        """The rule's name in kebab case."""

    @property
    def severity(self) -> "Severity":
        """How grave its findings are, unless the user says otherwise."""

    @property
    def meaning(self) -> str:
        """What it finds and why that matters."""

    @property
    def example(self) -> str:
        """Two sentences that it would name."""

    @property
    def settle(self) -> str:
        """How an editor settles it."""


@dataclass(frozen=True, slots=True)
class Presentation:
    """What a format is told beside the report.

    `rules` explain themselves; `problems` are what could not be checked, in sentences; `fail_on` is the least severity
    that fails the run, `fail_on_idle` whether an idle suppression does; `primary` are the paths of the articles that
    were changed, beside which a finding is shown; `folder` is the folder in which the run took place, from the root of
    the checkout; `explain` asks for the weight of all evidence, `brief` for the findings alone where the format is for
    people, `colour` for the escape codes of a terminal.  `run` counts the runs of a command that watches its articles,
    so that an open page can follow; 0 where it does not.
    """

    rules: "tuple[Explained, ...]" = ()
    problems: tuple[str, ...] = ()
    fail_on: "Severity | None" = None
    fail_on_idle: bool = False
    primary: frozenset[str] = frozenset()
    folder: str = ""
    explain: bool = False
    brief: bool = False
    colour: bool = False
    run: int = 0

    def advice(self) -> dict[str, str]:
        """How a finding is settled, by the name of its rule."""
        return {rule.name: rule.settle for rule in self.rules}


def rendered(name: str, report: "Report", presentation: Presentation | None = None) -> str:
    """The report in the format of that name; its module is imported when it is asked for."""
    made: Callable[[Report, Presentation], str] = import_module(FORMATS[name]).rendered
    return made(report, presentation or Presentation())
