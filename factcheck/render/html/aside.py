"""The findings that somebody has put aside, with the reason: not counted, and not hidden either."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.render.html.facets import Keys
from factcheck.render.html.harmless import harmless
from factcheck.render.html.ledger import Ledger
from factcheck.render.quote import day_in_english


@dataclass(frozen=True, slots=True)
class Aside:
    """A finding that does not count: what it says, why it was put aside, where that is written, and until when."""

    rule: str
    message: str
    reason: str
    where: str
    until: str
    keys: Keys


def put_aside(ledger: Ledger) -> Iterator[Aside]:
    """The findings of a report that do not count, in its order."""
    for each in ledger.report.suppressed:
        finding, by = each.finding, each.by
        yield Aside(
            finding.rule,
            harmless(finding.message),
            harmless(by.reason),
            harmless(by.where),
            day_in_english(by.until),
            ledger.keys(finding.story, [claim.article for claim in finding.claims], rule=finding.rule),
        )
