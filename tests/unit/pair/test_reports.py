"""Two reports on one event, written apart: they name the same people and things, and share hardly a passage."""

import pytest

from factcheck import Article, check

FIRST = """Lumio stellt seinen Kunden bald mehr in Rechnung.

Die Stadt Viborg zeigt ihre Busse seit Jahren auf Karten von Lumio. Nordkai hatte dafür die Anzeigen gebaut.

Nordkai hat nun seinen Kunden geschrieben, dass die Anzeigen ab dem {day} keine Karten von Lumio mehr zeigen.

Bislang kostete die API von Lumio nichts. Einem Bericht zufolge soll die Gebühr für Firmen, die mit der API große
Mengen abrufen, in einem Monat von 0 auf 42.000 Dollar steigen.

In Aarhus hat der Stadtrat 17 Millionen Kronen für Karten und Anzeigen bewilligt, berichtet Lokalradio Jytte.

Wer Lumio privat nutzt, merkt davon nichts, solange die Karten auf dem Telefon bleiben.

Lumio hatte im Januar den Besitzer gewechselt. Seither haben Entwickler die Firma verlassen, auch zu Nordkai.

Die neue Leitung von Lumio will mit der API rascher Geld verdienen. Einzelheiten nannte sie Nordkai nicht.

Der Verband der Verkehrsbetriebe prüft, ob Kunden gegen die Gebühr von Lumio klagen können.

Freie Karten gelten Nordkai als Ausweg, doch ihre Pflege kostet Zeit. In Viborg hat ein Verein damit begonnen.

Lumio selbst lobt in einer Anzeige die Karten, mit denen Kunden schneller ans Ziel kämen.

Die Fahrer der Busse brauchen weder Lumio noch Nordkai, sie kennen ihre Strecken.
"""
SECOND = """Fahrgäste von Nordkai müssen umdenken.

Lumio verlangt von Nordkai eine Gebühr von {fee} Dollar im Monat für die API, wie Sprecherin Ida Holm sagte.

An 14 Anlegern stehen die Abfahrten auf Papier, Karten von Lumio hängen nur im Wartesaal.

Ab Dienstag, dem 25., verschwinden die Karten aus den Anzeigen, sagte Nordkai den Fahrgästen.

Die Fähre nach Skagen fährt mit anderer Besatzung, bis die Werft fertig ist. Kunden sind verärgert.

Eine Gebühr von {fee} Dollar für die API sei zu hoch, sagte Holm, solange Lumio so oft ausfällt.

Nordkai gehört seit dem Sommer einer Stiftung, die mit Lumio nichts zu tun hat.

Im Wartesaal sitzen Touristen auf ihren Koffern und suchen auf Karten nach dem Busbahnhof.

Eine Lehrerin aus Odense sagt, sie habe den Anschluss zweimal verpasst, weil Lumio ihn nicht kannte.

Der Kiosk verkauft wieder gedruckte Karten, und Kunden von Nordkai stehen dafür an.

Am Hafen hofft man auf den Sommer und auf eine neue API, die keine Gebühr kostet.
"""


def differences(day: str, fee: str) -> list[tuple[str, str, set[str]]]:
    """What two reports differ in: rule, severity and the values."""
    articles = [
        Article("a", FIRST.format(day=day), "de", "cards"),
        Article("b", SECOND.format(fee=fee), "de", "cards"),
    ]
    found = check(articles).findings
    return [(each.rule, each.severity.value, {claim.english for claim in each.claims}) for each in found]


@pytest.mark.parametrize(
    ("day", "fee", "wrong"),
    [
        ("25. April", "42.000", []),
        ("25. April", "24.000", [("amount-conflict", "error", {"$42,000", "$24,000", "$24,000 per month"})]),
        ("26. April", "42.000", [("date-conflict", "error", {"26 April", "Tuesday 25"})]),
    ],
)
def test_slip_in_a_report_is_found_and_nothing_else(day: str, fee: str, wrong: list[tuple[str, str, set[str]]]) -> None:
    """What both tell of the same names is compared, though they are no translations of each other."""
    assert differences(day, fee) == wrong
