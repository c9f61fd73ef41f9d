"""Dates and times in running text: where each stands and how it reads in English, and what is none."""

import re

import pytest

from factcheck.lexicon import lexicon_for
from factcheck.model.article import Article
from factcheck.model.mention import Kind
from factcheck.normalise import readings
from factcheck.recognise import mentions

MARK = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)

GERMAN = (
    ("Der Zugang endet am [[25. April 2023]].", "25 April 2023"),
    ("Am [[Dienstag, dem 25. April 2023]], ist Schluss.", "25 April 2023"),
    ("Er kommt am [[Dienstag, den 25. April]].", "25 April"),
    ("Die Sperre gilt ab [[Dienstag, dem 25.]] Mehr steht nicht da.", "Tuesday 25"),
    ("Gültig ab [[3.4.2021]], und zwar bis [[05.06.2022]].", "3 April 2021", "5 June 2022"),
    ("Stand: [[Sa., 25.7.2020]]", "25 July 2020"),
    ("Das Konzert ist am [[24.12.]] in der Halle.", "24 December"),
    ("Am [[fünfundzwanzigsten Mai]] und am [[ersten November]] war frei.", "25 May", "1 November"),
    ("Im [[März 2024]] stieg der Fluss, im [[April]] fiel er.", "March 2024", "April"),
    ("Der [[Jänner]] war kalt, der [[Feber]] kälter.", "January", "February"),
    ("Vom [[14. bis 16. August]] wird gefeiert.", "14–16 August"),
    ("Vom [[24. Juli bis zum 3. August 2020]] war zu.", "24 July – 3 August 2020"),
    ("Die Messe läuft vom [[24. - 26.07.2020]].", "24–26 July 2020"),
    ("Zwischen dem [[3. und 5. Mai]] regnete es.", "3–5 May"),
    ("Von [[Montag bis Freitag]] ist offen.", "Monday–Friday"),
    ("Von [[März bis Mai 2021]] blieb alles zu.", "March–May 2021"),
    ("Die Jahre [[2016 bis 2018]] waren gut, die Saison [[2021/22]] nicht.", "2016–2018", "2021–2022"),
    ("Am [[Freitagabend]] und in der Nacht auf [[Sonntag]] brannte es.", "Friday", "Sunday"),
    ("[[Heute]] und [[morgen]] bleibt es am Morgen kühl, [[gestern]] nicht.", "today", "tomorrow", "yesterday"),
    ("[[Letzte Woche]] sank der Preis, [[nächsten Monat]] steigt er.", "last week", "next month"),
    ("Das war [[vor drei Tagen]], nicht erst [[vor einer Woche]].", "3 days ago", "last week"),
    ("[[Vor zwanzig Jahren]] stand hier ein Werk.", "20 years ago"),
    ("Im [[September des vergangenen Jahres]] zog er um.", "September last year"),
    ("[[Anfang April]] und [[Mitte Mai]], spätestens [[Ende 2021]].", "early April", "mid-May", "late 2021"),
    ("[[Ende des Jahres]] läuft der Vertrag aus.", "late this year"),
    ("Im [[zweiten Quartal 2023]] und im [[dritten Quartal]].", "Q2 2023", "Q3"),
    ("Das [[erste Halbjahr 2019]] war besser als [[Q4 2018]].", "H1 2019", "Q4 2018"),
    ("In den [[1990er-Jahren]], nicht in den [[sechziger Jahren]].", "the 1990s", "the 1960s"),
    ("Die Burg ist aus dem [[19. Jahrhundert]].", "19th century"),
    ("Im [[Sommer 2020]] und im [[Winter 2021/22]].", "summer 2020", "winter 2021–2022"),
    ("[[2019]] starb er, 1543 nicht.", "2019"),
    ("Im Jahr [[1543]] erschien das Buch.", "1543"),
    ("Das Haus wurde [[um 1900]] gebaut.", "about 1900"),
    ("In der [[Woche vom 24. April 2023]] wird gestreikt.", "week of 24 April 2023"),
    ("An [[Heiligabend]] und an [[Silvester 2021]] ist zu.", "24 December", "31 December 2021"),
)
GERMAN_TIMES = (
    ("Beginn ist um [[21.30 Uhr]].", "21:30"),
    ("Der Zug fährt um [[8:30]] und kommt [[gegen 9 Uhr]] an.", "08:30", "about 09:00"),
    ("Von [[10 bis 12 Uhr]], dann zwischen [[14 und 15.30 Uhr]].", "10:00–12:00", "14:00–15:30"),
    ("Um [[halb neun]] und um [[Viertel nach acht]].", "08:30", "08:15"),
    ("Um [[8 Uhr abends]], nicht um [[8 Uhr morgens]].", "20:00", "08:00"),
    ("Kurz nach [[Mitternacht]] fiel der Strom aus.", "00:00"),
    ("Anpfiff ist um [[20.15]] im Stadion.", "20:15"),
    ("Um [[13:25h]] kam die Meldung.", "13:25"),
)
ENGLISH = (
    ("Access ends on [[April 25, 2023]].", "25 April 2023"),
    ("It ends on [[Tuesday, April 25, 2023]], they said.", "25 April 2023"),
    ("[[25 April]], [[April 25]], the [[25th of April]] and [[25 Apr.]] are one.", *["25 April"] * 4),
    ("Closed from [[Tuesday, the 25th]].", "Tuesday 25"),
    ("Filed on [[2021-07-03]], served on [[5/6/2020]] and [[25/6/2020]].", "3 July 2021", "6 May 2020", "25 June 2020"),
    ("In [[March 2024]] it rose, in [[May]] it fell.", "March 2024", "May"),
    ("On [[November first]] and [[May 2nd]].", "1 November", "2 May"),
    ("From [[14th to the 16th of August]] and [[August 14-16, 2020]].", "14–16 August", "14–16 August 2020"),
    ("[[July 24 to August 3, 2020]] was dry.", "24 July – 3 August 2020"),
    ("It rained between [[3 and 5 May]].", "3–5 May"),
    ("The votes on [[August 9 and 10]] are final.", "9–10 August"),
    ("Open [[Monday to Friday]].", "Monday–Friday"),
    ("From [[2016 to 2018]], and in the [[2021-22]] season.", "2016–2018", "2021–2022"),
    ("[[Friday]] evening and the night before [[Sunday]].", "Friday", "Sunday"),
    ("[[Today]] and [[tomorrow]], not [[yesterday]] or [[last night]].", "today", "tomorrow", "yesterday", "yesterday"),
    ("[[Last week]] it fell, [[next month]] it will rise.", "last week", "next month"),
    ("That was [[three days ago]], not [[a week ago]].", "3 days ago", "last week"),
    ("[[Two decades ago]] a factory stood here.", "20 years ago"),
    ("In [[September of last year]] he moved.", "September last year"),
    ("[[Early April]], [[mid-May]], by [[the end of 2021]].", "early April", "mid-May", "late 2021"),
    ("The contract ends [[late this year]].", "late this year"),
    ("In the [[second quarter of 2023]], in the [[third quarter]] and in [[Q4 2018]].", "Q2 2023", "Q3", "Q4 2018"),
    ("The [[first half of 2019]] was better.", "H1 2019"),
    ("In the [[1990s]], not in the [[sixties]] or the [['60s]].", "the 1990s", "the 1960s", "the 1960s"),
    ("A castle of the [[19th century]].", "19th century"),
    ("In the [[summer of 2020]] and the [[winter of 2021-22]].", "summer 2020", "winter 2021–2022"),
    ("In [[2019]] he died; the book came out in [[1543]].", "2019", "1543"),
    ("Built [[around 1900]], they say.", "about 1900"),
    ("Strikes are planned for the [[week of April 24]].", "week of 24 April"),
    ("On [[Christmas Eve]] and [[New Year's Day 2021]].", "24 December", "1 January 2021"),
)
ENGLISH_TIMES = (
    ("It starts at [[9:30 p.m.]] or at [[21:30]].", "21:30", "21:30"),
    ("At [[8pm]], [[8 a.m.]] and [[12 a.m.]].", "20:00", "08:00", "00:00"),
    ("Open from [[8 to 10 p.m.]] and from [[11 to 2 p.m.]].", "20:00–22:00", "11:00–14:00"),
    ("At [[half past eight]], [[around noon]] and at [[midnight]].", "08:30", "about 12:00", "00:00"),
    ("At [[8 o'clock]] sharp.", "08:00"),
    ("Shortly before [[6]] on [[Sunday]] morning.", "06:00", "Sunday"),
)
PORTUGUESE = (
    ("Começou na [[segunda]], e na [[quarta (12)]] houve greve.", "Monday", "Wednesday 12"),
    ("Perdeu na segunda etapa e ganhou na quarta volta de [[domingo]].", "Sunday"),
)
"""Weekdays that are shy: ordinals as well, where a noun follows."""
NO_DATES = (
    ("de", "Die Version 1.1.2 läuft auf 192.168.1.1 und kostet 2,5 Milliarden Euro."),
    ("de", "Das Virus COVID-19 und die 50+1-Regel."),
    ("de", "Der Mai-Express hält hier nicht."),
    ("de", "Er verhandelte mit 12 Ländern und 2000 Menschen."),
    ("de", "Die Bild am Sonntag berichtet täglich, neulich und demnächst."),
    ("de", "Am nächsten Tag und in den letzten Jahren war es am Morgen ruhig."),
    ("de", "Es kamen 2019 Menschen auf 1848 Metern Höhe zusammen."),
    ("de", "Die Luftlinie beträgt 1200 Kilometer. So, das war es."),
    ("de", "Bis heute ist das so."),
    ("en", "You may march on; the sun sat low and mar the view."),
    ("en", "May he rest; March on, he said."),
    ("en", "It was a 1-1 draw, open 24/7, at 2.5 per cent."),
    ("en", "Version 1.1.2 runs on 192.168.1.1."),
    ("en", "About 2000 people in 1900 homes paid $2020."),
    ("en", "The next day, in recent years, it was now and again so."),
    ("en", "Good Friday and the Sunday Times to this day."),
    ("en", "The score was 20:15 in the end."),
)


def table() -> list[tuple[str, str, tuple[str, ...], Kind]]:
    """Every row of the tables with its language and kind."""
    rows = (
        ("de", GERMAN, Kind.DATE),
        ("de", GERMAN_TIMES, Kind.TIME),
        ("en", ENGLISH, Kind.DATE),
        ("en", ENGLISH_TIMES, Kind.TIME),
        ("pt", PORTUGUESE, Kind.DATE),
    )
    return [(language, text, tuple(english), kind) for language, lines, kind in rows for text, *english in lines]


def dated(language: str, text: str) -> list[tuple[int, int, str, Kind]]:
    """Where the dates and times of a text stand, and how they read in English."""
    lexicon = lexicon_for(language)
    article = Article("a", text, language)
    found = readings(article, mentions(article, lexicon), lexicon)
    dates = [reading for reading in found if reading.mention.kind in (Kind.DATE, Kind.TIME)]
    return [(*reading.mention.span, reading.english, reading.mention.kind) for reading in dates]


def unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """A text without its marks, and the spans that they marked."""
    spans = [(m.start(1) - 2 - 4 * i, m.end(1) - 2 - 4 * i) for i, m in enumerate(MARK.finditer(text))]
    return MARK.sub(r"\1", text), spans


@pytest.mark.parametrize(("language", "text", "english", "kind"), table(), ids=lambda value: str(value)[:40])
def test_dates_are_found_where_they_stand(language: str, text: str, english: tuple[str, ...], kind: Kind) -> None:
    """Each marked span is one mention with its rendering, and nothing else is a date."""
    plain, spans = unmarked(text)
    found = dated(language, plain)
    assert [(start, end) for start, end, _, _ in found] == spans
    assert tuple(rendering for _, _, rendering, _ in found) == english
    assert kind in {each for _, _, _, each in found}


@pytest.mark.parametrize(("language", "text"), NO_DATES)
def test_lookalikes_are_no_dates(language: str, text: str) -> None:
    """What resembles a date and is none yields none."""
    assert dated(language, text) == []


def test_a_date_does_not_run_across_a_paragraph() -> None:
    """A month at the end of a paragraph and a year at the beginning of the next are two dates."""
    assert [english for _, _, english, _ in dated("de", "Es war im März\n\n2021 war es anders.")] == ["March", "2021"]


def test_a_date_may_run_across_a_line() -> None:
    """Lines are broken anywhere; the span holds the break."""
    assert dated("en", "on 25\nApril\n2023") == [(3, 16, "25 April 2023", Kind.DATE)]


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("zh", "晚会今晚8点半开始。", ("today", "20:30")),
        ("zh", "昨晚12点停电。", ("yesterday", "00:00")),
        ("zh", "明晚7点到9点封路。", ("tomorrow", "19:00–21:00")),
        ("zh", "今晚20点开播。", ("today", "20:00")),
        ("zh", "今早8点发车。", ("today", "08:00")),
        ("ja", "今夜9時に放送する。", ("today", "21:00")),
        ("ja", "昨夜2時に出火した。", ("yesterday", "02:00")),
        ("ja", "今朝9時に開いた。", ("today", "09:00")),
    ],
)
def test_a_word_for_an_evening_tells_the_half_of_the_day(language: str, text: str, english: tuple[str, ...]) -> None:
    """The word is a date of its own; the hour behind it is one of the evening or of the night."""
    assert tuple(rendering for _, _, rendering, _ in dated(language, text)) == english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("1日に発表した。", ("1st",)),
        ("1日、雨が降った。", ("1st",)),
        ("1日15時に始まる。", ("1st", "15:00")),
        ("1日3回飲む。", ()),
        ("一日500円で借りる。", ()),
        ("3月1日100人が集まった。", ("1 March",)),
        ("週3日働く。", ()),
        ("今週3日に開く。", ("3rd this week",)),
    ],
)
def test_days_that_are_counted_are_no_dates(text: str, english: tuple[str, ...]) -> None:
    """A day in front of a figure says how much a day, a day behind a week is one of so many."""
    assert tuple(rendering for _, _, rendering, _ in dated("ja", text)) == english


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Májusban 5 ló futott.", ["May"]),
        ("Októberben 12 ezer forint volt.", ["October"]),
        ("Júliusra 3 százalék lett.", ["July"]),
        ("Május 5-én 3 ló futott.", ["5 May"]),
    ],
)
def test_no_day_stands_behind_an_inflected_month(text: str, expected: list[str]) -> None:
    """Where the pack says so, a number behind a month with an ending counts something."""
    assert [english for *_, english, _ in dated("hu", text)] == expected


def test_year_since_which_something_is_counted_begins_no_range() -> None:
    """The word for "since" is that of ranges in Hindi."""
    article, lexicon = Article("a", "2011 से 36,000 से अधिक नावें बनीं।", "hi"), lexicon_for("hi")
    told = [reading.english for reading in readings(article, mentions(article, lexicon), lexicon)]
    assert told == ["2011", "more than 36,000"]
