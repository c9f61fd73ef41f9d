"""Hedges behind a bracket that tells the figure in another unit, where words touch their figures."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("ja", "工費は200万ドル（約3億円）以上になる。", ["at least $2 million", "about ¥300 million"]),
        ("zh", "造价为200万美元（约1400万元）以上。", ["at least $2 million", "about CN¥14 million"]),
        ("ko", "공사비는 200만 달러(약 27억 원) 이상이다.", ["at least $2 million", "about ₩2.7 billion"]),
        ("ja", "3人（うち少年1人）強盗の疑いで逮捕。", ["3"]),
        ("ja", "代表（男性）以上に3人が動いた。", ["3"]),
    ],
)
def test_a_hedge_behind_a_bracket_is_that_of_the_figure(language: str, text: str, english: list[str]) -> None:
    """One letter behind the bracket may begin another word, and a bracket without a figure ends what was told."""
    assert [reading.english for reading in normalise(Article("a", text, language))][: len(english)] == english
