"""How many articles are held against how many."""

from factcheck.model.article import Article
from factcheck.pair.neighbours import neighbours
from factcheck.pair.passages import told


def story(size: int) -> int:
    """The number of pairs of articles that a story of so many articles makes."""
    articles = [told(Article(f"a{number:03}", "No figures.", "en"), ()) for number in range(size)]
    return len(neighbours(articles))


def test_neighbours_of_a_small_story_are_all_pairs() -> None:
    """Five articles make ten pairs."""
    assert [story(1), story(2), story(5)] == [0, 1, 10]


def test_neighbours_grow_with_the_articles_and_not_with_their_square() -> None:
    """Twice the articles, twice the pairs, and none of them left alone."""
    assert story(200) <= 2.1 * story(100) <= 100 * 9 * 2.1
    assert story(200) >= 199
