"""What is wrong with a pack is said with file and key, all at once."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from factcheck.errors import PackError
from factcheck.lexicon import _lexicon
from factcheck.lexicon.pack import pack
from factcheck.lexicon.validation import checked, language_problems, number_problems, unit_problems

REMOVED = object()


def changed(table: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """A copy of a table with another value at a path; what is `REMOVED` is gone."""
    copy = deepcopy(table)
    *tables, key = path.split("/")
    inner = copy
    for name in tables:
        inner = inner[name]
    if value is REMOVED:
        del inner[key]
    else:
        inner[key] = value
    return copy


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("nonsense", 1, ("nonsense", "unknown key")),
        ("spaced", REMOVED, ("spaced", "missing")),
        ("name", "", ("name", "should be a text")),
        ("code", "de", ("code", "is 'de' in the folder en")),
        ("scale", "tall", ("scale", "should be one of long, short, myriad, indian")),
        ("grouping", ["::"], ("grouping", "should be a list of single signs")),
        ("grouping", ["."], ("grouping", "holds the decimal sign")),
        ("byline/published", [7], ("byline.published", "7 is no text")),
    ],
)
def test_language(path: str, value: object, expected: tuple[str, str]) -> None:
    """Only the behaviours that the program offers can be chosen."""
    assert list(language_problems(changed(pack("en").language, path, value), "en")) == [expected]


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("words/many", ["many"], ("words.many", "no such key")),
        ("words/2", "two", ("words.2", "should be a list")),
        ("words/2", ["two "], ("words.2", "'two ' is empty or has blanks too many")),
        ("words/2", ["two", "three"], ("words.3", "'three' also stands for words.2")),
        ("scales", ["million"], ("scales", "should be a table")),
        ("fractions/one", [], ("fractions.one", "no such key")),
        ("hedges/perhaps", ["maybe"], ("hedges.perhaps", "no such key")),
        ("fraction_rules/alone", ["moiety"], ("fraction_rules.alone", "'moiety' is not in [fractions]")),
        ("ordinal_rules/words", "yes", ("ordinal_rules.words", "should be true or false")),
        ("labels/roads", [], ("labels.roads", "unknown key")),
        ("ambiguous", ["two"], ("ambiguous", "'two' has one value only")),
        ("minus", REMOVED, ("minus", "missing")),
        ("proportions/most", [], ("proportions.most", "unknown key")),
        (
            "proportions/shapes",
            ["{part} in"],
            ("proportions.shapes", "'{part} in' should hold {whole} and {part} or {one} once, and {noun} at most once"),
        ),
        (
            "proportions/unsure",
            ["{part} on {whole}{noun}"],
            (
                "proportions.unsure",
                "'{part} on {whole}{noun}' should have text in front of its second number, and a number at either end",
            ),
        ),
    ],
)
def test_numbers(path: str, value: object, expected: tuple[str, str]) -> None:
    """Unknown keys, numbers that are none, words with two values, words that would do nothing."""
    found = list(number_problems(changed(pack("en").numbers, path, value)))
    assert expected in found
    assert len(found) == 1 or path == "scales"


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("words/cubit", ["cubit"], ("words.cubit", "no such key")),
        ("words/mile", ["mile", "yard"], ("words.mile", "'yard' also stands for words.yard")),
        ("currencies/XXX", ["quatloo"], ("currencies.XXX", "no such key")),
        ("per/planet", ["planet"], ("per.planet", "no such key")),
        ("ages/km", ["kilometres old"], ("ages.km", "no such key")),
        ("weak_per_words", "in a", ("weak_per_words", "should be a list")),
    ],
)
def test_units(path: str, value: object, expected: tuple[str, str]) -> None:
    """Unknown units and currencies, words with two values."""
    assert expected in list(unit_problems(changed(pack("en").units, path, value), pack("en").numbers))


def test_a_scale_that_is_a_unit_has_to_be_admitted() -> None:
    """Both meanings stand in different files, and still have to be known as two."""
    units = changed(pack("en").units, "ambiguous", ["k", "pound||s"])
    assert "'m' also stands for words.m" in {text for _, text in unit_problems(units, pack("en").numbers)}


def test_all_problems_come_in_one_error() -> None:
    """A newcomer mends a pack in one go."""
    source = pack("en")
    wrong = replace(
        source,
        numbers=changed(source.numbers, "nonsense", 1),
        units=changed(source.units, "nonsense", 1),
        dates=changed(source.dates, "nonsense", 1),
    )
    with pytest.raises(PackError) as raised:
        checked(wrong)
    assert [str(problem) for problem in raised.value.problems] == [
        "numbers.toml: nonsense: unknown key",
        "units.toml: nonsense: unknown key",
        "dates.toml: nonsense: unknown key",
    ]


def test_a_right_pack_is_given_back() -> None:
    """Nothing wrong, nothing said."""
    assert checked(pack("en")) is pack("en")


def test_a_wrong_pack_is_told_when_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missing is no bare `KeyError`, which would say that there is no such language."""
    source = pack("en")
    broken = replace(
        source, units=changed(source.units, "ages", REMOVED), language=changed(source.language, "nonsense", 1)
    )
    monkeypatch.setattr("factcheck.lexicon.pack_of", lambda _: broken)
    with pytest.raises(PackError) as raised:
        _lexicon.__wrapped__("en")
    assert {problem.key for problem in raised.value.problems} == {"ages", "nonsense"}
