"""Four digits that may be a year, in front of a figure with a unit."""

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article


def english(text: str, language: str) -> list[str]:
    """What is read, in English."""
    return [reading.english for reading in normalise(Article("a", text, language))]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("The fee was cut from 2000 to 1200 euros.", "en", ["€2,000", "€1,200"]),
        ("The road was lengthened from 1950 to 1850 metres.", "en", ["1,950 m", "1,850 m"]),
        ("Die Gebühr sank von 2000 auf 1200 Euro.", "de", ["€2,000", "€1,200"]),
        ("Avgiften sänktes från 2000 till 1200 kronor.", "sv", ["SEK 2,000", "SEK 1,200"]),
        ("Gjaldið lækkaði úr 2000 í 1200 krónur.", "is", ["ISK 2,000", "ISK 1,200"]),
    ],
)
def test_figure_of_the_same_size_lends_its_unit(text: str, language: str, told: list[str]) -> None:
    assert english(text, language) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The fee rose from 2015 to 85 euros.", ["2015", "€85"]),
        ("The fee rose from 2015 to 2,500 euros.", ["2015", "€2,500"]),
        ("The debt rose from 2015 to 2 million euros.", ["2015", "€2 million"]),
        ("The fee rose from 2015 to 2019.", ["2015–2019"]),
    ],
)
def test_year_stays_a_year_before_another_size_or_writing(text: str, told: list[str]) -> None:
    assert english(text, "en") == told
