"""Numbers that languages put together in ways of their own: duals, halves in front, multiples behind a word."""

import pytest

from factcheck import Article, normalise


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("ar", "قتل مليونا شخص", "2 million"),
        ("ar", "نزح خمسة عشر ألفا", "15,000"),
        ("ar", "صوت ألفان وثلاثمئة", "2,300"),
        ("ar", "مئة وخمسة وعشرون ألفا", "125,000"),
        ("he", "אלפיים ושלוש מאות", "2,300"),
        ("he", "גדל פי 3", "3 times"),
        ("he", "גדל פי שלושה", "3 times"),
        ("hi", "साढ़े तीन करोड़", "35 million"),
        ("hi", "पौने दो सौ", "175"),
        ("hi", "सवा लाख", "125,000"),
        ("hi", "साढ़े 3 लाख", "350,000"),
        ("hi", "2 लाख करोड़ रुपये", "₹2 trillion"),
    ],
)
def test_numbers_are_put_together(language: str, text: str, english: str) -> None:
    assert [reading.english for reading in normalise(Article("a", text, language))] == [english]


def test_a_year_behind_a_sure_word_counts_nothing() -> None:
    """In a script with one case the word behind a round year tells nothing."""
    told = normalise(Article("a", "عام 2000 أعلن الحزب ذلك، وحضر 2000 شخص", "ar"))
    assert [reading.english for reading in told] == ["2000", "2,000"]


def test_a_half_in_front_of_nothing_is_no_number() -> None:
    assert not normalise(Article("a", "साढ़े साती", "hi"))


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("ar", "قتل 12 شخصا على الأقل في الهجوم", ["at least 12"]),
        ("ar", "بلغت الحصيلة 41 ألفا و20 قتيلا", ["41,020"]),
        ("he", "שבעה בני אדם לפחות, נהרגו", ["at least 7"]),
        ("ar", "قتل 12 يوم السبت", ["12", "Saturday"]),  # a day that a weekday names is no unit
        ("ar", "استغرق 12 يوم، السبت", ["12 days", "Saturday"]),
        ("he", "רעידה בעוצמה 6.3 הרגה לפחות 214 בני אדם", ["6.3", "at least 214"]),
    ],
)
def test_bounds_and_rests_behind_a_figure(language: str, text: str, english: list[str]) -> None:
    """A bound behind what is counted belongs to the figure, one in front of the next figure to that."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == english
