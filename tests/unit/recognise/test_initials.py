"""Ages behind names of which the family name is a letter alone, as reports from court tell them."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


def kinds(text: str, language: str) -> list[str]:
    """Of what kind the figures of a text are."""
    return [reading.mention.kind.value for reading in normalise(Article("a", text, language))]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thomas K. (34) schwieg.", "de"),
        ("Marek W., 34, milczał.", "pl"),
        ("Marco V., 34, zweeg.", "nl"),
        ("Ida Maria L. (34) teg.", "sv"),
        ("Andrew B., 34, was silent.", "en"),
    ],
)
def test_number_behind_an_initial_is_an_age(text: str, language: str) -> None:
    assert kinds(text, language) == ["age"]


@pytest.mark.parametrize("text", ["He took vitamin B. (34 times)", "They chose plan B. (34)"])
def test_letter_behind_a_common_noun_is_no_name(text: str) -> None:
    assert "age" not in kinds(text, "en")
