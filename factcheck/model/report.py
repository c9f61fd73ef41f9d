"""What pairing and comparing find: pairs, facts, findings and the report that holds them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from factcheck.model.article import Article
from factcheck.model.claim import Claim, Role
from factcheck.model.level import Relation
from factcheck.model.mention import Mention
from factcheck.model.suppression import Idle, Suppression


class Severity(StrEnum):
    """How much a finding matters; ordered, so that `Severity.ERROR > Severity.WARNING`."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """The place in the order, the least first."""
        return list(Severity).index(self)

    # All four: a string has an order of its own, which `functools.total_ordering` would leave in place.
    def __lt__(self, other: str) -> bool:
        return self.rank < Severity(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank <= Severity(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank > Severity(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank >= Severity(other).rank


class Verdict(StrEnum):
    """What the claims of a fact say together."""

    AGREEMENT = "agreement"
    CONFLICT = "conflict"
    REVIEW = "review"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One row of a pair's waterfall: what was compared, how it came out, and how many bits that carries."""

    comparison: str
    level: str
    weight: float


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims that may speak of the same thing, and what speaks for it.

    `relation` is how their values stand to each other; `margin` how many bits the pair is ahead of the next best
    partner of either claim; `rule` the blocking rule that brought the two together.  `parallel` is set
    where the passages of both claims say the same as a whole, as in a translation; `discordant` where two figures that
    can both be true stand in such a place and are not told alike ("more than 9 million", "more than 2 million");
    `opposed` where both tell one figure of what excludes each other, a rise and a fall, a step and a level, the dead
    and the injured;
    `review` where one claim narrows what the other says of the whole, so that both can be true.  A pair that is not
    `sure` is worth a look, but its pairing is too weak to call it a contradiction.  `weight` is the match weight in
    bits, the sum of the evidence.
    """

    left: Claim
    right: Claim
    evidence: tuple[Evidence, ...]
    relation: Relation = Relation.INCOMPARABLE
    margin: float = 0.0
    rule: str = ""
    parallel: bool = False
    discordant: bool = False
    opposed: bool = False
    review: bool = False
    sure: bool = True
    weight: float = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "weight", sum([row.weight for row in self.evidence]))

    @property
    def agrees(self) -> bool:
        """Whether both claims can be told of one thing."""
        return self.relation.agrees and not self.discordant and not self.opposed

    @property
    def turned(self) -> bool:
        """Whether both claims tell of a step, and of steps in different directions."""
        one, other = self.left, self.right
        steps = one.role is Role.BY and other.role is Role.BY and one.direction and other.direction
        return bool(steps) and one.direction is not other.direction

    @property
    def shifted(self) -> bool:
        """Whether the words say that the figure is one thing to a change here and another there: "by 5", "to 5"."""
        return self.left.led and self.right.led and self.left.role is not self.right.role


@dataclass(frozen=True, slots=True)
class Fact:
    """Claims that speak of the same thing."""

    id: str
    story: str
    about: str
    verdict: Verdict
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Omission:
    """A claim of a source that a translation lacks, though the passage in which it should stand is there."""

    claim: Claim
    article: str


@dataclass(frozen=True, slots=True)
class Linkage:
    """How the claims of one story hang together.

    `claims` are all the claims of the story; `pairs` the pairs that were accepted as speaking of the same thing,
    agreeing or not; `facts` their clusters; `candidates` counts the pairs that each blocking rule made.  `sources` are
    the ids of the articles that the others were held against, where these are translations of them, and `omissions`
    what the translations lack.
    """

    story: str
    claims: tuple[Claim, ...] = ()
    pairs: tuple[Pair, ...] = ()
    facts: tuple[Fact, ...] = ()
    candidates: Mapping[str, int] = field(default_factory=dict)
    sources: frozenset[str] = frozenset()
    omissions: tuple[Omission, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """A draft: with `text` in place of its figure, the sentence of `claim` would say what `like` says.

    It is for a person to look at; nothing applies it.
    """

    claim: Claim
    text: str
    like: Claim


@dataclass(frozen=True, slots=True)
class Finding:
    """A disagreement that a reader should know of.

    `message` stands alone as a headline; `diagnosis` says in one sentence why it may have happened, or is empty.
    `corrections` are drafts for the articles that deviate, or for both where it is word against word.  The claims of a
    finding that is `opposed` agree in their figure, but not in what they tell of it.
    """

    rule: str
    severity: Severity
    story: str
    message: str
    diagnosis: str
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...] = ()
    corrections: tuple[Correction, ...] = ()
    opposed: bool = False


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that somebody has looked at and put aside, and what says so."""

    finding: Finding
    by: Suppression


@dataclass(frozen=True, slots=True)
class UnresolvedMention:
    """A mention whose value the text does not determine, and why."""

    mention: Mention
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that a run found, in an order that does not depend on the order of the input's files.

    `findings` are those that count; `suppressed` those that somebody has put aside with a reason; `idle` are the
    suppressions that do nothing any more.
    """

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    unresolved: tuple[UnresolvedMention, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    idle: tuple[Idle, ...] = ()

    def found(self) -> frozenset[tuple[str, str]]:
        """The stories in which anything was found, put aside or not, each with the rule that it is of."""
        every = (*self.findings, *(aside.finding for aside in self.suppressed))
        return frozenset((finding.story, finding.rule) for finding in every)
