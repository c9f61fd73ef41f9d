"""Dates and times that say only in part what one in front of them told in full."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("ja", "大会は2019年と23年に開かれた。", ["2019", "2023"]),
        ("ja", "2019年と21年、23年ぶりの大会。", ["2019", "2021", "23 years"]),
        ("zh", "2018年、20年、22年三次夺冠。", ["2018", "2020", "2022", "3 times"]),
        ("zh", "1998年和02年", ["1998", "2002"]),
        ("zh", "2019年，20年的合作结束。", ["2019", "20 years"]),
        ("ko", "2019년과 21년에 열렸다.", ["2019", "2021"]),
        ("ko", "2019년·21년에 열렸다.", ["2019", "2021"]),
        ("ko", "2019년, 21년 만에 열렸다.", ["2019", "21 years"]),
    ],
)
def test_a_year_of_two_digits_goes_on_with_the_century_before(language: str, text: str, english: list[str]) -> None:
    """A comma may begin another clause, in which years are counted."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("午後1時に始まり、同3時に終わる。", ["13:00", "15:00"]),
        ("午後1時と同3時半、同4時から6時に鳴った。", ["13:00", "15:30", "16:00–18:00"]),
        ("夜10時に出火し、同11時20分に消えた。", ["22:00", "23:20"]),
        ("午前9時に開く。\n同3時に閉まる。", ["09:00", "03:00"]),
        ("15時に開き、同16時に閉まる。", ["15:00", "16:00"]),
    ],
)
def test_a_time_repeats_the_half_of_the_day_before(text: str, english: list[str]) -> None:
    """The word for "the same" stands for it; nothing is taken from another paragraph."""
    assert [reading.english for reading in normalise(Article("a", text, "ja"))] == english
