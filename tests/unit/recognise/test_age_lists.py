"""Ages told together: the word for age or for years stands once."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


def told(text: str, language: str) -> list[str]:
    """How the mentions of a text read in English."""
    return [reading.english for reading in normalise(Article("a", text, language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They fined men aged 21 and 36."),
        ("en", "They fined 21- and 36-year-old men."),
        ("de", "Bestraft wurden Männer im Alter von 21 und 36 Jahren."),
        ("de", "Bestraft wurden 21- und 36-Jährige."),
        ("fr", "Des hommes âgés de 21 et 36 ans ont été sanctionnés."),
        ("es", "Multaron a hombres de 21 y 36 años."),
        ("it", "Multati uomini di 21 e 36 anni."),
        ("pl", "Ukarano mężczyzn w wieku 21 i 36 lat."),
        ("cs", "Pokutu dostali muži ve věku 21 a 36 let."),
        ("hr", "Kažnjeni su muškarci u dobi od 21 i 36 godina."),
        ("uk", "Оштрафували чоловіків віком 21 та 36 років."),
        ("ru", "Оштрафованы мужчины в возрасте 21 и 36 лет."),
        ("sv", "Männen är 21 och 36 år gamla."),
        ("fi", "21- ja 36-vuotiaat saivat sakkoja."),
        ("hu", "A férfiak 21 és 36 évesek."),
        ("he", "נקנסו גברים בני 21 ו-36."),
        ("ar", "غرم السائقان تبلغ أعمارهما 21 و36 عاما."),
        ("hi", "21 और 36 वर्षीय पुरुषों पर जुर्माना लगा।"),
    ],
)
def test_two_ages_share_their_words(language: str, text: str) -> None:
    """What makes one of them an age makes the other one too."""
    assert told(text, language) == ["21 years old", "36 years old"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The sisters, aged 21, 36 and 58, lived there."),
        ("de", "Die Schwestern im Alter von 21, 36 und 58 Jahren wohnten dort."),
        ("fr", "Les sœurs, âgées de 21, 36 et 58 ans, y vivaient."),
        ("sv", "Systrarna är 21, 36 och 58 år gamla."),
        ("uk", "Сестри віком 21, 36 і 58 років жили там."),
        ("he", "האחיות, בנות 21, 36 ו-58, גרו שם."),
    ],
)
def test_three_ages_share_their_words(language: str, text: str) -> None:
    """Commas part all but the last."""
    assert told(text, language) == ["21 years old", "36 years old", "58 years old"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "a man aged 40 and 12 hens", ["40 years old", "12"]),
        ("en", "aged 40, 12 hens in hand", ["40 years old", "12"]),
        ("en", "a 16-year-old and 3 years of silence", ["16 years old", "3 years"]),
        ("en", "Of the first 12, 39-year-old Ode won", ["12", "39 years old"]),
        ("fr", "des peines de 5 et 8 ans", ["5 years", "8 years"]),
        ("en", "men between the ages of 21 and 36", ["21–36 years old"]),
        ("es", "Una mujer de 41 años y una clase de 38 alumnos.", ["41 years old", "38"]),
        ("pt", "Uma mulher de 41 anos e uma turma de 38 alunos.", ["41 years old", "38"]),
        ("ca", "Una dona de 41 anys i una classe de 38 alumnes.", ["41 years old", "38"]),
        ("ro", "O femeie de 41 de ani și o clasă de 38 de elevi.", ["41 years old", "38"]),
        ("it", "Una donna di 41 anni e una classe di 38 alunni.", ["41 years old", "38"]),
        ("fr", "Une femme de 41 ans et une classe de 38 élèves.", ["41 years old", "38"]),
    ],
)
def test_what_stands_beside_an_age_is_none(language: str, text: str, expected: list[str]) -> None:
    """A number that counts something, years of something else, and the ends of a range."""
    assert told(text, language) == expected
