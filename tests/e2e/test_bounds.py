"""How much is read, by option and by configuration; what cannot be read loses nothing else."""

import json
from pathlib import Path

import pytest

from tests.e2e.snapshots import run

GERMAN = "---\nlanguage: de\n---\nLumio aus Aarhus verlangt 42.000 Dollar im Monat für den Zugang zu seiner API.\n"
ENGLISH = "---\nlanguage: en\n---\nLumio of Aarhus charges $24,000 per month for access to its API.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A story of two articles that contradict each other, and three files that hold none."""
    (tmp_path / "a.md").write_text(GERMAN, "utf-8")
    (tmp_path / "b.md").write_text(ENGLISH, "utf-8")
    (tmp_path / "bytes.txt").write_bytes(b"a\0b")
    (tmp_path / "klingon.txt").write_text("x" * 3000, "utf-8")
    (tmp_path / "long.jsonl").write_text(json.dumps({"text": "Es kostet 5 Euro. " * 200, "language": "de"}), "utf-8")
    return tmp_path


OPTIONS = ("--isolated", "--max-file-size", "2kB", ".")
SKIPPED = [
    "bytes.txt: is a binary file, not a text",
    "klingon.txt: is 2 kB large, and a file may have 2 kB; --max-file-size allows more",
    "long.jsonl:1: the line is longer than 2 kB; --max-file-size allows more",
]


def test_one_bad_article_loses_no_other(folder: Path) -> None:
    """The finding is there, and the status says that something was not checked."""
    told = run("check", *OPTIONS, folder=folder)
    assert told.status == 2
    assert b"error[amount-conflict]" in told.output
    assert told.messages.decode().splitlines() == [f"error: {each}" for each in SKIPPED]


def test_what_is_skipped_is_told_and_fails_no_run(folder: Path) -> None:
    """The status is that of what was read."""
    told = run("check", "--skip-unreadable", *OPTIONS, folder=folder)
    assert told.status == 1
    assert b"error[amount-conflict]" in told.output
    assert told.messages.decode().splitlines() == [f"warning: skipped: {each}" for each in SKIPPED]
    assert run("normalise", "--skip-unreadable", *OPTIONS[1:], folder=folder).status == 0


def test_all_skipped_is_nothing_checked(folder: Path) -> None:
    """Never 0 on nothing."""
    for command in ("check", "normalise"):
        told = run(command, "--skip-unreadable", "bytes.txt", folder=folder)
        assert told.status == 2
        assert told.messages.decode().splitlines()[-1] == "error: nothing could be read"


def test_bounds_in_the_configuration(folder: Path) -> None:
    """The command line has the last word, and each value tells where it comes from."""
    stated = 'max-file-size = "2 kB"\nmax-article-length = 10\nmax-articles = 1\nskip-unreadable = true\n'
    (folder / "factcheck.toml").write_text(stated, "utf-8")
    told = run("check", "--max-article-length", "9000", ".", folder=folder)
    assert told.status == 2
    assert "b.md: is beyond the 1 articles of a run; --max-articles allows more" in told.messages.decode()
    shown = run("check", "--show-config", "--max-article-length", "9000", ".", folder=folder).output.decode()
    assert "max-file-size = 2048  # factcheck.toml" in shown
    assert "max-article-length = 9000  # command line" in shown
    assert "skip-unreadable = true  # factcheck.toml" in shown


@pytest.mark.parametrize(
    ("stated", "sentence"),
    [
        ('max-file-size = "large"', "max-file-size: must be a size such as \"200 MB\" (got 'large')"),
        ("max-articles = 0", "max-articles: must be at least 1"),
        ("max-nesting = 251", "max-nesting: must be at most 250, where the parsers end (got 251)"),
        ("max-nesting = true", "max-nesting: must be a whole number (got True)"),
        ("skip-unreadable = 1", "skip-unreadable: must be true or false"),
    ],
)
def test_bounds_that_are_none(folder: Path, stated: str, sentence: str) -> None:
    """All are told at once, as other keys are."""
    (folder / "factcheck.toml").write_text(stated, "utf-8")
    told = run("check", ".", folder=folder)
    assert told.status == 2
    assert sentence in told.messages.decode()


@pytest.mark.parametrize("told", ["fail-on = " + "1" * 9000, "a = " + "[" * 9000, 'concepts = "deep.toml"'])
def test_configuration_that_no_parser_takes(folder: Path, told: str) -> None:
    """Numbers without an end, and lists without one."""
    (folder / "factcheck.toml").write_text(told, "utf-8")
    (folder / "deep.toml").write_text("a = " + "{a = " * 9000, "utf-8")
    found = run("check", ".", folder=folder).messages.decode()
    assert ": is not TOML: " in found
    assert "a mistake in factcheck" not in found


def test_nesting_by_option_and_configuration(folder: Path) -> None:
    """The sentence names the option; both commands have it, and the command line has the last word."""
    (folder / "deep.json").write_text('{"text": "Es kostet 5 Euro.", "language": "de", "a": [[[[1]]]]}', "utf-8")
    (folder / "factcheck.toml").write_text("max-nesting = 4\n", "utf-8")
    sentence = "error: deep.json:1: the JSON is nested more than 4 deep; --max-nesting allows more"
    story = ("a.md", "b.md", "deep.json")
    told = run("check", *story, folder=folder)
    assert (told.status, told.messages.decode().splitlines()) == (2, [sentence])
    assert b"error[amount-conflict]" in told.output
    assert run("check", "--max-nesting", "5", *story, folder=folder).status == 1
    assert run("normalise", "--max-nesting", "4", *story, folder=folder).messages.decode().splitlines() == [sentence]
    assert run("normalise", *story, folder=folder).status == 0
    shown = run("check", "--show-config", *story, folder=folder).output.decode()
    assert "max-nesting = 4  # factcheck.toml" in shown


@pytest.mark.parametrize(
    "options",
    [
        ("--max-file-size", "x"),
        ("--max-articles", "0"),
        ("--max-article-length", "-1"),
        ("--max-nesting", "0"),
        ("--max-nesting", "251"),
    ],
)
def test_options_that_are_none(folder: Path, options: tuple[str, str]) -> None:
    """A usage error."""
    assert run("check", *options, ".", folder=folder).status == 2
