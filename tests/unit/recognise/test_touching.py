"""Korean: blanks divide words, but neither a figure from its unit nor a word from its particle."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5억원을 냈다", ["₩500 million"]),
        ("5억 원을 냈다", ["₩500 million"]),
        ("3천500만 원", ["₩35 million"]),
        ("2조3천500억원", ["₩2.35 trillion"]),
        ("1만 2345명이", ["12,345"]),
        ("약 300명이 왔다", ["about 300"]),
        ("계약 300건", ["300"]),
        ("20여 명", ["more than 20"]),
        ("7천여명이", ["more than 7,000"]),  # the word that makes it a bound stands between two that touch
        ("2억 6천 4백만 명", ["264 million"]),
        ("3천 500만 원", ["₩35 million"]),
        ("30% 대비, 30%대", ["30%", "about 30%"]),  # one letter is glued to its figure
        ("분양가는 3.3㎡당 2천500만원", ["3.3 m²", "₩25 million"]),  # not per square metre
        ("경기에서 7대 2로, 40대 6명이", ["7–2", "40", "6"]),
        ("세 시간 동안 두 명", ["3 hours", "2"]),
        ("만 18세", ["18 years old"]),
        ("3분의 2가", ["2/3"]),
        ("5호선 열차, 이사회, 조사, 이 시기", []),
        ("오후 3시 30분께", ["about 15:30"]),
        ("km를 5km를", ["5 km"]),
    ],
)
def test_units_and_particles_touch(text: str, expected: list[str]) -> None:
    """Scale, unit and particle are told apart; what only looks like number words stays a word."""
    assert [reading.english for reading in normalise(Article("a", text, "ko"))] == expected


def test_blanks_around_digits_lose_no_figure() -> None:
    """Where blanks are left out for look-up, a figure far behind them does not take the place of the one before."""
    text = "A B C D E F 在 2013 年 对 超过 4000 名 员工 的 调查 中，75% 的 人 同意，15% 的 人 反对。"
    assert [each.english for each in normalise(Article("a", text, "zh"))] == ["2013", "more than 4,000", "75%", "15%"]
