"""Behaviours that a pack chooses: each by an example of a language that does, and of one that does not."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


def told(text: str, language: str) -> list[str]:
    """How the mentions of a text read in English."""
    return [reading.english for reading in normalise(Article("a", text, language))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "plus d'un million d'euros", ["more than €1 million"]),
        ("fr", "l'article 49", []),
        ("fr", "l'eau de 3 puits", ["3"]),
        ("fr", 'jusqu"à 500 euros', ["up to €500"]),
        ("fr", "à 15h30", ["15:30"]),
        ("fr", "une dizaine de ponts", ["about 10"]),
        ("nl", "een tiental bruggen", ["about 10"]),
        ("fr", "les trois derniers mois", ["3 months"]),
        ("en", "six long years", ["6 years"]),
        ("en", "the 2019 full year results", ["2019"]),
        ("fr", "deux ans et demi", ["2.5 years"]),
        ("fr", "deux millions et demi d'euros", ["€2.5 million"]),
        ("fr", "une cinquième branche", ["5th"]),
        ("fr", "un cinquième des branches", ["20%"]),
        ("en", "a third of the seats", ["1/3"]),
        ("pt", "mais de um terço dos lugares", ["more than 1/3"]),
        ("ro", "20 de milioane de lei", ["RON 20 million"]),
        ("el", "20 ΕΚΑΤΟΜΜΥΡΙΑ ΕΥΡΩ", ["€20 million"]),
        ("ro", "douăzeci şi cinci de mii", ["25,000"]),
        ("ro", "DOUĂZECI ȘI CINCI DE MII", ["25,000"]),
    ],
)
def test_words_are_cut_and_joined_as_the_pack_says(language: str, text: str, expected: list[str]) -> None:
    """Elided articles, the word between a figure and its unit, rounded numbers, halves behind units."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anne Roux, 44 ans, sourit", ["44 years old"]),
        ("un homme de 44 ans", ["44 years old"]),
        ("un homme de plus de 44 ans", ["more than 44 years old"]),
        ("les 18-25 ans", ["18–25 years old"]),
        ("les plus de 65 ans", ["more than 65 years old"]),
        ("condamné à 4 ans de prison", ["4 years"]),
        ("une peine de 4 ans", ["4 years"]),
        ("il y a 44 ans", ["44 years ago"]),
        ("Elle a 44 ans", ["44 years old"]),
    ],
)
def test_years_are_an_age_where_the_words_around_them_say_so(text: str, expected: list[str]) -> None:
    """In French the same "44 ans" is an age or a length of time."""
    assert told(text, "fr") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "de 5 à 14 milliards d'euros", ["€5–14 billion"]),
        ("fr", "passé de 20 à 80 %", ["20%", "80%"]),
        ("fr", "de 500 à 390 milliards d'euros", ["€500 billion", "€390 billion"]),
        ("fr", "0,68 % à 26 469 points", ["0.68%", "26,469"]),
        ("de", "zwei bis drei Milliarden Euro", ["€2–3 billion"]),
        ("en", "two to three billion dollars", ["$2–3 billion"]),
        ("de", "von 20 auf 80 Prozent", ["20%", "80%"]),
        ("en", "fines range from 20 to 80 euros", ["€20–80"]),
        ("en", "sentences ranging anywhere from two to nine years", ["2–9 years"]),
        ("en", "fines range from 20 euros and rose from 20 to 80 euros", ["€20", "€20", "€80"]),
        ("sv", "böterna varierar från 20 till 80 euro", ["€20–80"]),
        ("da", "bøderne svinger fra 20 til 80 euro", ["€20–80"]),
        ("nb", "bøtene spenner fra 20 til 80 euro", ["€20–80"]),
    ],
)
def test_ranges_and_changes(language: str, text: str, expected: list[str]) -> None:
    """A range rises; a change has a word that says so, or falls."""
    assert told(text, language) == expected


def test_spelled_ranges_share_their_scale() -> None:
    """Both ends of "zwei bis drei Milliarden" count milliards."""
    (reading,) = normalise(Article("a", "zwei bis drei Milliarden Euro", "de"))
    assert str(getattr(reading.value, "low", None)) == "2000000000"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "двадцать один дом и двадцатидневный пост", ["21", "20 days"]),
        ("cs", "pětadvacet krav, dvacet pět ovcí", ["25", "25"]),
        ("ru", "около тысячи лодок", ["about 1,000"]),
        ("ru", "тысячи лодок", []),
        ("ru", "полчаса", ["30 minutes"]),
        ("cs", "půlhodina", ["30 minutes"]),
        ("ru", "до 5%", ["up to 5%"]),
        ("ru", "выросла до 5%", ["5%"]),
        ("ru", "с 20% до 5%", ["20%", "5%"]),
        ("cs", "vzrostl až na 5 procent", ["5%"]),
        ("cs", "vzrostl až o 5 procent", ["up to 5%"]),
        ("ru", "В 28 селах", ["28"]),
        ("ru", "склад А 28", []),
    ],
)
def test_inflected_languages_choose_how_numbers_stand(language: str, text: str, expected: list[str]) -> None:
    """Loose and glued numerals in one language, both orders of tens, lone scales, amounts in one word, ends of
    changes."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3,4 milyar liraya ulaştı", ["₺3.4 billion"]),
        ("yüzde 22,3'ten yüzde 25,1'e çıktı", ["22.3%", "25.1%"]),
        ("150'den fazla ev", ["more than 150"]),
        ("10 bin 655 dolar", ["$10,655"]),
        ("kişi başına yaklaşık 5 bin dolar", ["about $5,000 per person"]),
        ("20 ile 30 milyon lira arasında", ["₺20–30 million"]),
        ("2023'ün ilk çeyreğinde", ["Q1 2023"]),
        ("15 Temmuz'da", ["15 July"]),
        ("ALTI EV, SALI GÜNÜ", ["6", "Tuesday"]),
        ("ona göre, onun yüzünden", []),
        ("6284 sayılı Kanun", []),
        ("3 saatte 200 km", ["3 hours", "200 km"]),
    ],
)
def test_endings_belong_to_what_they_are_glued_to(text: str, expected: list[str]) -> None:
    """Words and digits bear endings, some words do not; what is told per stands in front; a range is closed behind."""
    assert told(text, "tr") == expected
