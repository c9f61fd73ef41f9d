"""Runs of pieces that touch: every place where a piece can end, in time that grows with the run."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.lexicon import lexicon_for
from factcheck.lexicon.glued import glued_numeral
from factcheck.lexicon.joined import LONGEST, joined_ends
from factcheck.lexicon.trie import BLANKS

PIECES = {"a", "ab", "b", "aba", "c"}


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.text("abcd", max_size=12), st.integers(0, 3))
def test_ends_are_those_that_a_pattern_finds(run: str, start: int) -> None:
    """Which takes exponential time to find that there are none."""
    pattern = re.compile(f"(?:{'|'.join(sorted(PIECES))})+")
    found = [end for end in range(start + 1, len(run) + 1) if pattern.fullmatch(run, start, end)]
    assert joined_ends(run, min(start, len(run)), PIECES, 3) == found


def test_numeral_of_parts_that_can_be_cut_in_many_ways_takes_no_time() -> None:
    """ "neunzehn" is one piece and two: sixteen of them are cut in 65,536 ways."""
    numeral = glued_numeral(lexicon_for("de").figures)
    assert numeral("neunzehn" * 15 + "x") is None
    assert numeral("neunzehnhundert") == 15
    assert numeral("ein" * LONGEST) is None


@pytest.mark.parametrize("text", ["  \t ", "\n", " \n ", "\n  "])
def test_blanks_of_a_word_are_matched_whole(text: str) -> None:
    """But never the end of a paragraph."""
    assert re.fullmatch(BLANKS, text)
    assert not re.fullmatch(BLANKS, text + "\n\n")
