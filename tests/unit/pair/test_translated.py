"""A translation tells what its source tells; a report of the same figures in other words may know more or less."""

from datetime import date

from factcheck.checking import check
from factcheck.model.article import Article

GERMAN = (
    "Auf der Werft von Kalmar hat es am Montag gebrannt. {dead} Menschen kamen nach Angaben der Reederei ums Leben.\n\n"
    "Die Reederei Nordlinje wollte die Fähre am 4. Mai 2026 abholen. Das Schiff hatte 18 Millionen Euro gekostet.\n\n"
    "Gebaut haben es 640 Arbeiter in 14 Monaten. Es ist 122 Meter lang und sollte 1.900 Menschen aufnehmen.\n\n"
    "Die Direktorin Greta Holm rechnet mit einem Schaden von 9 Millionen Euro. Versichert sind davon 5 Millionen."
)
TRANSLATION = (
    "A fire broke out at the Kalmar shipyard on Monday. {dead} people were killed, the shipping company said.\n\n"
    "Nordlinje, the company, wanted to take over the ferry on 4 May 2026. The ship had cost 18 million euros.\n\n"
    "It was built by 640 workers in 14 months. It is 122 metres long and was to carry 1,900 people.\n\n"
    "Director Greta Holm expects damage of 9 million euros. Of that 5 million are insured."
)
REPORT = (
    "{dead} people were killed when a fire broke out at the Kalmar shipyard on Monday. The flames were seen as far as "
    "the island across the sound, where people stood on the shore until late in the night and watched the firemen.\n\n"
    "The ferry, built for Nordlinje, had cost 18 million euros, and was to sail from 4 May 2026.\n\n"
    "For 14 months 640 workers had built the ship, which is 122 metres long and was to carry 1,900 people, as one who "
    "had welded its hull told this paper in tears; he had left the yard with his brother an hour before the fire.\n\n"
    "Director Greta Holm put the damage at 9 million euros, 5 million of them insured."
)


def errors(left: str, right: str) -> list[str]:
    """The messages of what a German and an English article contradict each other in."""
    articles = [Article("a", left, "de", "s"), Article("b", right, "en", "s")]
    return [finding.message for finding in check(articles).findings if finding.severity == "error"]


def test_a_translation_may_not_close_what_its_source_leaves_open() -> None:
    """ "At least eleven" is not "twelve" where every passage is as long as it was."""
    assert errors(GERMAN.format(dead="Elf"), TRANSLATION.format(dead="Eleven")) == []
    assert len(errors(GERMAN.format(dead="Mindestens elf"), TRANSLATION.format(dead="Twelve"))) == 1


def test_a_report_may_know_more() -> None:
    """The passages of a report of its own are longer here and shorter there, though all figures are the same."""
    assert errors(GERMAN.format(dead="Mindestens elf"), REPORT.format(dead="Twelve")) == []


def test_a_report_may_contradict() -> None:
    """What excludes the other's figure is an error all the same."""
    found = errors(GERMAN.format(dead="Elf").replace("122 Meter", "212 Meter"), REPORT.format(dead="Eleven"))
    assert len(found) == 1
    assert "212 m" in found[0]


def test_a_total_is_no_contradiction_of_its_parts() -> None:
    """What one report adds up the other tells in parts; a total that is none of them is one."""
    parts = REPORT.replace("640 workers", "390 workers and 250 apprentices").format(dead="Eleven")
    assert errors(GERMAN.format(dead="Elf"), parts) == []


TUESDAY = (
    "The river stood at 7.42 metres in Osk on Tuesday, 1.1 metres above the record of 1997, the ministry said.\n\n"
    "Up to 190 litres of rain per square metre fell within 24 hours. More than 2,300 people left their homes in Vala, "
    "a further 850 in Teria.\n\n"
    "Some 14,000 households are without power. The state promised 25 million euros, Teria another 10 million."
)
WEDNESDAY = (
    "In Osk stand der Fluss am Mittwoch bei 7,42 Metern, 1,10 Meter über dem Höchststand von 1997. In Teria waren "
    "schon am Montag Keller vollgelaufen.\n\n"
    "Binnen 24 Stunden fielen bis zu 190 Liter Regen je Quadratmeter. Rund 3150 Menschen mussten ihre Häuser "
    "verlassen, davon 850 in Teria.\n\n"
    "Noch 14.000 Haushalte sind ohne Strom. Zugesagt sind 35 Millionen Euro, davon kommen zehn Millionen aus Teria."
)


def test_reports_of_two_days_each_tell_their_own() -> None:
    """ "On Tuesday" and "on Wednesday" are what each last heard of; what one adds up is no slip either."""
    tuesday = Article("a", TUESDAY, "en", "s", published=date(2025, 6, 24))
    wednesday = Article("b", WEDNESDAY, "de", "s", published=date(2025, 6, 25))
    assert [each.message for each in check([tuesday, wednesday]).findings if each.severity == "error"] == []


def test_a_translation_of_the_next_day_tells_of_the_day_before() -> None:
    """Its own day in place of its source's is a slip."""
    said = TUESDAY.replace("on Tuesday", "on Monday"), "Am Dienstag stand der Fluss in Osk bei 7,42 Metern, 1,1 Meter "
    translated = (
        f"{said[1]}über dem Rekord von 1997, teilte das Ministerium mit.\n\n"
        "Bis zu 190 Liter Regen je Quadratmeter fielen in 24 Stunden. Mehr als 2300 Menschen verließen in Vala ihre "
        "Häuser, weitere 850 in Teria.\n\n"
        "Etwa 14.000 Haushalte sind ohne Strom. Der Staat versprach 25 Millionen Euro, Teria weitere 10 Millionen."
    )
    monday = Article("a", said[0], "en", "s", published=date(2025, 6, 24))
    next_day = Article("b", translated, "de", "s", published=date(2025, 6, 25))
    found = [each.message for each in check([monday, next_day]).findings if each.severity == "error"]
    assert len(found) == 1
    assert "23 June 2025" in found[0]
