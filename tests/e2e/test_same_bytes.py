"""The same bytes in every format, whatever is not the articles: order, hash seed, workers, locale, time zone, day."""

import os
from pathlib import Path
from typing import Any

import pytest

from factcheck.render.formats import FORMATS
from tests.e2e.snapshots import STORIES, run

FOLDERS = sorted(path.name for path in STORIES.iterdir() if path.is_dir())[::4]
OTHER_DAY = """
import datetime, time

class Day(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls(1987, 6, 5, 4, 3, 2, tzinfo=tz)

    utcnow = today = now

class Date(datetime.date):
    @classmethod
    def today(cls):
        return cls(1987, 6, 5)

datetime.datetime, datetime.date = Day, Date
time.time = lambda: 550000000.0
"""
"""What Python runs before the program: a clock that stands still in 1987."""


def reports(folder: Path, *paths: str, **environment: Any) -> dict[str, bytes]:
    """What the command says of the shipped stories, in every format."""
    options = [f"--output={form}={folder / form}" for form in FORMATS]
    given = ("check", "--isolated", "--no-cache", "--format", "csv", *options, *(paths or FOLDERS))
    told = run(*given, folder=STORIES, **environment)
    assert told.status in (1, 2), told.messages
    files = {form: (folder / form).read_bytes() for form in FORMATS}
    assert all(files.values())
    return {**files, "standard output": told.output}


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The reports of a run with one worker."""
    return reports(tmp_path_factory.mktemp("usual"), "--jobs", "1", *FOLDERS, PYTHONHASHSEED="0", TZ="UTC")


def test_clock_that_stands_still_is_used(tmp_path: Path) -> None:
    """Otherwise the test of the day shows nothing: a suppression has lapsed today, and not in 1987."""
    (tmp_path / "sitecustomize.py").write_text(OTHER_DAY, "utf-8")
    remark = "<!-- factcheck: ignore[amount-conflict] known until=2001-01-01 -->"
    (tmp_path / "a.md").write_text(f"Der Zugang kostet 42.000 Dollar im Monat. {remark}\n", "utf-8")
    (tmp_path / "b.md").write_text("Access costs $24,000 a month.\n", "utf-8")
    articles = ("check", "--no-cache", "a.md", "b.md")
    assert (
        b"over since 2001" in run(*articles, folder=tmp_path).messages
        or b"lapsed" in run(*articles, folder=tmp_path).messages
    )
    told = run(*articles, folder=tmp_path, PYTHONPATH=str(tmp_path)).messages
    assert b"2001" not in told


@pytest.mark.parametrize(
    ("jobs", "environment"),
    [
        ("1", {"PYTHONHASHSEED": "1"}),
        ("2", {"PYTHONHASHSEED": "4294967295"}),
        ("2", {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"}),
        ("1", {"LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr", "LANG": "tr_TR.UTF-8"}),
        ("1", {"TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8"}),
    ],
    ids=["seed", "workers and seed", "workers and C", "Turkish", "time zone"],
)
def test_same_bytes(usual: dict[str, bytes], tmp_path: Path, jobs: str, environment: dict[str, str]) -> None:
    """Format by format."""
    found = reports(tmp_path, "--jobs", jobs, *FOLDERS, **environment)
    assert [form for form, text in found.items() if text != usual[form]] == []


def test_same_bytes_in_another_order(usual: dict[str, bytes], tmp_path: Path) -> None:
    """Of the folders, and of the articles."""
    found = reports(tmp_path, *reversed(FOLDERS))
    assert [form for form, text in found.items() if text != usual[form]] == []
    articles = sorted(path.name for path in (STORIES / "majority").glob("*.md"))
    told = {run("check", "--no-cache", *order, folder=STORIES / "majority") for order in (articles, articles[::-1])}
    assert len(told) == 1


def test_same_bytes_on_another_day(usual: dict[str, bytes], tmp_path: Path) -> None:
    """A relative date counts from the article's own day, and from no other."""
    (tmp_path / "sitecustomize.py").write_text(OTHER_DAY, "utf-8")
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    found = reports(tmp_path, "--jobs", "1", *FOLDERS, PYTHONPATH=path)
    assert [form for form, text in found.items() if text != usual[form]] == []
