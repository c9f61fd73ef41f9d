"""A day without its month, where news tells days so."""

from datetime import date

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article

PUBLISHED = date(2025, 3, 4)


def told(language: str, text: str, published: date | None = PUBLISHED) -> list[str]:
    """How the dates of a text read in English."""
    return [each.english for each in normalise(Article("a", text, language, published=published))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ja", "会社は3日に発表した。", ["3 March 2025"]),
        ("ja", "会社は26日に発表した。", ["26 February 2025"]),
        ("ko", "회사는 3일 발표했다.", ["3 March 2025"]),
        ("zh", "公司3日宣布此事。", ["3 March 2025"]),
        ("ja", "店は12日に開く。", ["12 March 2025"]),
        ("ja", "店は15日に閉じる。", ["15th"]),  # too far to be sure
        ("ja", "1月7日に始まり、9日に終わった。", ["7 January 2025", "9th"]),  # of the month that was named
        ("ja", "1月7日に始まった。\n\n会社は3日に発表した。", ["7 January 2025", "3 March 2025"]),
        ("ja", "2月26日に始まり、3日だけ休んだ。", ["26 February 2025", "3rd"]),
        ("ja", "3月1日に始まり、3日に終わった。", ["1 March 2025", "3 March 2025"]),
        ("ja", "試験は1月7日と12日に行われた。", ["7 January 2025", "12 January 2025"]),
        ("ko", "시험은 1월 7일과 12일에 치러졌다.", ["7 January 2025", "12 January 2025"]),
        ("zh", "考试于1月17日和12日举行。", ["17 January 2025", "12th"]),
        ("ja", "大会は5日から8日まで開かれる。", ["5–8 March 2025"]),
        ("ja", "大会は28日から2日まで開かれる。", ["28th–2nd"]),
        ("en", "The firm said so on the 3rd.", ["3rd"]),
    ],
)
def test_a_bare_day_is_the_nearest(language: str, text: str, expected: list[str]) -> None:
    """It is one of the days around publication, unless its paragraph has named another month."""
    assert told(language, text) == expected


def test_without_a_day_of_publication_it_stays_bare() -> None:
    """Nothing is made up."""
    assert told("ja", "会社は3日に発表した。", None) == ["3rd"]


def test_a_bare_day_meets_the_weekday_of_another_article() -> None:
    """ "3日" and "Monday", told on Tuesday, 4 March 2025."""
    assert told("ja", "3日") == told("en", "on Monday")
