"""Languages without blanks between words: myriads, counters, ranks, eras, and blanks that some writers put in."""

from datetime import date

import pytest

from factcheck.checking import normalise
from factcheck.lexicon import lexicon_for
from factcheck.lexicon.fold import narrow, tightened
from factcheck.model.article import Article
from factcheck.recognise.tokens import words_before

FIGURES = [
    ("ja", "1億2345万6789円", "¥123,456,789"),
    ("ja", "5百万ドル", "$5 million"),
    ("ja", "２万６４６９・８９ドル", "$26,469.89"),
    ("ja", "千二百万人", "12 million"),
    ("ja", "3分の2", "2/3"),
    ("ja", "第3回", "3rd"),
    ("ja", "500人以上", "at least 500"),
    ("ja", "5人から10人", "5–10"),
    ("ja", "1人当たり3000円", "¥3,000 per person"),
    ("zh", "三万亿元", "CN¥3 trillion"),
    ("zh", "一千零五人", "1,005"),
    ("zh", "三百多名", "more than 300"),
    ("zh", "一个半小时", "1.5 hours"),
    ("zh", "百分之三点五", "3.5%"),
    ("zh", "3 万多人", "more than 30,000"),
    ("zh", "5亿欧元", "€500 million"),  # though an idiom begins with the scale
    ("zh", "1910人", "1,910"),
]
DATES = [
    ("ja", "令和元年", "2019"),
    ("ja", "昭和64年1月7日", "7 January 1989"),
    ("ja", "午後8時半", "20:30"),
    ("ja", "夜12時", "00:00"),
    ("ja", "午前11時ごろ", "about 11:00"),
    ("zh", "7 月 25 日", "25 July"),
    ("zh", "二〇二三年", "2023"),
    ("zh", "2019北京", "2019"),
    ("zh", "2012年左右", "about 2012"),
    ("zh", "15日起", "15th"),
    ("ja", "14の両日", "14th"),
    ("ja", "夜10時から2時", "22:00–02:00"),
    ("ja", "夜6時から8時", "18:00–20:00"),
]


def told(language: str, text: str) -> list[str]:
    return [reading.english for reading in normalise(Article("a", text, language))]


@pytest.mark.parametrize(("language", "text", "english"), FIGURES + DATES)
def test_what_is_told_without_blanks(language: str, text: str, english: str) -> None:
    assert told(language, f"{text}。") == [english]


NONE = [("ja", "一方、彼は"), ("ja", "台風10号が"), ("ja", "数百人が"), ("zh", "一些人"), ("zh", "G20")]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_is_no_figure_without_blanks(language: str, text: str) -> None:
    assert told(language, text) == []


def test_a_span_holds_the_blanks_that_the_reading_left_out() -> None:
    mention = normalise(Article("a", "在 7 月 25 日 开始", "zh"))[0].mention
    assert (mention.span, mention.surface) == ((2, 10), "7 月 25 日")


def test_a_region_has_its_own_yuan() -> None:
    reading = normalise(Article("a", "票價300元。", "zh-Hant"))[0]
    assert reading.english == "NT$300"


def test_a_day_of_this_month_is_resolved() -> None:
    article = Article("a", "今月25日に決める。", "ja", published=date(2023, 4, 20))
    assert [reading.english for reading in normalise(article)] == ["25 April 2023"]


def test_narrow_and_tightened_keep_the_offsets() -> None:
    assert narrow("１，２００人、３・５％") == "1,200人、3.5%"
    assert tightened("在 7 月, a 3")[0] == "在7月, a 3"


def test_words_before_are_the_known_ones() -> None:
    known = frozenset({"約", "最大"})
    assert words_before("被害は最大約", 6, 3, elision=False, known=known) == ("最大", "約")


def test_a_run_is_divided_at_the_words_of_the_pack() -> None:
    words = lexicon_for("ja").context.words
    assert words.divided("トヨタの売上高が増加") == ("トヨタ", "の", "売上", "高", "が", "増加")
