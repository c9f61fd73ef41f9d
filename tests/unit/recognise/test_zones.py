"""Time zones that are named before the day of a time."""

import pytest

from factcheck.lexicon import lexicon_for
from factcheck.model.article import Article
from factcheck.normalise import readings
from factcheck.recognise import mentions


def told(text: str, language: str) -> list[str]:
    """The English of every mention."""
    article, lexicon = Article("a", text, language), lexicon_for(language)
    return [reading.english for reading in readings(article, mentions(article, lexicon), lexicon)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "渡轮当地时间5月22日下午3点11分离港。", ["22 May", "15:11 local time"]),
        ("zh", "抽签于北京时间周五晚上8点开始。", ["Friday", "20:00 Beijing time"]),
        ("ja", "船は現地時間5日午前2時に出港した。", ["5th", "02:00 local time"]),
        ("ja", "試合は日本時間の5月22日午後3時に始まる。", ["22 May", "15:00 Japan time"]),
        ("ko", "배는 현지시간으로 5일 오후 3시에 떠났다.", ["5th", "15:00 local time"]),
    ],
)
def test_zone_before_the_day_is_that_of_the_time(language: str, text: str, expected: list[str]) -> None:
    """The day parts the zone from its time, where the greater is told first."""
    assert told(text, language) == expected


def test_zone_of_another_time_stays_there() -> None:
    """What stands between a day and a time, or between a zone and a day, parts them."""
    assert told("当地时间上午9点，5月22日下午3点。", "zh") == ["09:00 local time", "22 May", "15:00"]
    assert told("当地时间为准，5月22日下午3点开始。", "zh") == ["22 May", "15:00"]
