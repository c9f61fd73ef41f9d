"""A translation tells what its source tells; a report of the same figures in other words may know more or less."""

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
