"""How far a numeral goes."""

import pytest

from tests.unit.recognise.shown import shown, surfaces


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "12,000 and 12 000 homes", ["12,000", "12 000"]),
        ("en", "in 1,2,3 steps", []),
        ("en", "2,06,737 cases", ["2,06,737"]),
        ("ru", "2 06 737 случаев", ["2 06 737"]),
        ("ru", "в группе 1 12 345 человек", ["1", "12 345"]),
        ("en", "20, 30 or so", ["20", "30 or so"]),
        ("en", "two hundred and five ships", ["two hundred and five"]),
        ("en", "two and three ships", ["two", "three"]),
        ("en", "between one hundred and two hundred ships", ["one hundred and two hundred"]),
        ("en", "one hundred and two thousand ships", ["one hundred and two thousand"]),
        ("is", "milli fimmtíu og hundrað manns", ["fimmtíu og hundrað"]),
        ("da", "mellem fem og tyve huse", ["fem og tyve"]),
        ("nb", "hundre og ett tusen hus", ["hundre og ett tusen"]),
        (
            "fi",
            "12 miljardin euron hanke kahdessakymmenessäviidessä talossa",
            ["12 miljardin euron", "kahdessakymmenessäviidessä"],
        ),
        ("en", "twenty two ships and one dog", ["twenty two"]),
        ("en", "1 million 200 thousand votes", ["1 million 200 thousand"]),
        ("en", "one million, two hundred", ["one million", "two hundred"]),
        ("en", "3 1/2 miles", ["3 1/2 miles"]),
        ("en", "3 and 1/2 miles", ["3 and 1/2 miles"]),
        ("hu", "220 és 2/3 szelet", ["220 és 2/3"]),
        ("en", "three point one four percent", ["three point one four percent"]),
        ("en", "three and a half hours", ["three and a half hours"]),
        ("en", "two thirds of it", ["two thirds"]),
        ("de", "zwei Milliarden eine Million Euro", ["zwei Milliarden eine Million Euro"]),
        ("de", "zweiundzwanzigtausend Euro", ["zweiundzwanzigtausend Euro"]),
        ("de", "zweiundzwei Hunde", []),
        ("de", "hunderteine Nacht", ["hunderteine Nacht"]),
        ("de", "eine halbe Million", ["eine halbe Million"]),
        ("de", "3½ Jahre", ["3½ Jahre"]),
        ("de", "drei Komma fünf Prozent", ["drei Komma fünf Prozent"]),
        ("de", "5 Millionen\n\n200 Tausend", ["5 Millionen", "200 Tausend"]),
        ("es", "2 mil 300 millones y 15 mil 234 casas", ["2 mil 300 millones", "15 mil 234"]),
        ("es", "3 mil 2015 casas", ["3 mil", "2015"]),
        ("es", "un millón 200 mil cartas", ["un millón 200 mil"]),
        ("es", "entre un 20 y un 30 %", ["20 y un 30 %"]),
        ("es", "de 5.000 a 14.000 millones de euros", ["5.000 a 14.000 millones de euros"]),
        ("it", "2 milioni e 300mila euro", ["2 milioni e 300mila euro"]),
        ("it", "mezz'ora e un'ora e mezza", ["mezz'ora", "un'ora e mezza"]),
        ("it", "240 km/h e mezzo milione di case", ["240 km/h", "mezzo milione"]),
    ],
)
def test_numeral(language: str, text: str, expected: list[str]) -> None:
    """A numeral is as long as it can be, and no longer."""
    assert surfaces(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "от 3-х до 5-ти лет", [("3-х до 5-ти лет", "duration")]),
        ("ru", "у 12-х и 22-х", [("12-х", "ordinal"), ("22-х", "number")]),
        ("uk", "близько 10-ти тисяч гривень", [("близько 10-ти тисяч гривень", "money")]),
        ("pl", "od 20-tu lat", [("20-tu lat", "duration")]),
    ],
)
def test_digits_bear_how_their_word_is_inflected(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    """What is written of a cardinal's ending behind its digits is part of it, and makes no rank of it."""
    assert shown(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "тысяч сто чаек", ["тысяч сто"]),
        ("uk", "тисяч 100 чайок", ["тисяч 100"]),
        ("ru", "несколько тысяч пять раз", ["пять раз"]),
        ("ru", "тысяч сто миллионов", ["сто миллионов"]),
        ("ru", "из тысяч 2024 года", ["2024 года"]),
    ],
)
def test_scale_stands_in_front_of_its_number(language: str, text: str, expected: list[str]) -> None:
    """Where it may it makes a number below a thousand an approximate one; a vague word keeps it for itself."""
    assert surfaces(text, language) == expected
