"""Pairs joined into facts: what all the articles of a story say of one thing."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from factcheck.model.claim import Claim
from factcheck.model.report import Fact, Pair, Verdict


def facts(pairs: Sequence[Pair]) -> tuple[Fact, ...]:
    """The clusters of the claims that are paired, in the order of their first claims."""
    claims = {claim.id: claim for pair in pairs for claim in (pair.left, pair.right)}
    leader = {name: name for name in claims}

    def top(name: str) -> str:
        while leader[name] != name:
            leader[name] = leader[leader[name]]
            name = leader[name]
        return name

    for pair in pairs:
        one, other = sorted((top(pair.left.id), top(pair.right.id)))
        leader[other] = one
    members: dict[str, list[Claim]] = {}
    for name, claim in claims.items():
        members.setdefault(top(name), []).append(claim)
    verdicts = _verdicts(pairs, top)
    ordered = sorted(
        (sorted(group, key=_place) for group in members.values()),
        key=lambda group: _place(group[0]),
    )
    return tuple(
        Fact(f"f{number}", group[0].story, _about(group), verdicts[top(group[0].id)], tuple(group))
        for number, group in enumerate(ordered, 1)
    )


def _place(claim: Claim) -> tuple[str, int]:
    return claim.article, claim.mention.span.start


def _verdicts(pairs: Iterable[Pair], top: Callable[[str], str]) -> dict[str, Verdict]:
    verdicts: dict[str, Verdict] = {}
    for pair in pairs:
        name = top(pair.left.id)
        said = Verdict.AGREEMENT if pair.agrees else Verdict.CONFLICT
        verdicts[name] = Verdict.CONFLICT if Verdict.CONFLICT in (said, verdicts.get(name)) else said
    return verdicts


def _about(claims: Sequence[Claim]) -> str:
    said = Counter(claim.about for claim in claims if claim.about)
    return min(said, key=lambda about: (-said[about], about)) if said else ""
