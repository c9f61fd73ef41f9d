"""What `--watch` takes for a change, and `--open` for a page."""

from pathlib import Path
from unittest.mock import patch

import pytest
from click.testing import CliRunner

from factcheck.cli.group import factcheck

GERMAN = "Der Zugang zur Schnittstelle kostet 42.000 Dollar im Monat.\n"
ENGLISH = "Access to the interface costs $24,000 a month.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two articles, which is the current one."""
    (tmp_path / "a.txt").write_text(GERMAN, "utf-8")
    (tmp_path / "b.txt").write_text(ENGLISH, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_open_shows_the_page_that_is_written(folder: Path) -> None:
    """By its address in the file system."""
    with patch("webbrowser.open", return_value=True) as opened:
        CliRunner().invoke(factcheck, ["check", "--open", "--output", "html=r.html", "a.txt", "b.txt"])
    opened.assert_called_once_with((folder / "r.html").as_uri())


@pytest.mark.usefixtures("folder")
def test_open_needs_no_name_of_a_file() -> None:
    """The page is then put where pages of no consequence go; without a browser its place is told."""
    with patch("webbrowser.open", return_value=False) as opened:
        told = CliRunner().invoke(factcheck, ["check", "--open", "a.txt", "b.txt"])
    page = opened.call_args.args[0]
    assert page.endswith("/report.html")
    assert "no browser could be opened; the report is " in told.stderr
    assert Path(page.removeprefix("file://")).read_text("utf-8").startswith("<!doctype html>")


@pytest.mark.usefixtures("folder")
def test_every_change_of_an_article_is_a_new_run() -> None:
    """And the report, which lies among the articles, is none."""
    runs: list[int] = []

    def sleep(_seconds: float) -> None:
        runs.append(len(runs))
        if len(runs) == 3:
            Path("c.txt").write_text(ENGLISH, "utf-8")
        if len(runs) == 6:
            raise KeyboardInterrupt

    with patch("time.sleep", sleep):
        told = CliRunner().invoke(factcheck, ["check", "--watch", "--output", "html=r.html", "."])
    assert told.stderr.count("watching; Ctrl-C ends") == 2
    assert 'data-run="2"' in Path("r.html").read_text("utf-8")
    assert not Path(".r.html.run.svg").exists()


def test_standard_input_cannot_be_watched() -> None:
    """It is read once."""
    told = CliRunner().invoke(factcheck, ["check", "--watch", "-"])
    assert told.exit_code == 2
    assert "standard input cannot be watched" in told.output


def test_report_that_the_configuration_names_is_no_change(folder: Path) -> None:
    """It lies among the articles and is written by every run."""
    (folder / "factcheck.toml").write_text('output = ["csv=r.csv"]\n', "utf-8")
    looks: list[float] = []

    def sleep(seconds: float) -> None:
        looks.append(seconds)
        if len(looks) == 4:
            raise KeyboardInterrupt

    with patch("time.sleep", sleep):
        told = CliRunner().invoke(factcheck, ["check", "--watch", "."])
    assert told.stderr.count("watching; Ctrl-C ends") == 1
    assert (folder / "r.csv").exists()
