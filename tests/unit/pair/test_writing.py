"""Figures that were carried over as they stood, beside words of another language that only begin alike."""

import pytest

from factcheck import Article, check

ENGLISH = "The port authority owes its lenders ${} billion, Marit Lund said in Aarhus."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Hafenbehörde schuldet ihren Gläubigern 34 Billionen Dollar, sagte Marit Lund in Aarhus."),
        ("da", "Havnemyndigheden skylder sine långivere 34 billioner dollar, sagde Marit Lund i Aarhus."),
        ("nb", "Havnemyndigheten skylder långiverne 34 billioner dollar, sa Marit Lund i Aarhus."),
    ],
)
def test_scale_word_that_only_begins_alike_is_a_slip(language: str, text: str) -> None:
    """A billion is a Milliarde, not the Billion that begins like it."""
    (finding,) = check([Article("a", ENGLISH.format(34), "en"), Article("b", text, language)]).findings
    assert finding.rule == "scale-slip"


def test_figure_that_was_carried_over_is_the_same() -> None:
    """What stands letter for letter in the translation was not translated, and contradicts nothing."""
    german = "Die Hafenbehörde schuldet ihren Gläubigern $34 billion, sagte Marit Lund in Aarhus."
    assert not check([Article("a", ENGLISH.format(34), "en"), Article("b", german, "de")]).findings


@pytest.mark.parametrize(
    ("german", "rules"),
    [("Weniger als 4100", ["count-conflict"]), ("Höchstens 4100", ["count-conflict"]), ("Mindestens 4100", [])],
)
def test_the_least_is_no_most(german: str, rules: list[str]) -> None:
    """The characters are the same, and what they say is the contrary."""
    english = "More than 4,100 residents left Lorna after the flood, Marit Lund said."
    other = f"{german} Einwohner verließen Lorna nach der Flut, sagte Marit Lund."
    found = check([Article("a", english, "en", "s"), Article("b", other, "de", "s")]).findings
    assert [finding.rule for finding in found] == rules
    assert all("the least that it is" in finding.diagnosis for finding in found)


@pytest.mark.parametrize(("japanese", "rules"), [("約2割", ["separator-slip"]), ("約2％", [])])
def test_a_word_that_tells_tens_is_no_carried_over_figure(japanese: str, rules: list[str]) -> None:
    """2割 are 20 percent, though it is written with a 2."""
    english = "About 2 percent of the 4,100 residents of Lorna left after the flood, Marit Lund said."
    other = f"マリット・ルンド氏によると、洪水の後、ロルナの住民4100人の{japanese}が町を離れた。"
    found = check([Article("a", english, "en", "s"), Article("b", other, "ja", "s")]).findings
    assert [finding.rule for finding in found] == rules


@pytest.mark.parametrize(
    ("italian", "english", "rules"),
    [
        ("(-7,4%)", "fell by 7.4%", []),
        ("(-7,4%)", "rose by 7.4%", ["percentage-conflict"]),
        ("(-7,4%)", "fell by 4.7%", ["percentage-conflict"]),
        ("(+7,4%)", "rose by 7.4%", []),
    ],
)
def test_minus_is_a_fall(italian: str, english: str, rules: list[str]) -> None:
    """What one article tells by a sign in brackets the other tells by a verb."""
    one = f"I ricavi di Berga sono stati di 389 milioni di euro {italian}. A Lorna lavorano 2.150 persone."
    other = f"Revenue of Berga {english} to 389 million euros. In Lorna 2,150 people work."
    found = check([Article("a", one, "it", "s"), Article("b", other, "en", "s")]).findings
    assert [finding.rule for finding in found] == rules


def test_a_minus_of_a_level_is_no_fall() -> None:
    """It fell to so many degrees, below nought or above."""
    german = "In Lorna fielen die Temperaturen auf minus 16 Grad, sagte Marit Lund. 2150 Menschen waren ohne Strom."
    french = "À Lorna, la température est tombée à 16 degrés, a dit Marit Lund. 2 150 personnes étaient sans courant."
    found = check([Article("a", german, "de", "s"), Article("b", french, "fr", "s")]).findings
    assert [finding.rule for finding in found] == ["quantity-conflict"]


@pytest.mark.parametrize(("rain", "rules"), [("160", []), ("190", ["quantity-conflict"])])
def test_a_litre_on_a_square_metre_is_a_millimetre(rain: str, rules: list[str]) -> None:
    """So rain is told in one language, and so in the other."""
    german = f"In Lorna fielen in sechs Stunden {rain} Liter Regen pro Quadratmeter. 2150 Keller liefen voll."
    english = "In Lorna 160 mm of rain fell in six hours. Water got into 2,150 cellars."
    found = check([Article("a", german, "de", "s"), Article("b", english, "en", "s")]).findings
    assert [finding.rule for finding in found] == rules
