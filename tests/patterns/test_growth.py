"""The program as a whole on texts made to hurt it: four times as much text takes about four times as long."""

import time
from collections.abc import Callable

import pytest

from factcheck.checking import check, normalise
from factcheck.model.article import Article

SHORT, LONG = 1500, 6000
MOST = 9.0
"""Times as long as the short text the long one may take: the square would be sixteen."""
QUICK = 0.2
"""Seconds up to which the long text is not asked about."""
UNITS = {
    "en": ["1 ", "1,1,", "one ", "million ", "half a ", "May 5 to ", "(", "<!--", "a.a", "und ", " \n", "3 % of "],
    "de": ["neunzehn", "zweiund", "1. ", "5.5.", "von 3 bis ", "rund ", "…", "\t", "http://1"],
    "zh": ["一", "万", "1万", "年5月", "。"],
    "ko": ["만", "이십에", "5만 ", "가"],
}  # fmt: skip


def seconds(work: Callable[[], object]) -> float:
    """What the work costs this process, at best of two."""
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def grows(of: Callable[[str], object], unit: str) -> float:
    """How many times as long the long text takes; 0 where it takes no time."""
    long = seconds(lambda: of(unit * (LONG // len(unit))))
    return long / seconds(lambda: of(unit * (SHORT // len(unit)))) if long > QUICK else 0.0


@pytest.mark.parametrize(("language", "unit"), [(code, unit) for code, units in UNITS.items() for unit in units])
def test_reading_figures_grows_with_the_text(language: str, unit: str) -> None:
    """Whatever is repeated."""
    normalise(Article("a", "5 May 2020", language))
    assert grows(lambda text: normalise(Article("a", text, language)), unit) < MOST


@pytest.mark.parametrize(("language", "unit"), [("en", "3 % of "), ("en", "one point "), ("de", "1. ")])
def test_comparing_grows_with_the_text(language: str, unit: str) -> None:
    """Even where every figure may go with every other."""

    def compared(text: str) -> object:
        return check([Article("a", text, language, "s"), Article("b", f"{text} 7", language, "s")])

    compared(unit)
    assert grows(compared, unit) < MOST
