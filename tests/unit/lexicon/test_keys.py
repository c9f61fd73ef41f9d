"""What a text is known by in another language."""

import pytest

from factcheck.lexicon.keys import text_keys


@pytest.mark.parametrize(
    ("left", "right", "shared"),
    [
        ("Die Inflation in München", "Inflation in Munich", {"w:infl", "n:inflat"}),
        ("rund 17.500 Arbeiten", "over 17,500 papers", {"d:17500"}),
        ("Die SPD stimmte zu", "the SPD agreed", {"n:spd"}),
        ("Илон Маск", "Elon Musk", set()),
        ("Владимир Путин", "Vladimir Putin", {"w:vlad", "n:vladim", "w:puti"}),
        ("„Nein“, sagte sie", '"No," she said', {"s:quotation"}),
    ],
)
def test_text_keys_shared_across_languages(left: str, right: str, shared: set[str]) -> None:
    """Digits, beginnings of words and signs come back."""
    assert shared == text_keys(left) & text_keys(right)
