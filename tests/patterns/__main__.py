"""Every regular expression of the program against texts made to hurt it: `python -m tests.patterns`.

All modules are imported and all packs compiled while `re.compile` is watched.  Each pattern is given long runs of what
it may begin with; one line is printed for each whose time grows with the square of the text or faster.
"""

import importlib
import inspect
import pkgutil
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import permutations
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

SHORT, LONG = 2000, 8000
"""Characters of two texts; a third is four times as long again.

Four times as many may take eight times as long, and sixteen would be the square.
"""
QUICK = 0.003
"""Seconds for the short text up to which a pattern is not looked at again: the square would take 10 ms and more."""
FIXED = (
    "1 ", "1,1,", "a.", "und ", "(", "<!--", "1", "1.111.", "1 111 ", " ", "\n", " \n", "a ", "a", "a-", "-", '"', "a'",
    "<!-- factcheck:", "---\n", "1-", "1/", "http://", "é", "中", "あ", "١", "а", "1. ", "Aa ", "[", "ignore[", "12 ",
    "$1 ", "\t", "\r\n", "<a>", "</", "&a;", "{", "`", "*a*", ":a: ", "=\n", "|a", "\u0301", "neunzehn", "#: a\n",
)  # fmt: skip
ANCHORED = {".match", ".fullmatch"}
"""The methods that try a pattern at one place only."""
ENOUGH = 30
"""Patterns of one kind, which differ in the words of a pack."""
BOUNDED = {"_DATE_LINE", "_FRAME"}
"""Patterns that see a line whose length the code limits, or that are tried at its beginning only, among others."""
CATEGORIES = {
    codes.CATEGORY_DIGIT: "1", codes.CATEGORY_SPACE: " ", codes.CATEGORY_WORD: "a",
    codes.CATEGORY_NOT_SPACE: "a", codes.CATEGORY_NOT_WORD: ".", codes.CATEGORY_NOT_DIGIT: "a",
}  # fmt: skip


class Seen(NamedTuple):
    """A pattern that was compiled, and where."""

    pattern: re.Pattern[Any]
    where: str


def watched(load: Callable[[], None]) -> list[Seen]:
    """The patterns that the program compiles meanwhile, each once."""
    seen: dict[tuple[object, int], Seen] = {}
    compile_ = re.compile

    def watching(pattern: Any, flags: Any = 0) -> re.Pattern[Any]:
        made = compile_(pattern, flags)
        frame = sys._getframe(1)
        if frame.f_globals.get("__name__", "").startswith("factcheck."):
            seen.setdefault((made.pattern, made.flags), Seen(made, f"{frame.f_globals['__name__']}:{frame.f_lineno}"))
        return made

    re.compile = watching
    try:
        load()
    finally:
        re.compile = compile_
    return list(seen.values())


def load() -> None:
    """Import every module, compile every pack, and read a little in every language."""
    package = importlib.import_module("factcheck")  # not above: nothing is to be compiled before it is watched
    for module in pkgutil.walk_packages(package.__path__, "factcheck."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    normalise, article = package.normalise, package.Article
    byline_day = importlib.import_module("factcheck.read.publication").byline_day
    for code in importlib.import_module("factcheck.lexicon").languages():
        normalise(article("a", "Am 5. Mai 2023 kostete es 5 % (a, 20.4.2023).", code))
        byline_day("(pez, 20.4.2023) Stand: published 20.4.2023", code)


def signs(tree: Iterable[Any]) -> Iterator[str]:  # noqa: C901 - a row for each thing that a pattern may hold
    """A character of each class and each literal in a parsed pattern."""
    for code, told in tree:
        if code is codes.LITERAL:
            yield chr(told)
        elif code in (codes.NOT_LITERAL, codes.ANY):
            yield "a"
        elif code is codes.IN:
            yield from _of_class(told)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            yield from signs(told[2])
        elif code is codes.SUBPATTERN:
            yield from signs(told[3])
        elif code is codes.ATOMIC_GROUP:
            yield from signs(told)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from signs(told[1])
        elif code is codes.BRANCH:
            for branch in told[1]:
                yield from signs(branch)


def _of_class(members: Iterable[Any]) -> Iterator[str]:
    for code, told in members:
        if code is codes.NEGATE:
            yield from "a1 ."
        elif code is codes.LITERAL:
            yield chr(told)
        elif code is codes.RANGE:
            yield chr(told[0])
        elif code is codes.CATEGORY:
            yield CATEGORIES[told]


def units(seen: Seen) -> Iterator[tuple[str, str]]:
    """What is repeated, and what ends it: signs that the pattern knows, pairs of them, and what hurts many patterns."""
    known = list(dict.fromkeys(signs(parser.parse(seen.pattern.pattern, seen.pattern.flags))))
    yield from ((sign, "") for sign in known[:16])
    yield from ((run, "\0") for run in dict.fromkeys((*known[:16], *map("".join, permutations(known[:4], 2)), *FIXED)))


def names() -> dict[tuple[object, int], tuple[str, bool]]:
    """The names of the patterns that modules hold, and whether each is tried at one place only."""
    found = {}
    for module in [module for name, module in sys.modules.items() if name.startswith("factcheck.")]:
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern):
                found[value.pattern, value.flags] = name, _is_anchored(name, inspect.getsource(module))
    return found


def _is_anchored(name: str, source: str) -> bool:
    uses = re.findall(rf"\b{name}\b(?!\s*=)(\.\w+)?", source)
    return bool(uses) and ANCHORED.issuperset(uses)


def seconds(pattern: re.Pattern[Any], text: str, *, anchored: bool) -> float:
    """The least time that the pattern takes to go through a text, of three."""
    given = text.encode() if isinstance(pattern.pattern, bytes) else text
    least = float("inf")
    for _ in range(3):
        start = time.process_time()
        if anchored:
            pattern.match(given), pattern.fullmatch(given)
        else:
            sum(1 for _ in pattern.finditer(given))
        least = min(least, time.process_time() - start)
        if least < QUICK:
            break
    return least


def hurt(seen: Seen, *, anchored: bool) -> str | None:
    """The unit whose repetition takes a pattern too long, if one does."""
    for unit, end in units(seen):
        short, long, longest = (unit * (length // len(unit)) + end for length in (SHORT, LONG, 4 * LONG))
        first = seconds(seen.pattern, short, anchored=anchored)
        second = seconds(seen.pattern, long, anchored=anchored) if first > QUICK else 0
        if second > 8 * first and seconds(seen.pattern, longest, anchored=anchored) > 8 * second:
            return unit + end
    return None


def main() -> int:
    """Print the patterns that can be hurt, and how many were tried."""
    every, tried, found = watched(load), Counter[str](), 0
    named = names()
    for seen in every:
        name, anchored = named.get((seen.pattern.pattern, seen.pattern.flags), ("", False))
        tried[seen.where] += 1
        if name in BOUNDED or tried[seen.where] > ENOUGH:
            continue
        unit = hurt(seen, anchored=anchored)
        if unit is not None:
            found += 1
            sys.stdout.write(f"{seen.where} {name}: {unit!r}\n")
    sys.stdout.write(f"{len(every)} patterns\n")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main())
