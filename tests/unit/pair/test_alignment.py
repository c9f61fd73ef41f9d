"""Passages find their counterparts, in order and out of order, and find none where there is none."""

from dataclasses import replace

import pytest

from factcheck.model.article import Article
from factcheck.pair.alignment import Alignment, aligned
from factcheck.pair.passages import told
from factcheck.pair.weights import weights

GERMAN = (
    "Der Hafen von Oskarshamn wird im Sommer erweitert.",
    "Die Kosten trägt zur Hälfte die Reederei Nordlinje.",
    "„Wir brauchen den Platz“, sagte Direktorin Greta Holm.",
    "Gewerkschaften warnen Minister Lindqvist vor dem Verlust von Stellen in Kalmar.",
)
ENGLISH = (
    "The port of Oskarshamn is to be enlarged in summer.",
    "One half of the costs is borne by Nordlinje, a shipping company.",
    '"We need the room," said director Greta Holm.',
    "Unions warn minister Lindqvist that jobs in Kalmar may be lost.",
)
ELSEWHERE = (
    "A bakery in Leeds has won the prize for the best sourdough.",
    "The jury praised crust and crumb.",
    "Its owner learnt the trade in Vienna.",
)


def alignment(left: tuple[str, ...], right: tuple[str, ...]) -> Alignment:
    """Two articles, a paragraph each, aligned."""
    one = told(Article("a", "\n\n".join(left), "de"), ())
    other = told(Article("b", "\n\n".join(right), "en"), ())
    return aligned(one.passages, other.passages, weights())


def likeliest(found: Alignment, width: int) -> list[int | None]:
    """The counterpart of each passage on the left, where one is likelier than not."""
    chosen: list[int | None] = []
    for index in range(width):
        cells = {j: chance for (i, j), chance in found.cells.items() if i == index and chance > 0.5}
        chosen.append(max(cells, key=lambda j: cells[j]) if cells else None)
    return chosen


def test_aligned_finds_a_translation_passage_by_passage() -> None:
    """In the order of the text."""
    assert likeliest(alignment(GERMAN, ENGLISH), 4) == [0, 1, 2, 3]


def test_aligned_finds_counterparts_in_another_order() -> None:
    """Order helps but is not the proof."""
    assert likeliest(alignment(GERMAN, ENGLISH[::-1]), 4) == [3, 2, 1, 0]


def test_aligned_skips_a_passage_without_counterpart() -> None:
    """What one article leaves out has no counterpart."""
    found = alignment(GERMAN, (ENGLISH[0], ENGLISH[1], ENGLISH[3]))
    assert likeliest(found, 4) == [0, 1, None, 2]


def test_kinship_tells_a_translation_from_another_story() -> None:
    """Two articles that have nothing in common are hardly akin."""
    assert alignment(GERMAN, ENGLISH).kinship > 3 * alignment(GERMAN, ELSEWHERE).kinship


def test_aligned_is_symmetrical() -> None:
    """From either side the same chances."""
    there, back = alignment(GERMAN, ENGLISH), alignment(ENGLISH, GERMAN)
    assert {(j, i): round(chance, 6) for (i, j), chance in back.cells.items()} == {
        cell: round(chance, 6) for cell, chance in there.cells.items()
    }


def test_what_an_article_tells_elsewhere_speaks_against_a_passage() -> None:
    """Both English passages name the port, but the shipping company is named in one of them only."""
    told_twice = ("The port of Oskarshamn pleases Nordlinje, a firm.", "The port of Oskarshamn pleases many, by far.")
    found = alignment(("Der Hafen von Oskarshamn freut Nordlinje sehr.", *GERMAN[2:]), (*told_twice, *ENGLISH[2:]))
    assert found.cells.get((0, 0), 0.0) > 0.8
    assert found.cells.get((0, 1), 0.0) < 0.3


@pytest.mark.parametrize("texts", [ENGLISH, ENGLISH[::-1], ENGLISH[1:2], ELSEWHERE, (*ELSEWHERE, *ENGLISH[::-1])])
def test_aligned_takes_the_assumption_that_explains_most(texts: tuple[str, ...]) -> None:
    """Assumptions that cannot win are not worked out: none of them would have explained the articles better."""
    one, other = (told(Article(name, "\n\n".join(side), "de"), ()) for name, side in (("a", GERMAN), ("b", texts)))
    all_of_them = weights()
    alone = {
        name: aligned(one.passages, other.passages, replace(all_of_them, order={name: order}))
        for name, order in all_of_them.order.items()
    }
    chosen = aligned(one.passages, other.passages, all_of_them)
    assert alone[chosen.order] == chosen
    assert chosen.kinship >= max(found.kinship for found in alone.values()) - 1.0  # the lesser of either way round
