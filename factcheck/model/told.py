"""What claims of one thing say, and who says it."""

from collections import defaultdict
from collections.abc import Sequence

from factcheck.model.claim import Claim, Direction, Role


def values_told(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """The values that claims give, in English, each with the claims that give it, in the order of the claims.

    A figure that some tell as a rise and others as a fall is two values: "a rise of 4%", "a fall of 4%".
    """
    ways: dict[str, set[Direction]] = defaultdict(set)
    for claim in claims:
        if claim.direction is not None and claim.role is Role.BY:
            ways[claim.english].add(claim.direction)
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        torn = len(ways[claim.english]) > 1 and claim.direction in ways[claim.english] and claim.role is Role.BY
        told[f"a {claim.direction} of {claim.english}" if torn else claim.english].append(claim)
    return dict(told)
