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
