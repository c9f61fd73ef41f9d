"""The stories of a pool do not depend on the order in which its articles come."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.group import Marked, stories

KEYS = [f"{sort}:{name}" for sort in "vNdnkcq" for name in ("alpha", "beta", "gamma", "delta", "omega")]
ARTICLES = st.lists(
    st.builds(
        Marked,
        id=st.text("abcdef", min_size=1, max_size=4),
        story=st.sampled_from(["", "", "", "one", "two"]),
        language=st.sampled_from(["de", "en", "ja"]),
        published=st.none() | st.dates(),
        keys=st.frozensets(st.sampled_from(KEYS)),
    ),
    max_size=12,
    unique_by=lambda article: article.id,
)


@given(ARTICLES, st.randoms(use_true_random=False))
def test_order_is_of_no_account(pool: list[Marked], chance: object) -> None:
    """The same articles make the same stories, named the same."""
    turned = list(pool)
    chance.shuffle(turned)  # type: ignore[attr-defined]
    assert stories(pool) == stories(turned)


@given(ARTICLES)
def test_every_article_has_one_story_and_stated_ones_are_kept(pool: list[Marked]) -> None:
    """Nobody is lost, and no two stories that are stated become one."""
    told = stories(pool)
    assert told.keys() == {article.id for article in pool}
    assert all(told[article.id] == article.story for article in pool if article.story)
