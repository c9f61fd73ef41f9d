"""Every example of every pack: span, kind, English and value of each mention, and nothing beside them."""

from collections import Counter

import pytest

from factcheck.lexicon import languages
from factcheck.model.mention import Kind
from tests.corpus.examples import GAP, NOTHING, Example, every, examples, found

ENOUGH_EXAMPLES = 150
ENOUGH_LOOKALIKES = 50


@pytest.mark.parametrize("example", every(gaps=False), ids=lambda example: example.name)
def test_example_yields_what_it_says(example: Example) -> None:
    """The marked spans are found with their kind, rendering and value, and nothing else is."""
    assert found(example) == example.expected, example.text


@pytest.mark.parametrize("example", every(gaps=True), ids=lambda example: example.name)
def test_gap_is_still_one(example: Example) -> None:
    """A known gap fails as long as it is listed as one: what works has to move up into its kind."""
    assert found(example) != example.expected, f"works now: {example.text}"


@pytest.mark.parametrize("language", languages(), ids=lambda code: f"{code}-")
def test_pack_has_enough_examples_of_every_kind(language: str) -> None:
    """A kind without an example is a kind that nobody has tried."""
    told = Counter(example.section for example in examples(language))
    assert {kind.value for kind in Kind} <= told.keys()
    assert told[NOTHING] >= ENOUGH_LOOKALIKES
    assert told.total() - told[NOTHING] - told[GAP] >= ENOUGH_EXAMPLES


def test_no_lookalike_is_told_twice() -> None:
    """Each language has lookalikes of its own: copied ones would prove nothing."""
    told = Counter(example.text for code in languages() for example in examples(code) if example.section == NOTHING)
    assert [text for text, times in told.items() if times > 1] == []


@pytest.mark.parametrize("language", languages(), ids=lambda code: f"{code}-")
def test_no_example_is_told_twice(language: str) -> None:
    """A sentence stands in one place, or two entries could contradict each other."""
    told = Counter(example.text for example in examples(language))
    assert [text for text, times in told.items() if times > 1] == []
