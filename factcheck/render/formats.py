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
}
"""The module of each format.  It holds `rendered(report, presentation)`, which answers the whole output as text."""


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

    `rules` explain themselves, where the report has findings; `problems` are what could not be checked, in sentences;
    `explain` asks for the weight of all evidence, `colour` for the escape codes of a terminal.
    """

    rules: "tuple[Explained, ...]" = ()
    problems: tuple[str, ...] = ()
    explain: bool = False
    colour: bool = False


def rendered(name: str, report: "Report", presentation: Presentation | None = None) -> str:
    """The report in the format of that name; its module is imported when it is asked for."""
    made: Callable[[Report, Presentation], str] = import_module(FORMATS[name]).rendered
    return made(report, presentation or Presentation())
