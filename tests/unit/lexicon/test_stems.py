"""How an entry of a word list finds words."""

import pytest

from factcheck.lexicon.stems import Stems, entry, strongest


def found(notation: str, word: str, *, spaced: bool = True) -> bool:
    return bool(Stems([(entry(notation), "x")], ["e", "en"], spaced=spaced).hits(word))


@pytest.mark.parametrize(
    ("notation", "yes", "no"),
    [
        ("preis", ["preis", "preise"], ["preisgeld", "kaufpreis", "prei"]),
        ("=see", ["see"], ["seen", "sees", "übersee"]),
        ("invest*", ["invest", "investieren"], ["reinvest"]),
        ("*preis", ["preis", "kaufpreise"], ["preisgeld"]),
        ("*preis*", ["preis", "kaufpreis", "kaufpreisen", "preisgeld"], ["prei"]),
    ],
)
def test_entry_says_how_freely_it_matches(notation: str, yes: list[str], no: list[str]) -> None:
    assert [word for word in yes + no if found(notation, word)] == yes


def test_stems_stand_anywhere_where_no_spaces_divide_words() -> None:
    assert found("料金", "利用料金は", spaced=False)
    assert not found("料金", "利用料金は")


def test_strongest_prefers_the_longest_and_puts_the_head_of_a_compound_first() -> None:
    stems = Stems([(entry(each), each) for each in ("*werb*", "*werbeeinnahme", "*einnahme", "*fall")], ["n"])
    assert [hit.meaning for hit in strongest(stems.hits("werbeeinnahmen"))] == ["*werbeeinnahme"]
    stems = Stems([(entry(each), each) for each in ("*strom*", "*preis")], [])
    assert [hit.meaning for hit in strongest(stems.hits("strompreis"))] == ["*preis", "*strom*"]
