"""Remarks inside articles: found, and hidden from all else without moving anything."""

import pytest

from factcheck.model.remarks import remarks, without_remarks

REMARK = "<!-- factcheck: ignore[x] 500 until=2027-01-01 -->"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "No remark <!-- of ours --> here, 5 < 6.",
        f"One {REMARK} in a line.",
        f"{REMARK}\nAt the top.",
        f"At the end. {REMARK}",
        f"🚀 A\u030a\r\n{REMARK}\r\n億 on\r\n",
        f"{REMARK}{REMARK}",
        f"Two\n{REMARK}\n{REMARK}\nof them.",
        "<!-- factcheck: never closed",
        f"<!-- factcheck: never closed {REMARK} but this - is --> so.",
        "<!-- factcheck: ignore[x] a < b - c -- d ---> so.".replace("--->", "-->"),
        "<!--\nfactcheck:\nseveral\nlines\n-->\nText.",
    ],
)
def test_hiding_moves_nothing(text: str) -> None:
    """Every sign that is not part of a remark keeps its offset; a newline may become a blank."""
    shown = without_remarks(text)
    assert len(shown) == len(text)
    assert all(new in (old, " ") for old, new in zip(text, shown, strict=True))
    assert "factcheck:" not in shown.replace("<!-- factcheck: never closed", "")
    others = ("<!--\nfactcheck:\nseveral\nlines\n-->", "<!-- factcheck: ignore[x] a < b - c -- d -->")
    for remark in (REMARK, *others):
        text = text.replace(remark, " ")
    assert shown.split() == text.split()


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        (f"One line\n{REMARK}\nanother.\n\nNext.", 2),
        (f"One line\n{REMARK}\n\nNext.", 2),
        (f"One.\n\n{REMARK}\nNext.", 2),
        (f"One\r\n{REMARK}\r\n{REMARK}\r\ntwo.", 1),
    ],
)
def test_hiding_parts_no_paragraph(text: str, paragraphs: int) -> None:
    """A remark on a line of its own leaves no empty line behind."""
    parts = [part for part in without_remarks(text).replace("\r", "").split("\n\n") if part.strip()]
    assert len([line for part in parts for line in part.split("\n \n")]) == paragraphs
    assert not [part for part in parts if [line for line in part.strip("\n").split("\n") if not line.strip()][:-1]]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        (f"One.\n\nTwo {REMARK} two\ntwo.\n\nThree.", "Two  two\ntwo."),
        (f"One.\n\n{REMARK}\nTwo\ntwo.\n\nThree.", "\nTwo\ntwo."),
        (f"One.\n\n{REMARK}\n\nTwo\ntwo.\n\nThree.", "Two\ntwo."),
        (f"One.\n\nTwo\ntwo.\n{REMARK}\n\nThree.", "Two\ntwo.\n"),
        (f"One.\nTwo {REMARK}\nThree.", "Two "),
        (f"One.\n{REMARK}\nTwo.\nThree.", "\nTwo."),
        (f"One.\n\nTwo.\n\n{REMARK}", ""),
    ],
)
def test_remark_speaks_of_its_paragraph(text: str, scope: str) -> None:
    """Of the next where it stands alone, of its line in a text without empty lines, of nothing at the end."""
    (remark,) = remarks(text)
    assert text[slice(*remark.scope)].replace(REMARK, "").strip() == scope.strip()
    assert text[slice(*remark.span)] == REMARK


def test_what_is_never_closed_costs_nothing() -> None:
    """An article may hold anything; this one would take hours if every beginning looked for an end."""
    text = "<!-- factcheck: - < " * 100_000
    assert list(remarks(text)) == []
    assert without_remarks(text) == text
