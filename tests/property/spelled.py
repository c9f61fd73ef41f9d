"""Numbers spelled out by CLDR's rules, the source that the number words of the packs are tested against."""

from collections.abc import Iterator, Mapping
from functools import cache

from unicode_rbnf import RbnfEngine

from factcheck.lexicon import languages

EXHAUSTIVE = 10_000
ALL_FORMS = 1000
SLIPS = {
    "is": {
        "sjó": "sjö",
        "sjóhundrað": "sjöhundrað",
        "millión": "milljón",
        "milliónur": "milljónir",
        "milliarð": "milljarð",
        "milliarður": "milljarðar",
        "billión": "billjón", "billiónur": "billjónir", "billiarð": "billjarð", "billiarður": "billjarðar",
    },
    "uk": {"більйон": "трильйон", "більйони": "трильйони", "більйонів": "трильйонів"},
}  # fmt: skip
"""Words that CLDR spells wrongly: "sjó" is the sea, and Ukrainian counts by the short scale."""
UNWRITTEN = {"da": ("million", "milliard", "billion"), "fi": ("sataa",)}
"""Beginnings that a language does not write: Danish says "en million" in each gender, Finnish "sataa" is rain."""
LARGEST = 10**13
RULES = {"nb": "no"}
"""What CLDR calls the languages whose packs are called otherwise."""
_SPECIAL = {"year", "days"}
"""Numbering with words of its own: years, and the days of a Chinese month."""
_VAGUE = {"fi": "plural"}
"""Numbers that count nothing: Finnish "kymmenet" are dozens."""


@cache
def engine(language: str) -> RbnfEngine:
    """The rules of one language."""
    return RbnfEngine.for_language(RULES.get(language, language))


def spellable() -> list[str]:
    """The languages with a pack whose numbers CLDR can spell."""
    known = set(RbnfEngine.get_supported_languages())
    return [code for code in languages() if RULES.get(code, code) in known]


def spellings(language: str, number: int, purpose: str = "cardinal") -> set[str]:
    """Every spelling of a number, in each gender and case that the rules know, without soft hyphens."""
    return _written(engine(language).format_number(number).text_by_ruleset, language, purpose)


def _written(told: Mapping[str, str], language: str, purpose: str) -> set[str]:
    return {
        _mended(text.replace("\u00ad", ""), language)
        for rules, text in told.items()
        if rules.startswith("spellout")
        and text.split(" ")[0] not in UNWRITTEN.get(language, ())
        and _VAGUE.get(language) not in rules.split("-")
        and (
            purpose in rules
            or (purpose == "cardinal" and "numbering" in rules and _SPECIAL.isdisjoint(rules.split("-")))
        )
    }


def forms(language: str, number: int) -> list[str]:
    """All spellings of a number up to a thousand and of some beyond; of each other the one form whose turn it is.

    To spell a number in all forms of a language takes CLDR's rules up to three milliseconds.
    """
    if number <= ALL_FORMS or number % 31 == 0:
        return sorted(spellings(language, number))
    names = _cardinals(language)
    told = engine(language).format_number(number, ruleset_names=[names[number % len(names)]])
    return sorted(_written(told.text_by_ruleset, language, "cardinal"))


@cache
def _cardinals(language: str) -> list[str]:
    """The sets of rules by which the language spells numbers that count."""
    told = engine(language).format_number(EXHAUSTIVE + 2).text_by_ruleset
    return [rules for rules, text in told.items() if _written({rules: text}, language, "cardinal")]


def _mended(spelling: str, language: str) -> str:
    slips = SLIPS.get(language)
    return " ".join(slips.get(word, word) for word in spelling.split(" ")) if slips else spelling


def numbers() -> Iterator[int]:
    """Every number up to ten thousand, then ever wider steps that no power of ten divides."""
    yield from range(EXHAUSTIVE + 1)
    number = EXHAUSTIVE
    while number < LARGEST:
        number += number // 97 + 13
        yield number
    for exponent in range(4, 13):
        yield from (
            10**exponent,
            10**exponent + 1,
            2 * 10**exponent,
            999 * 10**exponent // 1000,
            15 * 10**exponent // 10,
        )
