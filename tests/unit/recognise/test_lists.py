"""Figures told together: the unit and the scale stand behind the last of them."""

from decimal import Decimal

import pytest

from factcheck.checking import check, normalise
from factcheck.model.article import Article
from factcheck.model.value import Quantity


def told(text: str, language: str) -> list[str]:
    """How the mentions of a text read in English."""
    return [reading.english for reading in normalise(Article("a", text, language))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "They lost 3.1, 2.9 and 2.5 million euros.", ["€3.1 million", "€2.9 million", "€2.5 million"]),
        ("en", "They lost 3, 12, and 40 percent.", ["3%", "12%", "40%"]),
        ("en", "It took five, six, seven years.", ["5 years", "6 years", "7 years"]),
        ("en", "They lost 10, 20 or 30 percent.", ["10%", "20–30%"]),
        ("en", "terms of two, three and five years", ["2 years", "3 years", "5 years"]),
        ("en", "two and three million pounds", ["£2 million", "£3 million"]),
        ("en", "3.1 and 2.9 million visitors", ["3.1 million", "2.9 million"]),
        ("en", "fees of $3, $4 and $5 million", ["$3 million", "$4 million", "$5 million"]),
        ("en", "800,000 and 1.5 million euros", ["€800,000", "€1.5 million"]),
        ("en", "3 million and 50 million dollars", ["$3 million", "$50 million"]),
        ("en", "two million and fifty million dollars", ["$2 million", "$50 million"]),
        ("en", "about 3 and 4 percent", ["about 3%", "4%"]),
        ("en", "5- and 10-kilometre races", ["5 km", "10 km"]),
        ("en", "5 and 8 dollars per hour", ["$5 per hour", "$8 per hour"]),
        ("hu", "félmillió, másfél millió fa", ["500,000", "1.5 million"]),  # a fraction and its scale
        ("hu", "három és fél millió forint, másfél év", ["HUF 3.5 million", "1.5 years"]),
        ("nl", "16, 18 a 21 procent", ["16%", "18–21%"]),
        ("de", "Aus 4 bzw. 6 Prozent wurden 7.", ["4%", "6%", "7"]),
        ("zh", "分别为3.1、2.9和2.5万元", ["CN¥31,000", "CN¥29,000", "CN¥25,000"]),
        ("zh", "3.1亿、2.9亿和2.5亿元", ["CN¥310 million", "CN¥290 million", "CN¥250 million"]),
        ("ja", "税率は10、20、30%だ", ["10%", "20%", "30%"]),
        ("ko", "10과 20% 올랐다", ["10%", "20%"]),
        ("he", "3.1, 2.9 ו-2.5 מיליון שקל", ["₪3.1 million", "₪2.9 million", "₪2.5 million"]),
        ("ar", "10 و20 و30 بالمئة", ["10%", "20%", "30%"]),
    ],
)
def test_a_list_shares_what_its_last_figure_tells(language: str, text: str, expected: list[str]) -> None:
    """Unit, scale and what it is told per belong to each."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In 2019 and 2020, 5 percent left.", ["2019", "2020", "5%"]),
        ("en", "Of the 3, 20 percent left.", ["3", "20%"]),
        ("en", "Of the three, 20 and 30 percent left.", ["3", "20%", "30%"]),
        ("en", "two men and 3 million euros", ["2", "€3 million"]),
        ("en", "3 deaths, 2.9 and 2.5 million people", ["3", "2.9 million", "2.5 million"]),
        ("en", "4 and $5 million", ["4", "$5 million"]),
        ("en", "grade 5 and 30 percent", ["5", "30%"]),
        ("en", "It grew 3 percent, 4 and £5.", ["3%", "4", "£5"]),
        ("de", "Er kam in Gruppe 5 und 8 Prozent in die andere.", ["5", "8%"]),
        ("en", "10,000 and 2.5 million people", ["10,000", "2.5 million"]),
        ("en", "the index at 13,500 and 12 points", ["13,500", "12"]),
        ("en", "It lost 36.2 million, or 29.3%.", ["36.2 million", "29.3%"]),
        ("en", "The gauge rose by 12, or 3.1%.", ["12", "3.1%"]),
        ("de", "36,2 Millionen oder 29 Prozent", ["36.2 million", "29%"]),
        ("hu", "5-öt és 8 százalékot", ["5", "8%"]),
        ("ko", "10만 명과 20% 올랐다", ["100,000", "20%"]),
        ("ja", "3人と4万人", ["3", "40,000"]),
        ("ja", "3、5年", ["3", "5 years"]),
        ("ja", "2、3年", ["2–3 years"]),
    ],
)
def test_what_stands_beside_a_list_is_none_of_it(language: str, text: str, expected: list[str]) -> None:
    """What has a noun, a unit, an ending or a name of its own, or is of another size."""
    assert told(text, language) == expected


def test_a_figure_of_a_list_keeps_its_surface() -> None:
    """The unit stands in the surface of the last alone."""
    read = normalise(Article("a", "They lost 3.1 and 2.9 million euros.", "en"))
    assert [reading.mention.surface for reading in read] == ["3.1", "2.9 million euros"]


@pytest.mark.parametrize(
    ("text", "low", "alternative"),
    [("3 and 2.5 million people", 3_000_000, 3), ("3 and 400 million people", 3, 3_000_000)],
)
def test_the_scale_of_a_list_is_doubted(text: str, low: int, alternative: int) -> None:
    """The scale may be that of the last figure alone."""
    value = normalise(Article("a", text, "en"))[0].value
    assert isinstance(value, Quantity)
    assert (value.low, value.alternative) == (Decimal(low), Decimal(alternative))


ENGLISH = "The three plants in Essen made profits of {} million euros in the last year, said Anna Roux, who heads them."
GERMAN = "Die drei Werke in Essen machten im letzten Jahr Gewinne von {} Euro, sagte Anna Roux, die sie leitet."


@pytest.mark.parametrize("english", ["3.1, 2.9 and 2.5", "3.1 million, 2.9 million and 2.5"])
@pytest.mark.parametrize(
    "german", ["3,1, 2,9 und 2,5 Millionen", "3,1 Millionen, 2,9 Millionen und 2,5 Millionen", "3,1; 2,9 und 2,5 Mio."]
)
def test_no_list_is_accused_of_a_slip_of_scale(english: str, german: str) -> None:
    """However often the scale stands there, the figures are the same."""
    articles = [Article("a", ENGLISH.format(english), "en"), Article("b", GERMAN.format(german), "de")]
    assert check(articles).findings == ()


def test_a_slip_in_a_list_is_told() -> None:
    """A thousandfold is one all the same."""
    texts = (ENGLISH.format("3.1, 2.9 and 2.5"), GERMAN.format("3,1, 2,9 und 2,5 Milliarden"))
    articles = [Article("a", texts[0], "en"), Article("b", texts[1], "de")]
    assert {finding.rule for finding in check(articles).findings} == {"scale-slip"}


@pytest.mark.parametrize(
    ("language", "text", "alternatives"),
    [
        ("hu", "A Zebra 3,1, a Gém 2,9, a Rév pedig 2,5 millió nézőt vonzott.", ["3.1E+6", "2.9E+6"]),
        ("en", "Zebra drew 3.1, Heron 2.9 and Ferry 2.5 million viewers.", ["3.1E+6", "2.9E+6"]),
        ("de", "Zebra kam auf 3,1, Reiher auf 2,9 und Fähre auf 2,5 Millionen Zuschauer.", ["3.1E+6", "2.9E+6"]),
    ],
)
def test_names_may_stand_between_figures_of_one_scale(language: str, text: str, alternatives: list[str]) -> None:
    """The scale behind the last is in doubt for the decimals in front of it."""
    values = [reading.value for reading in normalise(Article("a", text, language))]
    others = [value.alternative for value in values if isinstance(value, Quantity)]
    assert others == [*map(Decimal, alternatives), None]


@pytest.mark.parametrize(
    "text",
    [
        "It rose by 3.1. Later 2.5 million came.",
        "They marked it 3.1 (of 5), and 250 million saw it.",
        "It rose by 90.5, and then 2.5 million came.",
    ],
)
def test_what_is_no_such_list_has_one_reading(text: str) -> None:
    """Another sentence, whole numbers between, and figures of another size leave nothing in doubt."""
    values = [reading.value for reading in normalise(Article("a", text, "en"))]
    assert [value.alternative for value in values if isinstance(value, Quantity)] == [None] * len(values)


@pytest.mark.parametrize(
    ("language", "text", "alternatives"),
    [
        ("it", "Ha speso 20 milioni, che si aggiungono ai 24 di settembre.", [None, "2.4E+7", None]),
        ("ca", "La inversió és de 1.300 milions d'euros, dels quals 400 enguany.", ["1.300E+6", "4.00E+8", None]),
        (
            "fr",
            "Il faut 400 millions: 200 pour la relance que le gouvernement demande et 200 pour les régions.",
            [None, "2.00E+8", "2.00E+8"],
        ),
        ("en", "It has 5 million users in 31 countries.", [None, None]),
        ("en", "It has 5 million users. The other has 7.", [None, None]),
    ],
)
def test_a_scale_may_be_left_out_behind_it(language: str, text: str, alternatives: list[str | None]) -> None:
    """What is told close behind and alike may be of the same scale; nothing else may."""
    values = [reading.value for reading in normalise(Article("a", text, language))]
    others = [getattr(value, "alternative", None) for value in values]
    assert others == [None if each is None else Decimal(each) for each in alternatives]
