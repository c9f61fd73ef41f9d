"""What is told in front of a figure: how often, and not when."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("hu", "heti öt koncert", ["5 per week"]),
        ("hu", "a jövő heti öt koncert", ["next week", "5"]),  # the word ends a date
        ("hu", "évente kétszer, 100 ezer lakos", ["2 times per year", "100,000"]),  # a comma stands between
        ("hu", "a 2023. évi 5 millió mag", ["2023", "5 million"]),
        ("hu", "hordónkénti ára 2 százalékkal, 84 dollárra", ["2%", "$84"]),  # no share of a barrel
        ("tr", "yılda ortalama 300 konser", ["300 per year"]),
        ("tr", "geçen yılda 300 konser", ["last year", "300"]),
    ],
)
def test_what_leads_a_figure_tells_how_often(language: str, text: str, expected: list[str]) -> None:
    """One word may stand between, but no sign; what is part of a date tells nothing per time."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Crude traded at $61 a barrel last week.", ["$61 per barrel", "last week"]),
        ("en", "Heat sold for 44 euros per megawatt-hour last month.", ["€44 per MWh", "last month"]),
        ("de", "Das Fass kostete 61 Dollar je Barrel vergangene Woche.", ["$61 per barrel", "last week"]),
        ("sv", "Fjärrvärmen kostade 91 öre per kilowattimme förra året.", ["SEK 0.91 per kWh", "last year"]),
        ("fr", "Il coûtait 2 euros par litre mai et juin.", ["€2 per litre", "May–June"]),
        ("pl", "Prąd kosztował 480 zł za MWh 12 maja.", ["PLN 480 per MWh", "12 May"]),
        ("de", "Die Miete betrug 900 Euro im Monat Mai.", ["€900", "May"]),  # a length of time is part of the date
        ("en", "They were down from 400 a year earlier.", ["400"]),
    ],
)
def test_only_a_length_of_time_is_part_of_the_date_behind_it(language: str, text: str, expected: list[str]) -> None:
    """A date right behind a barrel, a litre or a megawatt-hour leaves the figure what it is told per."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It costs $28,218 per person per year.", ["$28,218 per year"]),
        ("en", "It costs $28,218 a year per person.", ["$28,218 per year"]),
        ("en", "They use 4 litres per head and day.", ["4 litres per day"]),
        ("en", "They use 4 litres per head and 2 days pass.", ["4 litres per person", "2 days"]),
        ("es", "Son 28.218 dólares anuales por paciente.", ["$28,218 per year"]),
        ("de", "Das sind 120 Liter pro Kopf und Tag.", ["120 litres per day"]),
        ("de", "Das sind 300 Euro pro Kopf im Jahr 2020.", ["€300 per person", "2020"]),
        ("fr", "Soit 120 litres par personne et par jour.", ["120 litres per day"]),
        ("ja", "年間1人当たり2万ドルかかる。", ["$20,000 per year"]),
        ("zh", "每年每人28218美元。", ["$28,218 per year"]),
        ("ko", "1인당 연간 2만달러다.", ["$20,000 per year"]),
    ],
)
def test_of_two_rates_the_time_counts(language: str, text: str, expected: list[str]) -> None:
    """Whoever tells both who and how often tells the same in any order."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Antalet haverier minskade till 184 år 2021.", ["184", "2021"]),
        ("da", "Antallet af forlis faldt til 184 år 2021.", ["184", "2021"]),
        ("sv", "Hamnen är 184 år gammal.", ["184 years old"]),
        ("zh", "补贴延长三年至2031年。", ["3 years", "2031"]),
        ("zh", "工期三年至五年。", ["3–5 years"]),
        ("ru", "Гавань закрывали в 2019 и 2025 годах.", ["2019", "2025"]),
        ("ru", "Гавани 2000 лет.", ["2,000 years"]),
        ("en", "They won in 2019 and 2025.", ["2019", "2025"]),
        ("en", "They won in 2024 and 2025.", ["2024", "2025"]),
        ("en", "They were built in 2019 or 2025.", ["2019", "2025"]),
        ("de", "Gebaut wurde 2019 und 2025.", ["2019", "2025"]),
        ("en", "Between 2019 and 2025 they lost.", ["2019–2025"]),
    ],
)
def test_the_year_of_a_date_counts_no_years(language: str, text: str, expected: list[str]) -> None:
    """The word for years in front of a year belongs to it, and a year ends no range of so many years.

    Two years are a range where a word or a dash says so.
    """
    assert [reading.english for reading in normalise(Article("a", text, language))] == expected
