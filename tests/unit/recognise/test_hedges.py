"""A hedge behind a figure stands in its sentence, and not at the beginning of the next."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("en", "The worst flood since 2016\n\nAt least 384 boats sank.", ["2016", "at least 384"]),
        ("en", "The worst flood since 2016\nAt least 384 boats sank.", ["2016", "at least 384"]),
        ("de", "Die Rinder: 500\n\nMindestens 20 sind krank.", ["500", "at least 20"]),
        ("it", "La peggiore piena dal 2016\n\nAlmeno 384 barche affondate", ["2016", "at least 384"]),
        ("en", "The flood sank 500\nor more boats.", ["at least 500"]),
        ("en", "The flood sank 500 or more boats.", ["at least 500"]),
    ],
)
def test_a_new_line_with_a_capital_hedges_nothing_before_it(language: str, text: str, english: list[str]) -> None:
    """Headlines end without a full stop; a line that was wrapped goes on with a small letter."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == english


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("en", "The herd grew from 50 to up to 80.", ["50", "up to 80"]),
        ("is", "Hjörðin óx úr um 200 í um 300.", ["about 200", "about 300"]),
        ("is", "Hjörðin óx um 300.", ["300"]),
        ("es", "La multa subió a hasta 500 euros.", ["up to €500"]),
        ("es", "La multa subió hasta 500 euros.", ["€500"]),
    ],
)
def test_a_goal_behind_a_preposition_is_hedged(language: str, text: str, english: list[str]) -> None:
    """Alone the word tells where a change ends or how much it is; behind a preposition it can only hedge."""
    assert [reading.english for reading in normalise(Article("a", text, language))] == english
