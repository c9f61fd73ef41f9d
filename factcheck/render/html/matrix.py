"""Who says what: for each story a table of its facts by its articles, and the figures that only one article has."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.render.html.facets import Keys
from factcheck.render.html.harmless import harmless
from factcheck.render.html.ledger import LABELS, Group, Ledger, Origin, State, subject


@dataclass(frozen=True, slots=True)
class Told:
    """A claim in a cell: its value, its words, its place in the page, and whether most articles say otherwise."""

    english: str
    surface: str
    anchor: str
    odd: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A fact by the articles of its story; an empty cell where an article does not mention it."""

    anchor: str
    about: str
    state: State
    label: str
    cells: tuple[tuple[Told, ...], ...]
    keys: Keys


@dataclass(frozen=True, slots=True)
class Single:
    """A figure that only one article has."""

    anchor: str
    about: str
    english: str
    surface: str
    origin: Origin
    keys: Keys


@dataclass(frozen=True, slots=True)
class Matrix:
    """One story."""

    anchor: str
    story: str
    columns: tuple[Origin, ...]
    rows: tuple[Row, ...]
    agreed: tuple[Row, ...]
    singles: tuple[Single, ...]
    keys: Keys


def matrices(ledger: Ledger) -> tuple[Matrix, ...]:
    """The tables of all stories; in each the disputed facts come first."""
    stories: dict[str, list[Article]] = {}
    for article in ledger.report.articles:
        stories.setdefault(article.story, []).append(article)
    rows: dict[str, list[Group]] = {story: [] for story in stories}
    for group in sorted(ledger.groups, key=lambda group: group.state.rank):
        rows[group.story].append(group)
    singles: dict[str, list[Claim]] = {story: [] for story in stories}
    for claim in ledger.report.claims:
        if claim.id not in ledger.group_of:
            singles[claim.story].append(claim)
    return tuple(
        _matrix(number, articles, rows[story], singles[story], ledger)
        for number, (story, articles) in enumerate(stories.items(), 1)
    )


def _matrix(
    number: int, articles: Sequence[Article], groups: Sequence[Group], singles: Sequence[Claim], ledger: Ledger
) -> Matrix:
    story = articles[0].story
    names = [article.id for article in articles]
    rows = [_row(group, names, ledger) for group in groups]
    return Matrix(
        anchor=f"story-{number}",
        story=harmless(story),
        columns=tuple(ledger.origins[name] for name in names),
        rows=tuple(row for row in rows if row.state is not State.AGREEMENT),
        agreed=tuple(row for row in rows if row.state is State.AGREEMENT),
        singles=tuple(_singles(singles, ledger)),
        keys=ledger.keys(story, names),
    )


def _row(group: Group, names: Sequence[str], ledger: Ledger) -> Row:
    usual = _usual(group.claims)
    cells: dict[str, list[Told]] = {name: [] for name in names}
    for claim in group.claims:
        odd = group.state is not State.AGREEMENT and usual is not None and claim.english != usual
        told = Told(harmless(claim.english), harmless(claim.mention.surface), ledger.anchors[claim.id], odd)
        cells[claim.article].append(told)
    return Row(
        group.anchor,
        subject(group.claims, group.about),
        group.state,
        LABELS[group.state],
        tuple(map(tuple, cells.values())),
        ledger.keys(group.story, [claim.article for claim in group.claims]),
    )


def _usual(claims: Sequence[Claim]) -> str | None:
    """The value that most claims give, where one is ahead of all others."""
    values = [claim.english for claim in claims]
    ranked = sorted(set(values), key=lambda english: -values.count(english))
    tied = len(ranked) > 1 and values.count(ranked[0]) == values.count(ranked[1])
    return None if tied else ranked[0]


def _singles(claims: Sequence[Claim], ledger: Ledger) -> Iterator[Single]:
    for claim in claims:
        yield Single(
            ledger.anchors[claim.id],
            subject([claim]) if claim.about else "",
            harmless(claim.english),
            harmless(claim.mention.surface),
            ledger.origin(claim),
            ledger.keys(claim.story, [claim.article]),
        )
