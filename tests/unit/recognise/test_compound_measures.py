"""Measures that are told in two units or more are one figure."""

import pytest

from tests.unit.recognise.shown import told


@pytest.mark.parametrize(
    ("language", "text", "surface", "english"),
    [
        ("en", "The hearing took 1 hour and 52 minutes.", "1 hour and 52 minutes", "112 minutes"),
        ("en", "The ferry needs about two hours 20 minutes.", "about two hours 20 minutes", "about 140 minutes"),
        ("en", "She was jailed for two years and three months.", "two years and three months", "27 months"),
        ("en", "He won in 1 minute 52.34 seconds.", "1 minute 52.34 seconds", "112.34 seconds"),
        ("en", "The goat, six feet two inches long, slept.", "six feet two inches", "74 inches"),
        ("en", "It was 2 weeks and 3 days late.", "2 weeks and 3 days", "17 days"),
        ("de", "Der Flug dauert 11 Stunden und 20 Minuten.", "11 Stunden und 20 Minuten", "680 minutes"),
        ("fr", "Il a écopé de deux ans et trois mois.", "deux ans et trois mois", "27 months"),
        ("es", "La obra dura 2 horas y 10 minutos.", "2 horas y 10 minutos", "130 minutes"),
        ("tr", "Oyun 2 saat 10 dakika sürdü.", "2 saat 10 dakika", "130 minutes"),
        ("ja", "列車は2時間10分遅れた。", "2時間10分", "130 minutes"),
        ("ko", "열차가 2시간 10분 늦었다.", "2시간 10분", "130 minutes"),
        ("zh", "他跑了3分25秒。", "3分25秒", "205 seconds"),
        ("zh", "比赛持续2小时52分。", "2小时52分", "172 minutes"),
        ("ar", "حكم عليه بالسجن 3 سنوات و6 أشهر.", "3 سنوات و6 أشهر", "42 months"),
        ("he", "הטיסה נמשכה 3 שעות ו-20 דקות.", "3 שעות ו-20 דקות", "200 minutes"),
        ("hi", "बैठक 3 घंटे 20 मिनट चली।", "3 घंटे 20 मिनट", "200 minutes"),
    ],
)
def test_the_parts_are_one_figure(language: str, text: str, surface: str, english: str) -> None:
    """The figure covers all parts and is rendered in the smallest unit."""
    assert told(text, language) == [(surface, english)]


@pytest.mark.parametrize(
    ("language", "text", "surface", "english"),
    [
        ("en", "They talked for an hour and 52 minutes.", "an hour and 52 minutes", "112 minutes"),
        ("en", "They talked for one hour, 52 minutes.", "one hour, 52 minutes", "112 minutes"),
        ("en", "The lease runs three years and a month.", "three years and a month", "37 months"),
        ("de", "Sie sprachen eine Stunde und 52 Minuten.", "eine Stunde und 52 Minuten", "112 minutes"),
        ("fr", "Le bail court sur trois ans et un mois.", "trois ans et un mois", "37 months"),
        ("zh", "她游出1分52秒34。", "1分52秒34", "112.34 seconds"),
        ("ja", "会談は1時間52分続いた。", "1時間52分", "112 minutes"),
        ("ja", "試合時間 1時間26分だった。", "1時間26分", "86 minutes"),
        ("ru", "Беседа длилась час и 52 минуты.", "час и 52 минуты", "112 minutes"),
        ("uk", "Розмова тривала годину і 52 хвилини.", "годину і 52 хвилини", "112 minutes"),
        ("pl", "Rozmowa trwała godzinę i 52 minuty.", "godzinę i 52 minuty", "112 minutes"),
        ("cs", "Hovor trval hodinu a 52 minut.", "hodinu a 52 minut", "112 minutes"),
        ("hr", "Razgovor je trajao sat i 52 minute.", "sat i 52 minute", "112 minutes"),
        ("fi", "Puhelu kesti tunnin ja 52 minuuttia.", "tunnin ja 52 minuuttia", "112 minutes"),
        ("is", "Símtalið tók klukkustund og 52 mínútur.", "klukkustund og 52 mínútur", "112 minutes"),
        ("ar", "استمر الاتصال ساعة و52 دقيقة.", "ساعة و52 دقيقة", "112 minutes"),
        ("he", "השיחה נמשכה שעה ו-52 דקות.", "שעה ו-52 דקות", "112 minutes"),
    ],
)
def test_a_one_counts_where_the_figure_goes_on(language: str, text: str, surface: str, english: str) -> None:
    """What an article, or in languages without any the bare unit, says is part of the figure."""
    assert told(text, language) == [(surface, english)]


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("en", "Between 1 hour and 20 minutes were lost.", ["1 hour", "20 minutes"]),
        ("en", "He faces 2 years or 18 months.", ["2 years", "18 months"]),
        ("en", "Two years and 18 months passed.", ["2 years", "18 months"]),
        ("en", "It took half an hour and 20 minutes more.", ["30 minutes", "20 minutes"]),
        ("en", "They earn £15 an hour and 20 minutes of rest.", ["£15 per hour", "20 minutes"]),
        ("en", "They waited an hour for 20 minutes of talk.", ["20 minutes"]),
        ("en", "Two hours and one person later.", ["2 hours"]),
        ("ru", "За этот час 52 минуты ушли на споры.", ["52 minutes"]),
        ("zh", "他得了3分2次。", ["3", "2 times"]),
        ("en", "A five-day, two-hour course.", ["5 days", "2 hours"]),
        ("fi", "Kurssi oli viisipäiväinen, kaksituntinen.", ["5 days", "2 hours"]),
    ],
)
def test_what_tells_something_else_stays_apart(language: str, text: str, english: list[str]) -> None:
    """Another choice, the end of a range, a rate, or more than the smaller unit holds is no part of the figure."""
    assert [rendering for _, rendering in told(text, language)] == english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("He ran 2 hours 1 minute and 39 seconds.", "2 hours 1 minute 39 seconds"),
        ("He ran 2 hours and 39 seconds.", "2 hours 39 seconds"),
        ("The striker is 17 years and 10 months old.", "17 years 10 months old"),
        ("He was jailed for 62 months.", "62 months"),
        ("The pulse lasts 4,000 seconds.", "4,000 seconds"),
    ],
)
def test_long_times_are_rendered_as_they_are_told(text: str, english: str) -> None:
    """A time above an hour that is known to the second is no heap of seconds, nor the age of a youth one of months."""
    assert told(text, "en")[0][1] == english
