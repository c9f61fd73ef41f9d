"""Which kinds of claims can ever be one fact."""

from functools import cache

from factcheck.model.mention import Kind

_FIGURES = frozenset({Kind.NUMBER, Kind.QUANTITY, Kind.AGE, Kind.ORDINAL, Kind.DURATION, Kind.MULTIPLE})
_RATES = frozenset({Kind.PERCENTAGE, Kind.POINTS, Kind.MULTIPLE})
_AMOUNTS = frozenset({Kind.NUMBER, Kind.MONEY})  # of a currency that one language does not know, or one side drops


@cache
def comparable(left: Kind, right: Kind) -> bool:
    """Whether claims of two kinds can ever be one fact: a count read here as a number may be a quantity there."""
    return left is right or any({left, right} <= kinds for kinds in (_FIGURES, _RATES, _AMOUNTS))
