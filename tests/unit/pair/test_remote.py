"""What is left over on both sides of a passage is one figure only if an accident can have made the other of it."""

from decimal import Decimal

import pytest

from factcheck import Article, check
from factcheck.model.slip import remote
from factcheck.model.value import Quantity


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("0.11", "1000000", True),
        ("2", "206737", True),
        ("7", "6000", False),  # not a thousandfold
        ("15", "15000000000", False),  # a scale word slipped
        ("42", "42000", False),  # a separator was read wrongly
        ("0", "90000", False),  # nothing is no figure of any size
    ],
)
def test_figures_that_no_accident_turns_into_each_other(one: str, other: str, *, apart: bool) -> None:
    """More than a thousandfold apart, and no slip makes one of the other."""
    left, right = (Quantity(low=Decimal(each), high=Decimal(each)) for each in (one, other))
    assert remote(left, right) is apart
    assert remote(right, left) is apart


def test_number_that_a_rate_is_told_by_is_not_held_against_the_rate() -> None:
    """One article says "per 1 million flights", the other "je Million Flüge", which holds no number of its own."""
    english = "The Falk 30 has 3.21 losses per 1 million flights, the Falk 40, new in 2011, the lowest rate."
    german = "Die Falk 30 hat 3,21 Verluste je Million Flüge, die Falk 40, neu seit 2011, mit 0,14 die wenigsten."
    articles = [Article("a", english, "en", "losses"), Article("b", german, "de", "losses")]
    assert check(articles).findings == ()
