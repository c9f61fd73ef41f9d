"""Figures with what belongs to them: signs, units, hedges, ranges, periods."""

import pytest

from tests.unit.recognise.shown import shown


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "$5m for 5m people", [("$5m", "money"), ("5m", "quantity")]),
        ("en", "$5 million dollars", [("$5 million dollars", "money")]),
        ("en", "10 pounds, a 220-pound bear", [("10 pounds", "money"), ("220-pound", "quantity")]),
        ("en", "-3 degrees", [("-3 degrees", "quantity")]),
        ("en", "in 2022 – 2.5-3.5%", [("2022", "date"), ("2.5-3.5%", "percentage")]),
        ("de", "500 Euro im Jahr 2020", [("500 Euro", "money"), ("2020", "date")]),
        ("en", "20 -30 men", [("20 -30", "number")]),
        ("en", "minus 12 degrees", [("minus 12 degrees", "quantity")]),
        ("en", "between 5 and 8 percent", [("5 and 8 percent", "percentage")]),
        ("en", "5 and 8 percent", [("5", "number"), ("8 percent", "percentage")]),
        ("en", "from $20 to $80", [("$20", "money"), ("$80", "money")]),
        ("en", "more than one percent", [("more than one percent", "percentage")]),
        ("en", "a percent", [("a percent", "percentage")]),
        ("en", "a year", []),
        ("en", "$42,000 a month", [("$42,000 a month", "money")]),
        ("en", "aged 44 and over", [("44 and over", "age")]),
        ("en", "Ann Roe, 52, of Kirk, Moses (14)", [("52", "age"), ("14", "age")]),
        ("en", "Italy (91), balls 5, 12, 44", [(n, "number") for n in ("91", "5", "12", "44")]),
        ("en", "Ann, four, and Ben, eight, left", [("four", "age"), ("eight", "age")]),
        ("en", "the others, four, and eight more", [("four", "number"), ("eight", "number")]),
        ("de", "Das Spiel endete 2 zu 0, ein 3-zu-1-Sieg.", [("2 zu 0", "score"), ("3-zu-1", "score")]),
        ("de", "Er kam mit 3 zu 2 Kollegen.", [("3", "number"), ("2", "number")]),
        ("fr", "Ils ont gagné le match 2 à 0.", [("2 à 0", "score")]),
        ("en", "Coach Roman (44), Oman (91)", [("44", "age"), ("91", "number")]),
        ("sv", "en ökning med 2 500 eller 17 procent", [("2 500", "number"), ("17 procent", "percentage")]),
        ("tr", "son beş yılda 90 binden fazla olay", [("beş yılda", "duration"), ("90 binden fazla", "number")]),
        ("en", "one or two years, a or 2 people", [("one or two years", "duration"), ("2", "number")]),
        (
            "de",
            "zwischen einem und zwei Prozent, eine und zwei",
            [("einem und zwei Prozent", "percentage"), ("zwei", "number")],
        ),
        ("it", "da una a due settimane", [("una a due settimane", "duration")]),
        ("ja", "1～2年、11～2人", [("1～2年", "duration"), ("11", "number"), ("2", "number")]),
        ("en", "(–26 percent), speech – 5 people", [("–26 percent", "percentage"), ("5", "number")]),
        ("en", "a 2018-based study, a 2000-metre race", [("2018", "date"), ("2000-metre", "quantity")]),
        ("de", "die 2018-Zahlen, 3000-Seelen-Ort", [("2018", "date"), ("3000", "number")]),
        ("en", "Mori, hitting .182, bunted in 5", [("5", "number")]),
        ("ja", "七回１死二塁で代打", [("七回", "ordinal")]),
        ("cs", "Pavel hrál ve středu (12)", [("středu", "date"), ("12", "number")]),
        ("es", "Ganaron el partido 2 a 0.", [("2 a 0", "score")]),
        ("es", "Jugará de 3 a 5 partidos más.", [("3 a 5", "number")]),
        ("fr", "Il reste de 2 à 3 matchs.", [("2 à 3", "number")]),
        ("en", "a student (18), goal (3)", [("18", "age"), ("3", "number")]),
        ("ja", "大谷投手（26）は", [("26", "age")]),
        ("de", "100-Millionen-Dollar-Spende", [("100-Millionen-Dollar", "money")]),
        ("de", "zweijährige Haft, zweijähriges Kind", [("zweijährige", "duration"), ("zweijähriges", "age")]),
        ("de", "5 Euro im Jahr 2020", [("5 Euro", "money"), ("2020", "date")]),
        ("de", "mehr als die Hälfte", [("mehr als die Hälfte", "percentage")]),
        ("de", "ein Scheck über 500 Euro", [("500 Euro", "money")]),
        ("de", "fünf hundert Leute, hundert Euro", [("fünf hundert", "number"), ("hundert Euro", "money")]),
        ("en", "five and a halfpenny", [("five", "number")]),
        ("de", "5 Millionen.\n\nEuro gibt es nicht", [("5 Millionen", "number")]),
    ],
)
def test_figure(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    """Each figure with its own unit, and nothing across a paragraph."""
    assert shown(text, language) == expected
