"""Every word of every pack does something: it reads back in a phrase of its own, or an example holds it."""

import pytest

from factcheck.lexicon import languages
from factcheck.lexicon.fold import entry_folded as folded
from factcheck.lexicon.forms import forms
from factcheck.lexicon.pack import pack
from factcheck.lexicon.validation import problems
from tests.corpus.carriers import misread
from tests.corpus.examples import examples

DATE_TABLES = (
    "months",
    "parts",
    "seasons",
    "relative",
    "shifts",
    "granules",
    "quarters",
    "halves",
    "holidays",
    "clock",
)
packs = pytest.mark.parametrize("language", languages(), ids=lambda code: f"{code}-")


@packs
def test_pack_is_valid(language: str) -> None:
    """No unknown key, no unit that there is not, no word with two values; all problems at once."""
    assert [str(problem) for problem in problems(pack(language))] == []


@packs
def test_every_word_of_figures_reads_back(language: str) -> None:
    """Every number word, scale, unit, currency, hedge, label and idiom says in a phrase what the pack says of it."""
    assert misread(language) == []


@packs
def test_every_key_of_dates_has_an_example(language: str) -> None:
    """Every month, season, part, shift, holiday and so on stands in some example."""
    told = folded(" \n".join(example.text for example in examples(language)))
    tables = ((name, pack(language).dates.get(name, {})) for name in DATE_TABLES)
    assert [
        f"{name}.{key}"
        for name, table in tables
        for key, entries in table.items()
        if not any(surface in told for entry in entries for surface in forms(entry))
    ] == []
