"""What the page says first: the verdict in a sentence, and what was read."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.model.report import Verdict
from factcheck.render.html.facets import Keys
from factcheck.render.html.harmless import harmless
from factcheck.render.html.ledger import Ledger, Origin, State, state_of
from factcheck.render.telling import counted

TOLD = {
    State.CONFLICT: ("conflict", "conflicts"),
    State.REVIEW: ("for review", "for review"),
    State.UPDATE: ("update", "updates"),
}


@dataclass(frozen=True, slots=True)
class Summary:
    """The verdict with the state that it is coloured by, and what was read."""

    verdict: str
    state: State
    read: str
    agreed: int


@dataclass(frozen=True, slots=True)
class Open:
    """A figure whose value the text does not determine, and why."""

    anchor: str
    target: str
    surface: str
    reason: str
    origin: Origin
    keys: Keys


def summary(ledger: Ledger) -> Summary:
    """What a report comes to."""
    report = ledger.report
    states = [state_of(finding) for finding in report.findings]
    counts = [(states.count(state), *words) for state, words in TOLD.items() if state in states]
    found = ", ".join(counted(*told) for told in counts)
    stories = len({article.story for article in report.articles})
    languages = len({origin.language for origin in ledger.origins.values()})
    agreed = sum(fact.verdict is Verdict.AGREEMENT for fact in report.facts)
    read = ", ".join(
        (
            counted(len(report.articles), "article"),
            counted(stories, "story", "stories"),
            counted(languages, "language"),
            counted(len(report.claims), "figure or date", "figures and dates"),
        )
    )
    return Summary(
        verdict=found or ("No contradiction found" if report.articles else "No article was read"),
        state=min(states, key=lambda state: state.rank, default=State.AGREEMENT),
        read=read,
        agreed=agreed,
    )


def unresolved(ledger: Ledger) -> Iterator[Open]:
    """What was found but not understood."""
    for number, each in enumerate(ledger.report.unresolved, 1):
        mention = each.mention
        origin, story = ledger.passage(mention.article, mention.span), ledger.desk.articles[mention.article].story
        keys = ledger.keys(story, [mention.article])
        yield Open(f"open-{number}", f"u{number}", harmless(mention.surface), each.reason, origin, keys)
