"""A region may write its language otherwise than the pack says."""

import pytest

from factcheck.checking import normalise
from factcheck.lexicon import lexicon_for, read_as
from factcheck.model.article import Article


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("es", "Pagan 1.234,5 euros.", "€1,234.5"),
        ("es-ES", "Pagan 1.234,5 euros.", "€1,234.5"),
        ("es-MX", "Pagan 1,234.5 euros.", "€1,234.5"),
        ("es_mx", "Pagan 1,234 euros.", "€1,234"),
        ("es-Latn-MX", "Pagan $500.", "MX$500"),
        ("es-MX", "Pagan 2 mil 300 pesos.", "MX$2,300"),
        ("es-CO", "Pagan 500 pesos.", "COP 500"),
        ("es", "Pagan $500.", "$500"),
        ("en", "on 4/5/2023", "5 April 2023"),
        ("en-US", "on 4/5/2023", "5 April 2023"),
        ("en-GB", "on 4/5/2023", "4 May 2023"),
        ("en-AU", "It costs $5m.", "A$5 million"),
        ("en-IN", "It costs Rs 3.5 lakh crore.", "₹3.5 trillion"),
        ("de", "12.505 Franken", "CHF 12,505"),
        ("de-CH", "12.505 Franken", "CHF 12.505"),
        ("de-CH", "12’500.50 Franken", "CHF 12,500.50"),
        ("de-AT", "12.500 Euro", "€12,500"),
        ("ro-MD", "Plătesc 500 de lei.", "MDL 500"),
        ("pt-BR", "Pagam 2 bilhões de reais.", "R$2 billion"),
        ("pt-PT", "Pagam 2 mil milhões de euros.", "€2 billion"),
        ("pt-PT", "Pagam 2 biliões de euros.", "€2 trillion"),
    ],
)
def test_a_region_changes_signs_and_currencies(language: str, text: str, english: str) -> None:
    assert [reading.english for reading in normalise(Article("a", text, language))] == [english]


def test_a_region_without_changes_shares_the_lexicon() -> None:
    assert lexicon_for("es-XX") is lexicon_for("es")
    assert lexicon_for("pt-BR") is lexicon_for("pt")
    assert lexicon_for("es-MX") is not lexicon_for("es")


def test_read_as_says_which_subtags_nobody_knows() -> None:
    assert read_as("de-CH") == ("de", "CH", ())
    assert read_as("de-AT") == ("de", "", ())
    assert read_as("zh-Hant-XX") == ("zh", "HANT", ("XX",))
    assert read_as("nn").code == "nb"


def test_a_language_is_read_by_the_pack_that_lists_it_as_an_alias() -> None:
    assert lexicon_for("nn") is lexicon_for("nb") is lexicon_for("no-NO")
    assert [reading.english for reading in normalise(Article("a", "Ho fekk to millionar kroner.", "nn"))] == [
        "NOK 2 million"
    ]
