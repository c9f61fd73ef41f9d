"""The user's own concepts: what the file may say, and that figures are told of them."""

import pytest

from factcheck.checking import check
from factcheck.config import Config
from factcheck.config.concepts import own_concepts
from factcheck.errors import BadConfiguration
from factcheck.model.article import Article
from factcheck.model.vocabulary import OwnConcept

KNOWN = {"fee", "revenue"}
LANGUAGES = {"de", "en"}
FILE = """
[sluice]
measures = ["number"]
words = { de = ["*schleuse"], en = ["sluice", "sluice gate"] }

[fee]
words = { en = ["wharfage"] }
"""


def read(text: str) -> tuple[OwnConcept, ...]:
    """The concepts of a file."""
    return own_concepts(text, "concepts.toml", known=KNOWN, languages=LANGUAGES)


def test_figures_are_told_of_own_concepts() -> None:
    """In every language that has words for them, compounds included; shared concepts keep what they are."""
    told = [
        Article("a", "Der Kanal hat 14 Seeschleusen.", "de", "canal"),
        Article("b", "The canal has 14 sluice gates. The wharfage is $300.", "en", "canal"),
    ]
    plain = check(told)
    own = check(told, Config(concepts=read(FILE)))
    assert [claim.head for claim in own.claims] == ["sluice", "sluice", "fee"]
    assert not {"sluice", "fee"} & {claim.head for claim in plain.claims}
    assert own.claims[0].about.endswith("sluice")
    assert check(told) == plain


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("x = ", "is not TOML"),
        ("sluice = 1", "sluice: must be a table, [sluice]"),
        ("[Sluice]\nmeasures = ['number']\nwords.en = ['x']", "Sluice: a concept is named in small letters"),
        ("[sluice]\nmeasure = []\nwords.en = ['x']", "sluice.measure: unknown key; did you mean measures?"),
        ("[sluice]\nwords.en = ['x']", "sluice.measures: must list kinds of figures: money, percentage"),
        ("[sluice]\nmeasures = ['gates']\nwords.en = ['x']", "sluice.measures: must list kinds of figures"),
        (
            "[fee]\nbroader = 'revenu'\nwords.en = ['x']",
            "fee.broader: there is no concept 'revenu'; did you mean revenue?",
        ),
        ("[fee]\nbroader = 'fee'\nwords.en = ['x']", "fee.broader: there is no concept 'fee'"),
        ("[fee]\nbroader = ['revenue']\nwords.en = ['x']", "fee.broader: must be text"),
        ("[fee]\nlabel = 1\nwords.en = ['x']", "fee.label: must be text"),
        ("[fee]", "fee.words: must list its words by language"),
        ("[fee]\nwords.tlh = ['x']", "fee.words.tlh: there is no such language; known are de, en"),
        ("[fee]\nwords.en = 'x'", "fee.words.en: must be a list of words"),
        ("[fee]\nwords.en = ['*']", "fee.words.en: must be a list of words"),
        ("[fee]\nwords.en = [' x']", "fee.words.en: must be a list of words"),
    ],
)
def test_mistakes_are_sentences(text: str, problem: str) -> None:
    """With the key, and what would do."""
    with pytest.raises(BadConfiguration) as raised:
        read(text)
    assert str(raised.value).startswith(f"concepts.toml: {problem}")
