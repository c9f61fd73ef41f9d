"""The lay-out of a new language is the English pack without its words."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from tools.cldr_facts import facts
from tools.new_language import MODEL, corpus, emptied, main


def keys(table: Mapping[str, object]) -> dict[str, object]:
    """The keys of a table and of the tables within."""
    return {key: keys(value) if isinstance(value, dict) else None for key, value in table.items()}


@pytest.mark.parametrize("file", sorted(MODEL.glob("*.toml")), ids=lambda path: path.name)
def test_lay_out_has_every_key_and_no_word(file: Path) -> None:
    """Valid TOML with the English keys; every list is empty."""
    text = file.read_text("utf-8")
    if file.name == "corpus.toml":
        assert tomllib.loads(corpus(text)) == {}
        return
    laid_out = tomllib.loads(emptied(text, file.name, "xx"))
    assert keys(laid_out) == keys(tomllib.loads(text))
    rows = [
        value
        for table in (laid_out, *filter(lambda each: isinstance(each, dict), laid_out.values()))
        for value in table.values()
    ]
    assert [row for row in rows if isinstance(row, list) and row] == []


def test_lay_out_may_stand_outside_the_package(tmp_path: Path) -> None:
    """A pack that is not finished yet is nobody's but its author's; one that exists is left alone."""
    main("eu", tmp_path / "packs")
    written = {path.name for path in (tmp_path / "packs" / "eu").iterdir()}
    assert written == {path.name for path in MODEL.iterdir() if path.is_file()}
    with pytest.raises(SystemExit, match="exists already"):
        main("eu", tmp_path / "packs")


def test_what_is_no_language_leaves_nothing_behind(tmp_path: Path) -> None:
    """Half a pack fails the tests of all languages."""
    for code in ("zz", "not a language", ""):
        with pytest.raises(SystemExit, match=r"CLDR knows no such language|exists already"):
            main(code, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_names_of_months_are_kept_without_the_preposition_of_dates() -> None:
    """CLDR says "de gener" and "d’abril" for the months inside a Catalan date."""
    names = facts("ca")["months"]["format"]
    assert [names[width][month] for width in ("wide", "abbreviated") for month in ("1", "4")] == [
        "gener", "abril", "gen.", "abr.",
    ]  # fmt: skip
