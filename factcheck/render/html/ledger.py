"""What is looked up in a report while its page is made: where each claim is told, what it is part of, how it reads."""

import posixpath
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Self

from factcheck.lexicon.pack import behaviour
from factcheck.model.article import Article, Span
from factcheck.model.claim import Claim
from factcheck.model.report import Fact, Finding, Report, Severity, Verdict
from factcheck.render.html.facets import Facet, Keys, facet, keys
from factcheck.render.html.harmless import harmless
from factcheck.render.quote import Desk, day_in_english

RIGHT_TO_LEFT = {"R", "AL"}
SAMPLE = 2000
"""Signs of an article that tell in which direction it is written."""


class State(StrEnum):
    """What a figure is to an editor, the most urgent first; the names are those of the page's style sheet."""

    CONFLICT = "conflict"
    REVIEW = "review"
    UPDATE = "update"
    AGREEMENT = "agreement"
    SINGLE = "single"
    UNRESOLVED = "unresolved"

    @property
    def rank(self) -> int:
        """How urgent it is, 0 the most."""
        return list(State).index(self)


LABELS = {
    State.CONFLICT: "conflict",
    State.REVIEW: "for review",
    State.UPDATE: "update",
    State.AGREEMENT: "agreed",
    State.SINGLE: "in one article only",
    State.UNRESOLVED: "not resolved",
}
"""The states as the page writes them."""

REVISING = {"update"}
"""The rules whose findings are news rather than mistakes."""


def state_of(finding: Finding) -> State:
    """In which part of the page a finding stands."""
    if finding.rule in REVISING:
        return State.UPDATE
    return State.CONFLICT if finding.severity is Severity.ERROR else State.REVIEW


@dataclass(frozen=True, slots=True)
class Group:
    """Claims on one thing: a row of the matrix, and what a figure's partners are found by."""

    anchor: str
    story: str
    about: str
    state: State
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """An article as a byline has it, with the tag and the direction of its text, or of the passage that is quoted."""

    anchor: str
    outlet: str
    title: str
    language: str
    tag: str
    direction: str
    published: str
    iso: str
    path: str
    url: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """A report, ready to be looked things up in.

    `anchors` names the place of each claim in the page; `groups` are all rows, `group_of` the row of each claim that
    is told by more than one article or named in a finding; `facets` are the filters that tell something apart.
    """

    report: Report
    desk: Desk
    origins: dict[str, Origin]
    anchors: dict[str, str]
    groups: tuple[Group, ...]
    group_of: dict[str, Group]
    facets: tuple[Facet, ...]

    @classmethod
    def of(cls, report: Report) -> Self:
        """The ledger of a report."""
        names = outlets(report.articles)
        origins = {each.id: _origin(each, names[each.id], number) for number, each in enumerate(report.articles, 1)}
        groups = tuple(_groups(report))
        return cls(
            report,
            Desk.of(report.articles),
            origins,
            {claim.id: f"c{number}" for number, claim in enumerate(report.claims, 1)},
            groups,
            {claim.id: group for group in reversed(groups) for claim in group.claims},
            tuple(each for each in _facets(report, origins.values()) if len(each.choices) > 1),
        )

    def article(self, claim: Claim) -> Article:
        """The article that a claim is told in."""
        return self.desk.articles[claim.article]

    def origin(self, claim: Claim) -> Origin:
        """The byline of the article that a claim is told in, with the language of the claim's passage."""
        return self.passage(claim.mention.article, claim.sentence)

    def passage(self, article: str, span: Span) -> Origin:
        """The byline of an article, with the language in which a span of its text is written."""
        own, text = self.origins[article], self.desk.articles[article]
        tag = text.language_at(span.start)
        if tag == own.tag:
            return own
        return replace(own, tag=tag, direction=direction(text.text[span.start : span.end]))

    def keys(self, story: str, articles: Iterable[str], **finding: str) -> Keys:
        """The keys of a part of the page that tells of a story and articles, and of a finding's severity and rule."""
        origins = [self.origins[name] for name in articles]
        told = {"language": [origin.language for origin in origins], "source": [origin.outlet for origin in origins]}
        return keys(
            self.facets, {**told, "story": [harmless(story)], **{name: [said] for name, said in finding.items()}}
        )


def _facets(report: Report, origins: Iterable[Origin]) -> Iterable[Facet]:
    """Every filter with all that can be chosen."""
    severities = {finding.severity for finding in report.findings}
    yield facet("severity", (each.value for each in reversed(Severity) if each in severities))
    yield facet("rule", sorted(finding.rule for finding in report.findings))
    yield facet("language", sorted(origin.language for origin in origins))
    yield facet("source", sorted(origin.outlet for origin in origins))
    yield facet("story", sorted(harmless(article.story) for article in report.articles))


def subject(claims: Sequence[Claim], about: str = "") -> str:
    """What claims are about, in an editor's words; where nothing is known, what they measure."""
    said = [claim.about for claim in claims if claim.about]
    found = about or (max(said, key=said.count) if said else f"a {claims[0].kind}")
    return harmless(found[:1].upper() + found[1:])


def _groups(report: Report) -> Sequence[Group]:
    """The facts, then what only a finding brings together."""
    states: dict[str, State] = {}
    for finding in report.findings:
        for claim in finding.claims:
            known = states.get(claim.id, state_of(finding))
            states[claim.id] = min(known, state_of(finding), key=lambda state: state.rank)
    rows = [(fact.story, fact.about, _fact_state(fact, states), fact.claims) for fact in report.facts]
    within = {claim.id: number for number, fact in enumerate(report.facts) for claim in fact.claims}
    for finding in report.findings:
        homes = {within.get(claim.id) for claim in finding.claims}
        if None in homes or len(homes) > 1:
            rows.append((finding.story, "", state_of(finding), finding.claims))
    return [Group(f"row-{number}", *row) for number, row in enumerate(rows, 1)]


def _fact_state(fact: Fact, states: dict[str, State]) -> State:
    if fact.verdict is Verdict.AGREEMENT:
        return State.AGREEMENT
    found = [states[claim.id] for claim in fact.claims if claim.id in states]
    return min(found, key=lambda state: state.rank, default=State.REVIEW)


def outlets(articles: Sequence[Article]) -> dict[str, str]:
    """What each article is called by its id: its source; where it states none the name of its file, if that is enough.

    >>> outlets([Article("x/a.txt", "", "de"), Article("x/b.txt", "", "de", source="Blatt")])
    {'x/a.txt': 'a.txt', 'x/b.txt': 'Blatt'}
    """
    short = {article.id: posixpath.basename(article.id) or article.id for article in articles}
    taken = Counter(short.values())
    return {each.id: each.source or (short[each.id] if taken[short[each.id]] == 1 else each.id) for each in articles}


def _origin(article: Article, outlet: str, number: int) -> Origin:
    return Origin(
        anchor=f"article-{number}",
        outlet=harmless(outlet),
        title=harmless(article.title or ""),
        language=language_name(article.language),
        tag=article.language,
        direction=direction(article.text),
        published=day_in_english(article.published),
        iso=article.published.isoformat() if article.published else "",
        path=harmless(article.path or ""),
        url=article.url if article.url and article.url.startswith(("https://", "http://")) else "",
    )


@cache
def language_name(tag: str) -> str:
    """The language of a tag in English, with its region: `German (CH)`."""
    code, *subtags = tag.replace("_", "-").split("-")
    try:
        name = str(behaviour(code.lower())["name"])
    except KeyError:
        return tag
    return f"{name} ({subtags[-1]})" if subtags else name


def direction(text: str) -> str:
    """Which way a text runs: by the signs that have a direction, `ltr` where none has."""
    classes = [unicodedata.bidirectional(sign) for sign in text[:SAMPLE]]
    against = sum(each in RIGHT_TO_LEFT for each in classes)
    return "rtl" if against > classes.count("L") else "ltr"
