"""Whatever an article holds, its places are those of its file, in the units of every program that reads reports."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.article import Article, Span
from factcheck.model.place import Anchor, Unit
from factcheck.model.remarks import without_remarks
from factcheck.render.places import region

SIGNS = st.sampled_from(
    ["a", "é", "e\u0301", "億", "🚀", "👩‍🚀", "\u00a0", "\u200b", " ", "\t", "\n", "\u2028", "<!--"]
)
TEXTS = st.lists(SIGNS | st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=40).map("".join)

Cut = Callable[[str, int, int], str]


def of_code_points(line: str, start: int, end: int) -> str:
    """What stands between two columns."""
    return line[start - 1 : end - 1]


def of_utf16(line: str, start: int, end: int) -> str:
    """What stands between two columns of UTF-16."""
    return line.encode("utf-16-le")[2 * start - 2 : 2 * end - 2].decode("utf-16-le")


def of_utf8(line: str, start: int, end: int) -> str:
    """What stands between two columns of bytes."""
    return line.encode()[start - 1 : end - 1].decode()


UNITS = [(Unit.CODE_POINTS, of_code_points), (Unit.UTF16, of_utf16), (Unit.UTF8, of_utf8)]
WORDS = TEXTS.filter(lambda text: "\n" not in text and text)
HARD = settings(max_examples=200, deadline=None, derandomize=True, database=None)


@pytest.mark.parametrize(("unit", "cut"), UNITS, ids=["code points", "UTF-16", "UTF-8"])
@HARD
@given(parts=st.tuples(TEXTS, TEXTS, WORDS, TEXTS))
def test_region_is_where_the_words_are(unit: Unit, cut: Cut, parts: tuple[str, ...]) -> None:
    """The line of the file, cut at the columns, gives the words."""
    front, before, words, after = parts
    file = f"{front}\n{before}{words}{after}"
    article = Article("a", before + words + after, "en", anchors=(Anchor(0, front.count("\n") + 2),), path="a.md")
    found = region(article, Span(len(before), len(before) + len(words)), unit)
    assert found.line == found.end_line
    assert found.column is not None
    assert found.end_column is not None
    assert cut(file.split("\n")[found.line - 1], found.column, found.end_column) == words


@HARD
@given(text=TEXTS, remark=TEXTS.filter(lambda text: "-" not in text and "<" not in text), after=TEXTS)
def test_remarks_hide_themselves_and_nothing_else(text: str, remark: str, after: str) -> None:
    """Every other sign stays where it is, but for a newline that a blank may replace."""
    whole = f"{text}<!-- factcheck: {remark} -->{after}"
    shown = without_remarks(whole)
    assert len(shown) == len(whole)
    assert all(new in (old, " ") for old, new in zip(whole, shown, strict=True))
    assert shown.endswith(after.lstrip(" \t\n"))
    assert shown[: len(text)] == text
