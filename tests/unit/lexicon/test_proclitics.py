"""Small words that are written together with the next are set apart, and every character keeps its place."""

import re

import pytest

from factcheck.lexicon import lexicon_for
from factcheck.lexicon.fold import entry_folded
from factcheck.lexicon.pack import behaviour, languages, pack
from factcheck.lexicon.proclitics import Laid, layout

_SLOTS = re.compile(r"\{[^}]*\}|[\[\]<>]")

HEBREW = {"words": ["ו", "ב", "ל", "כ", "ו ב"], "digits": ["ה"], "whole": ["לפי"], "dashed": ["ה"]}
KNOWN = ["מאי", "מיליונ", "פי", "כל פעמ", "לכל היותר", "היותר", "שני", "בשני ידיימ", "לכ ה"]


def laid(text: str) -> Laid:
    return layout(HEBREW, KNOWN, spaced=True)(text)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("5 במאי", "5 ב מאי"),
        ("ובמאי", "ו ב מאי"),
        ("למיליון", "ל מיליון"),
        ("ב-5", "ב 5"),
        ("ב־5", "ב 5"),
        ("ה20", "ה 20"),
        ("ב- 5", "ב 5"),
        ("ה -20", "ה 20"),
        ("ל -20", "ל -20"),
        ("וב-$5", "ו ב $5"),
        ("לפי", "לפי"),
        ("לכל היותר", "לכל היותר"),
        ("לכל פעמ", "ל כל פעמ"),
        ("בשני ידיימ", "בשני ידיימ"),
        ("בשני בתימ", "ב שני בתימ"),
        ("לכ הבית", "לכ הבית"),
        ("בית", "בית"),
        ("x-5", "x-5"),
    ],
)
def test_proclitics_stand_apart(text: str, apart: str) -> None:
    """Before words of the pack and before digits only; not in a word that goes on with the one before or behind it."""
    assert laid(text)[0] == apart


def test_every_character_keeps_its_place() -> None:
    text, origin = laid("כ-5 במאי")
    assert origin is not None
    assert [("כ-5 במאי"[at], letter) for letter, at in zip(text, origin, strict=True) if letter.isalnum()] == [
        (letter, letter) for letter in text if letter.isalnum()
    ]


def test_a_language_without_proclitics_is_left_alone() -> None:
    assert layout({}, KNOWN, spaced=True)("5 במאי") == ("5 במאי", None)


@pytest.mark.parametrize("code", [code for code in languages() if "proclitics" in behaviour(code)])
def test_the_words_of_shapes_are_written_as_texts_are_laid_out(code: str) -> None:
    """A word in a shape of dates that would be set apart in every text would never be met."""
    laid_out, dates = lexicon_for(code).laid, pack(code).dates
    stretches = [text for table in (dates["pieces"], dates["shapes"]) for texts in table.values() for text in texts]
    words = {entry_folded(word).strip() for text in stretches for word in _SLOTS.split(text)}
    assert [word for word in sorted(words) if laid_out(word)[0] != word] == []
