"""The scanner finds digits and the words of a pack, each once, the longest first."""

import pytest

from factcheck.lexicon import lexicon_for
from factcheck.lexicon.fold import folded

FOUND = [
    ("en", "2 percentage points", ["2", "percentage points"]),
    ("en", "2 percentage\npoints", ["2", "percentage\npoints"]),
    ("en", "2 percentage  points", ["2", "percentage  points"]),
    ("en", "a five-year-old", ["five", "year-old"]),
    ("en", "worth US$5", ["us$", "5"]),
    ("en", "5 U.S. dollars", ["5", "u.s. dollars"]),
    ("en", "see https://example.org/2024/05 now", []),
    ("en", "seventyfold", []),
    ("de", "fünfundzwanzigtägige", ["fünfundzwanzig", "tägige"]),
    ("de", "Dreieck", []),
    ("de", "5 Prozentpunkte", ["5", "prozentpunkte"]),
    ("de", "A380 und X20", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND)
def test_scan_finds_each_word_once(language: str, text: str, expected: list[str]) -> None:
    low = folded(text)
    found = []
    for hit in lexicon_for(language).scan(low):
        found += [low[hit.start : hit.divide], low[hit.divide : hit.end]] if hit.divide else [low[hit.start : hit.end]]
    assert [surface for surface in found if surface not in ("a", "see", "und")] == expected


def test_no_word_runs_across_a_paragraph() -> None:
    low = "2 percentage\n\npoints"
    assert "percentage\n\npoints" not in [low[hit.start : hit.end] for hit in lexicon_for("en").scan(low)]
