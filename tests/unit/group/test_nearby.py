"""Which articles of a pool are held against each other."""

from factcheck.group import Marked
from factcheck.group.nearby import nearby
from factcheck.group.rarity import Rarity


def article(name: str, *keys: str, language: str = "en") -> Marked:
    """An article with some keys."""
    return Marked(name, "", language, None, frozenset(keys))


def test_articles_that_share_nothing_are_not_compared() -> None:
    """A pair needs a key."""
    assert nearby([article("a", "n:wallma"), article("b", "n:farran"), article("c", "n:wallma")]) == [(0, 2)]


def test_pairs_grow_with_the_articles() -> None:
    """Not with their square: twice as many articles that all know one key make about twice as many pairs."""
    few, many = ([article(f"{at:04}", "n:minist", f"v:{at // 2}") for at in range(size)] for size in (500, 1000))
    assert len(nearby(many)) < 2.1 * len(nearby(few)) < 2.1 * 500 * 6


def test_the_rarest_keys_choose() -> None:
    """Each is held against the one with which it shares what few know."""
    pool = [article(f"{at:02}", "n:minist", f"v:{at // 2}", "n:report") for at in range(40)]
    assert {(at, at + 1) for at in range(0, 40, 2)} <= set(nearby(pool))


def test_likeness_is_symmetrical_and_grows_with_what_is_shared() -> None:
    """From either side; nothing shared is nothing alike."""
    one, other = article("a", "v:1", "N:musk", "n:twitte"), article("b", "v:1", "N:musk", language="de")
    far = article("c", "v:2", language="de")
    rarity = Rarity([one, other, far])
    assert rarity.likeness(one, other) == rarity.likeness(other, one) > rarity.likeness(one, far) == 0.0
