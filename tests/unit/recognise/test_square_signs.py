"""Units in one sign, which East Asian keyboards write and other languages copy."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article

SIGNS = {
    "5㎜": "5 mm", "5㎝": "5 cm", "5㎞": "5 km", "5㎡": "5 m²", "5㎢": "5 km²", "5㎥": "5 m³", "5㎖": "5 ml",
    "5㎎": "5 mg", "5㎏": "5 kg", "5㎾": "5 kW", "5㎿": "5 MW",
}  # fmt: skip


@pytest.mark.parametrize("language", ["de", "en", "ja", "ko", "ru", "zh"])
@pytest.mark.parametrize(("text", "english"), SIGNS.items())
def test_a_sign_is_read_as_its_unit(language: str, text: str, english: str) -> None:
    """Every language takes the sign for what its letters stand for."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == [english]
