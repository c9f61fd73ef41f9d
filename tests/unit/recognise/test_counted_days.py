"""Digits behind a weekday: the day of a month, or the number of what is counted."""

import pytest

from tests.unit.recognise.shown import told


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El miércoles 23 personas se quedaron sin luz.", ["Wednesday", "23"]),
        ("es", "El miércoles 23 por la noche se fue la luz.", ["Wednesday 23"]),
        ("es", "El lunes 12 piezas de oro salieron a subasta.", ["Monday", "12"]),
        ("es", "El miércoles 23 de julio se fue la luz.", ["23 July"]),
        ("pt", "Na segunda-feira 14 voos saíram com atraso.", ["Monday", "14"]),
        ("pt", "Na segunda-feira 14 de abril não há voos.", ["14 April"]),
        ("ro", "Marți 23 de persoane au plecat.", ["Tuesday", "23"]),
        ("ro", "Marți 12 elevi au lipsit.", ["Tuesday", "12"]),
        ("ro", "Marți 12 va fi soare.", ["Tuesday 12"]),
        ("fr", "Mercredi 23 personnes sont venues.", ["Wednesday", "23"]),
        ("fr", "Mercredi 23 au matin, il pleuvait.", ["Wednesday 23"]),
        ("it", "Mercoledì 23 persone sono arrivate.", ["Wednesday", "23"]),
    ],
)
def test_what_is_counted_behind_a_weekday_is_no_day(language: str, text: str, expected: list[str]) -> None:
    """Where no month follows, the noun behind the digits tells."""
    assert [english for _, english in told(text, language)] == expected
