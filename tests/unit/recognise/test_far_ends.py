"""The far end of a range over two units."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Ему грозит от 18 месяцев до двух лет тюрьмы.", ["18 months", "2 years"]),
        ("he", "העונש הוא 18 חודשים עד שנתיים.", ["18 months", "2 years"]),
        ("uk", "Йому загрожує від 18 місяців до двох років.", ["18 months", "2 years"]),
        ("pl", "Grozi mu od 18 miesięcy do 2 lat.", ["18 months", "2 years"]),
        ("ru", "Ему грозит до двух лет тюрьмы.", ["up to 2 years"]),
        ("ru", "Штраф за 18 месяцев, до двух лет.", ["18 months", "up to 2 years"]),
        ("he", "12 נאשמים עד שנתיים מאסר.", ["12", "up to 2 years"]),
    ],
)
def test_word_between_two_units_bounds_neither(language: str, text: str, expected: list[str]) -> None:
    """Right behind the near end, which measures the same, the word for "up to" says no more than "to"."""
    assert [each.english for each in normalise(Article("a", text, language))] == expected
