"""One to one, the heaviest first, and only with a margin where that is asked for."""

from dataclasses import replace
from decimal import Decimal

from factcheck.model.article import Span
from factcheck.model.claim import Claim
from factcheck.model.level import Relation
from factcheck.model.mention import Kind, Mention
from factcheck.model.report import Evidence, Pair
from factcheck.model.value import Quantity
from factcheck.pair.assignment import assigned


def claim(article: str, number: int, position: int) -> Claim:
    """A claim of an article that counts something."""
    span = Span(position, position + 1)
    value = Quantity(Decimal(number), Decimal(number))
    mention = Mention(article, span, str(number), Kind.NUMBER, (), "number")
    return Claim(f"{article}#{position}", article, "s", "en", mention, value, str(number), span, 0, position)


def pair(left: Claim, right: Claim, bits: float) -> Pair:
    """Two claims with so many bits between them."""
    return Pair(left, right, (Evidence("value", "identical", bits),), Relation.IDENTICAL)


ONE, TWO = claim("a", 10, 0), claim("a", 20, 5)
UNO, DUE = claim("b", 10, 0), claim("b", 20, 5)


def told(pairs: list[Pair]) -> list[tuple[str, str]]:
    """Who is paired with whom."""
    return [(found.left.id, found.right.id) for found in pairs]


def test_assigned_takes_the_heaviest_first_and_each_claim_once() -> None:
    """A lighter pair does not take a claim from a heavier one."""
    pairs = [pair(ONE, DUE, 4), pair(ONE, UNO, 9), pair(TWO, UNO, 5), pair(TWO, DUE, 6)]
    assert [(ONE.id, UNO.id), (TWO.id, DUE.id)] == told(assigned(pairs))


def test_assigned_leaves_out_a_pair_that_hardly_beats_the_next() -> None:
    """Two partners as good as each other are no proof."""
    pairs = [pair(ONE, UNO, 9), pair(ONE, DUE, 8.5)]
    assert told(assigned(pairs, margin=1.5)) == []


def test_assigned_counts_a_partner_that_says_the_same_for_no_rival() -> None:
    """An article may tell a figure twice."""
    again = claim("b", 10, 9)
    assert [(ONE.id, UNO.id)] == told(assigned([pair(ONE, UNO, 9), pair(ONE, again, 8.9)], margin=1.5))


def test_assigned_counts_a_partner_that_leaves_the_period_open_for_no_rival() -> None:
    """An article may tell an amount per month, and later the amount alone."""
    monthly = replace(UNO, english="10 per month")
    again = claim("b", 10, 9)
    assert [(ONE.id, UNO.id)] == told(assigned([pair(ONE, monthly, 9), pair(ONE, again, 8.9)], margin=1.5))


def test_assigned_tells_the_margin() -> None:
    """The bits by which a pair is ahead of the next best partner of either claim."""
    found = assigned([pair(ONE, UNO, 9), pair(ONE, DUE, 4), pair(TWO, UNO, 6)])
    assert found[0].margin == 3


def test_assigned_does_not_depend_on_the_order_of_the_pairs() -> None:
    """The same pairs in any order come out alike."""
    pairs = [pair(ONE, DUE, 4), pair(ONE, UNO, 9), pair(TWO, UNO, 5), pair(TWO, DUE, 6)]
    assert told(assigned(pairs)) == told(assigned(pairs[::-1]))
