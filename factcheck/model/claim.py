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
    """How an assertion is weakened or narrowed; each makes a disagreement a matter for review."""

    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    FORECAST = "forecast"
    ATTRIBUTED = "attributed"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class Claim:
    """A value and what the article says it of.

    `sentence` is the span of the sentence in the article; `paragraph` and `position` count the paragraphs of the
    article and the claims of the article from 0.  `names` are the proper names near the figure, folded and
    transliterated; `concepts` the shared concepts that the sentence speaks of, nearest to the figure first;
    `words` the other content words of the sentence, folded.
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
    about: str = ""
    names: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    direction: Direction | None = None
    role: Role | None = None
    qualifiers: frozenset[Qualifier] = frozenset()

    @property
    def kind(self) -> Kind:
        """What the claim's figure measures."""
        return self.mention.kind
