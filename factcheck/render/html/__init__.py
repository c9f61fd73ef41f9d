"""The report as one page for an editor: self-contained, asking nothing of anyone, readable without its script."""

from factcheck.model.report import Report
from factcheck.render.formats import Presentation
from factcheck.render.html.aside import put_aside
from factcheck.render.html.cards import sections
from factcheck.render.html.ledger import Ledger
from factcheck.render.html.matrix import matrices
from factcheck.render.html.page import page
from factcheck.render.html.reading import pages
from factcheck.render.html.summary import summary, unresolved


def rendered(report: Report, presentation: Presentation) -> str:
    """The page: findings worst first, who says what, the articles with every figure marked."""
    ledger = Ledger.of(report)
    found = {finding.rule for finding in report.findings}
    return page(
        run=presentation.run,
        summary=summary(ledger),
        sections=sections(ledger, presentation.advice()),
        matrices=matrices(ledger),
        pages=pages(ledger),
        aside=tuple(put_aside(ledger)),
        unresolved=tuple(unresolved(ledger)),
        rules=[rule for rule in presentation.rules if rule.name in found],
        problems=presentation.problems,
        facets=ledger.facets,
    )
