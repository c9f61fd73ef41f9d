"""Figures that go on in a smaller unit are told in that."""

import pytest

from tests.unit.recognise.shown import told


@pytest.mark.parametrize(
    ("language", "text", "surface", "english"),
    [
        ("en", "The 6-foot-6 centre scored.", "6-foot-6", "78 inches"),
        ("en", "She is 5 feet 4 inches tall.", "5 feet 4 inches", "64 inches"),
        ("en", "A 6-foot-4-inch man came in.", "6-foot-4-inch", "76 inches"),
        ("en", "He weighed 11 stone 4 pounds.", "11 stone 4 pounds", "158 lb"),
        ("en", "The baby weighed 7lb 8oz.", "7lb 8oz", "120 ounces"),
        ("fr", "Il mesure 1m98.", "1m98", "1.98 m"),
        ("fr", "Un mur de 2 m 50 cm.", "2 m 50 cm", "250 cm"),
        ("de", "Er misst 1 Meter 98 Zentimeter.", "1 Meter 98 Zentimeter", "198 cm"),
        ("zh", "他身高1米98。", "1米98", "1.98 m"),
        ("zh", "1米8的个子很显眼。", "1米8", "1.8 m"),
        ("zh", "他身高6英尺6英寸。", "6英尺6英寸", "78 inches"),
        ("ja", "身長は1メートル98センチだ。", "1メートル98センチ", "198 cm"),
    ],
)
def test_both_parts_are_one_figure(language: str, text: str, surface: str, english: str) -> None:
    """The figure covers both parts and is rendered in the smaller unit, or in the larger one with decimals."""
    assert told(text, language) == [(surface, english)]


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("en", "It is 6 feet 6 people could not fill.", ["6 feet", "6"]),
        ("en", "A 6-foot 12-inch board.", ["6 feet", "12 inches"]),
        ("en", "A 10-foot-10 board.", ["10 feet", "10"]),
        ("en", "She ran 100 m 10 times.", ["100 m", "10 times"]),
        ("zh", "100米20秒。", ["100 m", "20 seconds"]),
        ("zh", "前3米5人排队。", ["3 m", "5"]),
        ("fr", "Il a couru 100 m 20 fois.", ["100 m", "20 times"]),
    ],
)
def test_what_tells_something_else_stays_apart(language: str, text: str, english: list[str]) -> None:
    """A figure behind a measure that has a unit or a noun of its own, or is too great, goes on in nothing."""
    assert [rendering for _, rendering in told(text, language)] == english


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("ja", "9秒58で走った。", [("9秒58", "9.58 seconds")]),
        ("zh", "他以9秒83夺冠。", [("9秒83", "9.83 seconds")]),
        ("ko", "9초58을 기록했다.", [("9초58을", "9.58 seconds")]),
        ("ja", "優勝者に1秒2遅れた。", [("1秒2", "1.2 seconds")]),
        ("ja", "1秒2人が通る。", [("1秒", "1 second"), ("2", "2")]),
        ("ja", "30秒20回が目安だ。", [("30秒", "30 seconds"), ("20回", "20 times")]),
        ("ja", "30秒5人で終わる。", [("30秒", "30 seconds"), ("5", "5")]),
    ],
)
def test_two_digits_behind_seconds_are_hundredths(language: str, text: str, found: list[tuple[str, str]]) -> None:
    """What was run or swum in is told to the hundredth, unless the digits have a unit or a counter of their own."""
    assert told(text, language) == found


def test_a_word_for_a_currency_is_no_sign_in_front_of_an_amount() -> None:
    """Where words are written without blanks, the yen behind the dollar are what it costs."""
    assert told("1ドル150円台で取引された。", "ja") == [("150円台", "about ¥150")]


@pytest.mark.parametrize(
    ("language", "text", "surface", "english"),
    [
        ("en", "The film lasts 1 hour 50.", "1 hour 50", "110 minutes"),
        ("en", "He is 6 foot 4 and plays in goal.", "6 foot 4", "76 inches"),
        ("en", "The jockey weighs 8 stone 10.", "8 stone 10", "122 lb"),
        ("da", "Filmen varer 1 time og 50.", "1 time og 50", "110 minutes"),
        ("es", "La película dura 2 horas 35, sin pausa.", "2 horas 35", "155 minutes"),
        ("fr", "Elle mesure 1 mètre 78.", "1 mètre 78", "1.78 m"),
        ("it", "È alto 1 metro e 92 e gioca in porta.", "1 metro e 92", "1.92 m"),
    ],
)
def test_digits_that_end_their_clause_go_on_in_the_smaller_unit(
    language: str, text: str, surface: str, english: str
) -> None:
    """What a figure apart from the measure counts would follow it."""
    assert told(text, language) == [(surface, english)]


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("en", "Within 2 hours 30 people came.", ["2 hours", "30"]),
        ("en", "It took 2 hours and 30 and 40 people came.", ["2 hours", "30", "40"]),
        ("en", "After 2 hours 75.", ["2 hours", "75"]),
        ("en", "In 2 hours 5.", ["2 hours", "5"]),
        ("en", "A wall of 6 feet 14.", ["6 feet", "14"]),
        ("en", "It took 12 hours 30.5 times.", ["12 hours", "30.5 times"]),
    ],
)
def test_digits_that_count_something_do_not(language: str, text: str, english: list[str]) -> None:
    """Nor do such as are too great, nor less than two where the larger unit has sixty or more of the smaller."""
    assert [rendering for _, rendering in told(text, language)] == english
