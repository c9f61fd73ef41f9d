"""Names with a number that all languages write alike are no figures."""

import pytest

from factcheck import Article, normalise
from factcheck.lexicon.pack import languages, shared

SHARED = shared("names")
NAMES = (*(f"{label} 300" for label in SHARED["labels"]), *SHARED["names"], *SHARED["idioms"])


@pytest.mark.parametrize("language", languages())
def test_no_number_of_a_name_is_a_figure(language: str) -> None:
    assert [name for name in NAMES if normalise(Article("a", f"“{name}” x", language))] == []


@pytest.mark.parametrize("language", ["en", "hi", "is", "ru", "zh"])
def test_a_number_behind_another_name_is_a_figure(language: str) -> None:
    assert [reading.english for reading in normalise(Article("a", "“Bartok 300” x", language))] == ["300"]


@pytest.mark.parametrize(("text", "told"), [("50-49", "50–49"), ("50-50%", "50%"), ("150-50", "150–50")])
def test_what_goes_on_is_no_idiom(text: str, told: str) -> None:
    assert [reading.english for reading in normalise(Article("a", f"x {text} x", "en"))] == [told]


@pytest.mark.parametrize("language", ["ar", "de", "en", "fi", "is", "ru"])
def test_a_name_goes_on_behind_its_number(language: str) -> None:
    assert normalise(Article("a", "x Boeing 737 MAX 9 x", language)) == ()
    assert [reading.english for reading in normalise(Article("a", "x Bartok 737 ZAK 9 x", language))] == ["737", "9"]
