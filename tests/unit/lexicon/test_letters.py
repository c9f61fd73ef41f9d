"""Names in plain Latin letters."""

import pytest

from factcheck.lexicon.letters import plain


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Müller", "muller"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Øresund", "oresund"),
        ("Маск", "mask"),
        ("Київ", "kiiv"),
        ("Харьков", "kharkov"),
        ("Αθήνα", "athina"),
        ("Musk", "musk"),
        ("I\u0307zmir", "izmir"),
    ],
)
def test_plain_spells_a_name_in_latin_letters(name: str, expected: str) -> None:
    assert plain(name) == expected
