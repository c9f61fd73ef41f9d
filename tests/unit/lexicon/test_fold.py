"""Folding moves no character."""

import sys

import pytest

from factcheck.lexicon.fold import folded, narrow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5\u00a0MILLIARDEN – Wien’s", "5 milliarden - wien's"),
        ("İstanbul", "istanbul"),
        ("STRASSE und Straße", "strasse und straße"),
        ("3\u202f000\u2009€ − 4", "3 000 € - 4"),
        ("ליש\u201cט, \u201cכסף\u201d", "ליש'ט, \u201cכספ\u201d"),
        ("", ""),
    ],
)
def test_folded(text: str, expected: str) -> None:
    """Lower case, with one kind of blank, dash and apostrophe."""
    assert folded(text) == expected


def test_every_character_keeps_its_offset() -> None:
    """One character in, one character out, whatever the character."""
    longer = [character for code in range(sys.maxunicode + 1) if len(folded(character := chr(code))) != 1]
    assert longer == []


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("13・８％", "13.8%"),
        ("９・75倍", "9.75倍"),
        ("11・１月", "11・1月"),
        ("７・10月", "7・10月"),
        ("13・14日", "13・14日"),
        ("1・5メートル", "1.5メートル"),
        ("前年の2・3倍", "前年の2.3倍"),
        ("0・8％", "0.8%"),
        ("5・10キロ", "5・10キロ"),
        ("2・3年生", "2・3年生"),
    ],
)
def test_a_middle_dot_divides_between_wide_and_narrow_digits(written: str, read: str) -> None:
    """But not months and days, which it lists."""
    assert narrow(written + "、全") == read + "、全"
