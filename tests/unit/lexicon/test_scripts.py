"""Scripts are folded to one spelling, and what may be left out is left out."""

import pytest

from factcheck.lexicon.fold import entry_folded, folded
from factcheck.lexicon.letters import plain
from factcheck.lexicon.scripts import bare, folded_digits, past_marks, unmarked


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أبريل", "ابريل"),
        ("إلى", "الي"),
        ("مِليون", "مليون"),
        ("بـ 5", "ب 5"),
        ("करोड\u093c", "करोड"),
        ("करो\u095c", "करोड"),
        ("पाँच", "पांच"),
        ("מיליון", "מיליונ"),
        ("שָׁנָה", "שנה"),
        ("ש״ח", "ש'ח"),
        ("בן־אדם", "בן-אדם"),
    ],
)
def test_spellings_fold_alike(one: str, other: str) -> None:
    """Hamzas, vowel points, nukta, final letters and maqaf make no other word."""
    assert entry_folded(one) == entry_folded(other)


def test_folded_hindi_words_are_letters_throughout() -> None:
    """Vowel signs, which Python holds for no letters, end no word."""
    assert all(letter.isalpha() for letter in folded("करोडोंमेंकृपया"))


def test_digits_of_other_scripts_are_those_of_europe() -> None:
    assert (folded_digits("٣٫٥٪"), folded_digits("۱۲٬۵۰۰"), folded_digits("१२,३४,५६७")) == (
        "3.5%",
        "12,500",
        "12,34,567",
    )


def test_marks_are_left_out_and_offsets_kept() -> None:
    """The offsets tell where each character that stays stands in the text."""
    text, origin = unmarked("بـ5\u200f!")
    assert (text, origin) == ("ب5!", [0, 2, 4])
    assert unmarked("plain") == ("plain", None)
    assert bare("שָׁלוֹם") == "שלום"


def test_a_mention_takes_in_the_mark_on_its_last_letter() -> None:
    assert past_marks("करोड\u093c रुपये", 4) == 5
    assert past_marks("5 % of", 3) == 3


def test_names_of_three_scripts_resemble_latin_ones() -> None:
    assert (plain("ماسك"), plain("מאסק"), plain("मोदी")) == ("mask", "mask", "modi")
