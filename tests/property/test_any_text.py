"""Whatever an article says, in whatever language, reading it ends in readings that hang together."""

import json
from datetime import date
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import Article, check, normalise
from factcheck.lexicon import languages
from factcheck.lexicon.pack import pack
from factcheck.render.lines import plain
from factcheck.render.machine import readings_json, report_json
from factcheck.render.text import report_lines
from tests.schemas import validator

SIGNS = "0123456789.,%€$£-–/:()' \n\u00a0\u202f½²٣億"
DAYS = st.none() | st.dates(date(1600, 1, 1), date(2999, 12, 31))


@cache
def words(language: str) -> tuple[str, ...]:
    """Every word that stands in the pack of a language."""
    source = pack(language)
    found: list[str] = []
    open_tables: list[object] = [source.numbers, source.units, source.dates, source.words]
    while open_tables:
        match open_tables.pop():
            case dict() as table:
                open_tables += table.values()
            case list() as row:
                open_tables += row
            case str() as word:
                found.append(word)
            case _:
                pass
    return tuple(sorted(set(found)))


def texts(language: str) -> st.SearchStrategy[str]:
    """Words of the pack, numbers and signs, in any order; or any Unicode at all."""
    pieces = st.sampled_from(words(language)) | st.text(SIGNS, min_size=1, max_size=6) | st.integers(0, 10**13).map(str)
    return (
        st.lists(pieces, max_size=40).map(" ".join) | st.lists(pieces, max_size=40).map("".join) | st.text(max_size=200)
    )


@pytest.mark.parametrize("language", languages())
@settings(max_examples=150, deadline=None, derandomize=True)
@given(data=st.data(), published=DAYS)
def test_readings_hang_together(language: str, data: st.DataObject, published: date | None) -> None:
    """Sorted, without overlap, each surface where it says, valid JSON."""
    article = Article("a", data.draw(texts(language)), language, published=published)
    mentions = [reading.mention for reading in normalise(article)]
    assert all(article.text[each.span.start : each.span.end] == each.surface != "" for each in mentions)
    assert all(left.span.end <= right.span.start for left, right in pairwise(mentions))
    validator("normalise.schema.json").validate(json.loads(readings_json(article, normalise(article))))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(data=st.data(), day=DAYS, other=DAYS)
def test_any_story_can_be_checked(data: st.DataObject, day: date | None, other: date | None) -> None:
    """Two articles in any two languages give a report that can be written in every form."""
    codes = [data.draw(st.sampled_from(languages())) for _ in range(2)]
    told = [data.draw(texts(code)) for code in codes]
    report = check([Article(str(n), told[n], codes[n], "s", (day, other)[n]) for n in range(2)])
    validator("check.schema.json").validate(json.loads(report_json(report)))
    assert plain(report_lines(report, {}, explain=True)).startswith(
        ("error", "warning", "note", "agreed", "not resolved", "2 ")
    )


@settings(max_examples=50, deadline=None, derandomize=True)
@given(data=st.data(), published=DAYS)
def test_article_never_contradicts_itself_told_twice(data: st.DataObject, published: date | None) -> None:
    """The same text under two names holds no error between the two."""
    code = data.draw(st.sampled_from(languages()))
    text = data.draw(texts(code))
    report = check([Article(name, text, code, "s", published) for name in ("a", "b")])
    across = [found for found in report.findings if len({claim.article for claim in found.claims}) > 1]
    assert [found.message for found in across if found.severity == "error"] == []
