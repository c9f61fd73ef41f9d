"""How an article writes a word, which tells a name from another word with a capital."""

import pytest

from factcheck.normalise.names import Spellings

WRITTEN = Spellings("Rivers rise. Rivers, Banks and Miller_s rise; 9m of wood, 5km², (Weir) in Banks-side, x Élan.")


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("rise", True),  # at the end of a sentence
        ("m", True),  # behind digits, which are no letters
        ("side", True),  # part of a compound
        ("s", True),  # behind a line, which is no letter either
        ("km²", True),
        ("km", False),  # goes on
        ("woo", False),
        ("ood", False),
        ("rivers", False),  # with a capital alone
        ("Rivers", False),
        ("9m", False),
        ("", False),
    ],
)
def test_a_word_is_written_in_lower_case_where_it_stands_by_itself(word: str, told: bool) -> None:  # noqa: FBT001
    assert WRITTEN.in_lower(word) is told


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("Banks", True),  # behind a comma, and within a compound
        ("Élan", True),
        ("Rivers", False),  # it begins the text and a sentence
        ("Weir", False),  # not behind a blank
        ("Miller", False),  # goes on
        ("Miller_s", True),
        ("Ban", False),
        ("rise", False),
        ("", False),
    ],
)
def test_a_word_is_written_with_a_capital_inside_a_sentence(word: str, told: bool) -> None:  # noqa: FBT001
    assert WRITTEN.in_capital(word) is told
