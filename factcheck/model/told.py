"""What claims of one thing say, and who says it."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from factcheck.model.claim import Claim, Role


def values_told(claims: Sequence[Claim], *, opposed: bool = False) -> dict[str, list[Claim]]:
    """The values that claims give, in English, each with the claims that give it, in the order of the claims.

    Of claims that are `opposed` in what they say of one figure, that is part of the value: the direction, "a rise of
    4%", "a fall of 4%", the role, "by 4%", "to 4%", or else the thing, "12 (dead)", "12 (injured)".
    """
    if not opposed:
        return _grouped(claims, lambda claim: claim.english)
    ways = {claim.direction for claim in claims if claim.role is Role.BY} - {None}
    if len(ways) > 1:
        return _grouped(claims, _change)
    return _grouped(claims, _role if len({claim.role for claim in claims if claim.led}) > 1 else _thing)


def _grouped(claims: Sequence[Claim], label: Callable[[Claim], str]) -> dict[str, list[Claim]]:
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        told[label(claim)].append(claim)
    return dict(told)


def _change(claim: Claim) -> str:
    return f"a {claim.direction} of {claim.english}" if claim.direction and claim.role is Role.BY else claim.english


def _role(claim: Claim) -> str:
    return f"{claim.role} {claim.english}" if claim.role else claim.english


def _thing(claim: Claim) -> str:
    return f"{claim.english} ({claim.head.replace('_', ' ')})" if claim.head else claim.english
