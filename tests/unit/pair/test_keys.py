"""What a text is known by in another language."""

import pytest

from factcheck.pair.keys import text_keys
from factcheck.pair.names import namesakes


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


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ({"putin"}, {"putina"}, {"putina": "putin"}),
        ({"elbphilharmonie"}, {"elbphilarmonie"}, {"elbphilarmonie": "elbphilharmonie"}),
        ({"kiel"}, {"kiew"}, {}),
        ({"hamburg"}, {"homburg"}, {"homburg": "hamburg"}),
        ({"bonn"}, {"berlin"}, {}),
    ],
)
def test_namesakes(left: set[str], right: set[str], found: dict[str, str]) -> None:
    """Names that resemble each other, first letter and all."""
    assert found == namesakes(left, right)
