"""What claims of one thing say, and who says it."""

from collections import defaultdict
from collections.abc import Sequence

from factcheck.model.claim import Claim, Role


def values_told(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """The values that claims give, in English, each with the claims that give it, in the order of the claims.

    A figure that some tell as a rise and others as a fall is two values: "a rise of 4%", "a fall of 4%"; and so is one
    that all tell, but of two things: "12 (dead)", "12 (injured)".
    """
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        told[_change(claim, claims)].append(claim)
    heads = dict.fromkeys(claim.head for claim in claims)
    if len(told) > 1 or len(heads) < 2:
        return dict(told)
    of_things: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        of_things[f"{claim.english} ({claim.head.replace('_', ' ')})" if claim.head else claim.english].append(claim)
    return dict(of_things)


def _change(claim: Claim, claims: Sequence[Claim]) -> str:
    """What a claim tells, with the direction of it where another claim tells the same of the other direction."""
    ways = {each.direction for each in claims if each.english == claim.english and each.role is Role.BY} - {None}
    torn = len(ways) > 1 and claim.direction is not None and claim.role is Role.BY
    return f"a {claim.direction} of {claim.english}" if torn else claim.english
