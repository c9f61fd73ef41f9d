"""The words around a figure: what packs may say of them, and that every language says enough."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

from factcheck.lexicon import languages, lexicon_for
from factcheck.lexicon.cldr import territory_names
from factcheck.lexicon.context import Cue, Meaning, Words, concept_table
from factcheck.lexicon.fold import folded
from factcheck.lexicon.pack import pack, shared
from factcheck.lexicon.wordlists import concept_problems, listed, word_problems


def problems(code: str, **changes: Any) -> list[str]:
    words = deepcopy(pack(code).words) | changes
    return [str(problem) for problem in word_problems(words, concept_table())]


@pytest.mark.parametrize("code", languages())
def test_word_problems_finds_none_in_our_packs(code: str) -> None:
    assert problems(code) == []


def test_concept_problems_finds_none_in_our_concepts() -> None:
    assert list(concept_problems(shared("concepts"))) == []
    assert len(concept_table()) >= 400


@pytest.mark.parametrize("code", languages())
def test_every_concept_has_words(code: str) -> None:
    named = pack(code).words["concepts"]
    assert named.keys() == concept_table().keys()
    assert all(named.values())


def broken() -> Iterator[tuple[dict[str, Any], str]]:
    concepts = pack("en").words["concepts"]
    yield {"colour": ["red"]}, "words.toml: colour: unknown key"
    yield {"capitals": "some"}, "words.toml: capitals: expected one of none, names, adjectives, nouns"
    yield {"stop": ["* "]}, "words.toml: stop: '* ' is no entry"
    yield {"concepts": concepts | {"unicorns": ["unicorn"]}}, "words.toml: concepts.unicorns: no such concept"
    yield {"concepts": concepts | {"fee": []}}, "words.toml: concepts.fee: has no words"
    yield {"concepts": concepts | {"fee": ["price"]}}, "words.toml: concepts.price: 'price' is listed for fee and price"
    yield {"ambiguous": ["fee"]}, "words.toml: ambiguous: 'fee' means one thing only"
    yield {"names": {"titles": []}}, "words.toml: names.determiners: missing"


@pytest.mark.parametrize(("changes", "expected"), list(broken()))
def test_word_problems_names_what_is_wrong(changes: dict[str, Any], expected: str) -> None:
    assert expected in problems("en", **changes)


def test_word_problems_allows_what_is_listed_as_ambiguous() -> None:
    concepts = deepcopy(pack("en").words["concepts"])
    concepts["price"] = [*concepts["price"], "fee"]
    assert not problems("en", concepts=concepts, ambiguous=["fee"])


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"measures": ["number"], "colour": "red"}, "unknown key 'colour'"),
        ({"measures": ["smell"]}, "no measure 'smell'"),
        ({}, "has no measures"),
        ({"measures": ["number"], "broader": "unicorns"}, "no concept 'unicorns'"),
    ],
)
def test_concept_problems_names_what_is_wrong(row: dict[str, Any], expected: str) -> None:
    assert [problem.text for problem in concept_problems({"things": {"one": row}})] == [expected]


def test_concept_problems_finds_an_id_in_two_topics() -> None:
    row = {"measures": ["number"]}
    assert [problem.text for problem in concept_problems({"a": {"one": row}, "b": {"one": row}})] == ["given twice"]


@pytest.mark.parametrize("code", languages())
def test_every_lookalike_hides_something(code: str) -> None:
    entries = [(cue, name, written) for cue, name, written in listed(pack(code).words)]
    others = Words(
        [(folded(w), Meaning(cue, n)) for cue, n, w in entries if cue is not Cue.LOOKALIKE],
        pack(code).words["endings"],
        beginnings=pack(code).words.get("beginnings", ()),
        spaced=pack(code).language["spaced"],
    )
    idle = [w for cue, _, w in entries if cue is Cue.LOOKALIKE and not _says_something(others, w)]
    assert idle == []


def _says_something(words: Words, written: str) -> bool:
    return any(words.word(folded(word).strip("*=")).meanings for word in written.split())


def test_words_prefers_the_longest_phrase() -> None:
    words = Words(
        [("interest rate", Meaning(Cue.CONCEPT, "rate")), ("interest", Meaning(Cue.CONCEPT, "interest"))], ["s"]
    )
    told = [words.word(word) for word in ("interest", "rates")]
    assert [phrase.meaning.name for phrase in words.phrases(told, 0)] == ["rate"]
    assert words.phrases(told, 1) == []


def test_context_knows_countries_in_every_language() -> None:
    for code in languages():
        words = lexicon_for(code).context.words
        name = next(name for territory, name in territory_names(code) if territory == "DE")
        assert Meaning(Cue.PLACE, "DE") in words.word(folded(name)).meanings
