"""What a terminal would obey, and how wide signs stand."""

import json

import pytest

from factcheck.render.signs import escaped_in_json, on_one_line, shown_safely, width

NASTY = "\x1b[31mred\x07\x9b2J \u202eabc\u2066 \x7f"


def test_control_characters_are_shown() -> None:
    """Nothing that moves a cursor, rings a bell or turns the text round is left."""
    assert shown_safely(NASTY) == "␛[31mred␇�2J �abc� ␡"
    assert shown_safely("Zeile\n\tЖ 億 é 👍\u200d") == "Zeile\n\tЖ 億 é 👍\u200d"


def test_json_keeps_the_signs_as_escapes() -> None:
    """The same string, harmless to look at."""
    document = escaped_in_json(json.dumps(NASTY, ensure_ascii=False))
    assert json.loads(document) == NASTY
    assert "\x9b" not in document
    assert "\u202e" not in document


@pytest.mark.parametrize(
    ("text", "columns"), [("abc", 3), ("億円", 4), ("é", 1), ("e\u0301", 1), ("a\u200bb", 2), ("", 0)]
)
def test_width(text: str, columns: int) -> None:
    """Wide signs take two columns, combining ones none."""
    assert width(text) == columns


def test_one_line() -> None:
    """Blanks of all kinds become one."""
    assert on_one_line("a\n\n b\u00a0\tc\x1b") == "a b c␛"
