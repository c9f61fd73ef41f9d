"""A run over several processes says what a run in one says, in every format."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from functools import cache

import pytest

from factcheck.checking import check
from factcheck.config import Config, Ignored, RuleSettings
from factcheck.joining import closed, joined
from factcheck.model.article import Article
from factcheck.model.gist import gist, together
from factcheck.model.report import Report
from factcheck.model.suppression import Origin, Suppression
from factcheck.read import with_passages
from factcheck.render.formats import FORMATS, ONE_BY_ONE, rendered
from factcheck.run import stories
from factcheck.run.keeping import Nothing
from factcheck.run.readings import normalised
from factcheck.run.spool import Spool
from factcheck.run.stories import Told, Wanted, checked
from tests.benchmark.material import written

CONFIG = Config(
    rules={"amount-conflict": RuleSettings(evidence=20)},
    ignored=tuple(
        Ignored(story, Suppression(Origin.CONFIGURATION, "here", (), "known"))
        for story in ("api-fee", "scale-slip", "x")
    ),
)


class Remembered(dict[bytes, bytes]):
    """What is kept, in memory; it counts what was found."""

    keeps = True
    hits = 0

    def get(self, key: bytes) -> bytes | None:  # type: ignore[override]
        """What is kept under a key."""
        self.hits += key in self
        return super().get(key)

    def put(self, key: bytes, record: bytes) -> None:
        """Keep it."""
        self[key] = record


@cache
def articles() -> tuple[Article, ...]:
    """The articles of `fixtures/`, no two of one id."""
    return tuple(replace(article, id=f"{article.story}/{article.id}") for article in written())


@cache
def alone() -> Report:
    """The report of one process that knows nothing of spools and workers."""
    return check(map(with_passages, articles()), CONFIG)


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stories, "CHUNK", 4000)


def told(wanted: Wanted, jobs: int, kept: Remembered | Nothing, read: Iterable[Article] | None = None) -> list[Told]:
    """What a run tells."""
    with closing(Spool(held=50_000)) as spool:
        for article in reversed(articles()) if read is None else read:
            spool.add(article)
        return list(checked(spool, wanted, jobs, kept))


def whole(found: Iterable[Told]) -> Report:
    """The report that is told story by story."""
    return joined((each.report for each in found if each.report is not None), CONFIG)


@pytest.mark.parametrize("jobs", [1, 2, 4])
def test_report_is_the_same_in_every_format(jobs: int) -> None:
    """Byte for byte, whatever the order in which the articles came; and again from what is kept."""
    kept = Remembered()
    for store, hits in ((Nothing(), 0), (kept, 0), (kept, len({article.story for article in articles()}))):
        report = whole(told(Wanted(CONFIG), jobs, store))
        assert {name: rendered(name, report) for name in FORMATS} == {name: rendered(name, alone()) for name in FORMATS}
        assert kept.hits == hits


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("form", sorted(ONE_BY_ONE))
def test_what_is_said_one_by_one_is_the_report(form: str, jobs: int) -> None:
    """So is its gist, with the settings that did nothing."""
    for store in (Nothing(), kept := Remembered(), kept):
        found = told(Wanted(CONFIG, form), jobs, store)
        assert "".join(each.said for each in found) == rendered(form, alone())
        assert closed(together(each.gist for each in found), CONFIG) == gist(alone())
        assert all(each.report is None for each in found)


def test_other_settings_and_other_words_are_checked_anew() -> None:
    """What is kept is used for what it was found for alone."""
    kept = Remembered()
    pair = [article for article in articles() if article.story in ("api-fee", "majority")]
    told(Wanted(CONFIG), 1, kept, pair)
    told(Wanted(Config()), 1, kept, pair)
    told(Wanted(CONFIG, "jsonl"), 1, kept, pair)
    told(Wanted(CONFIG, "jsonl", frozenset({"x.md"})), 1, kept, pair)
    assert kept.hits == 0
    told(Wanted(CONFIG), 1, kept, pair[1:])
    assert kept.hits == 1
    told(Wanted(CONFIG), 1, kept, pair)
    assert kept.hits == 3


@pytest.mark.parametrize("form", ["jsonl", "text"])
def test_readings_are_the_same(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the order of the input, over one process or several, and again from what is kept."""
    monkeypatch.setattr("factcheck.run.readings.CHUNK", 3000)
    kept = Remembered()
    expected = [(each.article, each.text) for each in normalised(articles(), form, 1, Nothing())]
    assert [article for article, _ in expected] == list(articles())
    for jobs, store in ((2, Nothing()), (1, kept), (4, kept)):
        assert [(each.article, each.text) for each in normalised(articles(), form, jobs, store)] == expected
    assert kept.hits == len(articles())
