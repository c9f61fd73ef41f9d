"""What a user may set."""

from dataclasses import dataclass

from factcheck.model.report import Severity


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a run; the defaults are what a CI job wants."""

    fail_on: Severity | None = Severity.ERROR
