"""Folding moves no character."""

import sys

import pytest

from factcheck.lexicon.fold import folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5\u00a0MILLIARDEN – Wien’s", "5 milliarden - wien's"),
        ("İstanbul", "istanbul"),
        ("STRASSE und Straße", "strasse und straße"),
        ("3\u202f000\u2009€ − 4", "3 000 € - 4"),
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
