"""Shares that face each other tell their percent once."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article

FACING = [
    ("en", "She won the runoff by 52 to 48 percent.", ["52%", "48%"]),
    ("en", "The yes camp led 54 per cent to 46.", ["54%", "46%"]),
    ("en", "The margin was slim, 35.4 percent to 38.1.", ["35.4%", "38.1%"]),
    ("en", "Turnout was 61 percent against 58 in 2019.", ["61%", "58%", "2019"]),
    ("en", "The rate stands at 5.4%, or 5.4 percent compared with 4.9.", ["5.4%", "5.4%", "4.9%"]),
    ("de", "Sie setzte sich mit 52 zu 48 Prozent durch.", ["52%", "48%"]),
    ("de", "Das Lager siegte mit 52,3 zu 47,7 Prozent.", ["52.3%", "47.7%"]),
    ("de", "Die Quote lag bei 54 Prozent gegenüber 46.", ["54%", "46%"]),
    ("fr", "Le maire est élu par 52 % contre 48.", ["52%", "48%"]),
    ("es", "Ganó la consulta por 52 a 48 por ciento.", ["52%", "48%"]),
    ("ca", "Va guanyar la consulta per 52 a 48 per cent.", ["52%", "48%"]),
    ("it", "Il sindaco vince con il 52,3% contro 47,7.", ["52.3%", "47.7%"]),
    ("pt", "Venceu a consulta por 52% contra 48.", ["52%", "48%"]),
    ("ro", "Primarul a obținut 52% față de 48.", ["52%", "48%"]),
    ("nl", "De burgemeester won met 52 procent tegen 48.", ["52%", "48%"]),
    ("sv", "Borgmästaren vann med 52 procent mot 48.", ["52%", "48%"]),
    ("da", "Borgmesteren vandt med 52 procent mod 48.", ["52%", "48%"]),
    ("nb", "Ordføreren vant med 52 prosent mot 48.", ["52%", "48%"]),
    ("is", "Borgarstjórinn hlaut 52 prósent gegn 48.", ["52%", "48%"]),
    ("pl", "Burmistrz zdobył 52 procent wobec 48.", ["52%", "48%"]),
    ("cs", "Starosta získal 52 procent proti 48.", ["52%", "48%"]),
    ("hr", "Gradonačelnik je dobio 52 posto naspram 48.", ["52%", "48%"]),
    ("ru", "Мэр набрал 52 процента против 48.", ["52%", "48%"]),
    ("uk", "Мер здобув 52 відсотки проти 48.", ["52%", "48%"]),
    ("el", "Ο δήμαρχος πήρε 52% έναντι 48.", ["52%", "48%"]),
    ("he", 'ראש העיר זכה ל-52% מול 48.', ["52%", "48%"]),
    ("ar", "حصل العمدة على 52% مقابل 48.", ["52%", "48%"]),
]  # fmt: skip

APART = [
    ("en", "Shares rose 3 percent to 38.1.", ["3%", "38.1"]),
    ("en", "Shares rose 12 percent to 38.1.", ["12%", "38.1"]),
    ("en", "The index fell 5.4 percent to 31.2 points.", ["5.4%", "31.2"]),
    ("en", "The party took 54 percent to 46 seats for the rest.", ["54%", "46"]),
    ("en", "Sales grew 40 percent to 380.", ["40%", "380"]),
    ("de", "Sie gewannen das Spiel mit 52 zu 48.", ["52–48"]),
    ("de", "Der Kurs stieg um 3 Prozent gegen 38 Papiere im Plus.", ["3%", "38"]),
    ("es", "Pasó de 48 a 52 por ciento.", ["48%", "52%"]),
    ("ru", "Вырос на 3 процента против 48.", ["3%", "48"]),
]


@pytest.mark.parametrize(("language", "text", "told"), FACING + APART)
def test_shares_that_face_each_other(language: str, text: str, told: list[str]) -> None:
    """The figure without a percent takes that of the other, but where it may be of something else."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == told
