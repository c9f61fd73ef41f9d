"""Hours and minutes right behind a date, which are a time; elsewhere they may be a score."""

import pytest

from tests.unit.recognise.shown import told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Обновлено 14.02.2021 г. 20:40"),
        ("ru", "Концерт: 3 марта 2021 года, 20:40"),
        ("uk", "Оновлено 3 березня 2021 р., 20:40"),
        ("hr", "Objavljeno: 3. ožujka 2021. 20:40"),
        ("pl", "Dodano: 3 marca 2021 r., 20:40"),
        ("hu", "Frissítve: 2021. március 3., 20:40"),
        ("ja", "更新 2021年3月3日 20:40"),
        ("ko", "입력 2021년 3월 3일 20:40"),
        ("en", "Updated March 3, 2021, 20:40"),
    ],
)
def test_hours_and_minutes_behind_a_date_are_a_time(language: str, text: str) -> None:
    """However the date ends: in a word for its year, in a point, in a sign for its day."""
    assert told(text, language)[-1] == ("20:40", "20:40")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Команда выиграла в 2021 году со счетом 20:40."),
        ("hr", "Utakmica je završila 20:40."),
        ("de", "Am Sonntag verlor das Team mit 20:40."),
    ],
)
def test_hours_and_minutes_elsewhere_are_none(language: str, text: str) -> None:
    """Words between the date and the figures part them."""
    assert ("20:40", "20:40") not in told(text, language)
