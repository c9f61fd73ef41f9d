"""Reports into files: several in one run, whole or not at all, without a path of the machine."""

import json
from pathlib import Path

import pytest

from factcheck.render.formats import FORMATS
from tests.e2e.snapshots import run

GERMAN = "---\nlanguage: de\n---\nLumio aus Aarhus verlangt 42.000 Dollar im Monat für den Zugang zu seiner API.\n"
ENGLISH = "---\nlanguage: en\n---\nLumio of Aarhus charges $24,000 per month for access to its API.\n"
ARTICLES = ("a.de.md", "b.en.md")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two articles that contradict each other."""
    for name, text in zip(ARTICLES, (GERMAN, ENGLISH), strict=True):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_every_format_in_one_run(folder: Path) -> None:
    """Each file holds what standard output would, and standard output still holds the text."""
    outputs = [f"--output={form}=out/report.{form}" for form in FORMATS]
    told = run("check", *outputs, *ARTICLES, folder=folder)
    assert told.status == 1
    assert b"error[amount-conflict]" in told.output
    for form in FORMATS:
        alone = run("check", "--format", form, *ARTICLES, folder=folder)
        assert (folder / "out" / f"report.{form}").read_bytes() == alone.output
    assert sorted(path.name for path in (folder / "out").iterdir()) == sorted(f"report.{form}" for form in FORMATS)


@pytest.mark.parametrize("form", FORMATS)
def test_no_path_of_the_machine(folder: Path, form: str) -> None:
    """Even where the articles are named by theirs."""
    named = [str(folder / name) for name in ARTICLES]
    for arguments in (named, [str(folder)]):
        told = run("check", "--format", form, *arguments, folder=folder)
        assert told.status == 1
        assert str(folder) not in told.output.decode()
        assert str(folder) not in told.messages.decode()


def test_file_is_replaced_whole(folder: Path) -> None:
    """What was there before is gone, and nothing else is left beside it."""
    report = folder / "report.json"
    report.write_text("x" * 100_000)
    assert run("check", "--output", "json=report.json", *ARTICLES, folder=folder).status == 1
    assert json.loads(report.read_text("utf-8"))["summary"]["errors"] == 1
    assert sorted(path.name for path in folder.iterdir()) == [*ARTICLES, "report.json"]


def test_device_is_written_to_as_it_is(folder: Path) -> None:
    """It is no file that could be replaced."""
    told = run("check", "--quiet", "--output", "csv=/dev/stdout", *ARTICLES, folder=folder)
    assert told.output.startswith(b"story,fact,about,")
    assert run("check", "--output", "csv=/dev/null", *ARTICLES, folder=folder).status == 1
    assert not Path("/dev/null").is_file()


def test_output_that_cannot_be_written_is_a_sentence(folder: Path) -> None:
    """With the status of what could not be done."""
    (folder / "file").write_text("")
    told = run("check", "--output", "json=file/report.json", *ARTICLES, folder=folder)
    assert told.status == 2
    assert told.messages.decode().startswith("error: file/report.json: cannot be written: ")


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("xml=x", "'xml' is no format; known are text, json"),
        ("json", "name a file, as in sarif=report.sarif"),
        ("json=-", "name a file, as in sarif=report.sarif"),
    ],
)
def test_bad_output(folder: Path, output: str, sentence: str) -> None:
    """Bad usage, told before anything is read."""
    told = run("check", "--output", output, *ARTICLES, folder=folder)
    assert told.status == 2
    assert sentence in " ".join(told.messages.decode().split())


def test_paths_count_from_the_root_of_the_checkout(folder: Path) -> None:
    """Since that is where GitHub and GitLab look for them."""
    (folder / ".git").mkdir()
    (folder / "news").mkdir()
    for name in ARTICLES:
        (folder / name).rename(folder / "news" / name)
    told = run("check", "--format", "github", *ARTICLES, folder=folder / "news")
    assert b"file=news/a.de.md,line=4" in told.output


def test_job_summary_is_added_to(folder: Path) -> None:
    """Other steps have written to it as well."""
    summary = folder / "summary.md"
    summary.write_text("# before\n")
    told = run("check", "--format", "github", *ARTICLES, folder=folder, GITHUB_STEP_SUMMARY=str(summary))
    assert told.output.startswith(b"::error file=a.de.md")
    assert summary.read_text("utf-8").startswith("# before\n### factcheck: 1 error\n")
