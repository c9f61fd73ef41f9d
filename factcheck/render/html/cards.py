"""The findings as cards: what differs, who says what, why, and how it is settled."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.model.report import Evidence, Finding
from factcheck.render.html.drafts import Draft, drafts
from factcheck.render.html.facets import Keys
from factcheck.render.html.harmless import harmless
from factcheck.render.html.ledger import LABELS, Ledger, State, state_of, subject
from factcheck.render.html.quotes import Side, sides
from factcheck.render.html.timeline import Timeline, timeline

WIDEST_BAR = 12
"""Steps of the longest bar of a waterfall; its width is a class of the style sheet."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of evidence: what was compared, how it came out, the bits, and how long the bar for them is."""

    comparison: str
    level: str
    bits: str
    bar: int
    against: bool


@dataclass(frozen=True, slots=True)
class Card:
    """One finding."""

    anchor: str
    state: State
    label: str
    severity: str
    rule: str
    story: str
    headline: str
    sides: tuple[Side, ...]
    why: str
    evidence: tuple[Row, ...]
    bits: str
    settle: str
    row: str
    timeline: Timeline | None
    drafts: tuple[Draft, ...]
    keys: Keys


@dataclass(frozen=True, slots=True)
class Section:
    """The findings of one state."""

    state: State
    title: str
    empty: str
    cards: tuple[Card, ...]


TITLES = {
    State.CONFLICT: ("Conflicts", "No article contradicts another."),
    State.REVIEW: ("For review", "Nothing needs a second look."),
    State.UPDATE: ("Updates", "No figure was overtaken by a later one."),
}
"""The sections of findings, in the order of the page, with what is said where there is none."""


def sections(ledger: Ledger, advice: Mapping[str, str]) -> tuple[Section, ...]:
    """The cards of all findings, the gravest first and of these the surest; `advice` settles those of a rule."""
    ranked = sorted(ledger.report.findings, key=lambda finding: (-finding.severity.rank, -_weight(finding)))
    cards = [_card(number, each, ledger, advice.get(each.rule, "")) for number, each in enumerate(ranked, 1)]
    return tuple(
        Section(state, title, empty, tuple(card for card in cards if card.state is state))
        for state, (title, empty) in TITLES.items()
    )


def _weight(finding: Finding) -> float:
    return sum(row.weight for row in finding.evidence)


def _card(number: int, finding: Finding, ledger: Ledger, settle: str) -> Card:
    articles = dict.fromkeys(claim.article for claim in finding.claims)
    state, group = state_of(finding), ledger.group_of[finding.claims[0].id]
    told = {"severity": finding.severity.value, "rule": finding.rule}
    return Card(
        anchor=f"finding-{number}",
        state=state,
        label=LABELS[state],
        severity=finding.severity.value,
        rule=finding.rule,
        story=harmless(finding.story),
        headline=_headline(finding, group.about),
        sides=sides(finding, ledger, dated=state is State.UPDATE),
        why=_sentence(harmless(finding.diagnosis)),
        evidence=tuple(_rows(finding.evidence)),
        bits=f"{_weight(finding):+.1f}",
        settle=settle,
        row=group.anchor,
        timeline=timeline(finding.claims, ledger),
        drafts=tuple(drafts(finding, ledger)),
        keys=ledger.keys(finding.story, articles, **told),
    )


def _headline(finding: Finding, about: str) -> str:
    """What the finding is about; the values stand below it.  What one article gets wrong alone is said in full."""
    if len({claim.article for claim in finding.claims}) > 1:
        return subject(finding.claims, about)
    return _sentence(harmless(finding.message)).removesuffix(".")


def _sentence(text: str) -> str:
    """A clause as a sentence."""
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _rows(evidence: Sequence[Evidence]) -> Iterator[Row]:
    """The evidence, what speaks for the pairing first; comparisons that carried nothing are left out."""
    for row in sorted(evidence, key=lambda row: -row.weight):
        if abs(row.weight) >= 0.05:
            bar = min(WIDEST_BAR, max(1, round(abs(row.weight) * 2)))
            yield Row(harmless(row.comparison), harmless(row.level), f"{row.weight:+.1f}", bar, row.weight < 0)
