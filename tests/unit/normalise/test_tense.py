"""The year of a date that lacks one, by what its clause says."""

from datetime import date

import pytest

from factcheck.checking import normalise
from factcheck.lexicon import languages
from factcheck.model.article import Article

PUBLISHED = date(2025, 3, 4)

TO_COME = {
    "ar": "سوف يفتح المصنع في نوفمبر.",
    "ca": "La fàbrica obrirà al novembre.",
    "cs": "Továrna začne pracovat v listopadu.",
    "da": "Fabrikken skal åbne i november.",
    "de": "Das Werk wird im November eröffnet.",
    "el": "Το εργοστάσιο θα ανοίξει τον Νοέμβριο.",
    "en": "The plant will open in November.",
    "es": "La fábrica abrirá en noviembre.",
    "fi": "Tehtaan on määrä avautua marraskuussa.",
    "fr": "L'usine ouvrira en novembre.",
    "he": "המפעל ייפתח בנובמבר.",
    "hi": "कारखाना नवंबर में शुरू होगा.",
    "hr": "Tvornica će se otvoriti u studenom.",
    "hu": "A gyár novemberben fog megnyílni.",
    "is": "Verksmiðjan mun opna í nóvember.",
    "it": "La fabbrica aprirà a novembre.",
    "ja": "工場は11月に始まる。",
    "ko": "공장은 11월 문을 열 예정이다.",
    "nb": "Fabrikken skal åpne i november.",
    "nl": "De fabriek zal in november openen.",
    "pl": "Fabryka zostanie otwarta w listopadzie.",
    "pt": "A fábrica vai abrir em novembro.",
    "ro": "Fabrica va fi deschisă în noiembrie.",
    "ru": "Завод откроется в ноябре.",
    "sv": "Fabriken ska öppna i november.",
    "tr": "Fabrika kasım ayında açılacak.",
    "uk": "Завод відкриється в листопаді.",
    "zh": "工厂将于11月开业。",
}
OVER = {
    "ar": "افتتح المصنع في نوفمبر.",
    "ca": "La fàbrica va obrir al novembre.",
    "cs": "Továrna otevřela v listopadu.",
    "da": "Fabrikken åbnede i november.",
    "de": "Das Werk wurde im November eröffnet.",
    "el": "Το εργοστάσιο άνοιξε τον Νοέμβριο.",
    "en": "The plant opened in November.",
    "es": "La fábrica abrió en noviembre.",
    "fi": "Tehdas avattiin marraskuussa.",
    "fr": "L'usine a ouvert en novembre.",
    "he": "המפעל נפתח בנובמבר.",
    "hi": "कारखाना नवंबर में शुरू हुआ.",
    "hr": "Tvornica se otvorila u studenom.",
    "hu": "A gyár novemberben megnyílt.",
    "is": "Verksmiðjan opnaði í nóvember.",
    "it": "La fabbrica ha aperto a novembre.",
    "ja": "工場は11月に開業した。",
    "ko": "공장은 11월 문을 열었다.",
    "nb": "Fabrikken åpnet i november.",
    "nl": "De fabriek ging in november open.",
    "pl": "Fabrykę otwarto w listopadzie.",
    "pt": "A fábrica abriu em novembro.",
    "ro": "Fabrica a fost deschisă în noiembrie.",
    "ru": "Завод открылся в ноябре.",
    "sv": "Fabriken öppnade i november.",
    "tr": "Fabrika kasım ayında açıldı.",
    "uk": "Завод відкрився в листопаді.",
    "zh": "工厂11月开业。",
}
SINCE = {
    "ar": "منذ نوفمبر المصنع مغلق.",
    "ca": "La fàbrica és tancada des del novembre.",
    "cs": "Továrna stojí již od listopadu.",
    "da": "Fabrikken har været lukket siden november.",
    "de": "Seit November steht das Werk still.",
    "el": "Το εργοστάσιο είναι κλειστό ήδη από τον Νοέμβριο.",
    "en": "The plant has been closed since November.",
    "es": "La fábrica está cerrada desde noviembre.",
    "fi": "Tehdas on ollut suljettu marraskuusta lähtien.",
    "fr": "L'usine est fermée depuis novembre.",
    "he": "המפעל סגור מאז נובמבר.",
    "hi": "नवंबर के बाद से कारखाना बंद है.",
    "hr": "Tvornica stoji već od studenoga.",
    "hu": "A gyár november óta zárva van.",
    "is": "Verksmiðjan hefur verið lokuð allt frá nóvember.",
    "it": "La fabbrica è chiusa già da novembre.",
    "ja": "工場は11月以来閉まっている。",
    "ko": "공장은 11월 이래 닫혀 있다.",
    "nb": "Fabrikken har vært stengt siden november.",
    "nl": "De fabriek ligt sinds november stil.",
    "pl": "Fabryka stoi już od listopada.",
    "pt": "A fábrica está fechada desde novembro.",
    "ro": "Fabrica este închisă încă din noiembrie.",
    "ru": "Завод стоит ещё с ноября.",
    "sv": "Fabriken har varit stängd sedan november.",
    "tr": "Fabrika kasım ayından bu yana kapalı.",
    "uk": "Завод стоїть ще з листопада.",
    "zh": "11月以来工厂停产。",
}


def dates(text: str, language: str, published: date = PUBLISHED) -> list[str]:
    """The dates of a text, by default one that appeared on 4 March 2025, in English."""
    return [reading.english for reading in normalise(Article("a", text, language, published=published))]


@pytest.mark.parametrize("language", languages())
def test_what_is_to_come_lies_ahead_and_what_is_over_behind(language: str) -> None:
    """November in March: of the year before, unless the clause says that it is to come."""
    assert dates(TO_COME[language], language) == ["November 2025"]
    assert dates(OVER[language], language) == ["November 2024"]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("published", [PUBLISHED, date(2025, 9, 20)])
def test_since_when_something_holds_lies_behind(language: str, published: date) -> None:
    """The last November, however near the next one is."""
    assert dates(SINCE[language], language, published) == ["November 2024"]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("From January to October 300 children were born.", "January–October 2025"),
        ("Sales fell in January-September.", "January–September 2025"),
        ("From 1 January to 30 September 40 died.", "1 January – 30 September 2025"),
        ("The bridge will be closed from January to October.", "January–October 2026"),
        ("The exhibition runs from January to March.", "January–March 2026"),
        ("The bank said that the bridge will be closed from January to October.", "January–October"),
    ],
)
def test_a_range_that_has_just_ended_is_that_of_this_year(text: str, english: str) -> None:
    """In December January is near; but what ran from it until October is told when it is over."""
    assert dates(text, "en", date(2025, 12, 3))[0] == english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("The deal should close in the fourth quarter.", ["Q4 2025"]),
        ("Sales fell in the fourth quarter.", ["Q4 2024"]),
        ("He will marry on 3 December.", ["3 December 2025"]),
        ("He married on 3 December.", ["3 December 2024"]),
        ("Elections are due in September.", ["September 2025"]),
        ("The store, which will move next door, lost money in November.", ["November 2024"]),
        # The clause tells both who said so and what is to come: which of them was in December?
        ("The bank said in December it will cut rates.", ["December"]),
        # What has just happened is no date ahead, whatever else is promised.
        ("The bank promised on 25 February that it will cut rates.", ["25 February 2025"]),
        ("The store will close on 29 February.", ["29 February"]),
        # What was expected is the measure of what happened, and no forecast.
        ("Profit rose more than expected in the fourth quarter.", ["Q4 2024"]),
        ("It beat analysts' estimates for fourth-quarter profit.", ["Q4 2024"]),
        ("The plant will open in the fourth quarter, as expected.", ["Q4 2025"]),
        ("Profit is expected to rise in the fourth quarter.", ["Q4 2025"]),
        # Words that count from the day of publication tell the year themselves.
        ("The tax will be due from May of last year.", ["May 2024"]),
        ("It will be as in last December.", ["December 2024"]),
    ],
)
def test_the_clause_tells_the_year(text: str, english: list[str]) -> None:
    """Quarters and days as well as months; a year that has no such day is none."""
    assert dates(text, "en") == english


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tillståndet löper ut i juni.", "sv"),
        ("Avtalen går ut i juni.", "nb"),
        ("Leyfið rennur út í júní.", "is"),
        ("Der Vertrag läuft aus im Juni.", "de"),
    ],
)
def test_a_phrase_carries_several_meanings(text: str, language: str) -> None:
    """What tells an end, which is a concept, tells as well that it is to come."""
    assert dates(text, language) == ["June 2025"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Vertrag wurde im November unterzeichnet und läuft 30 Jahre.", "November 2024"),
        ("Der Vertrag läuft bis November.", "November 2025"),
        ("Die Messe läuft im November.", "November 2025"),
    ],
)
def test_what_runs_is_to_come_only_where_it_tells_when(text: str, expected: str) -> None:
    """A verb that tells how long something runs says nothing of when it was made."""
    assert dates(text, "de")[0] == expected
