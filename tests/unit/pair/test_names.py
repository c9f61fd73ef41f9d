"""Names that resemble each other across spellings and scripts."""

import pytest

from factcheck.pair.names import namesakes


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("musk", "mask"),  # Маск
        ("musk", "maska"),  # of Маск
        ("trump", "tramp"),  # Трамп
        ("macron", "makron"),  # Макрон
        ("johnson", "dzhonson"),  # Джонсон
        ("zuckerberg", "tsukerberg"),  # Цукерберг
        ("furgal", "furgala"),  # of Фургал
    ],
)
def test_names_that_went_through_another_script_are_known(left: str, right: str) -> None:
    """What a script cannot write, and what a case adds, makes no other name."""
    assert namesakes([left], [right]) == {right: left}


@pytest.mark.parametrize(
    ("left", "right"), [("merkel", "macron"), ("bonn", "bohn"), ("paris", "peru"), ("kyiv", "kiel")]
)
def test_other_names_stay_apart(left: str, right: str) -> None:
    """Two shared consonants make no name."""
    assert namesakes([left], [right]) == {}


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
def test_namesakes_by_their_letters(left: set[str], right: set[str], found: dict[str, str]) -> None:
    """Names that resemble each other, first letter and all."""
    assert found == namesakes(left, right)
