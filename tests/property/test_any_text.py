"""Whatever the text: nothing raises, and every mention is cut out of the text where it says it stands."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.checking import normalise
from factcheck.lexicon import languages
from factcheck.model.article import Article
from tests.property.vocabulary import vocabulary

HARD = settings(max_examples=300, deadline=None, derandomize=True, database=None)
SIGNS = st.sampled_from([*"0123456789.,:;-–—/'’%$€£°½⅓+()[]\"„“ \n\t\u00a0\u202f", "\n\n", " 1", "2023", "10", " a "])


def holds(text: str, language: str) -> None:
    """The contract of `normalise` about places: cut out, in order, without overlap, inside one paragraph."""
    end = 0
    for reading in normalise(Article("a", text, language)):
        mention = reading.mention
        assert text[mention.span.start : mention.span.end] == mention.surface
        assert end <= mention.span.start < mention.span.end
        assert mention.surface == mention.surface.strip()
        assert "\n\n" not in mention.surface
        assert reading.english
        end = mention.span.end


def words_of(language: str) -> st.SearchStrategy[str]:
    """Words of the pack's own grammar of figures and dates, in any order, with signs and digits between them."""
    return st.lists(st.one_of(st.sampled_from(vocabulary(language)), SIGNS), max_size=14).map(" ".join)


@pytest.mark.parametrize("language", languages())
def test_arbitrary_text(language: str) -> None:
    """Every character there is."""
    property_of(st.text(max_size=80), language)()


@pytest.mark.parametrize("language", languages())
def test_signs_and_digits(language: str) -> None:
    """What stands in and around figures, glued together at random."""
    property_of(st.lists(SIGNS, max_size=30).map("".join), language)()


@pytest.mark.parametrize("language", languages())
def test_words_of_the_grammar_in_any_order(language: str) -> None:
    """Words that the grammar knows, where it does not expect them."""
    property_of(words_of(language), language)()


@pytest.mark.parametrize("language", languages())
def test_a_word_is_all_of_the_text(language: str) -> None:
    """Nothing stands behind it: there is no next character to look at."""
    for word in vocabulary(language):
        holds(word, language)
        holds(f"3 {word}", language)


def property_of(texts: st.SearchStrategy[str], language: str) -> Callable[[], None]:
    """The property over some texts in a language."""

    @HARD
    @given(texts)
    def check(text: str) -> None:
        holds(text, language)

    return check
