"""Pairs joined into facts: what all the articles of a story say of one thing."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from factcheck.model.article import is_in
from factcheck.model.claim import Claim
from factcheck.model.mention import Kind
from factcheck.model.report import Fact, Pair, Verdict

_MAJORITY = 3  # articles from which on a difference is one against the others, and not word against word

_REPORTED_IN = "en"
"""The language of reports: an editor knows the words of its articles."""


def facts(pairs: Sequence[Pair]) -> tuple[tuple[Fact, ...], tuple[Pair, ...]]:
    """The clusters of the claims that are paired, in the order of their first claims, and the pairs that stand.

    Agreements are joined first.  A disagreement joins two clusters, the heaviest first, unless one article tells both:
    then they are two things, and nobody contradicts himself.  Where several articles agree on one side, a difference
    is sure, but for counts, which may be of a part.
    """
    reviewed = [pair for pair in pairs if pair.review]
    pairs = [pair for pair in pairs if not pair.review]
    groups = _Groups(pairs)
    standing = [pair for pair in pairs if pair.agrees]
    for pair in standing:
        groups.join(pair)
    tellers = {claim.id: groups.tellers(claim) for pair in pairs for claim in (pair.left, pair.right)}
    disputed: set[str] = set()
    for pair in sorted((pair for pair in pairs if not pair.agrees), key=lambda pair: -pair.weight):
        if groups.apart(pair):
            groups.join(pair)
            outvoted = tellers[pair.left.id] + tellers[pair.right.id] >= _MAJORITY and pair.left.kind is not Kind.NUMBER
            standing.append(replace(pair, sure=pair.sure or outvoted))
    for pair in standing:
        if not pair.agrees:
            disputed.add(groups.top(pair.left.id))
    found = [_fact(number, group, disputed=top in disputed) for number, (top, group) in enumerate(groups.listed(), 1)]
    return tuple(found), (*standing, *reviewed)


class _Groups:
    """Claims in groups that grow as pairs join them."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._claims = {claim.id: claim for pair in pairs for claim in (pair.left, pair.right)}
        self._leader = {name: name for name in self._claims}
        self._articles = {name: {claim.article} for name, claim in self._claims.items()}

    def top(self, name: str) -> str:
        """The claim that stands for the group of a claim."""
        while self._leader[name] != name:
            self._leader[name] = self._leader[self._leader[name]]
            name = self._leader[name]
        return name

    def apart(self, pair: Pair) -> bool:
        """Whether no article tells both of what two groups hold."""
        one, other = self.top(pair.left.id), self.top(pair.right.id)
        return one == other or not self._articles[one] & self._articles[other]

    def tellers(self, claim: Claim) -> int:
        """How many articles tell what a claim tells."""
        return len(self._articles[self.top(claim.id)])

    def join(self, pair: Pair) -> None:
        """Make the groups of two claims one."""
        one, other = sorted((self.top(pair.left.id), self.top(pair.right.id)))
        self._leader[other] = one
        self._articles[one] |= self._articles[other]

    def listed(self) -> list[tuple[str, list[Claim]]]:
        """The groups in the order of the text, each with the claim that stands for it."""
        members: dict[str, list[Claim]] = {}
        for name, claim in self._claims.items():
            members.setdefault(self.top(name), []).append(claim)
        for group in members.values():
            group.sort(key=_place)
        return sorted(
            ((top, group) for top, group in members.items() if len(group) > 1), key=lambda item: _place(item[1][0])
        )


def _fact(number: int, claims: Sequence[Claim], *, disputed: bool) -> Fact:
    verdict = Verdict.CONFLICT if disputed else Verdict.AGREEMENT
    return Fact(f"f{number}", claims[0].story, _about(claims), verdict, tuple(claims))


def _place(claim: Claim) -> tuple[str, int]:
    return claim.article, claim.mention.span.start


def _about(claims: Sequence[Claim]) -> str:
    """What most claims are about; of what as many are the label that the language of reports has."""
    said = Counter(claim.about for claim in claims if claim.about)
    known = {claim.about for claim in claims if is_in(claim.language, _REPORTED_IN)}
    return min(said, key=lambda about: (-said[about], about not in known, about)) if said else ""
