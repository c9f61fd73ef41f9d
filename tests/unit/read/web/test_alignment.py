"""Where in a page the paragraphs stand that an extractor has found."""

import time

import pytest

from factcheck.read.web.alignment import Found, found
from factcheck.read.web.page import page

FIRST = "Der Hafen von Lynvig nimmt ab dem 1. Juni 38 Euro je Meter Kai."
SECOND = "Die Stadt rechnet mit Einnahmen von 4,2 Millionen Euro im Jahr."
SHOWN = page(f"<nav>Hafen</nav><h1>Hafen</h1><p>{FIRST}</p><p>(„{SECOND}“)</p><p>Hafen</p><footer>{FIRST}</footer>")


def shown(article: str) -> list[str]:
    """The stretches of the page, or the words that stand nowhere, in brackets."""
    return [
        SHOWN.text[each.start : each.end] if each.words is None else f"[{each.words}]" for each in found(article, SHOWN)
    ]


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (f"{FIRST}\n{SECOND}", [FIRST, f"(„{SECOND}“)"]),
        (f"- {FIRST}\n| {SECOND} |", [FIRST, f"(„{SECOND}“)"]),
        (f"{SECOND}\n{FIRST}\n{FIRST}", [FIRST, f"(„{SECOND}“)", FIRST]),
        (f"{FIRST[:30]}[3] {FIRST[30:]}", [FIRST[:29], FIRST[30:]]),
        ("Nirgends steht dieser Satz in der ganzen Seite.", ["[Nirgends steht dieser Satz in der ganzen Seite.]"]),
        (f"{FIRST}\nNirgends", [FIRST, "[Nirgends]"]),
        ("Einnahmen", ["Einnahmen"]),
        ("\n---\n", []),
        ("", []),
    ],
    ids=["plain", "marks", "order", "footnote", "nowhere", "neighbour", "alone", "signs", "empty"],
)
def test_found(article: str, expected: list[str]) -> None:
    """In the order of the page, with the signs around them, each where it stands first behind the last."""
    assert shown(article) == expected


def test_nothing_is_told_twice() -> None:
    """Even where two paragraphs overlap."""
    assert found(f"{FIRST}\n{FIRST[:40]}\n{FIRST[20:]}", page(f"<p>{FIRST}</p>")) == (Found(1, 1 + len(FIRST)),)


@pytest.mark.parametrize(
    ("line", "source"),
    [("a" * 60 + "b", "a" * 400_000), ("a" * 200_000 + "b", "a" * 400_000), ("ab" * 30 + "c", "ab " * 130_000)],
    ids=["short", "long", "words"],
)
def test_paragraphs_that_stand_nowhere_do_not_take_long(line: str, source: str) -> None:
    """Thousands of them, each of which nearly stands everywhere."""
    shown = page(source)
    started = time.process_time()
    found("\n".join([line] * (2_000_000 // len(line))), shown)
    assert time.process_time() - started < 20
