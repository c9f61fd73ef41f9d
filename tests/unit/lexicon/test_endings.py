"""Endings glued to words and digits: where they stop, which words bear them, and what they leave of a gap."""

import pytest

from factcheck.lexicon.endings import Endings, endings

KNOWN = {"milyon": None, "lira": None, "on": None}


@pytest.fixture
def turkish() -> Endings:
    found = endings({"words": ["u", "a", "nın", "te"], "joints": ["'"], "bare": ["on"], "whole": ["milyonu"]})
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "at", "end"),
    [("2023'te", 4, 7), ("5 milyona", 8, 9), ("5 milyonda", 8, 8), ("5 te", 1, 1), ("5a", 1, 1), ("5'", 1, 1)],
)
def test_an_ending_stops_where_its_letters_do(turkish: Endings, text: str, at: int, end: int) -> None:
    """Digits ask for a joint; letters that are no ending are none."""
    assert turkish.past(text, at) == end


@pytest.mark.parametrize(("word", "length"), [("milyona", 6), ("liranın", 4), ("ona", 0), ("milyonu", 0), ("araba", 0)])
def test_a_stem_is_a_known_word_that_bears_endings(turkish: Endings, word: str, length: int) -> None:
    assert turkish.stems(KNOWN)(word.replace("ı", "i")) == length


def test_a_gap_loses_the_ending_before_it(turkish: Endings) -> None:
    assert [turkish.after(gap) for gap in ("'te ", "a ", " ile ", "'den ")] == [" ", " ", " ile ", "'den "]


def test_a_language_without_endings_has_none() -> None:
    assert endings({}) is None
