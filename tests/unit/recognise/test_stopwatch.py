"""What a stopwatch shows is a length of time, and what a clock shows is not."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article
from factcheck.model.mention import Kind


def read(text: str, language: str) -> list[tuple[str, Kind, str]]:
    """The surface, the kind and the rendering of every mention."""
    return [(each.mention.surface, each.mention.kind, each.english) for each in normalise(Article("a", text, language))]


@pytest.mark.parametrize(
    ("language", "text", "surface", "english"),
    [
        ("en", "She won in 2:24:07.", "2:24:07", "2 hours 24 minutes 7 seconds"),
        ("en", "She ran under 2:25:00.", "under 2:25:00", "less than 8,700 seconds"),
        ("en", "She swam it in 1:52.34.", "1:52.34", "112.34 seconds"),
        ("de", "Sie gewann in 2:24:07 Stunden.", "2:24:07 Stunden", "2 hours 24 minutes 7 seconds"),
        ("de", "Sie schwamm 1:52,34 Minuten.", "1:52,34 Minuten", "112.34 seconds"),
        ("de", "Sie lief 28:41 Minuten.", "28:41 Minuten", "1,721 seconds"),
        ("he", "היא רצה ב-28:41 דקות.", "28:41 דקות", "1,721 seconds"),
        ("ar", "قطعت المسافة في 28:41 دقيقة.", "28:41 دقيقة", "1,721 seconds"),
        ("nl", "Hij liep 2.04.51 uur.", "2.04.51 uur", "2 hours 4 minutes 51 seconds"),
        ("da", "Han løb på 2.04.51 timer.", "2.04.51 timer", "2 hours 4 minutes 51 seconds"),
        ("hu", "Az ideje 2:24:07 óra lett.", "2:24:07 óra", "2 hours 24 minutes 7 seconds"),
        ("es", "Ganó con 2:24:07.", "2:24:07", "2 hours 24 minutes 7 seconds"),
        ("es", "Pasó la media en 1h02:13.", "1h02:13", "1 hour 2 minutes 13 seconds"),
        ("it", "Ha vinto in 2h04'51 netti.", "2h04'51", "2 hours 4 minutes 51 seconds"),
        ("ja", "2:24:07で優勝した。", "2:24:07", "2 hours 24 minutes 7 seconds"),
        ("en", "She won in 12.24s, ahead of her rival.", "12.24s", "12.24 seconds"),
        ("en", "He was about 0.5s faster.", "about 0.5s", "about 0.5 seconds"),
        ("de", "Sie siegte in 12,24 s (Wind in Ordnung).", "12,24 s", "12.24 seconds"),
        ("cs", "Vyhrála za 12,24 s.", "12,24 s", "12.24 seconds"),
        ("ru", "Она пробежала за 12,24 с.", "12,24 с", "12.24 seconds"),
        ("fr", "Il a couru en 2h04'51''.", "2h04'51''", "2 hours 4 minutes 51 seconds"),
        ("fr", "Il a mis 1 h 02 min 51 s.", "1 h 02 min 51 s", "1 hour 2 minutes 51 seconds"),
    ],
)
def test_a_stopwatch_tells_seconds(language: str, text: str, surface: str, english: str) -> None:
    """Hours, minutes and seconds, or minutes with hundredths, are one length of time."""
    assert read(text, language) == [(surface, Kind.DURATION, english)]


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "At 2:24:07 p.m. it began.", [Kind.TIME]),
        ("de", "Um 2:24:07 Uhr bebte die Erde.", [Kind.TIME]),
        ("es", "El temblor fue a las 2:24:07.", [Kind.TIME]),
        ("it", "La scossa alle 2:24:07.", [Kind.TIME]),
        ("de", "Er las Röm 8:28,29 vor.", []),
        ("en", "The log says 14:35:27 here.", []),
        ("nl", "Op 12.05.2021 begon het.", [Kind.DATE]),
        ("en", "Version 2.0s is out.", []),
        ("de", "Es kostet 1.500 s.", [Kind.NUMBER]),
        # There the letter is "with".
        ("cs", "Cena vzrostla o 3,5 s daní.", [Kind.NUMBER]),
        ("hr", "Cijena je 3,5 s porezom.", [Kind.NUMBER]),
        ("ru", "Показатель вырос до 3,5 с учётом налога.", [Kind.NUMBER]),
        ("de", "Es stand 3:1 Minuten vor dem Ende.", [Kind.SCORE]),
        ("en", "They led 28:26 two minutes before the end.", [Kind.SCORE, Kind.DURATION]),
        ("en", "Mix it 1:2:3 by weight.", []),
    ],
)
def test_a_clock_tells_the_time_of_day(language: str, text: str, kinds: list[Kind]) -> None:
    """Words for the time of day, two digits of hours, dates and verses are no stopwatch."""
    assert [kind for _, kind, _ in read(text, language)] == kinds
