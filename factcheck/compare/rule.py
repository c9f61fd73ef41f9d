"""What a rule is: a name, an explanation that a person can read, and the cases that it claims for itself."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.report import Omission, Pair, Severity

Diagnosis = str


@dataclass(frozen=True, slots=True)
class Case:
    """A pair of claims that disagree.

    `revised` holds two days of publication where every article that tells the one value came out before every article
    that tells the other: the last day of the former and the first of the latter.  `published` are the days on which
    the articles of the pair came out, as far as they are known.  `source` is the article of the two of which the other
    is a translation, where that is stated.
    """

    pair: Pair
    revised: tuple[date, date] | None = None
    published: tuple[date | None, date | None] = (None, None)
    source: str | None = None

    @property
    def left(self) -> Claim:
        """The claim of the one article."""
        return self.pair.left

    @property
    def right(self) -> Claim:
        """The claim of the other article."""
        return self.pair.right

    @property
    def kinds(self) -> frozenset[str]:
        """What the two claims measure."""
        return frozenset({self.left.kind.value, self.right.kind.value})


@dataclass(frozen=True, slots=True)
class Slipped:
    """Something that one article gets wrong by itself: the claims, what to say of them, and why it is so."""

    claims: tuple[Claim, ...]
    message: str
    diagnosis: Diagnosis


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by its name, with the explanation that stands in the docstring of its module.

    `settles` takes a case of two articles and answers with the diagnosis, or `None` where the rule has nothing to say;
    `finds` takes one article with its claims and names what that article gets wrong by itself; `lacks` takes what a
    translation lacks.
    """

    name: str
    severity: Severity
    meaning: str
    example: str
    settle: str
    settles: Callable[[Case], Diagnosis | None] | None = None
    finds: Callable[[Article, tuple[Claim, ...]], Iterable[Slipped]] | None = None
    lacks: Callable[[Omission], Slipped] | None = None

    @property
    def summary(self) -> str:
        """The rule in one line."""
        return self.meaning.splitlines()[0]


def rule(
    module: str,
    explanation: str | None,
    severity: Severity = Severity.ERROR,
    *,
    settles: Callable[[Case], Diagnosis | None] | None = None,
    finds: Callable[[Article, tuple[Claim, ...]], Iterable[Slipped]] | None = None,
) -> Rule:
    """Make a rule from its module: the name from the module's, the explanation from the docstring's three parts."""
    meaning, _, rest = (explanation or "").partition("\nExample:\n")
    example, _, settle = rest.partition("\nTo settle:\n")
    name = module.rpartition(".")[2].replace("_", "-")
    return Rule(name, severity, meaning.strip(), example.strip("\n"), settle.strip(), settles, finds)
