"""A value in its context: what it is said of, by whom, how it changes."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.model.article import Span
from factcheck.model.mention import Kind, Mention
from factcheck.model.value import Value


class Direction(StrEnum):
    """Which way a figure moves."""

    RISE = "rise"
    FALL = "fall"


class Role(StrEnum):
    """What a figure is to the change that its sentence tells: "fell from 100 by 20 to 80"."""

    FROM = "from"
    BY = "by"
    TO = "to"


class Qualifier(StrEnum):
    """How an assertion is weakened or narrowed; each makes a disagreement a matter for review.

    `OTHERS` marks a count of those only that are not named: "Ann, Ben and three others".
    """

    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    FORECAST = "forecast"
    ATTRIBUTED = "attributed"
    PARTIAL = "partial"
    OTHERS = "others"


_UNKNOWN = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Claim:
    """A value and what the article says it of.

    `id` is unique within a run as long as the ids of the articles are.  `sentence` and `clause` are spans in the
    article; `paragraph` and `position` count the paragraphs of the article and the claims of the article from 0.

    `head` is the concept that the figure counts or measures ("500 people", "a fee of $42,000"), `None` where the text
    names none that we know; it stands first in `concepts`.  `noun` is the counted noun itself, in plain letters, for
    figures that count ("17,500 papers"), empty where there is none: of use between cognates.  `concepts` are the shared
    concepts of the sentence, nearest to the figure first, `clause_concepts` those of the figure's own clause.

    `names` are the words of the proper names in the sentence, nearest first, in plain Latin letters and without marks;
    a country and what is named after it go by the country's English name ("united states").  `clause_names` are those
    of the clause.

    `direction` and `role` tell a change, and `led` that a word tells the role, not its place alone; `qualifiers` what
    narrows or weakens the assertion; `speaker` is the name, as written, to whom the sentence ascribes it.  `dateline`
    marks the date that stands as a line of its own below the headline: the day of this article, of which a translation
    says the same, but another report need not.  `about` is an editor's label: "API fee".
    """

    id: str
    article: str
    story: str
    language: str
    mention: Mention
    value: Value
    english: str
    sentence: Span
    paragraph: int
    position: int
    clause: Span = _UNKNOWN
    about: str = ""
    head: str | None = None
    noun: str = ""
    names: tuple[str, ...] = ()
    clause_names: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    clause_concepts: tuple[str, ...] = ()
    direction: Direction | None = None
    role: Role | None = None
    led: bool = False
    qualifiers: frozenset[Qualifier] = frozenset()
    speaker: str | None = None
    dateline: bool = False

    @property
    def kind(self) -> Kind:
        """What the claim's figure measures."""
        return self.mention.kind

    @property
    def figure(self) -> str:
        """The value in English without its period, which one of two mentions often leaves out."""
        return self.english.partition(" per ")[0]

    @property
    def passage(self) -> Span:
        """The sentence with all of the figure, which may reach beyond it."""
        span = self.mention.span
        return Span(min(self.sentence.start, span.start), max(self.sentence.end, span.end))
