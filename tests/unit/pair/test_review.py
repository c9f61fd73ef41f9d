"""A figure that holds for a part only, beside one that holds for the whole, in two reports that share little else."""

from factcheck import Article, check

BROAD = """Forscher in Aarhus und Lund fürchten um ihre Projekte. Die Universität nannte den Schritt bedauerlich.

Auch Archive sind betroffen, die Meldungen von Behörden sammeln. Seit 2011 haben sie 40 Millionen Meldungen bewahrt.

Das Landesarchiv in Viborg hat seine Sammlung im März angehalten und prüft einen Umzug.

Die Grünen im Stadtrat verlangen eine Anhörung. Der Antrag trägt 17 Unterschriften.

Lumio will den Zugang zu seiner Schnittstelle künftig verkaufen.

Wer die API nutzt, soll Gebühren zahlen, die in einigen Fällen über 200.000 Dollar pro Monat liegen, heißt es in einem
Bericht.
"""
NARROW = """Nun teilte Lumio mit, dass es für die API eine Gebühr von 42.000 Dollar im Monat verlangen werde.

Der Hafenbetreiber Nordkai hat seine Fahrpläne bisher über den Dienst Lumio verbreitet.

Nordkai sucht deshalb nach einer anderen Lösung. Die 9.000 Pendler sollen davon nichts merken.

Auf den Tafeln an den 14 Anlegern stehen die Abfahrten weiterhin.

Für Verspätungen gibt es seit 2019 einen Telefondienst, der auch nachts besetzt ist.

Die Fähre nach Skagen fährt wegen einer Reparatur bis zum 3. Mai mit anderer Besatzung.
"""


def test_figure_of_a_part_is_told_beside_the_whole_and_is_no_error() -> None:
    """Both may be right, but who sees both will wonder."""
    articles = [Article("a", BROAD, "de", "fee"), Article("b", NARROW, "de", "fee")]
    (finding,) = check(articles).findings
    assert (finding.rule, finding.severity.value) == ("scope", "warning")
    assert {claim.english for claim in finding.claims} == {"more than $200,000 per month", "$42,000 per month"}


SIDE_EFFECTS = """The drug was given to 4,410 children in Mali. Side effects showed in 9.4 percent of children.

Researchers enrolled them from March 2023 on. There were 23 severe cases.
"""
VICTIMS = """Das Mittel erhielten 4410 Kinder in Mali. Nebenwirkungen zeigten sich bei 9,4 Prozent der Kinder. 2023
starben fast 600.000 Menschen an Malaria, darunter zu 75 Prozent Kinder.

Aufgenommen wurden sie ab März 2023. Es gab 23 schwere Fälle.
"""


def test_shares_far_apart_are_shares_of_different_things() -> None:
    """That three quarters of the dead are children has nothing to do with how many of them had a fever."""
    articles = [Article("a", SIDE_EFFECTS, "en", "drug"), Article("b", VICTIMS, "de", "drug")]
    assert check(articles).findings == ()
