"""What is clearly said elsewhere is no counterpart of what is left."""

import pytest

from factcheck.pair.counterparts import exclusive


def test_exclusive_leaves_to_the_last_passage_what_the_others_do_not_claim() -> None:
    """Nothing but exclusion tells the counterpart of passage 1."""
    found = exclusive({(0, 0): 500.0, (0, 1): 1.0, (1, 0): 1.0, (1, 1): 1.0})
    assert found[0, 0] > 0.9
    assert found[1, 1] > 5 * found[1, 0]


def test_exclusive_is_the_same_from_either_side() -> None:
    """Which article comes first is no evidence."""
    odds = {(0, 0): 3.0, (0, 1): 1.5, (1, 1): 0.5, (2, 1): 7.0}
    turned = exclusive({(j, i): odd for (i, j), odd in odds.items()})
    assert {(i, j): pytest.approx(chance) for (j, i), chance in turned.items()} == exclusive(odds)


def test_exclusive_tells_chances_of_one_passage_that_do_not_exceed_one() -> None:
    """A passage has one counterpart at most."""
    found = exclusive({(0, j): 4.0 for j in range(5)})
    assert sum(found.values()) == pytest.approx(20 / 21, abs=0.2)
    assert sum(found.values()) <= 1
