"""Whatever the text, claims are made of its figures and lie inside it."""

import random
from decimal import Decimal

import pytest

from factcheck.lexicon import languages, lexicon_for
from factcheck.model.article import Article, Span
from factcheck.model.mention import Kind, Mention, Reading
from factcheck.model.value import Quantity
from factcheck.normalise.claims import claims

LETTERS = "aÄßé İıμжΩ漢\u0301 \u00a0\n\n..!?,;:-–'’“”()[]#*0123456789%$€\t\U0001f600"
WORDS = [
    "Dr.",
    "z. B.",
    "U.S.",
    "fell",
    "von",
    "auf",
    "um",
    "said",
    "laut",
    "Musk",
    "Gebühr",
    "people",
    "nicht",
    "\n\n",
    "- ",
]
RUNS = 150


def article(source: random.Random, code: str) -> Article:
    parts = (source.choice(WORDS) if source.random() < 0.5 else source.choice(LETTERS) for _ in range(80))
    return Article("a", " ".join(parts), code)


def readings(source: random.Random, text: str) -> list[Reading]:
    """Readings at random places, in order, without overlap."""
    marks = sorted(source.sample(range(len(text) + 1), 8))
    spans = [Span(start, end) for start, end in zip(marks[::2], marks[1::2], strict=True) if text[start:end].strip()]
    made = (Mention("a", span, text[span.start : span.end], source.choice(list(Kind)), (), "test") for span in spans)
    return [Reading(mention, Quantity(Decimal(1), Decimal(1)), "1") for mention in made]


@pytest.mark.parametrize("code", languages())
def test_claims_never_fail_and_lie_in_the_text(code: str) -> None:
    source = random.Random(code)
    for _ in range(RUNS):
        told = article(source, code)
        read = readings(source, told.text)
        made = claims(told, read, lexicon_for(code))
        assert [claim.mention for claim in made] == [reading.mention for reading in read]
        for claim in made:
            assert 0 <= claim.sentence.start <= claim.clause.start <= claim.clause.end <= claim.sentence.end
            assert claim.sentence.end <= len(told.text)
            assert claim.head is None or claim.concepts[0] == claim.head
            assert set(claim.clause_concepts) <= set(claim.concepts)
            assert set(claim.clause_names) <= set(claim.names)


def test_claims_cost_the_same_per_figure_in_a_text_that_never_ends() -> None:
    text = "12 fees, 13 prices and " * 2000
    source = random.Random(1)
    assert len(claims(Article("a", text, "en"), readings(source, text), lexicon_for("en"))) == 4
